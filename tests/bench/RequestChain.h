// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QList>
#include <QObject>

#include <memory>
#include <utility>
#include <vector>

namespace Keycutter::Bench {

//! POST requests that are sent one after another, each when the one before was answered.
class RequestChain : public QObject
{
    Q_OBJECT

public:
    //! Queues a POST; done() follows when the queue is empty.
    void post(const QByteArray& path, const QByteArray& body) { m_queue.append({path, body}); }
    virtual void start() = 0;
    //! Answers with a status of 200.
    [[nodiscard]] int successes() const { return m_successes; }

Q_SIGNALS:
    void done();

protected:
    virtual void send(const QByteArray& path, const QByteArray& body) = 0;
    void sendNext()
    {
        if (m_queue.isEmpty()) {
            Q_EMIT done();
            return;
        }
        const auto [path, body] = m_queue.takeFirst();
        send(path, body);
    }
    void answered(int status)
    {
        m_successes += status == 200 ? 1 : 0;
        sendNext();
    }

private:
    QList<std::pair<QByteArray, QByteArray>> m_queue;
    int m_successes = 0;
};

//! Starts @p chains side by side and waits for all: milliseconds, and the answers with 200.
[[nodiscard]] inline std::pair<double, int>
runSideBySide(const std::vector<std::unique_ptr<RequestChain>>& chains)
{
    QEventLoop loop;
    size_t open = chains.size();
    QElapsedTimer timer;
    timer.start();
    for (const auto& chain : chains) {
        QObject::connect(chain.get(), &RequestChain::done, &loop, [&] {
            if (--open == 0)
                loop.quit();
        });
        chain->start();
    }
    loop.exec();
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    int successes = 0;
    for (const auto& chain : chains) {
        successes += chain->successes();
        chain->disconnect();
    }
    return {taken, successes};
}

} // namespace Keycutter::Bench
