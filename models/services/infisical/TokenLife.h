// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace Keycutter {

//! What to do with an access token before a request.
enum class TokenStep { Use, Renew, LogIn };

//! The times of one access token (contract infisical 1.2).
struct TokenLife
{
    QDateTime created; //!< when its login answered; the maximum counts from here
    QDateTime issued; //!< when it was logged in or last renewed
    std::chrono::seconds life{0}; //!< 0: never expires
    std::chrono::seconds maximumLife{0}; //!< 0: no limit

    //! Invalid: does not expire.
    [[nodiscard]] QDateTime expires() const;
    //! A renewal past the maximum makes the server delete the token, so it is asked for only where
    //! a whole further life fits in; otherwise logging in again is right.
    [[nodiscard]] TokenStep stepAt(const QDateTime& now) const;
};

} // namespace Keycutter
