// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpReply.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Keycutter {

//! What time it is for the server, from the Date headers of its answers. Dates of what it holds can
//! only be compared with that: the clock here may be wrong.
class ServerClock
{
public:
    //! @p reply came at @p now by the clock here.
    void heard(const HttpReply& reply, const QDateTime& now);
    //! By how much it is ahead of the one here, negative where it is behind. Rather too little than
    //! too much, by the whole second of the header and the time that the answer took.
    [[nodiscard]] std::optional<std::chrono::milliseconds> ahead() const { return m_ahead; }

private:
    std::optional<std::chrono::milliseconds> m_ahead;
};

} // namespace Keycutter
