// SPDX-License-Identifier: MIT
#include "support/CountingServer.h"

namespace Keycutter::Test {

CountingServer::CountingServer(QObject* parent)
    : RawServer(parent)
    , m_handler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(jsonAnswer(200, "{}"));
    })
{
    connect(this, &RawServer::headArrived, this, [this] { ++m_heads; });
    connect(this, &RawServer::requestArrived, this, &CountingServer::take);
}

void CountingServer::forget()
{
    m_heads = 0;
    m_requests.clear();
}

void CountingServer::take(RawConnection* connection, const RawMessage& request)
{
    m_requests.append(request);
    if (m_answers.isEmpty())
        m_handler(*connection, request);
    else
        connection->write(m_answers.takeFirst());
}

} // namespace Keycutter::Test
