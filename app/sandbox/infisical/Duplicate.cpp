// SPDX-License-Identifier: MIT
// POST /api/v4/secrets/duplicate (contract 3).
#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Approvals.h"
#include "infisical/Changes.h"
#include "infisical/DuplicateOrder.h"
#include "infisical/Endpoints.h"
#include "infisical/SecretWrites.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

//! One call, with the checks in the server's order (contract 3.2).
class Duplication
{
public:
    Duplication(Call& call, const DuplicateOrder& order)
        : m_call(call)
        , m_order(order)
        , m_project(Access::project(call, order.projectId))
    {
    }

    Response run()
    {
        checkProject();
        const Access access(m_call, m_project);
        findFolders();
        findSources();
        checkSources(access);
        checkConflicts();
        std::vector<Change> changes;
        for (const Secret* source : m_sources)
            changes.push_back(changeFor(*source));
        const ChangedPlace place{m_project, *m_target, m_order.to.environment, m_order.to.path};
        const Policy* policy = policyHolding(m_call, m_project, place.environment, place.path);
        if (policy) {
            checkCommits(place, access, changes);
            return ask(*policy, std::move(changes));
        }
        checkWrites(place, access, changes);
        return write(changes);
    }

private:
    void checkProject() const
    {
        if (m_project.version != 3)
            throw ApiError::badRequest(
                QStringLiteral("Duplicating secrets is only supported on v3 projects. Please "
                               "upgrade your project."));
        if (m_order.from == m_order.to)
            throw ApiError::badRequest(
                QStringLiteral("Cannot duplicate secrets to the same environment and path"));
    }

    void findFolders()
    {
        m_source = folderAt(m_order.from, QStringLiteral("Source"));
        m_target = folderAt(m_order.to, QStringLiteral("Destination"));
        if (m_target->lagging) {
            // The replica that is asked has not heard of the new folder yet, once.
            m_target->lagging = false;
            refuseFolder(m_order.to, QStringLiteral("Destination"));
        }
    }

    Folder* folderAt(const SecretPlace& place, const QString& side) const
    {
        Folder* folder = Store::findFolder(m_project, place.environment, place.path);
        if (!folder)
            refuseFolder(place, side);
        return folder;
    }

    [[noreturn]] static void refuseFolder(const SecretPlace& place, const QString& side)
    {
        throw ApiError::notFound(
            QStringLiteral("%1 folder with path '%2' in environment with slug '%3' not found")
                .arg(side, place.path, place.environment));
    }

    //! The database compares ids without regard to case, the check for missing ones does not.
    void findSources()
    {
        QStringList distinct = m_order.ids;
        distinct.removeDuplicates();
        QStringList wanted;
        for (const QString& id : distinct)
            wanted.append(id.toLower());
        wanted.removeDuplicates();
        wanted.sort();
        QStringList found;
        for (const QString& id : wanted) {
            const auto secret = m_source->secrets.find(id);
            if (secret == m_source->secrets.end() || !secret->second.isShared())
                continue;
            m_sources.push_back(&secret->second);
            found.append(id);
        }
        if (found.size() == distinct.size())
            return;
        for (const QString& id : distinct) {
            if (!found.contains(id))
                throw ApiError::notFound(
                    QStringLiteral("Secret with ID '%1' not found in source folder with path "
                                   "'%2' and environment slug '%3'")
                        .arg(id, m_order.from.path, m_order.from.environment));
        }
    }

    void checkSources(const Access& access) const
    {
        for (const Secret* source : m_sources) {
            if (source->isRotated())
                throw ApiError::badRequest(
                    QStringLiteral("Cannot duplicate rotated secret: %1").arg(source->key));
            if (source->honeyToken)
                throw ApiError::badRequest(
                    QStringLiteral("Cannot duplicate honey token secret: %1").arg(source->key));
            access.require(Action::Describe);
            if (m_order.attributes.value)
                access.requireValuesIn(*m_source);
        }
    }

    //! The twins of contract 12.1: what an overlapping call has written is not seen.
    bool isUnseen(const Secret& secret) const
    {
        return m_call.exchange.overlapping.contains(secret.writer);
    }

