// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpRequest.h"

#include <QLoggingCategory>
#include <QString>

#include <chrono>

namespace Keycutter {

//! "keycutter.http": one line for each attempt. Off below warnings unless switched on.
Q_DECLARE_LOGGING_CATEGORY(requestLog)

//! What of @p url may be logged: scheme, host, port and path. No user, no query, no fragment.
[[nodiscard]] QString loggedUrl(const QUrl& url);

//! One attempt as a line: verb, URL, how it ended, size and time. No query, body or header.
[[nodiscard]] QString logLine(
    const HttpRequest& request, const QUrl& url, const QString& end,
    std::chrono::milliseconds took);

} // namespace Keycutter
