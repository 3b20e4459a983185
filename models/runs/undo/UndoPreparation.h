// SPDX-License-Identifier: MIT
#pragma once

#include "runs/undo/UndoPlan.h"
#include "runs/verify/RunVerifier.h"

#include <QObject>
#include <QPointer>

namespace Keycutter {

//! Finds out what the undo of a run needs to know: checks the run anew, asks which policies hold
//! what is written, and whether earlier versions are kept (one question for each location, without
//! a value). Sends nothing that writes.
class UndoPreparation : public QObject
{
    Q_OBJECT

public:
    UndoPreparation(Session& session, const Run& run, QObject* parent = nullptr);

    //! Before start().
    void setPauses(const RunPauses& pauses);
    void start();
    //! Asks nothing more. What is not known by then is left alone by the plan.
    void cancel();

    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isWaitingForSignIn() const { return m_check.isWaitingForSignIn(); }
    //! The run with its new check, once finished (see RunVerifier::run()).
    [[nodiscard]] const Run& run() const { return m_check.run(); }
    //! What it found, once finished.
    [[nodiscard]] const UndoFacts& facts() const { return m_facts; }
    [[nodiscard]] UndoPlan plan(const UndoOptions& options) const
    {
        return makeUndoPlan(run(), m_facts, options);
    }

Q_SIGNALS:
    void progressed();
    //! Once, from the event loop.
    void finished();

private:
    void takeCheck();
    void askPolicies();
    void askVersions();
    void finish();
    [[nodiscard]] bool isOver() const { return m_finished || m_cancelled || !m_session; }
    [[nodiscard]] QList<SecretVersion> versionsToAsk() const;

    QPointer<Session> m_session;
    RunVerifier m_check;
    UndoFacts m_facts;
    QList<Location> m_places; //!< whose policy is still to be asked for
    QList<SecretVersion> m_versions; //!< that are still to be asked about
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace Keycutter
