// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalAuth.h"

#include "http/HttpClient.h"
#include "services/common/ErrorParts.h"
#include "services/common/WipeAfter.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalErrors.h"
#include "services/infisical/InfisicalLoginError.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

Error noToken()
{
    Error error = Error::of(
        ErrorKind::Unauthorised, QCoreApplication::translate("Infisical", "Signing in"),
        QCoreApplication::translate("Infisical", "There is no access token."));
    error.field = InfisicalMethod::tokenField;
    return error;
}

QByteArray credential(const Credentials& credentials, const QString& field)
{
    const auto found = credentials.find(field);
    return found == credentials.end() ? QByteArray() : found->second.reveal();
}

//! Overwrites the body, which holds a credential, once nobody needs it any more.
JobOf<HttpReply>* sendAndWipe(HttpClient& client, HttpRequest request)
{
    const QByteArray body = request.body;
    auto* const job = client.send(std::move(request));
    wipeAfter(*job, {body});
    return job;
}

} // namespace

InfisicalAuth::InfisicalAuth(
    const Connection& connection, InfisicalRequests requests, Credentials credentials,
    HttpClient& client, std::shared_ptr<Clock> clock)
    : m_requests(std::move(requests))
    , m_client(client)
    , m_clock(std::move(clock))
    , m_method(connection.method)
    , m_clientId(connection.fields.value(InfisicalMethod::clientIdField))
    , m_credentials(std::move(credentials))
{
    takePastedToken();
}

bool InfisicalAuth::canLogIn() const
{
    return m_method == InfisicalMethod::universalAuth;
}

Lease InfisicalAuth::lease() const
{
    return {{{"Authorization", "Bearer ", m_token}}, m_serial};
}

void InfisicalAuth::takePastedToken()
{
    if (canLogIn())
        return;
    const QByteArray token = credential(m_credentials, InfisicalMethod::tokenField).trimmed();
    if (token.isEmpty()) {
        m_refusal = noToken();
        return;
    }
    m_token = std::make_shared<const SecretText>(token);
    ++m_serial;
}

JobOf<Lease>* InfisicalAuth::acquire()
{
    auto* job = new PromisedJob<Lease>(this);
    if (m_refusal) {
        job->settle(failure(*m_refusal));
        return job;
    }
    const TokenStep step = m_token ? m_life.stepAt(m_clock->now()) : TokenStep::LogIn;
    if (m_token && (step == TokenStep::Use || !canLogIn())) {
        job->settle(lease());
        return job;
    }
    m_waiting.append(job);
    if (m_request)
        return job;
    if (step == TokenStep::Renew)
        startRenewal();
    else
        startLogin();
    return job;
}

void InfisicalAuth::refuse(int serial, const Error& error)
{
    if (serial != m_serial || !m_token)
        return;
    m_token.reset();
    if (!canLogIn())
        giveUp(error);
}

void InfisicalAuth::refuseForGood(const Error& error)
{
    m_token.reset();
    if (!m_refusal)
        giveUp(error);
}

void InfisicalAuth::setCredentials(Credentials credentials)
{
    // The answer of a login with the old ones says nothing about these.
    dropRequest();
    m_credentials = std::move(credentials);
    m_token.reset();
    m_refusal.reset();
    takePastedToken();
    // Where somebody waits, the login tells whether they are good: restored() or lost() again.
    if (canLogIn() && (isLost() || !m_waiting.isEmpty()))
        startLogin();
    else if (m_token)
        announceRestored();
}

void InfisicalAuth::tryAgain()
{
    if (!m_refusal || m_credentials.empty())
        return;
    m_refusal.reset();
    takePastedToken();
}

void InfisicalAuth::signOut()
{
    if (canLogIn() && m_token)
        m_client.sendLast(m_requests.revoke(m_token->reveal())); // the session may go at once
    dropRequest();
    m_token.reset();
    m_credentials.clear();
    forgetSignIn();
    m_refusal = Error::of(
        ErrorKind::Unauthorised, {}, QCoreApplication::translate("Infisical", "Signed out."));
    settleWaiting(failure(*m_refusal));
}

void InfisicalAuth::dropRequest()
{
    if (!m_request)
        return;
    m_request->disconnect(this);
    m_request->cancel();
    m_request.clear();
}

TokenKind InfisicalAuth::kind() const
{
    return canLogIn() ? TokenKind::Identity : claims().kind;
}

TokenClaims InfisicalAuth::claims() const
{
    return m_token ? claimsOf(m_token->reveal()) : TokenClaims{};
}

QDateTime InfisicalAuth::expires() const
{
    return canLogIn() ? m_life.expires() : claims().expires;
}

QString InfisicalAuth::email() const
{
    return QString::fromUtf8(credential(m_credentials, InfisicalMethod::emailField));
}

void InfisicalAuth::startLogin()
{
    const QByteArray secret = credential(m_credentials, InfisicalMethod::clientSecretField);
    auto* job = sendAndWipe(m_client, m_requests.login(m_clientId, secret));
    m_request = job;
    job->onFinished(this, [this](const Result<HttpReply>& answer) { loginAnswered(answer); });
}

void InfisicalAuth::startRenewal()
{
    auto* job = sendAndWipe(m_client, m_requests.renew(m_token->reveal()));
    m_request = job;
    job->onFinished(this, [this](const Result<HttpReply>& answer) { renewalAnswered(answer); });
}

void InfisicalAuth::loginAnswered(const Result<HttpReply>& answer)
{
    m_request.clear();
    const QString purpose = QCoreApplication::translate("Infisical", "Signing in");
    if (!answer) {
        settleWaiting(failure(atSite(answer.error())));
        return;
    }
    if (!answer->isSuccess()) {
        const Error error = loginErrorOf(*answer, purpose);
        if (saysNothingOfTheSecret(error.kind))
            settleWaiting(failure(error));
        else
            giveUp(error);
        return;
    }
    const auto grant = decodeGrant(answer->body, purpose);
    wipeInPlace(answer->body);
    if (!grant) {
        settleWaiting(failure(atSite(grant.error())));
        return;
    }
    keep(*grant, m_clock->now());
}

void InfisicalAuth::renewalAnswered(const Result<HttpReply>& answer)
{
    m_request.clear();
    const auto grant = answer && answer->isSuccess() ? decodeGrant(answer->body, {})
                                                     : Result<TokenGrant>(failure(Error()));
    if (answer)
        wipeInPlace(answer->body);
    if (grant) {
        keep(*grant, m_life.created);
        return;
    }
    // Whatever went wrong, the old token may be gone by now (contract infisical 1.2).
    m_token.reset();
    startLogin();
}

void InfisicalAuth::keep(const TokenGrant& grant, const QDateTime& created)
{
    m_token = std::make_shared<const SecretText>(grant.token);
    wipeInPlace(grant.token);
    ++m_serial;
    m_life = {created, m_clock->now(), grant.life, grant.maximumLife};
    settleWaiting(lease());
    announceRestored();
}

void InfisicalAuth::giveUp(const Error& error)
{
    m_refusal = error;
    settleWaiting(failure(error));
    announceLost(error);
}

void InfisicalAuth::settleWaiting(const Result<Lease>& result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& job : waiting) {
        if (job)
            job->settle(result);
    }
}

} // namespace Keycutter
