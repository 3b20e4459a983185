// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Partition.h"
#include "runs/Comparison.h"
#include "runs/RunPauses.h"
#include "services/Session.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Keycutter {

class Lookup;
class RunRecord;

//! Cells that were sent and whose outcome is not known.
struct Doubt
{
    PlannedCall call;
    //! Why it is not known, in the service's or the network's words.
    Error error;
    //! The service answered the call, but without these cells: they stand each for itself. Else
    //! they are all or nothing, as the call was.
    bool answered = false;
    //! An approval policy may hold the copies back, so that a listing cannot show them.
    bool mayBeHeld = false;
    //! The service said that the name is there, and an earlier run may have made it
    //! (PlanCell::maybeSent).
    bool conflict = false;
    //! The program that was to send the call ended before it knew how that went, long enough ago:
    //! cells of which a listing shows nothing were not sent, and are Pending again.
    bool abandoned = false;
};

//! Settles the cells of Doubts about one location by listing it again and comparing: Created or
//! Overwritten where it shows so, Failed (or not sent) where it shows that nothing happened, and
//! Unknown where that cannot be told. One listing serves all the doubts that wait. Sends nothing
//! that writes.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    Reconciler(
        RunRecord& record, Session& session, const Location& location, const RunPauses& pauses,
        QObject* parent);

    void add(const Doubt& doubt);
    [[nodiscard]] bool isBusy() const { return !m_open.empty(); }
    //! See Lookup::stopWaiting().
    void stopWaiting();
    [[nodiscard]] bool isWaitingForSignIn() const;

Q_SIGNALS:
    void waitingChanged();
    //! All cells of one doubt are settled. @p listed is false when the location could not be
    //! listed. @p error is the doubt's.
    void settled(const Keycutter::Error& error, bool listed);

private:
    struct Open
    {
        Doubt doubt;
        size_t looks = 0;
        size_t furtherLooks = 0;
        QDeadlineTimer due; //!< a listing from before says nothing about what is missing
        bool isAsked = false; //!< the listing under way counts for it
    };

    void look();
    void take(const Result<Listing>& listing);
    void weighAll(const QList<Secret>& after);
    //! False: to be looked at once more.
    [[nodiscard]] bool weigh(Open& open, const QList<Secret>& after);
    void scheduleLook();
    void settleEach(const Doubt& doubt, const std::vector<CellTrace>& traces);
    void settleNotWritten(const Doubt& doubt);
    void settleContradiction(const Doubt& doubt, const std::vector<CellTrace>& traces);
    void settleNotListed(const Error& error);

    RunRecord& m_record;
    QPointer<Session> m_session;
    Location m_location;
    RunPauses m_pauses;
    std::vector<Open> m_open;
    QPointer<Lookup> m_lookup;
    QTimer m_timer;
    bool m_mayWait = true;
};

} // namespace Keycutter
