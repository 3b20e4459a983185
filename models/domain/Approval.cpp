// SPDX-License-Identifier: MIT
#include "domain/Approval.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString waitingText(const Approval& approval)
{
    QString text = approval.approvalsNeeded > 0
        ? QCoreApplication::translate("Approval", "Waiting, %1 of %2 approvals")
              .arg(approval.approvalsGiven)
              .arg(approval.approvalsNeeded)
        : QCoreApplication::translate("Approval", "Waiting for approval");
    if (approval.rejectedBySome)
        text += QCoreApplication::translate("Approval", ", rejected by a reviewer so far");
    return text;
}

} // namespace

QString toText(const Approval& approval)
{
    switch (approval.state) {
    case Approval::State::Waiting:
        return waitingText(approval);
    case Approval::State::Merged:
        return approval.bypassed
            ? QCoreApplication::translate("Approval", "Merged by bypassing the policy")
            : QCoreApplication::translate("Approval", "Merged");
    case Approval::State::MergedWithConflicts:
        return QCoreApplication::translate("Approval", "Merged, but some keys were not written");
    case Approval::State::Declined:
        return QCoreApplication::translate("Approval", "Declined");
    case Approval::State::PolicyRemoved:
        return QCoreApplication::translate(
            "Approval", "The policy was removed; this request cannot be merged");
    case Approval::State::Unreadable:
        return QCoreApplication::translate("Approval", "State cannot be read with this sign-in");
    }
    return {};
}

} // namespace Keycutter
