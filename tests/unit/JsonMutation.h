// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

//! @p json with what stands at @p path ("secrets[0].version") replaced by @p value; removed where
//! @p value is undefined.
[[nodiscard]] QByteArray
mutated(const QByteArray& json, const QString& path, const QJsonValue& value);
