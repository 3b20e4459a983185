// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Location.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace Keycutter {

struct Run;
struct RunApproval;

//! An approval request of a run, on its own: what there is to show of it and to ask for it.
struct FollowedApproval
{
    QString runId;
    int runNumber = 0;
    QString connectionId; //!< that the run had
    QString connectionName;
    QString serviceId;
    QUrl site;
    Approval approval;
    Location to;
    //! "storefront / prod / app".
    QString toTitle;
    QUrl page; //!< may be invalid
    //! How many secrets it holds.
    int secrets = 0;
    //! Their keys at the destination; empty where it is settled and was read from the record.
    QStringList keys;
};

//! Nothing more is expected of it without a person at the service doing something unusual.
[[nodiscard]] bool isDecided(const Approval& approval);
//! That approval of @p run.
[[nodiscard]] FollowedApproval followedApproval(const Run& run, const RunApproval& approval);

} // namespace Keycutter
