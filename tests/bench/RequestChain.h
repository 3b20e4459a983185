// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

#include <utility>

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

} // namespace Keycutter::Bench
