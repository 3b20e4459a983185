// SPDX-License-Identifier: MIT
#pragma once

#include "runs/RunPauses.h"
#include "services/Session.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace Keycutter {

class Lookup;
class RunRecord;

//! Settles cells of an undo that were sent and whose outcome is not known, all of one location, by
//! listing it again: Removed or Restored where it shows so, Failed where it shows that nothing was
//! done, and Unknown where that cannot be told. It goes by what the undo's plan has of them
//! (PlanCell::existingId and existingVersion). Sends nothing that writes.
class UndoReconciler : public QObject
{
    Q_OBJECT

public:
    UndoReconciler(
        RunRecord& record, Session& session, const Location& at, const RunPauses& pauses,
        QObject* parent);

    //! The cells of one call; settled() follows. One call at a time. @p error: why it is not known.
    void settle(const std::vector<int>& cells, const Error& error);
    //! See Lookup::stopWaiting().
    void stopWaiting();
    [[nodiscard]] bool isWaitingForSignIn() const;

Q_SIGNALS:
    void waitingChanged();
    //! @p listed is false when the location could not be listed.
    void settled(bool listed);

private:
    enum class Effect { None, Done, NotTold };

    void look();
    void weigh(const Result<Listing>& listing);
    void settleNotListed(const Error& error);
    void settleCell(int cell, const QList<Secret>& there);
    void settleNotDone(int cell);
    [[nodiscard]] Effect effectOn(int cell, const QList<Secret>& there) const;
    [[nodiscard]] bool mayBeHeld(int cell) const;

    RunRecord& m_record;
    QPointer<Session> m_session;
    Location m_at;
    RunPauses m_pauses;
    std::vector<int> m_cells;
    Error m_error;
    size_t m_looks = 0;
    QPointer<Lookup> m_lookup;
    bool m_mayWait = true;
};

} // namespace Keycutter
