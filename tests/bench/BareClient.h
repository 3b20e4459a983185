// SPDX-License-Identifier: MIT
#pragma once

#include "support/RawMessage.h"

#include <QObject>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Keycutter::Bench {

//! Sends requests over one connection that stays open, one after another, and does nothing else:
//! the least that the same requests can cost.
class BareClient : public QObject
{
    Q_OBJECT

public:
    BareClient(const QUrl& site, QByteArray token);

    //! Queues a POST; done() follows when the queue is empty.
    void post(const QByteArray& path, const QByteArray& body);
    void start();
    //! Answers with a status of 200.
    [[nodiscard]] int successes() const { return m_successes; }

Q_SIGNALS:
    void done();

private:
    void sendNext();
    void read();

    QUrl m_site;
    QByteArray m_token;
    QTcpSocket m_socket;
    Test::RawMessageReader m_reader{Test::RawMessageReader::Kind::Answers};
    QList<QByteArray> m_queue;
    int m_successes = 0;
};

} // namespace Keycutter::Bench
