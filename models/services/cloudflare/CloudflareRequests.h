// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/common/JsonRequests.h"
#include "services/common/ServiceLink.h"

namespace Keycutter {

//! Builds the requests to Cloudflare, without the authorization (contract cloudflare 2, 5). Ids are
//! encoded; none may be empty, or the route becomes another one (contract 10.16).
class CloudflareRequests
{
public:
    //! What the lists are asked for at a time: as many as they give.
    static constexpr int accountsPerPage = 50;
    static constexpr int itemsPerPage = 100;

    explicit CloudflareRequests(
        QUrl site, std::chrono::milliseconds timeout = SessionTuning::usualTimeout)
        : m_json(std::move(site), timeout)
    {
    }

    //! Pages are counted from 1.
    [[nodiscard]] HttpRequest accounts(int page) const;
    [[nodiscard]] HttpRequest stores(const QString& accountId, int page) const;
    //! In the order of their making, so that what is made meanwhile does not shift the pages.
    [[nodiscard]] HttpRequest secrets(const Location& location, int page) const;
    [[nodiscard]] HttpRequest quota(const QString& accountId) const;

    //! What the token says of itself: the first is for a user's, the second for an account's.
    [[nodiscard]] HttpRequest verifyUserToken() const;
    [[nodiscard]] HttpRequest verifyAccountToken(const QString& accountId) const;

    [[nodiscard]] HttpRequest duplicate(const Location& from, const DuplicateItem& item) const;
    [[nodiscard]] HttpRequest removeSecret(const Location& at, const QString& secretId) const;
    //! A duplicate call that cannot write in any reading of the contract: of a secret that is not
    //! there, so that there is no value to copy, to an empty name, for no product.
    [[nodiscard]] HttpRequest duplicateProbe(const Location& location) const;

private:
    JsonRequests m_json;
};

//! The dashboard's page of the stores behind the API at @p site; the dashboard asks for the account
//! (contract cloudflare 6). Invalid for a site whose dashboard is not known.
[[nodiscard]] QUrl dashboardPage(const QUrl& site);

} // namespace Keycutter
