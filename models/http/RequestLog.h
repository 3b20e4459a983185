// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpRequest.h"

#include <QLoggingCategory>
#include <QString>

#include <chrono>

namespace Keycutter {

//! "keycutter.http": one line for each attempt. Off below warnings unless switched on.
Q_DECLARE_LOGGING_CATEGORY(requestLog)

//! @p url for an error's text: scheme, host, port and path. No user, no query, no fragment.
[[nodiscard]] QString shownUrl(const QUrl& url);

//! One attempt as a line for the log: verb, site, HttpRequest::route, how it ended, size and time.
//! No path (it may name a key), query, body or header.
[[nodiscard]] QString
logLine(const HttpRequest& request, const QString& end, std::chrono::milliseconds took);

} // namespace Keycutter
