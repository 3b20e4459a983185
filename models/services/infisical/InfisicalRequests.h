// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpRequest.h"
#include "services/Session.h"
#include "services/common/JsonRequests.h"
#include "services/common/ServiceLink.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace Keycutter {

//! Builds the requests to one Infisical server, without the authorization (contract infisical 1-5).
class InfisicalRequests
{
public:
    static constexpr int approvalsPerPage = 100;
    //! HttpRequest::limitClass of listing, creating folders and duplicating (contract 3.7).
    static constexpr auto secretsLimit = "secrets";

    explicit InfisicalRequests(
        QUrl site, std::chrono::milliseconds timeout = SessionTuning::usualTimeout)
        : m_json(std::move(site), timeout)
    {
    }

    //! Sign-in calls: they change nothing that a repetition could harm.
    [[nodiscard]] HttpRequest login(const QString& clientId, const QByteArray& clientSecret) const;
    [[nodiscard]] HttpRequest renew(const QByteArray& token) const;
    [[nodiscard]] HttpRequest revoke(const QByteArray& token) const;
    [[nodiscard]] HttpRequest checkAuth() const;
    [[nodiscard]] HttpRequest organisations() const;

    [[nodiscard]] HttpRequest projects() const;
    //! The route of servers without /api/v1/projects.
    [[nodiscard]] HttpRequest olderProjects() const;
    [[nodiscard]] HttpRequest folders(const Location& location) const;
    //! Always without values, unexpanded and without imports (contract 2.4, 9.8).
    [[nodiscard]] HttpRequest secrets(const Location& location) const;
    //! The same with a person's own overrides in the places of the shared secrets.
    [[nodiscard]] HttpRequest personalSecrets(const Location& location) const;
    //! Creates the last folder of @p location's path and whatever is missing above it.
    [[nodiscard]] HttpRequest createFolder(const Location& location) const;

    [[nodiscard]] HttpRequest duplicate(const DuplicateCall& call) const;
    //! The safe probe: an empty object, which every server refuses (contract 3.9).
    [[nodiscard]] HttpRequest duplicateProbe() const;

    [[nodiscard]] HttpRequest policy(const Location& location) const;
    [[nodiscard]] HttpRequest olderPolicy(const Location& location) const;
    //! One approval request. The answer holds values for who may read them: only for sign-ins that
    //! approvals() is closed to (contract 1.6).
    [[nodiscard]] HttpRequest approval(const QString& id) const;
    //! The approval requests of a project, open and closed, the newest first, without values.
    [[nodiscard]] HttpRequest approvals(const QString& projectId, qint64 offset) const;

    //! Deletes by key (contract 4). For those who may read values the answer holds those of what
    //! was deleted.
    [[nodiscard]] HttpRequest removeSecrets(const RemoveCall& call) const;
    //! An earlier version, unexpanded, with its value only where @p withValue.
    [[nodiscard]] HttpRequest version(const SecretVersion& version, bool withValue) const;
    //! Writes @p changes, JSON members without braces, to a secret. By the batch route, which takes
    //! every key (contract 12.3) and keeps it out of the URL.
    [[nodiscard]] HttpRequest update(const SecretVersion& secret, const QByteArray& changes) const;
    [[nodiscard]] HttpRequest closeApproval(const QString& id) const;

    //! The page that signs a person in and posts the token to @p port (contract 1.4).
    [[nodiscard]] QUrl loginPage(quint16 port) const;
    [[nodiscard]] QUrl
    approvalPage(const QString& organisationId, const QString& projectId, const QString& id) const;
    [[nodiscard]] QUrl secretsPage(const QString& organisationId, const Location& location) const;

private:
    [[nodiscard]] HttpRequest list(const Location& location, bool personal) const;

    JsonRequests m_json;
};

} // namespace Keycutter
