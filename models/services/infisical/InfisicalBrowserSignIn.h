// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "http/HttpClient.h"
#include "http/LoopbackListener.h"
#include "services/BrowserSignIn.h"
#include "services/common/ServiceLink.h"
#include "services/infisical/InfisicalAccount.h"
#include "services/infisical/InfisicalBrowserMessage.h"
#include "services/infisical/InfisicalRequests.h"

#include <chrono>
#include <memory>

namespace Keycutter {

//! Signs a person in by Infisical's own page, as its command-line program does (contract infisical
//! 1.4). Nothing ties the page's message to this attempt, so it is taken from the site's origin
//! only, once, verified with the server and shown to be confirmed.
class InfisicalBrowserSignIn final : public BrowserSignIn
{
    Q_OBJECT

public:
    //! How long a person may take.
    static constexpr std::chrono::minutes patience{10};

    //! Takes clock and network from @p tuning.
    explicit InfisicalBrowserSignIn(const Connection& connection, const SessionTuning& tuning = {});

    [[nodiscard]] Result<QUrl> start() override;
    [[nodiscard]] Result<void> paste(const QString& text) override;
    [[nodiscard]] Credentials takeCredentials() override;

private:
    enum class State { Waiting, Verifying, Over };

    void take(const QByteArray& json);
    void verify(const BrowserMessage& message);
    void checked(const Result<HttpReply>& answer);
    void organisationsCame(const Result<HttpReply>& answer);
    void fail(const Error& error);
    //! Asks the server with the token.
    [[nodiscard]] JobOf<HttpReply>* ask(HttpRequest request);

    InfisicalRequests m_requests;
    SessionTuning m_tuning;
    HttpClient m_client;
    LoopbackListener m_listener;
    State m_state = State::Waiting;
    std::shared_ptr<const SecretText> m_token;
    QString m_email;
};

} // namespace Keycutter
