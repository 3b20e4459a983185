// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <vector>

namespace Keycutter {

//! How long a run waits, and by their number how often it tries; the tests shorten them.
struct RunPauses
{
    using Ms = std::chrono::milliseconds;
    //! Before each further try of a listing that failed (a read is safe to repeat).
    std::vector<Ms> listing{Ms(1000), Ms(3000), Ms(9000)};
    //! Before each further look for a write that does not show yet: the server may still be at it,
    //! or the read may have gone to a replica.
    std::vector<Ms> effect{Ms(1000), Ms(3000)};
    //! Before each further try of a call whose destination folder was only just created: on
    //! several nodes it may not be seen yet (contract infisical 4).
    std::vector<Ms> folder{Ms(500), Ms(1000), Ms(2000)};
    //! After a 429 that does not say how long to wait.
    Ms rateLimit{60'000};
    //! Before each further try of a call that was not sent because the sign-in could not be renewed
    //! just then (SignInPatience).
    std::vector<Ms> signIn{Ms(2000), Ms(5000), Ms(15'000)};
    //! As long after a call was about to be sent nobody in the network or at the service is still
    //! at it, when the program that sent it has ended since.
    Ms abandoned{30'000};
    //! How old a listing may be that a deletion relies on.
    Ms fresh{30'000};
};

} // namespace Keycutter
