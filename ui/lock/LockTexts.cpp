// SPDX-License-Identifier: MIT
#include "lock/LockTexts.h"

#include "domain/ListText.h"
#include "services/ConnectionManager.h"

#include <QCoreApplication>

namespace Keycutter {

QString quotedNames(const ConnectionManager& connections, const QStringList& ids)
{
    QStringList names;
    for (const QString& id : ids)
        names.append(
            QCoreApplication::translate("LockTexts", "“%1”").arg(connections.connection(id).name));
    return listText(names);
}

} // namespace Keycutter
