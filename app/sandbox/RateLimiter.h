// SPDX-License-Identifier: MIT
#pragma once

#include "Http.h"

#include <QHash>
#include <QString>

#include <chrono>

namespace Sandbox {

//! Counts requests in windows of a fixed length, each key by itself (contracts infisical 3.7 and
//! 12.11, cloudflare 4).
class RateLimiter
{
public:
    struct Verdict
    {
        bool allowed = true;
        //! 0: the request was not counted.
        int limit = 0;
        int remaining = 0;
        //! Until the window ends, rounded up.
        std::chrono::seconds reset{0};
    };

    //! Counts one request.
    [[nodiscard]] Verdict count(const QString& key, int limit, std::chrono::seconds window);
    void reset();

    //! For a refusal Retry-After, in the style that Options::retryAfterStyle names.
    static void addRetryAfter(Response& response, const Verdict& verdict, const QString& style);

private:
    struct Window
    {
        std::chrono::steady_clock::time_point end;
        int used = 0;
    };

    QHash<QString, Window> m_windows;
};

} // namespace Sandbox
