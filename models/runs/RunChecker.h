// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Reconciler.h"
#include "runs/RunLog.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace Keycutter {

//! Looks what became of a run that was interrupted, before anything is sent: lists its
//! destinations again and settles every cell whose call was on its way. Of the cells that were
//! never sent, those stay Pending that still stand as the plan knew them: a key that appeared
//! meanwhile, or a secret to overwrite that someone changed since, is skipped. Sends nothing that
//! writes.
class RunChecker : public QObject
{
    Q_OBJECT

public:
    //! @p open: the calls whose end is not known.
    RunChecker(
        RunRecord& record, Session& session, const RunPauses& pauses, std::vector<RunIntent> open,
        QObject* parent);

    void start();
    //! See Lookup::stopWaiting().
    void stopWaiting();
    [[nodiscard]] bool isWaitingForSignIn() const;

Q_SIGNALS:
    void waitingChanged();
    //! Once, from the event loop.
    void finished();

private:
    //! What is to be found out about one location.
    struct Place
    {
        Location location;
        std::vector<int> columns;
        std::vector<Doubt> doubts;
        Reconciler* reconciler = nullptr;
        QPointer<Lookup> lookup;
        bool isDone = false;
    };

    void gatherPlaces();
    [[nodiscard]] Doubt doubtOf(const RunIntent& intent) const;
    [[nodiscard]] bool mayBeHeld(int destination) const;
    //! Then calls @p then; at once where nothing is missing.
    void takeComments(const std::function<void()>& then);
    void settleAll();
    void settleDoubts(Place& place);
    void list(Place& place);
    void take(Place& place, const Result<Listing>& listing);
    void settleFolder(const Place& place, bool isThere);
    void sortOut(const Place& place, const QList<Secret>& now);
    void settleChanged(const PlannedCall& overwriting, const QList<Secret>& now);
    //! What an earlier life of the run sent and what shows only now.
    void
    settleLate(const PlannedCall& sent, const QList<Secret>& now, const QSet<QStringView>& there);
    void failWithoutComment(const Place& place);
    void failUnsent(const Place& place, const Error& error);
    [[nodiscard]] std::vector<int> unsentCells(const Place& place) const;
    void done(Place& place);

    RunRecord& m_record;
    QPointer<Session> m_session;
    RunPauses m_pauses;
    std::vector<RunIntent> m_intents;
    std::vector<std::unique_ptr<Place>> m_places;
    QPointer<Lookup> m_sources;
    std::optional<Error> m_sourceError; //!< the source could not be listed
    bool m_mayWait = true;
};

} // namespace Keycutter
