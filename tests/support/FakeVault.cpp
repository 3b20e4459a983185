// SPDX-License-Identifier: MIT
#include "FakeVault.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

namespace {

QString environmentKey(const Location& location)
{
    return location.projectId + u'/' + location.environment;
}

Error refused(ErrorKind kind, int status, const QString& said)
{
    Error error = Error::of(kind, QStringLiteral("Duplicating secrets"), said);
    error.status = status;
    error.requestId = QStringLiteral("req-fake");
    return error;
}

} // namespace

void FakeVault::Contents::append(const Secret& secret)
{
    ofKey[secret.key].append(secrets.size());
    ofId.insert(secret.id, secrets.size());
    secrets.append(secret);
}

void FakeVault::addEnvironment(const QString& projectId, const QString& environment)
{
    m_environments.insert(environmentKey({projectId, environment, {}}));
}

void FakeVault::addFolder(const Location& location)
{
    addEnvironment(location.projectId, location.environment);
    for (Location at = location; at.path != u"/"; at.path = parentPath(at.path))
        m_folders[at];
}

void FakeVault::put(const Location& location, Secret secret)
{
    addFolder(location);
    if (secret.id.isEmpty())
        secret.id = newId();
    m_folders[location].append(secret);
}

void FakeVault::remove(const Location& location, const QString& key)
{
    Contents kept;
    for (const Secret& secret : std::as_const(m_folders[location].secrets)) {
        if (secret.key != key)
            kept.append(secret);
    }
    m_folders[location] = kept;
}

void FakeVault::touch(const Location& location, const QString& key)
{
    Contents& folder = m_folders[location];
    for (const qsizetype at : folder.ofKey.value(key))
        ++folder.secrets[at].version;
}

void FakeVault::setStatus(const Location& location, const QString& status)
{
    for (Secret& secret : m_folders[location].secrets)
        secret.status = status;
}

std::optional<Quota> FakeVault::quotaOf(const Location& location) const
{
    if (!limit)
        return std::nullopt;
    return Quota{static_cast<int>(m_folders.value(location).secrets.size()), *limit};
}

bool FakeVault::hasEnvironment(const Location& location) const
{
    return m_environments.contains(environmentKey(location));
}

bool FakeVault::hasFolder(const Location& location) const
{
    return m_folders.contains(location) || (location.path == u"/" && hasEnvironment(location));
}

QList<Secret> FakeVault::secretsOf(const Location& location) const
{
    return m_folders.value(location).secrets;
}

QList<Secret> FakeVault::find(const Location& location, const QString& key) const
{
    QList<Secret> found;
    const auto folder = m_folders.constFind(location);
    if (folder == m_folders.cend())
        return found;
    for (const qsizetype at : folder->ofKey.value(key))
        found.append(folder->secrets[at]);
    return found;
}

QList<Folder> FakeVault::foldersOf(const Location& location) const
{
    QList<Folder> found;
    for (auto it = m_folders.cbegin(); it != m_folders.cend(); ++it) {
        const Location& at = it.key();
        if (at.projectId == location.projectId && at.environment == location.environment
            && at.path != u"/" && parentPath(at.path) == location.path)
            found.append({{}, at.path.section(u'/', -1), at.path});
    }
    return found;
}

void FakeVault::poison(const QString& sourceId, bool named)
{
    m_poisoned.insert(sourceId, named);
}

void FakeVault::hold(const Location& location)
{
    m_held.insert(location);
}

const Secret* FakeVault::sourceOf(const DuplicateCall& call, const QString& id) const
{
    const auto folder = m_folders.constFind(call.from);
    if (folder == m_folders.cend())
        return nullptr;
    const auto found = folder->ofId.constFind(id);
    return found == folder->ofId.cend() ? nullptr : &folder->secrets[*found];
}

std::optional<Error> FakeVault::refusal(const DuplicateCall& call) const
{
    if (call.from == call.to && newStatus.isEmpty()) {
        return refused(
            ErrorKind::InvalidRequest, 400,
            QStringLiteral("Cannot duplicate secrets to the same environment and path"));
    }
    if (!hasFolder(call.to)) {
        return refused(
            ErrorKind::NotFound, 404,
            QStringLiteral("Destination folder with path '%1' in environment with slug '%2' not "
                           "found")
                .arg(call.to.path, call.to.environment));
    }
    for (const DuplicateItem& item : call.items) {
        if (sourceOf(call, item.sourceId) == nullptr) {
            return refused(
                ErrorKind::NotFound, 404,
                QStringLiteral("Secret with ID '%1' not found in source folder")
                    .arg(item.sourceId));
        }
    }
    for (const DuplicateItem& item : call.items) {
        if (auto error = itemRefusal(call, item))
            return error;
    }
    return std::nullopt;
}

