// SPDX-License-Identifier: MIT
#include "http/LastRequest.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Keycutter {

void LastRequest::send(HttpSettings settings, HttpRequest request, std::chrono::milliseconds life)
{
    // The application's, or whoever sends it would have to stay.
    new LastRequest(std::move(settings), std::move(request), life); // NOLINT(*-owning-memory)
}

LastRequest::LastRequest(HttpSettings settings, HttpRequest request, std::chrono::milliseconds life)
    : QObject(QCoreApplication::instance())
    , m_client(std::move(settings))
{
    request.timeout = std::min(request.timeout, life);
    // Beside the request's own time-out: waiting for the end of a rate limit has none.
    QTimer::singleShot(life, this, &QObject::deleteLater);
    m_client.send(std::move(request))
        ->onFinished(this, [this](const Result<HttpReply>& /*answer*/) { deleteLater(); });
    // There is no event loop later on that could delete it.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { delete this; });
}

QList<LastRequest*> LastRequest::underWay()
{
    return QCoreApplication::instance()->findChildren<LastRequest*>(
        QString(), Qt::FindDirectChildrenOnly);
}

} // namespace Keycutter
