// SPDX-License-Identifier: MIT
#include "cli/ConnectionChoice.h"

#include "Core.h"
#include "SandboxHost.h"
#include "cli/Lookup.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionChoice)
};

using Problem = tl::unexpected<QString>;
using Choice = tl::expected<ConnectionChoice, QString>;

SecretText takeFromEnvironment(const char* name)
{
    SecretText secret(qgetenv(name));
    qunsetenv(name);
    return secret;
}

bool isNeededName(const CredentialField& field)
{
    return !field.secret && !field.optional;
}

//! The method that needs just one secret and, where @p withName, just one other thing.
const SignInMethod* methodFor(const ServiceDescriptor& service, bool withName)
{
    const auto fits = [withName](const SignInMethod& method) {
        return !method.usesBrowser
            && std::ranges::count_if(method.fields, &CredentialField::secret) == 1
            && std::ranges::count_if(method.fields, isNeededName) == (withName ? 1 : 0);
    };
    const auto found = std::ranges::find_if(service.methods, fits);
    return found == service.methods.cend() ? nullptr : &*found;
}

//! An account's id helps a sign-in that may not list its accounts; its name does not.
bool fitsField(const CredentialField& field, const QString& text)
{
    return !field.pattern.isEmpty() && field.accepts(text);
}

//! Puts what was given into the fields of @p method.
void fillIn(
    ConnectionChoice& choice, const SignInMethod& method, const DuplicateOptions& options,
    SecretText secret)
{
    choice.connection.method = method.id;
    for (const CredentialField& field : method.fields) {
        if (field.secret)
            choice.credentials[field.id] = std::exchange(secret, SecretText());
        else if (isNeededName(field))
            choice.connection.fields.insert(field.id, options.clientId);
        else if (options.copies && fitsField(field, options.copies->account))
            choice.connection.fields.insert(field.id, options.copies->account);
    }
}

Choice siteConnection(const ServiceRegistry& registry, const DuplicateOptions& options)
{
    SecretText token = takeFromEnvironment("KEYCUTTER_TOKEN");
    SecretText clientSecret = takeFromEnvironment("KEYCUTTER_CLIENT_SECRET");
    const bool byClient = !options.clientId.isEmpty();
    if (byClient && clientSecret.isEmpty())
        return Problem(
            Text::tr("--client-id needs its secret, or key, in KEYCUTTER_CLIENT_SECRET."));
    if (!byClient && token.isEmpty())
        return Problem(
            Text::tr("--site needs --client-id with KEYCUTTER_CLIENT_SECRET, or an access token "
                     "in KEYCUTTER_TOKEN."));

    QString said;
    for (const Service* service : registry.all()) {
        const ServiceDescriptor& descriptor = service->descriptor();
        if (descriptor.capabilities.sameLocationOnly != options.copies.has_value())
            continue;
        const SignInMethod* method = methodFor(descriptor, byClient);
        const auto site = service->normaliseSite(options.site);
        if (!site)
            said = site.error().message();
        if (!method || !site)
            continue;
        ConnectionChoice choice;
        choice.isNew = true;
        choice.connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        choice.connection.serviceId = descriptor.id;
        choice.connection.name = site->host();
        choice.connection.site = *site;
        choice.connection.caFile = options.caFile;
        choice.connection.saved = false;
        fillIn(choice, *method, options, std::move(byClient ? clientSecret : token));
        return choice;
    }
    return Problem(said.isEmpty() ? Text::tr("No service takes such a sign-in.") : said);
}

//! The sandbox of the first service that duplicates as the options ask for.
Choice sandboxConnection(Core& core, bool withinOneLocation)
{
    auto all = core.sandbox().start(core.registry());
    if (!all)
        return Problem(all.error().message());
    for (SandboxHost::Access& access : *all) {
        const Service* service = core.registry().find(access.connection.serviceId);
        if (service->descriptor().capabilities.sameLocationOnly == withinOneLocation)
            return ConnectionChoice{access.connection, std::move(access.credentials), true};
    }
    return Problem(Text::tr("The sandbox serves no service that duplicates like that."));
}

} // namespace

tl::expected<ConnectionChoice, QString>
chooseConnection(Core& core, const DuplicateOptions& options)
{
    if (options.sandbox)
        return sandboxConnection(core, options.copies.has_value());
    if (!options.site.isEmpty())
        return siteConnection(core.registry(), options);
    const auto saved = findConnection(core.connections().connections(), options.connection);
    if (!saved)
        return Problem(saved.error());
    return ConnectionChoice{*saved, {}, false};
}

} // namespace Keycutter
