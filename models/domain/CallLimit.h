// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace Keycutter {

//! How many calls of one kind a service lets through, and how many of them are left.
struct CallLimit
{
    //! Calls in a window, as the service counts them.
    int quota = 0;
    std::chrono::seconds window{0};
    //! How many of them this program makes; the others are left to whoever shares the limit.
    int usable = 0;
    //! Of the usable ones, in the window that is under way.
    int left = 0;
    //! When that window ends; invalid where none is under way: the next call begins one.
    QDateTime renews;
    //! The service's answers have told of it; otherwise it is only what the service publishes.
    bool isShown = false;
    //! Calls of this program that were counted so far, of whatever kind they were.
    qint64 counted = 0;
};

} // namespace Keycutter
