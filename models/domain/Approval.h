// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Keycutter {

//! What is known beforehand about approvals at a destination (contract infisical 5, 3.5).
struct ApprovalPolicy
{
    enum class Need {
        Unknown, //!< This sign-in may not ask; the run's answer will tell.
        None,
        Needed, //!< Changes by this sign-in are held until approved.
        Possible, //!< A policy exists, but whether it holds this sign-in is not known.
    };
    Need need = Need::Unknown;
    QString name;
    int approvalsNeeded = 0;

    friend bool operator==(const ApprovalPolicy&, const ApprovalPolicy&) = default;
};

//! Where an approval request stands (contract infisical 5, "States").
struct Approval
{
    enum class State {
        Waiting, //!< approvalsGiven of approvalsNeeded
        Merged,
        MergedWithConflicts, //!< notWritten lists the keys that the merge left out
        Declined,
        PolicyRemoved, //!< the policy is gone; the request cannot be merged any more
        Unreadable, //!< state cannot be read with this sign-in
    };
    QString id;
    State state = State::Waiting;
    int approvalsGiven = 0;
    int approvalsNeeded = 0;
    bool rejectedBySome = false;
    bool bypassed = false;
    //! Keys that a merge did not write.
    QStringList notWritten;
    //! True where keys were left out but which ones could not be told.
    bool notWrittenUnclear = false;
    QDateTime created;

    //! True when nothing further is expected to happen to it.
    [[nodiscard]] bool isSettled() const
    {
        return state == State::Merged || state == State::MergedWithConflicts
            || state == State::Declined;
    }
    friend bool operator==(const Approval&, const Approval&) = default;
};

//! "Waiting, 1 of 2 approvals", "Merged", ... for people.
[[nodiscard]] QString toText(const Approval& approval);

} // namespace Keycutter
