// SPDX-License-Identifier: MIT
#include "SandboxHost.h"

#include "Sandbox.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SandboxHost)
};

//! The object in @p description, itself or somewhere below, that has a text for every field of
//! @p method that cannot be left out; empty when there is none.
QJsonObject credentialsFor(const SignInMethod& method, const QJsonObject& description)
{
    const auto hasField = [&](const CredentialField& field) {
        return field.optional || description.value(field.id).isString();
    };
    if (std::ranges::all_of(method.fields, hasField))
        return description;
    for (const auto& below : description) {
        if (QJsonObject found = credentialsFor(method, below.toObject()); !found.isEmpty())
            return found;
    }
    return {};
}

//! Fills @p access with a sign-in of @p service that @p description has credentials for; false when
//! it has none.
bool fillIn(
    SandboxHost::Access& access, const ServiceDescriptor& service, const QJsonObject& description)
{
    for (const SignInMethod& method : service.methods) {
        const QJsonObject given = credentialsFor(method, description);
        if (method.usesBrowser || method.fields.isEmpty() || given.isEmpty())
            continue;
        access.connection.serviceId = service.id;
        access.connection.method = method.id;
        for (const CredentialField& field : method.fields) {
            const QString text = given.value(field.id).toString();
            if (text.isEmpty())
                continue;
            if (field.secret)
                access.credentials[field.id] = SecretText(text);
            else
                access.connection.fields.insert(field.id, text);
        }
        return true;
    }
    return false;
}

} // namespace

SandboxHost::SandboxHost() = default;
SandboxHost::~SandboxHost() = default;

Result<std::vector<SandboxHost::Access>> SandboxHost::start(const ServiceRegistry& registry)
{
    const QString tried = Text::tr("Starting the sandbox");
    if (!m_server) {
        auto server = std::make_unique<Sandbox::Server>();
        QString problem;
        if (!server->start(&problem))
            return failure(Error::of(ErrorKind::ServerFault, tried, problem));
        m_server = std::move(server);
    }
    const QJsonObject description = m_server->describe();
    std::vector<Access> all;
    for (const Service* service : registry.all()) {
        const ServiceDescriptor& descriptor = service->descriptor();
        auto access = accessTo(descriptor, description.value(descriptor.id).toObject());
        if (!access)
            continue;
        const bool isFirst = all.empty();
        access->connection.name = isFirst
            ? Text::tr("Sandbox")
            : Text::tr("%1 sandbox").arg(descriptor.name.section(u' ', 0, 0));
        access->connection.color = isFirst ? u"#2f9e44"_s : u"#e8590c"_s;
        all.push_back(std::move(*access));
    }
    if (all.empty()) {
        return failure(Error::of(
            ErrorKind::Unsupported, tried,
            Text::tr("It serves no service that this program knows.")));
    }
    return all;
}

std::optional<SandboxHost::Access>
SandboxHost::accessTo(const ServiceDescriptor& service, const QJsonObject& description)
{
    Access access;
    access.connection.site = m_server->baseUrl(service.id);
    access.connection.saved = false;
    if (!access.connection.site.isValid() || !fillIn(access, service, description))
        return std::nullopt;
    QString& id = m_connectionIds[service.id];
    if (id.isEmpty())
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    access.connection.id = id;
    return access;
}

} // namespace Keycutter
