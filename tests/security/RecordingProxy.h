// SPDX-License-Identifier: MIT
#pragma once

#include "support/RawServer.h"

namespace Keycutter::Test {

//! Forwards everything to a service on 127.0.0.1 and keeps what it answered. Asks the service not
//! to compress, so that an answer's bytes are what it says.
class RecordingProxy : public RawServer
{
    Q_OBJECT

public:
    explicit RecordingProxy(quint16 servicePort, QObject* parent = nullptr);

    //! Requests with their answers, in the order of the answers.
    [[nodiscard]] const QList<std::pair<RawMessage, RawMessage>>& exchanges() const
    {
        return m_exchanges;
    }

private:
    void forward(RawConnection* connection, RawMessage request);

    quint16 m_servicePort;
    QList<std::pair<RawMessage, RawMessage>> m_exchanges;
};

} // namespace Keycutter::Test