std::optional<Error>
FakeVault::itemRefusal(const DuplicateCall& call, const DuplicateItem& item) const
{
    const auto poisoned = m_poisoned.constFind(item.sourceId);
    if (poisoned != m_poisoned.cend() && *poisoned) {
        return refused(
            ErrorKind::InvalidRequest, 400,
            QStringLiteral("Cannot duplicate rotated secret: %1").arg(item.sourceKey));
    }
    if (poisoned != m_poisoned.cend()) {
        return refused(
            ErrorKind::Forbidden, 403, QStringLiteral("You are not allowed to create on secrets"));
    }
    const QList<Secret> there = find(call.to, item.targetKey);
    if (!there.isEmpty() && !call.overwrite) {
        return refused(
            ErrorKind::Conflict, 400,
            QStringLiteral("Secret with key '%1' already exists at destination. Set "
                           "shouldOverwrite to true to replace it.")
                .arg(item.targetKey));
    }
    if (limit && !call.overwrite && m_folders.value(call.to).secrets.size() >= *limit) {
        return refused(
            ErrorKind::Conflict, 400, QStringLiteral("maximum_secrets_exceeded: %1").arg(*limit));
    }
    if (there.size() > 1) {
        return refused(
            ErrorKind::NotFound, 404, QStringLiteral("Secret does not exist:  in path /"));
    }
    return std::nullopt;
}

QString FakeVault::newId()
{
    return QStringLiteral("made-%1").arg(++m_lastId, 6, 10, QLatin1Char('0'));
}

QString FakeVault::write(const DuplicateCall& call, const DuplicateItem& item)
{
    ++m_writes[{call.to, item.targetKey}];
    Contents& folder = m_folders[call.to];
    const QList<qsizetype> there = folder.ofKey.value(item.targetKey);
    if (call.overwrite && !there.isEmpty()) {
        Secret& secret = folder.secrets[there.first()];
        m_history.insert({secret.id, secret.version}, secret);
        ++secret.version;
        const Secret& source = *sourceOf(call, item.sourceId);
        if (call.attributes.testFlag(Attribute::Comment) && !source.comment.isEmpty())
            secret.comment = source.comment;
        if (call.attributes.testFlag(Attribute::Tags))
            secret.tags = source.tags;
        if (call.attributes.testFlag(Attribute::Metadata))
            secret.metadata = source.metadata;
        return secret.id;
    }
    Secret copy = *sourceOf(call, item.sourceId);
    copy.id = newId();
    copy.key = item.targetKey;
    copy.version = 1;
    if (!newStatus.isEmpty()) {
        copy.version = 0;
        copy.scopes = item.scopes;
        copy.comment = item.comment;
        copy.status = newStatus;
        copy.created = QDateTime::currentDateTimeUtc();
    }
    folder.append(copy);
    return copy.id;
}

Result<DuplicateReply> FakeVault::duplicate(const DuplicateCall& call)
{
    if (const auto error = refusal(call))
        return failure(*error);
    DuplicateReply reply;
    reply.requestId = QStringLiteral("req-%1").arg(++m_lastId);
    if (isHeld(call.to)) {
        const Approval approval = open({{}, call});
        for (const DuplicateItem& item : call.items)
            reply.results.prepend({item.sourceId, {}, approval, {}});
        return reply;
    }
    for (const DuplicateItem& item : call.items)
        reply.results.prepend({item.sourceId, write(call, item), std::nullopt, newStatus});
    return reply;
}

Approval FakeVault::open(Request request)
{
    request.state.id = newId();
    request.state.approvalsNeeded = 1;
    m_approvals.insert(request.state.id, request);
    return request.state;
}

std::optional<Error> FakeVault::refusal(const RemoveCall& call) const
{
    QStringList present;
    for (const RemoveItem& item : call.items) {
        if (const auto poisoned = m_poisoned.constFind(item.id); poisoned != m_poisoned.cend())
            return refused(
                ErrorKind::Forbidden, 403,
                QStringLiteral("You are not allowed to delete on secrets"));
        const QList<Secret> there = find(call.at, item.key);
        const bool byId = std::ranges::any_of(
            there, [&](const Secret& secret) { return secret.id == item.id; });
        if (newStatus.isEmpty() ? !there.isEmpty() : byId)
            present.append(item.key);
    }
    if (present.size() == call.items.size())
        return std::nullopt;
    return refused(
        ErrorKind::NotFound, 404,
        QStringLiteral("One or more secrets does not exist: %1").arg(present.join(u',')));
}

