// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include <limits>

namespace Keycutter {

//! Reads the number of @p option into @p target where it is given; false when it is not a number
//! from 0 to @p maximum.
template <class T>
[[nodiscard]] bool readNumber(
    const QCommandLineParser& parser, const QString& option, T& target,
    qint64 maximum = std::numeric_limits<int>::max())
{
    if (!parser.isSet(option))
        return true;
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > maximum)
        return false;
    target = T(number);
    return true;
}

} // namespace Keycutter
