// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpReply.h"

#include <QDateTime>

#include <chrono>

namespace Keycutter {

//! How long a 429 asks to wait: Retry-After in seconds, or as an HTTP date (against the answer's
//! own Date where it has one, so that a clock that is off does no harm; else against @p now).
//! Absent or unreadable: 60 s, as the official web client does (contract infisical 3.7). At least
//! 1 s, so that a server that says 0 is not hammered, and at most a day.
[[nodiscard]] std::chrono::seconds retryAfter(const HttpReply& reply, const QDateTime& now);

//! Reads one of the three date forms of HTTP (RFC 9110, 5.6.7); invalid when it is none.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray& text);

} // namespace Keycutter
