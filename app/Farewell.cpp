// SPDX-License-Identifier: MIT
#include "Farewell.h"

#include "http/LastRequest.h"
#include "services/ConnectionManager.h"

#include <QCoreApplication>
#include <QTimer>

namespace Keycutter {

void sayFarewell(ConnectionManager& connections, std::chrono::milliseconds longest)
{
    connections.signOutOfAll();
    const QList<LastRequest*> requests = LastRequest::underWay();
    if (requests.isEmpty())
        return;
    QObject waiting;
    qsizetype left = requests.size();
    for (const LastRequest* request : requests) {
        QObject::connect(request, &QObject::destroyed, &waiting, [&left] {
            if (--left == 0)
                QCoreApplication::quit();
        });
    }
    QTimer::singleShot(longest, &waiting, &QCoreApplication::quit);
    QCoreApplication::exec();
}

} // namespace Keycutter
