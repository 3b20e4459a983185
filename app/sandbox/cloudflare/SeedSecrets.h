// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace Sandbox::Cloudflare {

//! One row of a table of sample secrets.
struct SampleSecret
{
    const char16_t* name;
    //! Separated by blanks, in any order.
    const char16_t* scopes;
    //! Null: never given.
    const char16_t* comment;
    int createdDaysAgo;
    int modifiedDaysAgo;
    bool pending = false;
};

//! 23 of the 100 that the account may have.
[[nodiscard]] std::vector<SampleSecret> acmeSecrets();
[[nodiscard]] std::vector<SampleSecret> northwindSecrets();

} // namespace Sandbox::Cloudflare
