// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Keycutter {

//! Scheme, host and port as one text: "https://eu.infisical.com", "http://127.0.0.1:8080". As a
//! browser writes it in an Origin header; empty for what is no http or https URL with a host.
[[nodiscard]] QString originOf(const QUrl& url);
[[nodiscard]] bool isSameOrigin(const QUrl& one, const QUrl& other);
//! True for 127.0.0.0/8, ::1 and localhost.
[[nodiscard]] bool isLoopback(const QUrl& url);
[[nodiscard]] bool isLoopbackHost(const QString& host);
//! https everywhere, http to loopback.
[[nodiscard]] bool isTransportAllowed(const QUrl& url);

} // namespace Keycutter
