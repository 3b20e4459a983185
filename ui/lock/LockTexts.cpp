// SPDX-License-Identifier: MIT
#include "lock/LockTexts.h"

#include "services/ConnectionManager.h"

#include <QCoreApplication>

namespace Keycutter {

QString quotedNames(const ConnectionManager& connections, const QStringList& ids)
{
    QStringList names;
    for (const QString& id : ids)
        names.append(
            QCoreApplication::translate("LockTexts", "“%1”").arg(connections.connection(id).name));
    return names.join(QCoreApplication::translate("LockTexts", ", ", "between names"));
}

} // namespace Keycutter
