// SPDX-License-Identifier: MIT
#include "infisical/Fixture.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

QString idOr(Store& store, const QJsonObject& json)
{
    const QString given = json.value(u"id").toString();
    return given.isEmpty() ? store.ids().uuid() : given;
}

Role roleOf(const QString& word)
{
    if (word == u"admin")
        return Role::Admin;
    if (word == u"member")
        return Role::Member;
    if (word == u"viewer")
        return Role::Viewer;
    return word == u"describer" ? Role::Describer : Role::None;
}

QStringList texts(const QJsonValue& json)
{
    QStringList texts;
    for (const QJsonValue& text : json.toArray())
        texts.append(text.toString());
    return texts;
}

//! The one with the client id, or else a new one.
Identity& identityFor(Store& store, const QJsonObject& json)
{
    const QString clientId = json.value(u"clientId").toString();
    const auto known = std::ranges::find(store.identities, clientId, &Identity::clientId);
    if (known != store.identities.end() && !clientId.isEmpty())
        return *known;
    Identity identity;
    identity.id = idOr(store, json);
    identity.clientId = clientId;
    return store.identities.emplace_back(identity);
}

void addIdentity(Store& store, const QJsonObject& json)
{
    Identity& identity = identityFor(store, json);
    identity.name = json.value(u"name").toString(identity.name);
    identity.clientSecret = json.value(u"clientSecret").toString(identity.clientSecret);
    identity.tokenLife = json.value(u"tokenLife").toInteger(identity.tokenLife);
    identity.tokenMaxLife = json.value(u"tokenMaxLife").toInteger(identity.tokenMaxLife);
    identity.tokenUses = json.value(u"tokenUses").toInt(identity.tokenUses);
    identity.secretExpired = json.value(u"secretExpired").toBool(identity.secretExpired);
    identity.secretUsesLeft = json.value(u"secretUses").toInt(identity.secretUsesLeft);
    if (json.contains(u"addresses"))
        identity.addresses = texts(json.value(u"addresses"));
}

void addUser(Store& store, const QJsonObject& json)
{
    User user;
    user.id = idOr(store, json);
    user.email = json.value(u"email").toString();
    user.password = json.value(u"password").toString();
    user.firstName = json.value(u"firstName").toString();
    user.lastName = json.value(u"lastName").toString();
    store.users.push_back(user);
}

void setRules(ProjectRules& rules, const QJsonObject& json)
{
    rules.encryptedMetadata = json.value(u"encryptedMetadata").toBool(rules.encryptedMetadata);
    rules.upperCaseKeys = json.value(u"upperCaseKeys").toBool(rules.upperCaseKeys);
    rules.existingReferences = json.value(u"existingReferences").toBool(rules.existingReferences);
    if (json.contains(u"leakedTexts"))
        rules.leakedTexts = texts(json.value(u"leakedTexts"));
}

//! A project that exists gets the members, tags and rules; else it is made.
void addProject(Store& store, const QJsonObject& json)
{
    const QString id = idOr(store, json);
    Project& project = store.projects[id];
    if (project.id.isEmpty()) {
        project.id = id;
        project.name = json.value(u"name").toString();
        project.slug = json.value(u"slug").toString();
        project.type = json.value(u"type").toString(QStringLiteral("secret-manager"));
        project.version = json.value(u"version").toInt(3);
        project.createdAt = Store::now();
        project.updatedAt = project.createdAt;
        for (const QJsonValue& value : json.value(u"environments").toArray())
            store.addEnvironment(project, value[u"name"].toString(), value[u"slug"].toString());
    }
    for (const QJsonValue& value : json.value(u"tags").toArray())
        project.tags.push_back(
            {value[u"id"].toString(), value[u"slug"].toString(), value[u"slug"].toString(),
             value[u"color"].toString()});
    const QJsonObject members = json.value(u"members").toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        project.members.insert(it.key(), roleOf(it.value().toString()));
    setRules(project.rules, json.value(u"rules").toObject());
}

//! The folder of "projectId", "environment" and "path", made where it is missing; null when the
//! project or environment is not there.
Folder* folderFor(Store& store, const QJsonObject& json)
{
    Project* project = store.findProject(json.value(u"projectId").toString());
    const QString environment = json.value(u"environment").toString();
    if (!project || !Store::findEnvironment(*project, environment))
        return nullptr;
    return &store.addPath(*project, environment, json.value(u"path").toString());
}

QString addFolder(Store& store, const QJsonObject& json)
{
    Folder* folder = folderFor(store, json);
    if (!folder)
        return QStringLiteral("A folder's project or environment is not there");
    folder->hiddenFrom = texts(json.value(u"hiddenFrom"));
    return {};
}

QString addSecret(Store& store, const QJsonObject& json, QJsonArray& ids)
{
    Folder* folder = folderFor(store, json);
    if (!folder)
        return QStringLiteral("A secret's project or environment is not there");
    SecretContent content;
    content.value = json.value(u"value").toString();
    content.comment = json.value(u"comment").toString();
    Secret& secret = store.addSecret(*folder, json.value(u"key").toString(), content);
    secret.honeyToken = json.value(u"honeyToken").toBool();
    if (json.value(u"rotated").toBool())
        secret.rotationId = store.ids().uuid();
    ids.append(secret.id);
    return {};
}

//! By their records; their texts keep the time until which they are good.
void ageTokens(Store& store, qint64 seconds)
{
    for (Token& token : store.tokens) {
        token.createdAt -= seconds * 1000;
        token.renewedAt -= seconds * 1000;
    }
}

} // namespace

QString addFixture(Store& store, const QJsonObject& fixture, QJsonObject* made)
{
    if (fixture.value(u"clear").toBool()) {
        store.projects.clear();
        store.identities.clear();
        store.users.clear();
        store.tokens.clear();
    }
    const QJsonObject organization = fixture.value(u"organization").toObject();
    if (organization.contains(u"name"))
        store.organization.name = organization.value(u"name").toString();
    if (organization.contains(u"slug"))
        store.organization.slug = organization.value(u"slug").toString();
    for (const QJsonValue& identity : fixture.value(u"identities").toArray())
        addIdentity(store, identity.toObject());
    for (const QJsonValue& user : fixture.value(u"users").toArray())
        addUser(store, user.toObject());
    for (const QJsonValue& project : fixture.value(u"projects").toArray())
        addProject(store, project.toObject());
    ageTokens(store, fixture.value(u"tokensAge").toInteger());
    for (const QJsonValue& folder : fixture.value(u"folders").toArray()) {
        const QString problem = addFolder(store, folder.toObject());
        if (!problem.isEmpty())
            return problem;
    }
    QJsonArray secretIds;
    for (const QJsonValue& secret : fixture.value(u"secrets").toArray()) {
        const QString problem = addSecret(store, secret.toObject(), secretIds);
        if (!problem.isEmpty())
            return problem;
    }
    made->insert(u"secretIds", secretIds);
    return {};
}

} // namespace Sandbox::Infisical
