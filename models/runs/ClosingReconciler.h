// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Outcome.h"
#include "runs/PatientQuestion.h"
#include "runs/RunPauses.h"

namespace Keycutter {

class RunRecord;

//! An approval request that an undo closes, and the cells of the undo that it holds back.
struct RequestToClose
{
    ApprovalQuestion question;
    std::vector<int> cells;
};

//! Settles the cells of a request whose closing was refused or whose answer is not known, by asking
//! how the request stands by now: it may be closed, or merged or closed by someone else. Unknown
//! where that cannot be told. Sends nothing that writes.
class ClosingReconciler : public QObject
{
    Q_OBJECT

public:
    ClosingReconciler(
        RunRecord& record, Session& session, const RunPauses& pauses, QObject* parent);

    //! settled() follows. One request at a time. @p error: what the closing ended with.
    void settle(const RequestToClose& request, const Error& error);
    //! See PatientQuestion::stopWaiting().
    void stopWaiting();
    [[nodiscard]] bool isWaitingForSignIn() const;

Q_SIGNALS:
    void waitingChanged();
    void settled();

private:
    using Question = PatientQuestionOf<QList<Approval>>;

    void look();
    void weigh(const Result<QList<Approval>>& states);
    void settleBy(Approval::State state);
    void settleAll(Outcome outcome, const QString& detail);
    //! @p next replaces the error's own advice where given.
    void failAll(Outcome outcome, const QString& next = {});

    RunRecord& m_record;
    QPointer<Session> m_session;
    RunPauses m_pauses;
    RequestToClose m_request;
    Error m_error;
    size_t m_looks = 0;
    QPointer<Question> m_question;
    bool m_mayWait = true;
};

} // namespace Keycutter
