// SPDX-License-Identifier: MIT
// One secret by its name: read, create, change, delete (contract 2.4, 4).
#include "infisical/ApiError.h"
#include "infisical/Changes.h"
#include "infisical/Endpoints.h"
#include "infisical/References.h"
#include "infisical/SecretJson.h"
#include "infisical/SecretWrites.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

QString nameOf(const Call& call)
{
    return call.parameter(QStringLiteral("secretName"));
}

[[noreturn]] void refuseMissing(const QString& name)
{
    throw ApiError::notFound(QStringLiteral("Secret with name '%1' not found").arg(name));
}

//! Of twins any; of a version that is asked for, a copy with its content.
Secret findSecret(const Call& call, Folder& folder)
{
    const QString name = nameOf(call);
    const bool personal = call.query(QStringLiteral("type")) == u"personal";
    const Secret* found = personal ? Store::personalSecret(folder, name, call.actor.id) : nullptr;
    if (!found && folder.sharedByKey.contains(name))
        found = &folder.secrets.at(folder.sharedByKey.value(name));
    if (!found)
        refuseMissing(name);
    const int version = call.query(QStringLiteral("version")).toInt();
    if (version == 0 || version == found->version)
        return *found;
    const auto old = std::ranges::find(found->history, version, &SecretVersion::version);
    if (old == found->history.end())
        refuseMissing(name);
    Secret copy = *found;
    copy.version = version;
    copy.content = old->content;
    copy.updatedAt = old->updatedAt;
    return copy;
}

Response read(Call& call)
{
    const auto& query = call.request().query;
    const bool values = queryBool(query, QStringLiteral("viewSecretValue"), true);
    const bool expanded = queryBool(query, QStringLiteral("expandSecretReferences"), true);
    Project& project = Access::project(call, call.query(QStringLiteral("projectId")), true);
    const Access access(call, project);
    const QString environment = call.query(QStringLiteral("environment"));
    const QString path = withoutTrailingSlash(
        call.query(QStringLiteral("secretPath"), QStringLiteral("/")).trimmed());
    Folder* folder = Store::findFolder(project, environment, path);
    if (!folder)
        throw ApiError::notFound(
            QStringLiteral("Folder with path '%1' in environment with slug '%2' not found")
                .arg(path, environment));
    Secret secret = findSecret(call, *folder);
    if (values && !access.readsValuesIn(*folder))
        throw ApiError{
            403,
            QStringLiteral("ForbiddenReadSecretError"),
            QStringLiteral("You do not have permission to view secret value on secret with name "
                           "'%1'")
                .arg(secret.key),
            {}};
    if (values && expanded)
        secret.content.value = expandReferences(
            {project, access, environment, path, secret.key}, secret.content.value);
    const bool isOld = query.contains(QStringLiteral("version"));
    return secretResponse(
        secret, {project, environment, path, !values}, isOld ? OldVersionParts : ByNameParts);
}

//! A personal override is nobody else's business: no policy holds it.
Response createPersonal(Call& call, WritePlace& place, const Change& change)
{
    if (!call.actor.isUser() || !place.folder.sharedByKey.contains(change.key))
        throw ApiError::badRequest(QStringLiteral(
            "Failed to create personal secret override for no corresponding shared secret"));
    if (Store::personalSecret(place.folder, change.key, call.actor.id))
        throw ApiError::badRequest(QStringLiteral("Secret already exist"));
    Secret secret;
    secret.id = call.store.ids().uuid();
    secret.key = change.key;
    secret.personalOwner = call.actor.id;
    secret.content.value = change.value.value_or(QString());
    secret.createdAt = Store::now();
    secret.updatedAt = secret.createdAt;
    return secretResponse(
        Store::insertSecret(place.folder, secret), {place.project, place.environment, place.path},
        CreatedParts);
}

Response create(Call& call)
{
    return createSecret(call, nameOf(call));
}

Response update(Call& call)
{
    Fields fields(call.body);
    const WriteAddress address(fields);
    Change change = readChange(fields, Change::Kind::Update);
    checkKey(fields, change.newKey, QStringLiteral("newSecretName"));
    fields.finish();
    WritePlace place = findWritePlace(call, address);
    change.key = nameOf(call);
    if (!place.folder.sharedByKey.contains(change.key))
        refuseMissing(change.key);
    change.secretId = secretToChange(place.folder, change.key, place.path).id;
    return carryOut(call, place, {change}, false);
}

Response remove(Call& call)
{
    Fields fields(call.body);
    const WriteAddress address(fields);
    fields.finish();
    WritePlace place = findWritePlace(call, address);
    Change change;
    change.kind = Change::Kind::Delete;
    change.key = nameOf(call);
    if (!place.folder.sharedByKey.contains(change.key))
        refuseMissing(change.key);
    change.secretId = place.folder.sharedByKey.value(change.key);
    if (place.folder.secrets.at(change.secretId).honeyToken)
        throw ApiError::badRequest(
            QStringLiteral("Cannot delete honey token secrets: %1").arg(change.key));
    return carryOut(call, place, {change}, false);
}

} // namespace

Response createSecret(Call& call, const QString& name)
{
    Fields nameField(QJsonObject{{QStringLiteral("secretName"), name}});
    checkKey(nameField, name, QStringLiteral("secretName"));
    nameField.finish();

    Fields fields(call.body);
    const WriteAddress address(fields);
    if (!fields.has(QStringLiteral("secretValue")))
        fields.requiredString(QStringLiteral("secretValue"));
    Change change = readChange(fields, Change::Kind::Create);
    const bool personal
        = fields.optionalString(QStringLiteral("type")).value_or(QString()) == u"personal";
    fields.finish();

    change.key = name.trimmed();
    WritePlace place = findWritePlace(call, address);
    if (personal)
        return createPersonal(call, place, change);
    checkCase(place.project, change.key);
    if (!place.policy && place.folder.sharedByKey.contains(change.key))
        throw ApiError::badRequest(QStringLiteral("Secret already exist"));
    return carryOut(call, place, {change}, false);
}

Endpoints secretByNameEndpoints()
{
    return {
        {"GET", "/api/v4/secrets/:secretName", Everybody, read},
        {"POST", "/api/v4/secrets/:secretName", Everybody, create, true},
        {"PATCH", "/api/v4/secrets/:secretName", Everybody, update, true},
        {"DELETE", "/api/v4/secrets/:secretName", Everybody, remove, true},
    };
}

} // namespace Sandbox::Infisical
