// SPDX-License-Identifier: MIT
#pragma once

#include "Failures.h"
#include "RateLimiter.h"
#include "RouteTable.h"
#include "Service.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace Sandbox {

//! Takes each request to its service's route, with the switches, limits, failures and counters
//! round it. Safe to be called from several threads.
class Dispatcher
{
public:
    Dispatcher(std::vector<std::unique_ptr<Service>> services, Options options);
    ~Dispatcher();

    [[nodiscard]] Response answer(const Request& request);
    //! Cuts every pause short, now and until resume().
    void interruptPauses();
    void resumePauses();

    void setOptions(const Options& options);
    [[nodiscard]] Options options() const;
    void reset();
    void expireTokens();
    [[nodiscard]] bool addFailure(const QJsonObject& failure);
    [[nodiscard]] QString
    addFixture(const QString& service, const QJsonObject& fixture, QJsonObject* made);
    [[nodiscard]] QHash<QString, int> requestCounts() const;
    void resetRequestCounts();
    //! By service name; "baseUrl" under @p root is added to what each service tells.
    [[nodiscard]] QJsonObject describe(const QUrl& root) const;
    //! Path of a service's base URL; false when there is no such service.
    [[nodiscard]] bool servicePrefix(const QString& name, QString* prefix) const;

private:
    struct Hosted
    {
        std::unique_ptr<Service> service;
        RouteTable routes;
    };

    Hosted& hostOf(const Request& request);
    Response process(Hosted& host, Exchange& exchange);
    RateLimiter::Verdict
    counted(const Hosted& host, const Exchange& exchange, const QString& pattern);
    Response
    faultyAnswer(Hosted& host, Exchange& exchange, const Route* route, const QString& pattern);
    void pause(std::chrono::milliseconds length);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_interrupted = false;
    std::vector<Hosted> m_hosted;
    Options m_options;
    RateLimiter m_limiter;
    Failures m_failures;
    QHash<QString, int> m_counts;
    quint64 m_lastId = 0;
    QSet<quint64> m_underWay;
};

} // namespace Sandbox
