// SPDX-License-Identifier: MIT
#include "runs/approvals/ApprovalUpdates.h"

#include "runs/RunCenter.h"
#include "runs/RunRecord.h"
#include "runs/journal/RunJournal.h"

namespace Keycutter {

ApprovalUpdates::ApprovalUpdates(RunJournal& journal, RunCenter& center, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_center(center)
{
}

void ApprovalUpdates::take(const QString& run, const Approval& approval)
{
    if (Runner* const runner = m_center.runner(m_center.numberOf(run))) {
        runner->updateApproval(approval);
        return;
    }
    const bool isReading = m_waiting.contains(run);
    m_waiting[run].append(approval);
    if (!isReading)
        load(run);
}

void ApprovalUpdates::forget(const QString& run)
{
    m_waiting.remove(run);
}

void ApprovalUpdates::load(const QString& run)
{
    m_journal.load(run)->onFinished(this, [this, run](const Result<StoredRun>& stored) {
        const QList<Approval> approvals = m_waiting.take(run);
        if (Runner* const runner = m_center.runner(m_center.numberOf(run))) {
            for (const Approval& approval : approvals)
                runner->updateApproval(approval); // it was opened meanwhile
            return;
        }
        if (!stored)
            return; // it was deleted, or its record makes no sense
        RunRecord record(stored->run);
        record.setLog(&m_journal, stored->lastIntent);
        for (const Approval& approval : approvals)
            record.updateApproval(approval);
        record.flush();
    });
}

} // namespace Keycutter
