// SPDX-License-Identifier: MIT
#pragma once

#include "support/Fault.h"
#include "support/RawServer.h"

#include <QRegularExpression>

#include <vector>

namespace Keycutter::Test {

class UpstreamCall;

//! Stands between a client and a plain HTTP service on 127.0.0.1, forwards each request whole, and
//! does to it what its rules say. Start it with start() or, to end TLS here, startTls(); give the
//! client url(). Runs in the event loop of its thread, the service in another one (or process).
class FaultProxy : public RawServer
{
    Q_OBJECT

public:
    explicit FaultProxy(quint16 servicePort, QObject* parent = nullptr);
    //! A rule that no request ever met fails the test: what it was to show was not shown.
    ~FaultProxy() override;
    Q_DISABLE_COPY_MOVE(FaultProxy)

    //! The first rule that applies to a request happens; each counts its matching requests.
    void addRule(const FaultRule& rule);
    //! One fault for the next request of that verb and path.
    void addFault(const QByteArray& method, const QString& path, const Fault& fault);
    void clearRules();

    //! What clients sent, in order of arrival.
    [[nodiscard]] const QList<RawMessage>& seen() const { return m_seen; }
    //! What was passed on to the service.
    [[nodiscard]] const QList<RawMessage>& forwarded() const { return m_forwarded; }
    //! How many of @p requests are of that verb (empty: any) and path (regular expression).
    [[nodiscard]] static int
    count(const QList<RawMessage>& requests, const QByteArray& method, const QString& path);
    [[nodiscard]] int seenCount(const QByteArray& method, const QString& path) const;
    [[nodiscard]] int forwardedCount(const QByteArray& method, const QString& path) const;
    //! Forgets what was seen; the rules stay.
    void forget();

Q_SIGNALS:
    //! A request has arrived; @p fault is what will happen to it.
    void arrived(const Keycutter::Test::RawMessage& request, const Keycutter::Test::Fault& fault);
    //! The service has answered; the client is yet to hear of it, as @p fault has it.
    void answered(const Keycutter::Test::RawMessage& request, const Keycutter::Test::Fault& fault);

private:
    struct ActiveRule
    {
        FaultRule rule;
        int matched = 0;

        [[nodiscard]] bool isMet() const { return matched >= rule.from; }
    };
    void requireRulesMet() const;
    [[nodiscard]] Fault faultFor(const RawMessage& request);
    void take(RawConnection* connection, const RawMessage& request);
    void forward(RawConnection* connection, const RawMessage& request, const Fault& fault);

    quint16 m_servicePort;
    std::vector<ActiveRule> m_rules;
    QList<RawMessage> m_seen;
    QList<RawMessage> m_forwarded;
};

} // namespace Keycutter::Test
