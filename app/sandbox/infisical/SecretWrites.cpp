// SPDX-License-Identifier: MIT
#include "infisical/SecretWrites.h"

#include "infisical/ApiError.h"
#include "infisical/Approvals.h"
#include "infisical/Changes.h"
#include "infisical/SecretJson.h"

namespace Sandbox::Infisical {

namespace {

//! Trimmed, but one final line break stays (contract 4).
QString storedValue(const QString& value)
{
    const QString trimmed = value.trimmed();
    return value.endsWith(u'\n') ? trimmed + u'\n' : trimmed;
}

QList<Metadata> readMetadata(Fields& fields)
{
    QList<Metadata> metadata;
    for (Fields& entry : fields.objects(QStringLiteral("secretMetadata"), false)) {
        Metadata read;
        read.key = entry.requiredString(QStringLiteral("key"));
        read.value = entry.optionalString(QStringLiteral("value")).value_or(QString());
        read.encrypted = entry.optionalBool(QStringLiteral("isEncrypted")).value_or(false);
        fields.adopt(entry);
        metadata.append(read);
    }
    return metadata;
}

unsigned partsFor(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return CreatedParts;
    case Change::Kind::Update:
        return UpdatedParts;
    case Change::Kind::Delete:
        break;
    }
    return DeletedParts;
}

} // namespace

WriteAddress::WriteAddress(Fields& fields)
    : projectId(fields.requiredString(QStringLiteral("projectId")))
    , environment(fields.requiredString(QStringLiteral("environment")))
    , path(fields.path(QStringLiteral("secretPath")))
{
}

WritePlace findWritePlace(Call& call, const WriteAddress& address)
{
    Project& project = Access::project(call, address.projectId);
    const Access access(call, project);
    const Policy* policy = policyHolding(call, project, address.environment, address.path);
    Folder* folder = Store::findFolder(project, address.environment, address.path);
    if (!folder && policy)
        throw ApiError{
            404,
            QStringLiteral("GenSecretApproval"),
            QStringLiteral("Folder not found for the environment slug '%1' & secret path '%2'")
                .arg(address.environment, address.path),
            {}};
    if (!folder)
        throw ApiError::notFound(
            QStringLiteral("Folder with path '%1' in environment with slug '%2' not found")
                .arg(address.path, address.environment));
    return {{project, *folder, address.environment, address.path}, access, policy};
}

Change readChange(Fields& fields, Change::Kind kind)
{
    Change change;
    change.kind = kind;
    if (const auto value = fields.optionalRawString(QStringLiteral("secretValue")))
        change.value = storedValue(*value);
    change.comment = fields.optionalString(QStringLiteral("secretComment"));
    if (fields.has(QStringLiteral("tagIds")))
        change.tagIds = fields.strings(QStringLiteral("tagIds"));
    if (fields.has(QStringLiteral("secretMetadata")))
        change.metadata = readMetadata(fields);
    change.skipMultilineEncoding = fields.optionalBool(QStringLiteral("skipMultilineEncoding"));
    change.newKey = fields.optionalString(QStringLiteral("newSecretName")).value_or(QString());
    return change;
}

void checkKey(Fields& fields, const QString& key, const QString& field)
{
    if (key.contains(u':') || key.contains(u'/'))
        fields.addCustomIssue(
            QStringLiteral("Secret name cannot contain colon or forward slash."), field);
}

Response carryOut(Call& call, WritePlace& place, const std::vector<Change>& changes, bool plural)
{
    if (place.policy) {
        checkCommits(place, place.access, changes);
        const ApprovalRequest& approval
            = openApproval(call, place.project, *place.policy, place.folder, changes);
        return Response::json({{QStringLiteral("approval"), approvalJson(approval)}});
    }
    checkWrites(place, place.access, changes);
    if (changes.empty())
        return Response::json({{QStringLiteral("secrets"), QJsonArray()}});
    std::vector<Secret> written;
    for (const Change& change : changes)
        written.push_back(applyChange(call.store, place.folder, change));
    const SecretFrame frame{place.project, place.environment, place.path};
    const unsigned parts = partsFor(changes.front().kind);
    return plural ? secretsResponse(written, frame, parts)
                  : secretResponse(written.front(), frame, parts);
}

} // namespace Sandbox::Infisical
