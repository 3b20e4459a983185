// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Partition.h"

namespace Keycutter {

//! What a new listing says of one cell of a call whose answer is not known.
struct CellTrace
{
    int cell = 0;
    //! The destination shows what the call would have done: a New key is there, or an overwritten
    //! one has a newer version.
    bool written = false;
    //! The key was to be overwritten and was made anew instead, because it was gone by then.
    bool madeAnew = false;
    QString destinationId;
    QString status = {}; //!< of that secret
    //! Why what is there may or may not be the call's doing, for people; empty where that is clear.
    QString doubt = {};
};

//! Compares @p after with what the plan knew of the destination before. In the call's order.
//! A New key counts only where the listing from before does not hold that id, and the secret looks
//! like the copy (likenessOf()): a secret of that name that someone else made between plan and call
//! is none. Dates are compared by the service's clock, never with the one here.
[[nodiscard]] std::vector<CellTrace>
compare(const Plan& plan, const PlannedCall& call, const QList<Secret>& after);

} // namespace Keycutter
