// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Outcome.h"
#include "plan/Plan.h"
#include "theme/Theme.h"

namespace Keycutter {

struct ServiceDescriptor;

//! How a state looks: an icon of resources and its tone. The text comes from the model, so that no
//! state is told by colour alone.
struct StateLook
{
    QString icon;
    Tone tone = Tone::Text;

    friend bool operator==(const StateLook&, const StateLook&) = default;
};

[[nodiscard]] StateLook lookOf(CellState state, CellAction action);
[[nodiscard]] StateLook lookOf(Outcome outcome);

//! Look of Secret::status, by the words that @p service has for it; a question mark for others.
[[nodiscard]] StateLook lookOfStatus(const QString& status, const ServiceDescriptor& service);

} // namespace Keycutter
