// SPDX-License-Identifier: MIT
#include "CloudflareFixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

//! The server has to run before its port is asked for.
int startedPort(Sandbox::Server& server)
{
    QString problem;
    if (!server.start(&problem))
        qFatal("%s", qPrintable(problem));
    return server.port();
}

QJsonObject accountNamed(const QJsonObject& description, const QString& name)
{
    const QJsonArray accounts = description[u"accounts"].toArray();
    for (const QJsonValue& account : accounts) {
        if (account[u"name"].toString() == name)
            return account.toObject();
    }
    return {};
}

} // namespace

CloudflareFixture::CloudflareFixture(const Sandbox::Options& options)
    : m_server(options)
    , m_client(startedPort(m_server))
{
    m_description = m_server.describe()[u"cloudflare"].toObject();
}

Sandbox::Options CloudflareFixture::smallOptions()
{
    Sandbox::Options options;
    options.largeFolder = 5;
    return options;
}

CloudflareFixture::Headers CloudflareFixture::as(const QString& who) const
{
    const QJsonObject credential = m_description[u"credentials"][who].toObject();
    if (credential.contains(u"key"))
        return {
            {"X-Auth-Email", credential[u"email"].toString().toUtf8()},
            {"X-Auth-Key", credential[u"key"].toString().toUtf8()}};
    return {{"Authorization", "Bearer " + credential[u"token"].toString().toUtf8()}};
}

QString CloudflareFixture::accountId(const QString& name) const
{
    return accountNamed(m_description, name)[u"id"].toString();
}

QString CloudflareFixture::storeId(const QString& account) const
{
    return accountNamed(m_description, account)[u"stores"][0][u"id"].toString();
}

QString CloudflareFixture::secretsPath() const
{
    return u"/accounts/%1/secrets_store/stores/%2/secrets"_s.arg(accountId(), storeId());
}

QString CloudflareFixture::duplicatePath(const QString& secretId) const
{
    return secretsPath() + u'/' + secretId + u"/duplicate"_s;
}

Answer CloudflareFixture::get(const QString& path, const Headers& headers)
{
    return send("GET", path, {}, headers);
}

Answer CloudflareFixture::send(
    const QByteArray& method, const QString& path, const QJsonValue& body, const Headers& headers)
{
    const bool names = headers.contains("Authorization") || headers.contains("X-Auth-Key");
    Headers all = names ? Headers() : as(u"admin"_s);
    all.insert(headers);
    QByteArray text;
    if (body.isArray())
        text = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    else if (body.isObject())
        text = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray type = text.isEmpty() ? QByteArray() : QByteArray("application/json");
    return m_client.send(method, "/client/v4" + path.toUtf8(), text, type, all);
}

Answer CloudflareFixture::duplicate(
    const QString& secretId, const QString& name, const Headers& headers,
    const QJsonObject& further)
{
    QJsonObject body{{u"name"_s, name}, {u"scopes"_s, QJsonArray{u"workers"_s}}};
    for (auto it = further.begin(); it != further.end(); ++it)
        body.insert(it.key(), it.value());
    return send("POST", duplicatePath(secretId), body, headers);
}

QHash<QString, QJsonObject> CloudflareFixture::secrets()
{
    QHash<QString, QJsonObject> all;
    const QJsonArray listed = get(secretsPath() + u"?per_page=100"_s).json()[u"result"].toArray();
    for (const QJsonValue& secret : listed)
        all.insert(secret[u"name"].toString(), secret.toObject());
    return all;
}

QString CloudflareFixture::secretId(const QString& name)
{
    return secrets().value(name)[u"id"].toString();
}

QJsonObject CloudflareFixture::addFixture(const QJsonObject& fixture)
{
    const Answer answer = m_client.post(u"/sandbox/fixtures/cloudflare"_s, fixture);
    if (answer.status != 200)
        qFatal("%s", answer.body.constData());
    // What it says of accounts and credentials may have changed.
    m_description = m_server.describe()[u"cloudflare"].toObject();
    return answer.json();
}

int errorCode(const Answer& answer)
{
    return answer.json()[u"errors"][0][u"code"].toInt();
}

QString errorMessage(const Answer& answer)
{
    return answer.json()[u"errors"][0][u"message"].toString();
}

QStringList secretNames(const Answer& answer)
{
    QStringList names;
    const QJsonArray secrets = answer.json()[u"result"].toArray();
    for (const QJsonValue& secret : secrets)
        names.append(secret[u"name"].toString());
    return names;
}
