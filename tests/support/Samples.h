// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

#include <QStringList>

namespace Keycutter::Samples {

//! A secret whose id is "id-" and its key, version 1, without any attribute.
[[nodiscard]] inline Secret secret(const QString& key, SecretMarks marks = {})
{
    Secret made;
    made.id = QStringLiteral("id-") + key;
    made.key = key;
    made.version = 1;
    made.marks = marks;
    return made;
}

[[nodiscard]] inline QList<Secret> secrets(const QStringList& keys)
{
    QList<Secret> made;
    for (const QString& key : keys)
        made.append(secret(key));
    return made;
}

//! KEY_0000 ... as many as @p count.
[[nodiscard]] inline QStringList manyKeys(int count)
{
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys.append(QStringLiteral("KEY_%1").arg(i, 4, 10, QLatin1Char('0')));
    return keys;
}

[[nodiscard]] inline Location
place(const QString& environment, const QString& path = QStringLiteral("/app"))
{
    return {QStringLiteral("p1"), environment, path};
}

//! Every attribute that Infisical can copy.
[[nodiscard]] inline Attributes allOn()
{
    return Attribute::Value | Attribute::Comment | Attribute::Tags | Attribute::Metadata
        | Attribute::SkipMultilineEncoding;
}

//! A destination that was listed and holds @p held, without an approval policy.
[[nodiscard]] inline Destination listed(const Location& location, const QList<Secret>& held = {})
{
    Destination made{location, {}};
    made.info.status = DestinationInfo::Status::Listed;
    made.info.secrets = held;
    made.info.policy.need = ApprovalPolicy::Need::None;
    return made;
}

} // namespace Keycutter::Samples
