// SPDX-License-Identifier: MIT
#include "runs/journal/OldRuns.h"

#include "runs/RunApprovals.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"

#include <algorithm>

namespace Keycutter {

OldRuns::OldRuns(RunHistory& history, std::function<bool(int)> isInUse, int kept, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_isInUse(std::move(isInUse))
    , m_kept(kept)
{
    // Queued: whoever else hears of the end does its part first.
    connect(&history.center(), &RunCenter::runFinished, this, &OldRuns::look, Qt::QueuedConnection);
}

void OldRuns::look()
{
    if (candidates().isEmpty())
        return;
    // Only the record knows what it holds: it may have failed while a run was under way.
    m_history.journal().heads()->onFinished(this, [this](const Result<QList<RunHead>>& heads) {
        if (!heads)
            return;
        RunCenter& center = m_history.center();
        for (const int number : candidates()) {
            const QString id = center.runner(number)->run().id;
            const auto head = std::ranges::find(*heads, id, &RunHead::id);
            if (head != heads->cend() && head->state == StoredState::Finished)
                center.forget(number);
        }
    });
}

QList<int> OldRuns::candidates() const
{
    const RunCenter& center = m_history.center();
    QList<int> numbers = center.runs().mid(m_kept);
    numbers.removeIf([&](int number) {
        const Run& run = center.runner(number)->run();
        return !run.isFinished() || !openQuestions(run).isEmpty() || pendingCopies(run) > 0
            || m_isInUse(number);
    });
    return numbers;
}

} // namespace Keycutter
