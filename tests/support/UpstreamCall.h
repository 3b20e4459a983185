// SPDX-License-Identifier: MIT
#pragma once

#include "support/RawMessage.h"

#include <QObject>
#include <QTcpSocket>

namespace Keycutter::Test {

//! One request on its own connection to a service on 127.0.0.1. Emits one signal, then goes.
class UpstreamCall : public QObject
{
    Q_OBJECT

public:
    UpstreamCall(quint16 port, const RawMessage& request, QObject* parent);

Q_SIGNALS:
    //! The whole answer, fit for a connection that stays open.
    void answered(const Keycutter::Test::RawMessage& answer);
    //! The service did not answer.
    void failed();

private:
    void read();
    void end();
    void finish(const RawMessage& answer);

    QTcpSocket m_socket;
    RawMessageReader m_reader;
    bool m_done = false;
};

} // namespace Keycutter::Test