    bool isTaken(const QString& key) const
    {
        const auto [first, last] = m_target->sharedByKey.equal_range(key);
        return std::any_of(
            first, last, [this](const QString& id) { return !isUnseen(m_target->secrets.at(id)); });
    }

    //! The first conflict in the order of the destination's ids is the one that is named.
    void checkConflicts() const
    {
        QSet<QString> wanted;
        for (const Secret* source : m_sources)
            wanted.insert(source->key);
        for (const auto& [id, existing] : m_target->secrets) {
            if (!existing.isShared() || !wanted.contains(existing.key) || isUnseen(existing))
                continue;
            if (!m_order.overwrite)
                throw ApiError::badRequest(
                    QStringLiteral("Secret with key '%1' already exists at destination. Set "
                                   "shouldOverwrite to true to replace it.")
                        .arg(existing.key));
            if (existing.isRotated())
                refuseTarget(existing.key, QStringLiteral("managed by a secret rotation"));
            if (existing.honeyToken)
                refuseTarget(existing.key, QStringLiteral("a honey token secret"));
        }
    }

    [[noreturn]] void refuseTarget(const QString& key, const QString& what) const
    {
        throw ApiError::badRequest(
            QStringLiteral("Cannot duplicate to '%1' because the destination key '%2' is %3.")
                .arg(m_order.to.path, key, what));
    }

    Change changeFor(const Secret& source) const
    {
        const SecretContent& content = source.content;
        const CopiedAttributes& copied = m_order.attributes;
        Change change;
        change.key = source.key;
        if (isTaken(source.key)) {
            change.kind = Change::Kind::Update;
            change.secretId = secretToChange(*m_target, source.key, m_order.to.path).id;
        }
        // What the source does not have is not sent, so an overwritten secret keeps its own; but
        // an empty set of tags or metadata replaces (contract 3.4).
        if (copied.value && !content.value.isEmpty())
            change.value = content.value;
        if (copied.comment && !content.comment.isEmpty())
            change.comment = content.comment;
        if (copied.tags)
            change.tagIds = content.tagIds;
        if (copied.metadata)
            change.metadata = content.metadata;
        if (copied.skipMultilineEncoding)
            change.skipMultilineEncoding = content.skipMultilineEncoding;
        return change;
    }

    Response write(const std::vector<Change>& changes)
    {
        QJsonArray results;
        for (size_t i = 0; i < changes.size(); ++i) {
            QJsonObject result = resultFor(*m_sources[i]);
            const Secret written
                = applyChange(m_call.store, *m_target, changes[i], m_call.exchange.id);
            result.insert(u"destinationSecretId", written.id);
            results.append(result);
        }
        return Response::json({{QStringLiteral("results"), results}});
    }

    Response ask(const Policy& policy, std::vector<Change> changes)
    {
        const QJsonObject approval
            = approvalJson(openApproval(m_call, m_project, policy, *m_target, std::move(changes)));
        QJsonArray results;
        for (const Secret* source : m_sources) {
            QJsonObject result = resultFor(*source);
            result.insert(u"approval", approval);
            results.append(result);
        }
        return Response::json({{QStringLiteral("results"), results}});
    }

    static QJsonObject resultFor(const Secret& source)
    {
        return {
            {QStringLiteral("sourceSecretId"), source.id},
            {QStringLiteral("sourceSecretKey"), source.key}};
    }

    Call& m_call;
    const DuplicateOrder& m_order;
    Project& m_project;
    Folder* m_source = nullptr;
    Folder* m_target = nullptr;
    std::vector<const Secret*> m_sources;
};

Response duplicate(Call& call)
{
    // A server from before the route takes the call for "create a secret called duplicate"
    // (contract 3.9).
    if (call.options().oldServer)
        return createSecret(call, QStringLiteral("duplicate"));
    const DuplicateOrder order = readDuplicateOrder(call.body);
    return Duplication(call, order).run();
}

} // namespace

Endpoints duplicateEndpoints()
{
    return {{"POST", "/api/v4/secrets/duplicate", Everybody, duplicate, true}};
}

} // namespace Sandbox::Infisical
