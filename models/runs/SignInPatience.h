// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Keycutter {

//! What a run does with calls that were never sent because the service could not renew the sign-in
//! just then (a gateway's 502, no answer in time): it puts them back and waits, a bounded number of
//! times. A sign-in that needs a person (Unauthorised) and a rate limit are no matter of this.
class SignInPatience
{
public:
    using Pauses = std::vector<std::chrono::milliseconds>;

    //! @p pauses before each further try.
    explicit SignInPatience(Pauses pauses)
        : m_pauses(std::move(pauses))
    {
    }

    //! Whether @p error is of that kind.
    [[nodiscard]] static bool concerns(const Error& error);
    //! Why a call came to nothing that was put back for @p error, for people.
    [[nodiscard]] static QString whyNotSent(const Error& error);

    //! How long to wait before the next try; nothing where that is of no use any more.
    [[nodiscard]] std::optional<std::chrono::milliseconds> next(const Error& error);
    //! The sign-in works again.
    void reset() { m_tried = 0; }

private:
    Pauses m_pauses;
    size_t m_tried = 0;
};

} // namespace Keycutter
