// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "runs/Run.h"

namespace Keycutter {

//! What a new listing of every location that a run wrote to gave. NotFound: the folder is gone.
using DestinationListings = QHash<Location, Result<QList<Secret>>>;

//! What a service calls its secrets' states (ServiceDescriptor).
struct StatusWords
{
    QString pending;
    QString ready;
    QString removed;
};

//! True for a cell that the run wrote, as far as it knows.
[[nodiscard]] bool isWritten(const RunCell& cell);

//! Compares what the run @p run has written with what is there now: each copy is found by its id,
//! or by its key where the run never learnt the id (a merged approval), and its attributes are
//! those that the plan asked for (contract infisical 3.4), by Run::prints. The value cannot be
//! compared: it is never read.
//!
//! A copy counts as changed where its version is above the one that the run wrote (contract
//! infisical 3.4), and with services without versions where it was modified after the run's end and
//! after its own making, whichever is later. Where the service makes copies ready by itself, two
//! minutes are left for that, since it may count as a change.
[[nodiscard]] RunVerification compareCopies(
    const Run& run, const DestinationListings& listings, const StatusWords& words,
    const QDateTime& when);

} // namespace Keycutter
