// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

//! Reads what the sandbox tells about itself (Server::describe(), serve-sandbox --json).
namespace Keycutter::SandboxAccess {

struct MachineIdentity
{
    QString clientId;
    QString clientSecret;
};

//! The sample machine identity of the Infisical part.
[[nodiscard]] MachineIdentity machineIdentity(const QJsonObject& description);

//! The first object in @p description, itself or below, that has all of these members.
[[nodiscard]] QJsonObject firstWith(const QJsonValue& description, const QStringList& names);

} // namespace Keycutter::SandboxAccess
