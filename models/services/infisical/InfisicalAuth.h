// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "http/Clock.h"
#include "http/HttpReply.h"
#include "services/common/Authority.h"
#include "services/infisical/InfisicalRequests.h"
#include "services/infisical/InfisicalToken.h"
#include "services/infisical/TokenLife.h"

#include <QPointer>

#include <memory>

namespace Keycutter {

class HttpClient;

//! Holds the access token of one connection: logs in, renews, and stops for a person.
//!
//! However many requests wait, one login runs at a time. A refused secret is never sent again
//! until setCredentials() or tryAgain(): the server locks an identity after three wrong ones
//! (contract infisical 1.2). A pasted or browser token cannot be renewed.
class InfisicalAuth final : public Authority
{
    Q_OBJECT

public:
    InfisicalAuth(
        const Connection& connection, InfisicalRequests requests, Credentials credentials,
        HttpClient& client, std::shared_ptr<Clock> clock);

    [[nodiscard]] JobOf<Lease>* acquire() override;
    void refuse(int serial, const Error& error) override;
    void refuseForGood(const Error& error) override;
    void setCredentials(Credentials credentials) override;
    void tryAgain() override;
    //! Revokes a token that this program logged in for.
    void signOut() override;

    //! Whose sign-in it is.
    [[nodiscard]] TokenKind kind() const;
    //! What the present token says of itself.
    [[nodiscard]] TokenClaims claims() const;
    //! When it ends; invalid when it does not or is not known.
    [[nodiscard]] QDateTime expires() const;
    //! Who signed in by browser, if known.
    [[nodiscard]] QString email() const;

private:
    [[nodiscard]] bool canLogIn() const;
    [[nodiscard]] Lease lease() const;
    void takePastedToken();
    void startLogin();
    void dropRequest();
    void startRenewal();
    void loginAnswered(const Result<HttpReply>& answer);
    void renewalAnswered(const Result<HttpReply>& answer);
    void keep(const TokenGrant& grant, const QDateTime& created);
    void giveUp(const Error& error);
    void settleWaiting(const Result<Lease>& result);

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
    QList<QPointer<PromisedJob<Lease>>> m_waiting;
};

} // namespace Keycutter
