// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Attributes.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace Keycutter {

//! How a copy that a run has written stands at its destination.
enum class CopyState {
    NotWritten, //!< the run did not write the cell, so there is nothing to check
    AsAsked,
    Pending, //!< as asked so far, but the service has not finished it
    Different, //!< not changed since the run, but not as it was asked for
    Changed, //!< changed since the run
    Gone,
    NotTold, //!< CopyCheck::detail says why
};

//! What a check found of one cell of a run.
struct CopyCheck
{
    CopyState state = CopyState::NotWritten;
    //! Attributes that are not as the run asked.
    Attributes differing;
    //! Attributes of which it is not known any more what the run asked, or not told what they are.
    Attributes untold;
    //! For people; empty where there is nothing to add.
    QString detail;
    // As found at the destination; empty where it is not there.
    QString id;
    QString status;
    int version = 0;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const CopyCheck&, const CopyCheck&) = default;
};

struct VerificationCounts
{
    QHash<CopyState, int> byState;
    int written = 0; //!< cells that were checked

    [[nodiscard]] int of(CopyState state) const { return byState.value(state); }
};

//! What a check of a whole run found, and when: a value.
struct RunVerification
{
    QDateTime when;
    std::vector<CopyCheck> cells; //!< parallel to Run::cells

    [[nodiscard]] VerificationCounts counts() const;
    friend bool operator==(const RunVerification&, const RunVerification&) = default;
};

//! For people: "As asked", "Changed since".
[[nodiscard]] QString copyStateTitle(CopyState state);
//! For machines and reports: "as-asked".
[[nodiscard]] QString copyStateId(CopyState state);
//! All states in the order they are shown.
[[nodiscard]] QList<CopyState> allCopyStates();
//! "comment, tags", for people; empty for none.
[[nodiscard]] QString attributeList(Attributes attributes);
//! "118 as asked, 2 gone": the non-zero states of what was written, for people.
[[nodiscard]] QString verificationSummary(const VerificationCounts& counts);

} // namespace Keycutter
