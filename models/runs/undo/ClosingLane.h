// SPDX-License-Identifier: MIT
#pragma once

#include "runs/undo/ChangeLane.h"
#include "runs/undo/UndoPlan.h"

#include <deque>

namespace Keycutter {

//! Closes the approval requests of a run, one after another. A request whose closing is refused or
//! whose answer is lost is asked about: it may have been merged or closed by someone else.
class ClosingLane final : public ChangeLane
{
    Q_OBJECT

public:
    //! @p cells: all that @p plan wants to have free of the requests that hold them back.
    ClosingLane(
        RunRecord& record, Session& session, const UndoPlan& plan, const std::vector<int>& cells,
        const RunPauses& pauses, QObject* parent);

protected:
    [[nodiscard]] bool hasWork() const override { return !m_requests.empty(); }
    void sendNext() override;
    [[nodiscard]] std::vector<int> drain() override;

private:
    //! One request and the cells that it holds back.
    struct Request
    {
        ApprovalQuestion question;
        std::vector<int> cells;
    };

    void putBack(const Request& request);
    void take(const Request& request, const Result<Approval>& answer);
    void ask(const Request& request, const Error& error);
    void weigh(const Request& request, const Error& error, const Result<QList<Approval>>& states);
    void settle(const Request& request, Outcome outcome, const QString& detail);

    std::deque<Request> m_requests;
};

} // namespace Keycutter
