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
    for (const QJsonValue& below : description) {
        if (const QJsonObject found = credentialsFor(method, below.toObject()); !found.isEmpty())
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

SandboxHost::SandboxHost()
    : m_connectionId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SandboxHost::~SandboxHost() = default;

Result<SandboxHost::Access> SandboxHost::start(const ServiceRegistry& registry)
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
    for (const Service* service : registry.all()) {
        const ServiceDescriptor& descriptor = service->descriptor();
        Access access;
        access.connection.id = m_connectionId;
        access.connection.name = Text::tr("Sandbox");
        access.connection.color = u"#2f9e44"_s;
        access.connection.site = m_server->baseUrl(descriptor.id);
        access.connection.saved = false;
        if (access.connection.site.isValid()
            && fillIn(access, descriptor, description.value(descriptor.id).toObject()))
            return access;
    }
    return failure(Error::of(
        ErrorKind::Unsupported, tried, Text::tr("It serves no service that this program knows.")));
}

} // namespace Keycutter
