// SPDX-License-Identifier: MIT
#pragma once

#include "Http.h"

#include <QHash>
#include <QString>

#include <chrono>

namespace Sandbox {

//! Counts the requests of each route in windows of a fixed length (contract infisical 3.7, 12.11).
class RateLimiter
{
public:
    struct Verdict
    {
        bool allowed = true;
        int limit = 0;
        int remaining = 0;
        //! Until the window ends, rounded up.
        std::chrono::seconds reset{0};
    };

    //! Counts one request.
    [[nodiscard]] Verdict count(const QString& route, int limit, std::chrono::seconds window);
    void reset();

    //! The x-ratelimit headers, and for a refusal Retry-After in the given style.
    static void addHeaders(Response& response, const Verdict& verdict, const QString& style);

private:
    struct Window
    {
        std::chrono::steady_clock::time_point end;
        int used = 0;
    };

    QHash<QString, Window> m_windows;
};

} // namespace Sandbox
