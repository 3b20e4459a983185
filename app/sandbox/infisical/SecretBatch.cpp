// SPDX-License-Identifier: MIT
// Many secrets of one folder in one call (contract 4). All or nothing.
#include "infisical/ApiError.h"
#include "infisical/Changes.h"
#include "infisical/Endpoints.h"
#include "infisical/SecretWrites.h"

namespace Sandbox::Infisical {

namespace {

constexpr qsizetype longestKey = 500;

struct Batch
{
    WriteAddress address;
    std::vector<Change> changes;
};

Batch readBatch(Fields& fields, Change::Kind kind)
{
    Batch batch{WriteAddress(fields), {}};
    for (Fields& entry : fields.objects(QStringLiteral("secrets"), true, 1)) {
        const QString key = entry.requiredString(QStringLiteral("secretKey"));
        Change change = readChange(entry, kind);
        checkKey(entry, key, QStringLiteral("secretKey"));
        change.key = key;
        batch.changes.push_back(change);
        fields.adopt(entry);
    }
    return batch;
}

QStringList keysOf(const std::vector<Change>& changes, const Folder& folder, bool present)
{
    QStringList keys;
    for (const Change& change : changes) {
        if (folder.sharedByKey.contains(change.key) == present)
            keys.append(change.key);
    }
    return keys;
}

Response create(Call& call)
{
    Fields fields(call.body);
    const Batch batch = readBatch(fields, Change::Kind::Create);
    fields.finish();
    WritePlace place = findWritePlace(call, batch.address);
    const QStringList taken = keysOf(batch.changes, place.folder, true);
    for (const Change& change : batch.changes)
        checkCase(place.project, change.key);
    if (!place.policy && !taken.isEmpty())
        throw ApiError::badRequest(
            QStringLiteral("Secret already exist: %1").arg(taken.join(u',')));
    for (const Change& change : batch.changes) {
        if (change.key.size() > longestKey)
            throw ApiError::serverFault(QStringLiteral("Create"));
    }
    return carryOut(call, place, batch.changes, true);
}

Response update(Call& call)
{
    Fields fields(call.body);
    Batch batch = readBatch(fields, Change::Kind::Update);
    const QString mode
        = fields.optionalString(QStringLiteral("mode")).value_or(QStringLiteral("failOnNotFound"));
    fields.finish();
    WritePlace place = findWritePlace(call, batch.address);
    const QStringList missing = keysOf(batch.changes, place.folder, false);
    if (!missing.isEmpty() && mode == u"failOnNotFound")
        throw ApiError::notFound(
            QStringLiteral("Secret with name '%1' not found").arg(missing.first()));
    std::vector<Change> changes;
    for (Change& change : batch.changes) {
        if (missing.contains(change.key)) {
            if (mode != u"upsert")
                continue;
            change.kind = Change::Kind::Create;
        } else {
            change.secretId = secretToChange(place.folder, change.key, place.path).id;
        }
        changes.push_back(change);
    }
    return carryOut(call, place, changes, true);
}

Response remove(Call& call)
{
    Fields fields(call.body);
    Batch batch = readBatch(fields, Change::Kind::Delete);
    fields.finish();
    WritePlace place = findWritePlace(call, batch.address);
    // The real server names those that do exist (contract 4).
    if (!keysOf(batch.changes, place.folder, false).isEmpty())
        throw ApiError::notFound(QStringLiteral("One or more secrets does not exist: %1")
                                     .arg(keysOf(batch.changes, place.folder, true).join(u',')));
    QStringList honeyTokens;
    for (Change& change : batch.changes) {
        change.secretId = place.folder.sharedByKey.value(change.key);
        if (place.folder.secrets.at(change.secretId).honeyToken)
            honeyTokens.append(change.key);
    }
    if (!honeyTokens.isEmpty())
        throw ApiError::badRequest(
            QStringLiteral("Cannot delete honey token secrets: %1").arg(honeyTokens.join(u',')));
    return carryOut(call, place, batch.changes, true);
}

} // namespace

Endpoints secretBatchEndpoints()
{
    return {
        {"POST", "/api/v4/secrets/batch", Everybody, create, true},
        {"PATCH", "/api/v4/secrets/batch", Everybody, update, true},
        {"DELETE", "/api/v4/secrets/batch", Everybody, remove, true},
    };
}

} // namespace Sandbox::Infisical
