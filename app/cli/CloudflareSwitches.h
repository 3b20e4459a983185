// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"

#include <QCommandLineOption>
#include <QCoreApplication>

class QCommandLineParser;

namespace Keycutter {

//! The options of `keycutter serve-sandbox` that only its Cloudflare half has.
struct CloudflareSwitches
{
    [[nodiscard]] static QList<QCommandLineOption> options();
    //! Reads them from @p parser. The name of the first one whose value does not fit; empty when
    //! all do.
    [[nodiscard]] static QString
    read(const QCommandLineParser& parser, Sandbox::CloudflareOptions& server);

    Q_DECLARE_TR_FUNCTIONS(CloudflareSwitches)
};

} // namespace Keycutter
