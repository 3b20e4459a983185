// SPDX-License-Identifier: MIT
#include "cloudflare/Fixture.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

Access accessOf(const QString& word)
{
    if (word == u"write")
        return Access::Write;
    return word == u"read" ? Access::Read : Access::None;
}

QStringList texts(const QJsonValue& array)
{
    QStringList all;
    for (const QJsonValue& element : array.toArray())
        all.append(element.toString());
    return all;
}

//! The account that @p json names by id or name; the first one when it names none.
Account* accountOf(Records& records, const QJsonObject& json)
{
    if (json.contains(u"accountId"))
        return records.findAccount(json.value(u"accountId").toString());
    return records.accounts.empty() ? nullptr : &records.accounts.front();
}

//! The account's store, or null.
SecretsStore* storeOf(Account* account)
{
    return account && !account->stores.empty() ? &account->stores.front() : nullptr;
}

//! An account that exists is changed; else it is made.
void addAccount(Records& records, const QJsonObject& json, QJsonArray& ids)
{
    const QString id = json.value(u"id").toString();
    Account* account = records.findAccount(id);
    if (!account) {
        account = &records.accounts.emplace_back();
        account->id = id.isEmpty() ? records.newId() : id;
        account->created = records.now();
    }
    if (json.contains(u"name"))
        account->name = json.value(u"name").toString();
    account->quota = json.value(u"quota").toInt(account->quota);
    const QJsonObject wanted = json.value(u"store").toObject();
    if (!wanted.isEmpty() && account->stores.empty()) {
        SecretsStore& store = records.addStore(*account, wanted.value(u"name").toString());
        store.id = wanted.value(u"id").toString(store.id);
    }
    ids.append(account->id);
}

QString addCredential(Records& records, const QJsonObject& json)
{
    Credential credential;
    credential.id = records.newId();
    credential.name = json.value(u"name").toString();
    credential.secret = json.value(u"token").toString(json.value(u"key").toString());
    credential.ownerAccountId = json.value(u"ownerAccountId").toString();
    if (json.contains(u"key"))
        credential.kind = Credential::Kind::GlobalKey;
    else if (!credential.ownerAccountId.isEmpty())
        credential.kind = Credential::Kind::AccountToken;
    const QString state = json.value(u"state").toString();
    if (state == u"expired")
        credential.state = Credential::State::Expired;
    else if (state == u"disabled")
        credential.state = Credential::State::Disabled;
    credential.listsAccounts = json.value(u"listsAccounts").toBool(true);
    credential.readsUser = json.value(u"readsUser").toBool(true);
    const QJsonObject accounts = json.value(u"accounts").toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        credential.accounts.insert(it.key(), accessOf(it.value().toString()));
    if (credential.name.isEmpty() || credential.secret.isEmpty())
        return QStringLiteral("A credential needs a name and a token or key");
    std::erase_if(records.credentials, [&](const Credential& other) {
        return other.name == credential.name;
    });
    records.credentials.push_back(credential);
    return {};
}

qint64 microseconds(const QJsonValue& time, qint64 byDefault)
{
    const QDateTime parsed = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    return parsed.isValid() ? parsed.toMSecsSinceEpoch() * 1000 : byDefault;
}

//! A secret of that name that exists is changed; else it is made. Nothing is checked, so that a
//! store can hold what the API would refuse.
QString addSecret(Records& records, const QJsonObject& json, QJsonArray& ids)
{
    SecretsStore* store = storeOf(accountOf(records, json));
    const QString name = json.value(u"name").toString();
    if (!store)
        return QStringLiteral("A secret's account is not there, or has no store");
    Secret* secret = Records::findByName(*store, name);
    if (!secret) {
        secret = &records.addSecret(*store, name);
        secret->scopes = {QStringLiteral("workers")};
        secret->value = records.ids().alphanumeric(32);
    }
    secret->id = json.value(u"id").toString(secret->id);
    secret->value = json.value(u"value").toString(secret->value);
    if (json.contains(u"scopes"))
        secret->scopes = texts(json.value(u"scopes"));
    if (json.value(u"comment").isString())
        secret->comment = json.value(u"comment").toString();
    else if (json.value(u"comment").isNull())
        secret->comment.reset();
    secret->fixedStatus = json.value(u"status").toString(secret->fixedStatus);
    secret->created = microseconds(json.value(u"created"), secret->created);
    secret->modified = microseconds(json.value(u"modified"), secret->modified);
    ids.append(secret->id);
    return {};
}

//! Adds secrets until the account has so many, or has room for so many more.
QString fill(Records& records, const QJsonObject& json, QJsonArray& ids)
{
    Account* account = accountOf(records, json);
    SecretsStore* store = storeOf(account);
    if (!store)
        return QStringLiteral("The account to fill is not there, or has no store");
    const int wanted = json.contains(u"leaving") ? account->quota - json.value(u"leaving").toInt()
                                                 : json.value(u"upTo").toInt(account->quota);
    const QString prefix = json.value(u"prefix").toString(QStringLiteral("FILLER_"));
    for (int number = 1; Records::usage(*account) < wanted; ++number) {
        const QString name = prefix + QString::number(number);
        if (Records::findByName(*store, name))
            continue;
        Secret& secret = records.addSecret(*store, name);
        secret.scopes = {QStringLiteral("workers")};
        secret.value = records.ids().alphanumeric(32);
        ids.append(secret.id);
    }
    return {};
}

} // namespace

QString addFixture(Records& records, const QJsonObject& fixture, QJsonObject* made)
{
    if (fixture.value(u"clear").toBool()) {
        records.accounts.clear();
        records.credentials.clear();
    }
    QJsonArray accountIds;
    QJsonArray secretIds;
    for (const QJsonValue& account : fixture.value(u"accounts").toArray())
        addAccount(records, account.toObject(), accountIds);
    QString problem;
    for (const QJsonValue& credential : fixture.value(u"credentials").toArray()) {
        if (problem.isEmpty())
            problem = addCredential(records, credential.toObject());
    }
    for (const QJsonValue& secret : fixture.value(u"secrets").toArray()) {
        if (problem.isEmpty())
            problem = addSecret(records, secret.toObject(), secretIds);
    }
    if (problem.isEmpty() && fixture.value(u"fill").isObject())
        problem = fill(records, fixture.value(u"fill").toObject(), secretIds);
    made->insert(u"accountIds", accountIds);
    made->insert(u"secretIds", secretIds);
    return problem;
}

} // namespace Sandbox::Cloudflare
