// SPDX-License-Identifier: MIT
#pragma once

namespace Keycutter {

//! How many secrets a location may hold and holds.
struct Quota
{
    int used = 0;
    int limit = 0;

    [[nodiscard]] int free() const { return limit > used ? limit - used : 0; }
    friend bool operator==(const Quota&, const Quota&) = default;
};

} // namespace Keycutter
