// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Sandbox {

//! How the Cloudflare half behaves where its contract leaves room or asks for a fault.
struct CloudflareOptions
{
    //! Until a new secret's status turns from pending to active (contract cloudflare 3).
    std::chrono::milliseconds pendingFor{2000};
    //! A new secret stays pending.
    bool pendingForever = false;
    //! For so long a deleted secret can still be fetched by its id (contract cloudflare 3).
    std::chrono::milliseconds deletedLingers{300};
    //! What an unknown credential is told: 10000, 9106, 9109 or 10502 (contract cloudflare 4).
    int badCredentialCode = 10000;
    //! What a credential without the permission is told: 10000 or 9109 (contract cloudflare 4).
    int noPermissionCode = 10000;
    //! The 1003 for a name in use says which (contract cloudflare 3).
    bool conflictTellsName = true;
    //! A per_page out of bounds is refused; false: the nearest bound is taken.
    bool refusesPageSizes = false;
    //! A comment that was never given is answered as "" instead of null.
    bool absentCommentIsEmpty = false;
    //! An account token lists its own account; false: the 1001 refusal (contract cloudflare 5).
    bool accountTokensListAccounts = true;
    //! In place of "pending" in answers, for clients that know only the documented ones.
    QString pendingText = QStringLiteral("pending");
    //! A scope that every secret has besides its own in answers; empty: none.
    QString extraScope;
    //! Secrets are answered without their scopes.
    bool omitsScopes = false;
    //! Each request meets the bot wall: an HTML page (contract cloudflare 4).
    bool challenges = false;
};

//! How the sandbox behaves. Each switch can also be set for one request by a header and for all by
//! an admin route (see README of this folder).
struct Options
{
    //! 0: any free port.
    int port = 0;
    //! Requests per window, counted as the service does it (Infisical: each route by itself;
    //! Cloudflare: all of a user's or account token's together); 0: no limit.
    int rateLimit = 0;
    //! Length of a rate limit's window; 0: the service's own (contracts infisical 3.7,
    //! cloudflare 4).
    std::chrono::seconds rateWindow{0};
    //! Retry-After of a 429: "seconds", "date" or "absent".
    QString retryAfterStyle = QStringLiteral("seconds");
    //! v4 server without the duplicate route: 422 (contract infisical 3.9).
    bool oldServer = false;
    //! Server without v4 at all: framework 404.
    bool preV4Server = false;
    //! Machine identities are held by approval policies too (contract infisical 3.5).
    bool identitiesHeldByPolicy = true;
    //! Machine identities may read the state of an approval request (contract infisical 1.6).
    bool identitiesReadApprovals = true;
    //! Machine identities may read approval policies by the v2 routes (contract infisical 5).
    bool identitiesReadPolicies = true;
    //! The plan includes approvals; false: no policy can be created and no request decided
    //! (contract infisical 5).
    bool approvalsLicensed = true;
    //! Listings say which secrets are honey tokens; older servers do not (contract infisical 2.4).
    bool listsHoneyTokens = true;
    //! Creating a folder that exists answers 200 with it (older) instead of 400 (contract 12.2).
    bool olderFolderAnswer = false;
    //! A duplicate right after a folder was made gets one 404 (contract infisical 4, replica lag).
    bool replicaLag = false;
    //! Every mutating call commits, then answers 500.
    bool loseAnswers = false;
    //! Pause before each answer; what the call does is done before the pause.
    std::chrono::milliseconds delay{0};
    //! Life of the tokens that it issues.
    std::chrono::seconds tokenLife{std::chrono::hours(24 * 30)};
    //! Until when a token can be renewed, counted from its issue; 0: as long as tokenLife, so that
    //! every renewal fails and deletes the token (contract infisical 1.2).
    std::chrono::seconds tokenMaxLife{0};
    //! Secrets in the large project's one folder.
    int largeFolder = 5000;
    //! Put into every value, so that a test can prove that no value ever leaves the service.
    QString canary;
    //! The same seed gives the same data, ids included.
    quint32 seed = 1;
    //! Milliseconds since 1970 from which the ages in the sample data are counted; 0: the start.
    qint64 asOf = 0;

    CloudflareOptions cloudflare;
};

//! A local server that speaks the services' APIs as the contracts describe them. Listens on
//! 127.0.0.1 only; serves from threads of its own; its state lives as long as it does.
class Server
{
public:
    explicit Server(Options options = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    //! Listens; false and a text in @p problem when the port cannot be had.
    [[nodiscard]] bool start(QString* problem = nullptr);
    //! Closes all connections and waits for the threads; the state stays.
    void stop();

    [[nodiscard]] int port() const;
    //! Base URL of a service ("infisical", "cloudflare").
    [[nodiscard]] QUrl baseUrl(const QString& service) const;
    //! What scripts need: by service the base URL, project and environment ids, credentials.
    [[nodiscard]] QJsonObject describe() const;

    //! Replaces the switches while it runs.
    void setOptions(const Options& options);
    [[nodiscard]] Options options() const;

    //! Back to the sample data; sign-ins, counters and one-time failures are forgotten too.
    void reset();
    //! Every token issued so far has expired from now on.
    void expireTokens();
    //! A failure for the next matching request; the object is that of POST /sandbox/failures.
    //! False when it does not make sense.
    bool addFailure(const QJsonObject& failure);
    //! Requests received since the last reset, by "METHOD /route/:pattern".
    [[nodiscard]] QHash<QString, int> requestCounts() const;
    void resetRequestCounts();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Sandbox
