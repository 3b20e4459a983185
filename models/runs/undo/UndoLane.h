// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Partition.h"
#include "runs/Attribution.h"
#include "runs/undo/ChangeLane.h"
#include "runs/undo/UndoPlan.h"

#include <QDeadlineTimer>

#include <deque>
#include <memory>

namespace Keycutter {

class UndoReconciler;

//! Undoes the cells of one location, one call after another: deletes first, then restores. Right
//! before each call the location's listing is at most RunPauses::fresh old, and what is not as the
//! plan found it is left alone. An unknown outcome is settled by an UndoReconciler; nothing is
//! sent twice.
class UndoLane final : public ChangeLane
{
    Q_OBJECT

public:
    //! @p cells are of the location @p at.
    UndoLane(
        RunRecord& record, Session& session, std::shared_ptr<const UndoPlan> plan,
        const Location& at, const std::vector<int>& cells, const RunPauses& pauses,
        QObject* parent);

    void cancel() override;
    [[nodiscard]] bool isWaitingForSignIn() const override;

protected:
    [[nodiscard]] bool hasWork() const override;
    void sendNext() override;
    [[nodiscard]] std::vector<int> drain() override;

private:
    [[nodiscard]] const UndoCell& undoOf(int cell) const;
    [[nodiscard]] bool isFresh() const;
    void relist();
    void takeListing(const Result<Listing>& listing);
    void dropWhatChanged();
    [[nodiscard]] QString changeOf(int cell) const;

    void sendRemoval();
    void putBack(const PlannedCall& call, bool isHalf);
    void takeRemoval(const PlannedCall& call, bool isHalf, const Result<ChangeReply>& answer);
    void takeRefusal(const PlannedCall& call, const Error& error);
    void sendRestore();
    [[nodiscard]] RestoreCall restoreCallOf(int cell) const;
    void putBackRestore(int cell);
    void takeRestore(int cell, const Result<ChangeReply>& answer);
    void succeed(const std::vector<int>& cells, bool restore, const ChangeReply& reply);
    void failAll(const std::vector<int>& cells, const Error& error);

    void reconcile(const std::vector<int>& cells, const Error& error);
    void reconciled(bool listed);

    std::shared_ptr<const UndoPlan> m_plan;
    Location m_at;
    std::deque<int> m_removals;
    std::deque<int> m_restores;
    std::deque<PlannedCall> m_halves;
    Attribution m_attribution;
    QDateTime m_listed;
    QDeadlineTimer m_fresh; //!< the listing may be relied on
    bool m_justListed = false; //!< just now
    bool m_listedForRefusal = false;
    QHash<QString, Secret> m_there; //!< as listed last, by id
    QHash<QString, int> m_keys; //!< how often each is there
    UndoReconciler* m_reconciler; //!< owned
    Error m_doubt; //!< that it looks into
    int m_wholeFailures = 0;
};

} // namespace Keycutter
