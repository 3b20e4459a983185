// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "services/infisical/InfisicalSession.h"
#include "support/CountingServer.h"
#include "support/ManualClock.h"

#include <map>
#include <memory>

namespace Keycutter::Test {

//! A server that answers each route with what the test laid out for it, in order; the last answer
//! stays. It keeps what it received, so that a test can count it.
class ScriptedInfisical
{
public:
    ScriptedInfisical();

    //! @p answers for @p method and @p path, instead of any from before.
    void on(const QByteArray& method, const QByteArray& path, const QList<QByteArray>& answers);
    void on(const QByteArray& method, const QByteArray& path, int status, const QByteArray& json);
    //! Lets requests to that path wait until release().
    void hold(const QByteArray& path);
    void release(const QByteArray& path);

    [[nodiscard]] int count(const QByteArray& method, const QByteArray& path) const;
    [[nodiscard]] QList<RawMessage> requests(const QByteArray& path) const;
    [[nodiscard]] QUrl url() const { return m_server.url(); }

    [[nodiscard]] Connection connection(const QString& method) const;
    //! A session by machine identity whose clock is clock().
    [[nodiscard]] std::unique_ptr<InfisicalSession> identitySession();
    //! A session with a pasted token.
    [[nodiscard]] std::unique_ptr<InfisicalSession> tokenSession(const QByteArray& token);
    [[nodiscard]] ManualClock& clock() { return *m_clock; }
    [[nodiscard]] std::shared_ptr<Clock> sharedClock() const { return m_clock; }

    // Answers of the real server.
    [[nodiscard]] static QByteArray grant(const QByteArray& token, int life, int maximumLife);
    [[nodiscard]] static QByteArray
    refusal(int status, const QByteArray& label, const QByteArray& message);
    [[nodiscard]] static QByteArray expired();
    //! A token whose claims are @p payload.
    [[nodiscard]] static QByteArray jwt(const QByteArray& payload);

private:
    using Route = std::pair<QByteArray, QByteArray>;
    void answer(RawConnection& connection, const RawMessage& request);

    CountingServer m_server;
    std::map<Route, QList<QByteArray>> m_answers;
    QList<QByteArray> m_held;
    std::vector<std::pair<QPointer<RawConnection>, RawMessage>> m_waiting;
    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
};

} // namespace Keycutter::Test
