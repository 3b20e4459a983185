// SPDX-License-Identifier: MIT
#include "InfisicalBed.h"

#include "http/HttpClient.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Keycutter::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

bool InfisicalBed::start(int largeFolder)
{
    m_options = {};
    m_options.largeFolder = largeFolder;
    m_sandbox = std::make_unique<Sandbox::Server>(m_options);
    if (!m_sandbox->start())
        return false;
    m_about = m_sandbox->describe()["infisical"_L1].toObject();
    return true;
}

void InfisicalBed::change(const std::function<void(Sandbox::Options&)>& change)
{
    change(m_options);
    m_sandbox->setOptions(m_options);
}

Connection InfisicalBed::connectionBy(const QString& method) const
{
    Connection connection;
    connection.serviceId = u"infisical"_s;
    connection.site = site();
    connection.method = method;
    return connection;
}

std::unique_ptr<Session> InfisicalBed::identitySession(const QString& name) const
{
    const QJsonObject identity = m_about["credentials"_L1][name].toObject();
    Connection connection = connectionBy(InfisicalMethod::universalAuth);
    connection.fields.insert(InfisicalMethod::clientIdField, identity["clientId"_L1].toString());
    Credentials credentials;
    credentials.emplace(
        InfisicalMethod::clientSecretField, SecretText(identity["clientSecret"_L1].toString()));
    return infisicalCase().makeSession(connection, std::move(credentials), 5s);
}

QJsonObject
InfisicalBed::post(const QString& path, const QJsonObject& body, const QByteArray& token)
{
    HttpSettings settings;
    settings.origin = site();
    HttpClient client(settings);
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = site();
    request.url.setPath(path);
    request.body = QJsonDocument(body).toJson();
    request.headers = {{"User-Agent", "test"}};
    if (!token.isEmpty())
        request.headers.append(
            std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + token));
    const auto reply = await(client.send(request));
    return reply && reply->isSuccess() ? QJsonDocument::fromJson(reply->body).object()
                                       : QJsonObject();
}

QByteArray InfisicalBed::personToken(const QString& name)
{
    const QJsonObject person = m_about["credentials"_L1][name].toObject();
    const QJsonObject login = post(
        u"/api/v3/auth/login"_s,
        {{u"email"_s, person["email"_L1]}, {u"password"_s, person["password"_L1]}});
    const QJsonObject chosen = post(
        u"/api/v3/auth/select-organization"_s,
        {{u"organizationId"_s, m_about["organization"_L1]["id"_L1]}},
        login["accessToken"_L1].toString().toUtf8());
    return chosen["token"_L1].toString().toUtf8();
}

std::unique_ptr<Session> InfisicalBed::personSession()
{
    Credentials credentials;
    credentials.emplace(InfisicalMethod::tokenField, SecretText(personToken(u"alex"_s)));
    return infisicalCase().makeSession(
        connectionBy(InfisicalMethod::browser), std::move(credentials), 5s);
}

QString InfisicalBed::projectId(const QString& name) const
{
    for (const QJsonValue& project : m_about["projects"_L1].toArray()) {
        if (project["name"_L1] == name)
            return project["id"_L1].toString();
    }
    return {};
}

Location
InfisicalBed::at(const QString& environment, const QString& path, const QString& project) const
{
    return {projectId(project), environment, path};
}

DuplicateCall
InfisicalBed::callTo(Session& session, const Location& to, const QStringList& keys) const
{
    DuplicateCall call;
    call.from = at(u"dev"_s, u"/app"_s);
    call.to = to;
    call.attributes = Attribute::Value;
    const auto listing = await(session.listSecrets(call.from));
    for (const Secret& secret : listing.value_or(Listing{}).secrets) {
        if (!keys.contains(secret.key) || secret.marks.testFlag(SecretMark::PersonalOverride))
            continue;
        DuplicateItem item;
        item.sourceId = secret.id;
        item.sourceKey = secret.key;
        call.items.append(item);
    }
    return call;
}

} // namespace Keycutter::Test
