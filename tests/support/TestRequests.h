// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpClient.h"

namespace Keycutter::Test {

//! Settings for a server of the test, without a noticeable pause between attempts.
[[nodiscard]] inline HttpSettings settingsFor(const QUrl& origin)
{
    HttpSettings settings;
    settings.origin = origin;
    settings.retry.firstPause = std::chrono::milliseconds(1);
    return settings;
}

[[nodiscard]] inline HttpRequest
testRequest(HttpMethod method, const QUrl& url, const QByteArray& body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.purpose = QStringLiteral("Testing");
    request.timeout = std::chrono::seconds(5);
    return request;
}

} // namespace Keycutter::Test
