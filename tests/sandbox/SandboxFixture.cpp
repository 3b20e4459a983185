// SPDX-License-Identifier: MIT
#include "SandboxFixture.h"

using namespace Qt::StringLiterals;

SandboxFixture::SandboxFixture(Sandbox::Options options)
    : m_server(options)
{
    QString problem;
    if (!m_server.start(&problem))
        qFatal("%s", qPrintable(problem));
    m_description = m_server.describe()[u"infisical"].toObject();
}

Sandbox::Options SandboxFixture::smallOptions()
{
    Sandbox::Options options;
    options.largeFolder = 5;
    return options;
}

QJsonObject SandboxFixture::credentials(const QString& who) const
{
    return m_description[u"credentials"][who].toObject();
}

std::unique_ptr<SandboxClient> SandboxFixture::client(const QString& who)
{
    auto client = std::make_unique<SandboxClient>(m_server.port());
    if (!client->signIn(credentials(who)))
        qFatal("The sign-in failed");
    return client;
}

QString SandboxFixture::projectId(const QString& name) const
{
    for (const QJsonValue project : m_description[u"projects"].toArray()) {
        if (project[u"name"].toString() == name)
            return project[u"id"].toString();
    }
    return {};
}

QString SandboxFixture::organizationId() const
{
    return m_description[u"organization"][u"id"].toString();
}

QHash<QString, QJsonObject>
SandboxFixture::secrets(SandboxClient& client, const QString& environment, const QString& path)
{
    const Answer answer = client.get(
        u"/api/v4/secrets?projectId=%1&environment=%2&secretPath=%3&expandSecretReferences=false"_s
            .arg(projectId(), environment, path));
    QHash<QString, QJsonObject> secrets;
    for (const QJsonValue secret : answer.json()[u"secrets"].toArray())
        secrets.insert(secret[u"secretKey"].toString(), secret.toObject());
    return secrets;
}

QJsonObject SandboxFixture::addFixture(const QJsonObject& fixture)
{
    SandboxClient client(m_server.port());
    const Answer answer = client.post(u"/sandbox/fixtures/infisical"_s, fixture);
    if (answer.status != 200)
        qFatal("%s", qPrintable(answer.message()));
    return answer.json();
}

void SandboxFixture::setRules(const QJsonObject& rules)
{
    addFixture(
        {{u"projects"_s, QJsonArray{QJsonObject{{u"id"_s, projectId()}, {u"rules"_s, rules}}}}});
}

QStringList SandboxFixture::addSecrets(const QJsonArray& secrets)
{
    QStringList ids;
    const QJsonObject made = addFixture({{u"secrets"_s, secrets}});
    for (const QJsonValue id : made[u"secretIds"].toArray())
        ids.append(id.toString());
    return ids;
}

QJsonObject SandboxFixture::order(const QStringList& secretIds) const
{
    const QJsonObject all{
        {u"value"_s, true},
        {u"comment"_s, true},
        {u"tags"_s, true},
        {u"metadata"_s, true},
        {u"skipMultilineEncoding"_s, true}};
    return {
        {u"projectId"_s, projectId()},
        {u"sourceEnvironment"_s, u"dev"_s},
        {u"sourceSecretPath"_s, u"/app"_s},
        {u"destinationEnvironment"_s, u"staging"_s},
        {u"destinationSecretPath"_s, u"/app"_s},
        {u"secretIds"_s, QJsonArray::fromStringList(secretIds)},
        {u"attributesToCopy"_s, all}};
}

Answer SandboxFixture::duplicate(
    SandboxClient& client, const QJsonObject& order, const SandboxClient::Headers& headers)
{
    return client.post(u"/api/v4/secrets/duplicate"_s, order, headers);
}