void FakeVault::removeNow(const RemoveCall& call)
{
    for (const RemoveItem& item : call.items) {
        ++m_removals[{call.at, item.key}];
        remove(call.at, item.key);
    }
}

Result<ChangeReply> FakeVault::removeSecrets(const RemoveCall& call)
{
    if (const auto error = refusal(call))
        return failure(*error);
    ChangeReply reply;
    reply.requestId = QStringLiteral("req-%1").arg(++m_lastId);
    if (isHeld(call.at))
        reply.approval = open({{}, {}, call});
    else
        removeNow(call);
    return reply;
}

Result<void> FakeVault::checkVersion(const SecretVersion& version) const
{
    if (m_history.contains({version.id, version.version}))
        return {};
    return failure(refused(
        ErrorKind::NotFound, 404,
        QStringLiteral("Secret with name '%1' not found").arg(version.key)));
}

void FakeVault::restoreNow(const RestoreCall& call)
{
    ++m_restores[{call.from.at, call.from.key}];
    Contents& folder = m_folders[call.from.at];
    Secret& secret = folder.secrets[folder.ofKey.value(call.from.key).first()];
    m_history.insert({secret.id, secret.version}, secret);
    const Secret old = m_history.value({call.from.id, call.from.version});
    ++secret.version;
    if (call.attributes.testFlag(Attribute::Comment))
        secret.comment = old.comment;
    if (call.attributes.testFlag(Attribute::Tags))
        secret.tags = call.tags;
    if (call.attributes.testFlag(Attribute::Metadata))
        secret.metadata = call.metadata;
}

Result<ChangeReply> FakeVault::restoreVersion(const RestoreCall& call)
{
    if (const auto kept = checkVersion(call.from); !kept)
        return failure(kept.error());
    if (valuesUnreadable && call.attributes.testFlag(Attribute::Value)) {
        return failure(refused(
            ErrorKind::Forbidden, 403,
            QStringLiteral("You do not have permission to view secret value")));
    }
    if (find(call.from.at, call.from.key).isEmpty()) {
        return failure(refused(ErrorKind::NotFound, 404, QStringLiteral("Secret does not exist")));
    }
    ChangeReply reply;
    reply.requestId = QStringLiteral("req-%1").arg(++m_lastId);
    if (isHeld(call.from.at))
        reply.approval = open({{}, {}, {}, call});
    else
        restoreNow(call);
    return reply;
}

Result<Approval> FakeVault::closeApproval(const QString& approvalId)
{
    Approval& state = m_approvals[approvalId].state;
    if (state.state != Approval::State::Waiting) {
        return failure(refused(
            ErrorKind::InvalidRequest, 400, QStringLiteral("Approval request has been merged")));
    }
    state.state = Approval::State::Declined;
    return state;
}

int FakeVault::removalsOf(const Location& location, const QString& key) const
{
    return m_removals.value({location, key});
}

int FakeVault::restoresOf(const Location& location, const QString& key) const
{
    return m_restores.value({location, key});
}

Result<Folder> FakeVault::createFolder(const Location& location)
{
    if (!hasEnvironment(location)) {
        Error error = Error::of(
            ErrorKind::NotFound, QStringLiteral("Creating folder ") + toText(location),
            QStringLiteral("Environment with slug '%1' not found").arg(location.environment));
        error.status = 404;
        return failure(error);
    }
    if (!hasFolder(location))
        ++m_foldersCreated;
    addFolder(location);
    return Folder{{}, location.path.section(u'/', -1), location.path};
}

void FakeVault::merge(const QString& approvalId)
{
    Request& request = m_approvals[approvalId];
    removeNow(request.removal);
    if (request.restore)
        restoreNow(*request.restore);
    for (const DuplicateItem& item : request.call.items) {
        if (!request.call.overwrite && !find(request.call.to, item.targetKey).isEmpty())
            request.state.notWritten.append(item.targetKey);
        else
            static_cast<void>(write(request.call, item));
    }
    request.state.approvalsGiven = request.state.approvalsNeeded;
    request.state.state = request.state.notWritten.isEmpty() ? Approval::State::Merged
                                                             : Approval::State::MergedWithConflicts;
}

void FakeVault::decline(const QString& approvalId)
{
    m_approvals[approvalId].state.state = Approval::State::Declined;
}

int FakeVault::writesOf(const Location& location, const QString& key) const
{
    return m_writes.value({location, key});
}

} // namespace Keycutter
