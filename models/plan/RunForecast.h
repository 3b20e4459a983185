// SPDX-License-Identifier: MIT
#pragma once

#include "domain/CallLimit.h"
#include "plan/Plan.h"
#include "services/ServiceDescriptor.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace Keycutter {

//! What a run of a plan asks of the service if nothing is refused.
struct RunForecast
{
    int copyCalls = 0; //!< as Partition cuts them
    int folderCalls = 0; //!< one for each folder that is missing
    //! What is known of the service's limit for the copy calls.
    std::optional<CallLimit> limit = std::nullopt;
    //! How long the limit makes them take; nothing where none is known.
    std::optional<std::chrono::seconds> time = std::nullopt;

    [[nodiscard]] int calls() const { return copyCalls + folderCalls; }
};

[[nodiscard]] RunForecast forecastOf(
    const Plan& plan, const Capabilities& service, const std::optional<CallLimit>& limit,
    const QDateTime& now);

//! How long @p calls take that each take @p each of the run's time: as many as the limit lets
//! through, then a wait for the next window, in whole seconds as services tell it, and so on.
//! @p firstWait: nothing goes before.
[[nodiscard]] std::chrono::milliseconds timeOf(
    int calls, std::chrono::duration<double, std::milli> each,
    const std::optional<CallLimit>& limit, const QDateTime& now,
    std::chrono::milliseconds firstWait = {});

//! "300 calls, about 2 min at the service's limit of 120 a minute.", for people; empty for no call.
[[nodiscard]] QString toText(const RunForecast& forecast);
//! For machines.
[[nodiscard]] QJsonObject toJson(const RunForecast& forecast);

} // namespace Keycutter
