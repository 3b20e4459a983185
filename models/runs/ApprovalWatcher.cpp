// SPDX-License-Identifier: MIT
#include "runs/ApprovalWatcher.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

namespace {

constexpr int growth = 2;

const QString& idOf(const ApprovalQuestion& question)
{
    return question.known.id;
}

} // namespace

ApprovalWatcher::ApprovalWatcher(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(&session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_pause = std::min(m_pause * growth, m_longest);
        ask(questions(false));
    });
}

void ApprovalWatcher::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
    m_pause = first;
}

void ApprovalWatcher::watch(const ApprovalQuestion& approval)
{
    if (approval.known.isSettled() || indexOf(approval.known.id) >= 0)
        return;
    m_open.append(approval);
    m_pause = m_first;
    if (!m_asking)
        scheduleNext();
}

void ApprovalWatcher::forget(const QString& id)
{
    m_refreshing.remove(id);
    if (const qsizetype index = indexOf(id); index >= 0)
        m_open.removeAt(index);
}

bool ApprovalWatcher::isWatching() const
{
    return m_session && !m_open.isEmpty();
}

void ApprovalWatcher::refresh(bool byHand)
{
    m_pause = m_first;
    m_byHand |= byHand;
    // What is under way was asked before this wish: its answer may be older than what is wanted.
    m_refreshAgain = m_asking;
    if (m_asking)
        return;
    for (const ApprovalQuestion& open : std::as_const(m_open))
        m_refreshing.insert(open.known.id);
    ask(questions(true));
}

void ApprovalWatcher::askNow()
{
    if (!m_asking)
        ask(questions(false));
}

QList<ApprovalQuestion> ApprovalWatcher::questions(bool unreadableToo) const
{
    QList<ApprovalQuestion> wanted;
    std::ranges::copy_if(m_open, std::back_inserter(wanted), [&](const ApprovalQuestion& open) {
        if (!m_refreshing.isEmpty())
            return m_refreshing.contains(open.known.id);
        return unreadableToo || open.known.state != Approval::State::Unreadable;
    });
    return wanted;
}

qsizetype ApprovalWatcher::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(m_open, id, idOf);
    return found == m_open.cend() ? -1 : found - m_open.cbegin();
}

void ApprovalWatcher::ask(const QList<ApprovalQuestion>& questions)
{
    m_timer.stop();
    m_asking = m_session && !questions.isEmpty();
    if (!m_asking) {
        m_byHand = false;
        return scheduleNext();
    }
    m_session->approvalStates(questions)->onFinished(
        this, [this](const Result<QList<Approval>>& answer) { take(answer); });
}

void ApprovalWatcher::take(const Result<QList<Approval>>& answer)
{
    m_asking = false;
    const qsizetype before = m_refreshing.size();
    if (answer) {
        for (const Approval& state : *answer)
            takeState(state);
    }
    if (std::exchange(m_refreshAgain, false)) {
        m_refreshing.clear();
        return refresh(m_byHand);
    }
    if (m_refreshing.size() == before)
        m_refreshing.clear(); // nothing was told; that says nothing about the next time
    if (!m_refreshing.isEmpty())
        return ask(questions(true));
    const bool isWaitedFor = std::exchange(m_byHand, false);
    scheduleNext();
    if (!answer && isWaitedFor)
        Q_EMIT refreshFailed(answer.error());
}

void ApprovalWatcher::takeState(const Approval& state)
{
    m_refreshing.remove(state.id);
    const qsizetype index = indexOf(state.id);
    if (index < 0)
        return;
    const bool differs = m_open[index].known != state;
    // What was told goes to the end, so that every one has its turn.
    ApprovalQuestion open = m_open.takeAt(index);
    open.known = state;
    if (!state.isSettled())
        m_open.append(open);
    if (differs)
        Q_EMIT changed(state);
}

void ApprovalWatcher::scheduleNext()
{
    if (isWatching() && !questions(false).isEmpty())
        m_timer.start(m_pause);
    else
        m_timer.stop();
}

} // namespace Keycutter
