// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "domain/Job.h"
#include "runs/Runner.h"
#include "runs/StoredRun.h"
#include "runs/journal/JournalState.h"

#include <QObject>
#include <QTimer>

#include <chrono>

#include <optional>

namespace Keycutter {

class ConnectionManager;
class RunCenter;
class RunJournal;

//! Brings the recorded runs and those of this program's life together: has new runs recorded,
//! finds those that were interrupted, takes them up again, and brings back and deletes those of
//! earlier days.
class RunHistory : public QObject
{
    Q_OBJECT

public:
    //! All of them must outlive this. From now on the runs of @p center are recorded.
    RunHistory(
        RunJournal& journal, RunCenter& center, ConnectionManager& connections,
        QObject* parent = nullptr);

    [[nodiscard]] RunJournal& journal() { return m_journal; }
    [[nodiscard]] RunCenter& center() { return m_center; }
    //! The journal was opened, or cannot be, and the interrupted runs are known as far as it can be
    //! read; see heads().
    [[nodiscard]] bool isReady() const { return m_isReady; }
    //! What is wrong with the journal, for people; empty when nothing is.
    [[nodiscard]] QString notice() const;
    //! RunJournal::heads(). Where that fails, notice() says so, and it is tried again from time to
    //! time until it does not.
    JobOf<QList<RunHead>>* heads();
    //! How long until then; the tests shorten it.
    void setReadingPause(std::chrono::milliseconds pause);

    //! Runs that were interrupted, newest first, of which nobody has decided yet.
    [[nodiscard]] const QList<RunHead>& interrupted() const { return m_interrupted; }
    //! The connection over which that run can be taken up: its own, or one to the same place. Empty
    //! where there is none.
    [[nodiscard]] QString connectionFor(const RunHead& head) const;
    //! False where another instance of the program writes the record, or nobody does: what looks
    //! interrupted there may be under way elsewhere.
    [[nodiscard]] bool mayTakeUp() const;
    //! Signs in where that is needed, and takes the run up: resumed() or failed() follows, unless
    //! the run is left, deleted or wished otherwise before. Fails unless mayTakeUp().
    void resume(const QString& run, Runner::AfterCheck after);
    //! The same over that connection.
    void resume(const QString& run, const QString& connectionId, Runner::AfterCheck after);
    //! Keeps what a check found (RunVerifier::run()): the check itself, and what became of the
    //! run's approval requests. With the run, where it is of this program's life, and in the
    //! record.
    void keepCheck(const Run& checked);
    //! The run stays as it is and is not offered again; resume() can still take it up.
    void leave(const QString& run);

    //! Brings the run into the RunCenter to be looked at: opened() or failed() follows, from the
    //! event loop.
    void open(const QString& run);
    //! True for a run that is under way here, or may be in another program: it cannot be deleted.
    [[nodiscard]] bool isUnderWay(const RunHead& head) const;
    //! Deletes these runs from the record, and from here. What they wrote stays where it is.
    void remove(const QStringList& runs);

Q_SIGNALS:
    //! Once.
    void ready();
    void noticeChanged();
    void interruptedChanged();
    //! The run goes on with that number in the RunCenter.
    void resumed(const QString& run, int number);
    //! The run is in the RunCenter, under that number.
    void opened(const QString& run, int number);
    void removed(const QStringList& runs);
    //! The sign-in for a run that is to be taken up needs a person; it goes on after that.
    void waitsForSignIn(const QString& connectionId);
    void failed(const QString& run, const Keycutter::Error& error);

private:
    //! A run that waits for its connection to open, and then for the record.
    struct Waiting
    {
        QString run;
        QString connectionId;
        Runner::AfterCheck after = Runner::AfterCheck::GoOn;
        bool isRead = false;
    };

    void followJournal();
    void takeRead(const Result<QList<RunHead>>& heads);
    void takeHeads(const QList<RunHead>& heads);
    void followConnection(const QString& connectionId);
    void load(const QString& run);
    void takeUp(const Waiting& waiting, const Result<StoredRun>& stored);
    //! Forgets the wish to take that run up; none where there is none.
    std::optional<Waiting> stopWaiting(const QString& run);
    void show(const StoredRun& stored);
    void forget(const QString& run);
    void fail(const QString& run, const Error& error);

    RunJournal& m_journal;
    RunCenter& m_center;
    ConnectionManager& m_connections;
    QList<RunHead> m_interrupted;
    QList<RunHead> m_heads; //!< all, as they were when the program started
    QList<Waiting> m_waiting; //!< each run once
    QTimer m_again; //!< to read the record
    QString m_readProblem;
    bool m_areHeadsKnown = false;
    bool m_isReady = false;
};

} // namespace Keycutter
