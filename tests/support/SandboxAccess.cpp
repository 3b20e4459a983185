// SPDX-License-Identifier: MIT
#include "SandboxAccess.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter::SandboxAccess {

QJsonObject firstWith(const QJsonValue& description, const QStringList& names)
{
    const QJsonObject object = description.toObject();
    const auto has = [&object](const QString& name) { return object.contains(name); };
    if (!object.isEmpty() && std::ranges::all_of(names, has))
        return object;
    const QJsonArray array = description.toArray();
    for (const QJsonValue& below : object) {
        if (const auto found = firstWith(below, names); !found.isEmpty())
            return found;
    }
    for (const QJsonValue& below : array) {
        if (const auto found = firstWith(below, names); !found.isEmpty())
            return found;
    }
    return {};
}

MachineIdentity machineIdentity(const QJsonObject& description)
{
    const QJsonObject found
        = firstWith(description.value(u"infisical"), {u"clientId"_s, u"clientSecret"_s});
    return {found.value(u"clientId").toString(), found.value(u"clientSecret").toString()};
}

} // namespace Keycutter::SandboxAccess
