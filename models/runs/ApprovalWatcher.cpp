// SPDX-License-Identifier: MIT
#include "runs/ApprovalWatcher.h"

#include <algorithm>

namespace Keycutter {

namespace {

constexpr qsizetype questionsPerRound = 10;
constexpr int growth = 2;

} // namespace

ApprovalWatcher::ApprovalWatcher(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(&session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ApprovalWatcher::askRound);
}

void ApprovalWatcher::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
    m_pause = first;
}

void ApprovalWatcher::watch(const Approval& approval)
{
    if (approval.isSettled() || indexOf(approval.id) >= 0)
        return;
    m_open.append(approval);
    m_pause = m_first;
    if (!m_asking)
        scheduleNext();
}

bool ApprovalWatcher::isWatching() const
{
    return m_session && !m_open.isEmpty();
}

void ApprovalWatcher::refresh()
{
    m_pause = m_first;
    m_round = idsToAsk(true);
    m_timer.stop();
    if (!m_asking)
        askNext();
}

void ApprovalWatcher::askSome()
{
    m_timer.stop();
    if (!m_asking)
        askRound();
}

void ApprovalWatcher::askRound()
{
    m_pause = std::min(m_pause * growth, m_longest);
    m_round = idsToAsk(false);
    askNext();
}

QStringList ApprovalWatcher::idsToAsk(bool all) const
{
    QStringList ids;
    for (const Approval& approval : m_open) {
        if (!all && ids.size() == questionsPerRound)
            break;
        if (all || approval.state != Approval::State::Unreadable)
            ids.append(approval.id);
    }
    return ids;
}

qsizetype ApprovalWatcher::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(m_open, id, &Approval::id);
    return found == m_open.cend() ? -1 : found - m_open.cbegin();
}

void ApprovalWatcher::askNext()
{
    if (!m_session)
        return;
    qsizetype index = -1;
    while (index < 0 && !m_round.isEmpty())
        index = indexOf(m_round.takeFirst());
    m_asking = index >= 0;
    if (!m_asking)
        return scheduleNext();
    const Approval asked = m_open[index];
    m_session->approvalState(asked)->onFinished(
        this, [this, id = asked.id](const Result<Approval>& answer) { take(answer, id); });
}

void ApprovalWatcher::take(const Result<Approval>& answer, const QString& id)
{
    const qsizetype index = indexOf(id);
    if (answer && index >= 0) {
        const bool differs = m_open[index] != *answer;
        // The asked one goes to the end, so that every one has its turn.
        m_open.removeAt(index);
        if (!answer->isSettled())
            m_open.append(*answer);
        if (differs)
            Q_EMIT changed(*answer);
    } else if (index >= 0) {
        m_open.move(index, m_open.size() - 1); // an error now says nothing about the next time
    }
    askNext();
}

void ApprovalWatcher::scheduleNext()
{
    if (isWatching() && !idsToAsk(false).isEmpty())
        m_timer.start(m_pause);
    else
        m_timer.stop();
}

} // namespace Keycutter
