// SPDX-License-Identifier: MIT
#include "services/infisical/TokenLife.h"

#include <algorithm>

namespace Keycutter {

using std::chrono::seconds;

namespace {

//! A token counts as over this much early, so that it does not end on its way to the server.
seconds margin(seconds life)
{
    return std::min(seconds(30), life / 10);
}

//! Periodic tokens report this as their maximum: they may be renewed for ever.
constexpr seconds periodic{1'000'000'000};

} // namespace

QDateTime TokenLife::expires() const
{
    return life.count() == 0 ? QDateTime() : issued.addSecs(life.count());
}

TokenStep TokenLife::stepAt(const QDateTime& now) const
{
    if (life.count() == 0)
        return TokenStep::Use;
    const QDateTime end = expires();
    if (now < end.addSecs(-margin(life).count()))
        return TokenStep::Use;
    if (now >= end)
        return TokenStep::LogIn;
    const bool unlimited = maximumLife.count() == 0 || maximumLife >= periodic;
    const auto left
        = unlimited ? periodic : seconds(now.secsTo(created.addSecs(maximumLife.count())));
    return left > life ? TokenStep::Renew : TokenStep::LogIn;
}

} // namespace Keycutter
