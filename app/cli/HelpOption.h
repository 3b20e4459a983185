// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineOption>
#include <QCoreApplication>

namespace Keycutter {

//! -h and --help. QCommandLineParser's own help option brings --help-all along, which would tell of
//! Qt's options; the commands take none.
inline QCommandLineOption helpOption()
{
    return {
        {QStringLiteral("h"), QStringLiteral("help")},
        QCoreApplication::translate("CommandLine", "Show this help.")};
}

} // namespace Keycutter
