// SPDX-License-Identifier: MIT
#include "RecordingProxy.h"

#include "support/UpstreamCall.h"

#include <QPointer>

namespace Keycutter::Test {

RecordingProxy::RecordingProxy(quint16 servicePort, QObject* parent)
    : RawServer(parent)
    , m_servicePort(servicePort)
{
    connect(this, &RawServer::requestArrived, this, &RecordingProxy::forward);
}

void RecordingProxy::forward(RawConnection* connection, RawMessage request)
{
    request.headers.removeIf(
        [](const auto& header) { return header.first.toLower() == "accept-encoding"; });
    auto* call = new UpstreamCall(m_servicePort, request, this);
    const QPointer<RawConnection> client(connection);
    connect(call, &UpstreamCall::answered, this, [this, client, request](const RawMessage& answer) {
        m_exchanges.append({request, answer});
        if (client)
            client->write(answer.bytes);
    });
    connect(call, &UpstreamCall::failed, this, [client] {
        if (client)
            client->drop(Drop::Close);
    });
}

} // namespace Keycutter::Test
