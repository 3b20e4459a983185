// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/Job.h"
#include "domain/SecretText.h"
#include "http/Clock.h"
#include "http/HttpReply.h"
#include "services/infisical/InfisicalRequests.h"
#include "services/infisical/InfisicalToken.h"
#include "services/infisical/TokenLife.h"

#include <QPointer>

#include <memory>

namespace Keycutter {

class HttpClient;

//! A token to use for one request. Further requests ask again.
struct TokenLease
{
    std::shared_ptr<const SecretText> token;
    //! Which token it is, for InfisicalAuth::refuse().
    int serial = 0;
};

//! Holds the access token of one connection: logs in, renews, and stops for a person.
//!
//! However many requests wait, one login runs at a time. A refused secret is never sent again
//! until setCredentials() or tryAgain(): the server locks an identity after three wrong ones
//! (contract infisical 1.2). A pasted or browser token cannot be renewed.
class InfisicalAuth : public QObject
{
    Q_OBJECT

public:
    InfisicalAuth(
        const Connection& connection, InfisicalRequests requests, Credentials credentials,
        HttpClient& client, std::shared_ptr<Clock> clock);

    //! Gives a token that is good as far as is known.
    [[nodiscard]] JobOf<TokenLease>* acquire();
    //! The server took the token of @p serial for over. Older tokens than the present one are of
    //! no interest.
    void refuse(int serial, const Error& error);
    //! The server does not take a fresh token either: a person is needed.
    void refuseForGood(const Error& error);
    //! The server took the present token: from now on its loss is a matter for a person.
    void accepted() { m_wasSignedIn = true; }

    void setCredentials(Credentials credentials);
    //! A person asks for a sign-in: a refused secret may be tried once more.
    void tryAgain();
    //! Forgets everything; revokes a token that this program logged in for.
    void signOut();

    //! Whose sign-in it is.
    [[nodiscard]] TokenKind kind() const;
    //! What the present token says of itself.
    [[nodiscard]] TokenClaims claims() const;
    //! When it ends; invalid when it does not or is not known.
    [[nodiscard]] QDateTime expires() const;
    //! Who signed in by browser, if known.
    [[nodiscard]] QString email() const;

Q_SIGNALS:
    //! The sign-in is over and a person is needed.
    void lost(const Keycutter::Error& error);
    //! A sign-in works again after lost().
    void restored();

private:
    [[nodiscard]] bool canLogIn() const;
    [[nodiscard]] TokenLease lease() const;
    void takePastedToken();
    void startLogin();
    void dropRequest();
    void startRenewal();
    void loginAnswered(const Result<HttpReply>& answer);
    void renewalAnswered(const Result<HttpReply>& answer);
    void keep(const TokenGrant& grant, const QDateTime& created);
    void giveUp(const Error& error);
    void settleWaiting(const Result<TokenLease>& result);
    void announceRestored();

    InfisicalRequests m_requests;
    HttpClient& m_client;
    std::shared_ptr<Clock> m_clock;
    QString m_method;
    QString m_clientId;
    Credentials m_credentials;

    std::shared_ptr<const SecretText> m_token;
    TokenLife m_life;
    int m_serial = 0;
    std::optional<Error> m_refusal;
    QPointer<Job> m_request;
    QList<QPointer<PromisedJob<TokenLease>>> m_waiting;
    bool m_wasSignedIn = false;
    bool m_isLost = false;
};

} // namespace Keycutter
