// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Partition.h"
#include "runs/Comparison.h"
#include "runs/RunPauses.h"
#include "services/Session.h"

#include <QObject>
#include <QPointer>

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
};

//! Settles the cells of a Doubt by listing the destination again and comparing: Created or
//! Overwritten where it shows so, Failed where it shows that nothing happened, and Unknown where
//! that cannot be told. Sends nothing that writes.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    Reconciler(
        RunRecord& record, Session& session, const RunPauses& pauses, Doubt doubt, QObject* parent);

    void start();
    //! See Lookup::stopWaiting().
    void stopWaiting();
    [[nodiscard]] bool isWaitingForSignIn() const;

Q_SIGNALS:
    void waitingChanged();
    //! All cells are settled. @p listed is false when the destination could not be listed.
    void done(bool listed);

private:
    void look();
    void take(const Result<Listing>& listing);
    void weigh(const std::vector<CellTrace>& traces);
    void settleEach(const std::vector<CellTrace>& traces);
    void settleNotWritten();
    void settleContradiction(const std::vector<CellTrace>& traces);
    void settleNotListed(const Error& error);

    RunRecord& m_record;
    QPointer<Session> m_session;
    RunPauses m_pauses;
    Doubt m_doubt;
    QPointer<Lookup> m_lookup;
    size_t m_looks = 0;
    size_t m_furtherLooks = 0;
    bool m_mayWait = true;
};

} // namespace Keycutter
