// SPDX-License-Identifier: MIT
#include "runs/ClosingReconciler.h"

#include "runs/RunRecord.h"

#include <QTimer>

namespace Keycutter {

namespace {

//! The call was refused, so it had no effect; the state says why.
bool wasRefused(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest:
    case ErrorKind::Unsupported:
        return true;
    default:
        return false;
    }
}

bool isStillOpen(Approval::State state)
{
    return state == Approval::State::Waiting || state == Approval::State::PolicyRemoved;
}

} // namespace

ClosingReconciler::ClosingReconciler(
    RunRecord& record, Session& session, const RunPauses& pauses, QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_session(&session)
    , m_pauses(pauses)
{
}

void ClosingReconciler::settle(const RequestToClose& request, const Error& error)
{
    m_request = request;
    m_error = error;
    m_looks = 0;
    look();
}

void ClosingReconciler::stopWaiting()
{
    m_mayWait = false;
    if (m_question)
        m_question->stopWaiting();
}

bool ClosingReconciler::isWaitingForSignIn() const
{
    return m_question && m_question->isWaitingForSignIn();
}

void ClosingReconciler::look()
{
    if (!m_session)
        return;
    m_question = new Question(
        *m_session,
        [asked = m_request.question](Session& session) { return session.approvalStates({asked}); },
        m_pauses.listing, this);
    connect(m_question, &PatientQuestion::waitingChanged, this, &ClosingReconciler::waitingChanged);
    if (!m_mayWait)
        m_question->stopWaiting();
    m_question->start([this](const Result<QList<Approval>>& states) {
        m_question->deleteLater();
        m_question.clear();
        weigh(states);
    });
}

void ClosingReconciler::weigh(const Result<QList<Approval>>& states)
{
    Approval::State state = Approval::State::Unreadable;
    for (const Approval& approval : states.value_or(QList<Approval>())) {
        if (approval.id == m_request.question.known.id)
            state = approval.state;
    }
    // The service may still be at it.
    if (isStillOpen(state) && !wasRefused(m_error.kind) && m_looks < m_pauses.effect.size()) {
        QTimer::singleShot(m_pauses.effect[m_looks++], this, &ClosingReconciler::look);
        return;
    }
    settleBy(state);
    Q_EMIT settled();
}

void ClosingReconciler::settleBy(Approval::State state)
{
    const bool refused = wasRefused(m_error.kind);
    switch (state) {
    case Approval::State::Merged:
    case Approval::State::MergedWithConflicts:
        return settleAll(
            Outcome::LeftAlone,
            tr("The request was merged meanwhile. Undo the run again to take back what it wrote."));
    case Approval::State::Declined:
        return refused ? settleAll(Outcome::LeftAlone, tr("The request was closed already."))
                       : settleAll(
                           Outcome::Closed,
                           tr("The answer was lost (%1), but the request is closed now.")
                               .arg(wordsOf(m_error)));
    case Approval::State::Waiting:
    case Approval::State::PolicyRemoved:
        return m_error.kind == ErrorKind::OutcomeUnknown
            ? failAll(Outcome::Failed, tr("The request is still open. Undo the run again."))
            : failAll(Outcome::Failed);
    case Approval::State::Unreadable:
        return refused ? failAll(Outcome::Failed)
                       : failAll(
                           Outcome::Unknown,
                           tr("How the request stands cannot be told. Look at it in the service."));
    }
}

void ClosingReconciler::settleAll(Outcome outcome, const QString& detail)
{
    for (const int cell : m_request.cells)
        m_record.settle(cell, outcome, detail);
}

void ClosingReconciler::failAll(Outcome outcome, const QString& next)
{
    Error error = m_error;
    if (!next.isEmpty())
        error.next = next;
    for (const int cell : m_request.cells)
        m_record.fail(cell, outcome, error);
}

} // namespace Keycutter
