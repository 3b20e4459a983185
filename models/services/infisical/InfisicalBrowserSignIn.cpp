// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalBrowserSignIn.h"

#include "services/common/ErrorParts.h"
#include "services/common/SendAuthorised.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalErrors.h"
#include "services/infisical/InfisicalLoginError.h"
#include "services/infisical/InfisicalToken.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString purpose()
{
    return QCoreApplication::translate("Infisical", "Signing in by the browser");
}

//! With a clock in any case, which is the client's too.
SessionTuning withClock(SessionTuning tuning)
{
    if (!tuning.clock)
        tuning.clock = std::make_shared<Clock>();
    return tuning;
}

} // namespace

InfisicalBrowserSignIn::InfisicalBrowserSignIn(
    const Connection& connection, const SessionTuning& tuning)
    : m_requests(connection.site)
    , m_tuning(withClock(tuning))
    , m_client(httpSettings(connection, m_tuning))
    , m_listener(connection.site)
{
    connect(&m_listener, &LoopbackListener::received, this, &InfisicalBrowserSignIn::take);
}

Result<QUrl> InfisicalBrowserSignIn::start()
{
    const auto port = m_listener.listen();
    if (!port)
        return failure(port.error());
    m_tuning.clock->callAfter(patience, this, [this] {
        if (m_state != State::Waiting)
            return;
        fail(Error::of(
            ErrorKind::Timeout, purpose(),
            QCoreApplication::translate(
                "Infisical", "The browser's page sent nothing within ten minutes.")));
    });
    return m_requests.loginPage(*port);
}

Result<void> InfisicalBrowserSignIn::paste(const QString& text)
{
    const auto message = decodePastedMessage(text, purpose());
    if (!message)
        return failure(message.error());
    if (m_state != State::Waiting) {
        return failure(Error::of(
            ErrorKind::InvalidRequest, purpose(),
            QCoreApplication::translate("Infisical", "A sign-in has arrived already.")));
    }
    m_listener.close();
    verify(*message);
    return {};
}

Credentials InfisicalBrowserSignIn::takeCredentials()
{
    Credentials credentials;
    if (m_state != State::Over || !m_token)
        return credentials;
    credentials.emplace(InfisicalMethod::tokenField, m_token->clone());
    credentials.emplace(InfisicalMethod::emailField, SecretText(m_email));
    m_token.reset();
    return credentials;
}

void InfisicalBrowserSignIn::take(const QByteArray& json)
{
    const auto message = decodeBrowserMessage(json, purpose());
    if (message)
        verify(*message);
    else
        fail(message.error());
}

JobOf<HttpReply>* InfisicalBrowserSignIn::ask(HttpRequest request)
{
    return sendAuthorised(m_client, std::move(request), {{"Authorization", "Bearer ", m_token}});
}

void InfisicalBrowserSignIn::verify(const BrowserMessage& message)
{
    m_state = State::Verifying;
    m_token = message.token;
    m_email = message.email;
    ask(m_requests.checkAuth())->onFinished(this, [this](const Result<HttpReply>& answer) {
        checked(answer);
    });
}

void InfisicalBrowserSignIn::checked(const Result<HttpReply>& answer)
{
    if (!answer) {
        fail(atSite(answer.error()));
        return;
    }
    if (!answer->isSuccess()) {
        fail(infisicalErrorOf(*answer, purpose(), false));
        return;
    }
    ask(m_requests.organisations())->onFinished(this, [this](const Result<HttpReply>& reply) {
        organisationsCame(reply);
    });
}

void InfisicalBrowserSignIn::organisationsCame(const Result<HttpReply>& answer)
{
    if (!answer || !answer->isSuccess()) {
        fail(answer ? infisicalErrorOf(*answer, purpose(), false) : atSite(answer.error()));
        return;
    }
    const auto organisations = decodeOrganisations(answer->body, purpose());
    if (!organisations) {
        fail(organisations.error());
        return;
    }
    const QString claimed = claimsOf(m_token->reveal()).organisationId;
    const auto own = ownOrganisation(*organisations, claimed);
    if (organisations->isEmpty() || (!own && !claimed.isEmpty())) {
        fail(Error::of(
            ErrorKind::Unauthorised, purpose(),
            QCoreApplication::translate(
                "Infisical", "The sign-in belongs to no organisation of this server.")));
        return;
    }
    m_state = State::Over;
    Q_EMIT arrived({m_email, own ? own->name : QString()});
}

void InfisicalBrowserSignIn::fail(const Error& error)
{
    m_state = State::Over;
    m_token.reset();
    m_listener.close();
    Q_EMIT failed(error);
}

} // namespace Keycutter
