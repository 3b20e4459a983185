// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpClient.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace Keycutter {

//! A request that outlives whoever sends it, such as the one that gives a token back: it goes over
//! a client of its own and belongs to the application. It ends with its answer, which nobody hears,
//! after longestLife, or when the application quits.
class LastRequest final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestLife{std::chrono::seconds(10)};

    //! @p life: tests shorten it.
    static void
    send(HttpSettings settings, HttpRequest request, std::chrono::milliseconds life = longestLife);
    //! Those that have not ended.
    [[nodiscard]] static QList<LastRequest*> underWay();

private:
    LastRequest(HttpSettings settings, HttpRequest request, std::chrono::milliseconds life);

    HttpClient m_client;
};

} // namespace Keycutter
