// SPDX-License-Identifier: MIT
#include "infisical/WriteChecks.h"

#include "infisical/ApiError.h"
#include "infisical/References.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

Action actionFor(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return Action::Create;
    case Change::Kind::Update:
        return Action::Edit;
    case Change::Kind::Delete:
        break;
    }
    return Action::Delete;
}

void checkPermissions(const Access& access, const std::vector<Change>& changes)
{
    for (const Change& change : changes)
        access.require(actionFor(change.kind));
}

void checkMetadata(
    const Project& project, const std::vector<Change>& changes, const QString& refusal)
{
    const auto isOpen = [](const Metadata& entry) { return !entry.encrypted; };
    const bool anyIsOpen = std::ranges::any_of(changes, [&](const Change& change) {
        return change.metadata && std::ranges::any_of(*change.metadata, isOpen);
    });
    if (project.rules.encryptedMetadata && anyIsOpen)
        throw ApiError::badRequest(refusal);
}

//! The details name keys, and never what was found.
void checkLeaks(const Project& project, const std::vector<Change>& changes)
{
    QJsonArray details;
    for (const Change& change : changes) {
        const QString value = change.value.value_or(QString());
        const bool leaked = std::ranges::any_of(
            project.rules.leakedTexts, [&](const QString& text) { return value.contains(text); });
        if (leaked)
            details.append(QStringLiteral("Secret value detected in %1").arg(change.key));
    }
    if (!details.isEmpty())
        throw ApiError{
            403, QStringLiteral("PolicyViolationError"),
            QStringLiteral("Secret value policy violation"), QJsonValue(details)};
}

void checkReferences(const ChangedPlace& place, const std::vector<Change>& changes)
{
    if (!place.project.rules.existingReferences)
        return;
    QStringList missing;
    for (const Change& change : changes)
        missing += missingReferences(
            place.project, place.environment, place.path, change.value.value_or(QString()));
    missing.removeDuplicates();
    if (!missing.isEmpty())
        throw ApiError::badRequest(
            QStringLiteral("Referenced secret(s) not found: ") + missing.join(QLatin1String(", ")));
}

void checkTags(const Project& project, const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        for (const QString& id : change.tagIds.value_or(QStringList())) {
            if (!Store::findTag(project, id))
                throw ApiError::notFound(QStringLiteral("Tag not found"));
        }
    }
}

//! In a duplicate's own check a key that an overlapping call has just written is still free.
void checkKeysAreFree(const ChangedPlace& place, const std::vector<Change>& changes)
{
    QStringList taken;
    for (const Change& change : changes) {
        if (change.kind == Change::Kind::Create && place.folder.sharedByKey.contains(change.key))
            taken.append(u'\'' + change.key + u'\'');
    }
    if (!taken.isEmpty())
        throw ApiError::badRequest(
            QStringLiteral("Secret already exists: %1 in path '%2' of environment '%3'")
                .arg(taken.join(QLatin1String(", ")), place.path, place.environment));
}

} // namespace

void checkWrites(
    const ChangedPlace& place, const Access& access, const std::vector<Change>& changes)
{
    checkPermissions(access, changes);
    checkReferences(place, changes);
    checkMetadata(
        place.project, changes,
        QStringLiteral("Encrypted secret metadata is enforced for this project. Cannot create "
                       "unencrypted secret metadata."));
    checkLeaks(place.project, changes);
    checkTags(place.project, changes);
}

void checkCommits(
    const ChangedPlace& place, const Access& access, const std::vector<Change>& changes)
{
    checkMetadata(
        place.project, changes,
        QStringLiteral("One or more secrets has non-encrypted metadata values. Project requires "
                       "all metadata to be encrypted."));
    checkLeaks(place.project, changes);
    checkKeysAreFree(place, changes);
    if (changes.empty())
        throw ApiError::badRequest(QStringLiteral("Empty commits"));
    checkTags(place.project, changes);
    checkPermissions(access, changes);
}

void checkCase(const Project& project, const QString& key)
{
    if (project.rules.upperCaseKeys && key != key.toUpper())
        throw ApiError::badRequest(
            QStringLiteral("Secret name must be in UPPERCASE per project requirements. You can "
                           "disable this requirement in project settings."));
}

} // namespace Sandbox::Infisical
