// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RunTarget.h"
#include "runs/StoredRun.h"
#include "services/Session.h"

#include <QObject>

namespace Keycutter {

class Core;

//! Finds a recorded run and opens a connection to where it was, for the commands that look back.
class RunAccess : public QObject
{
    Q_OBJECT

public:
    //! @p core must outlive this.
    RunAccess(Core& core, RunTarget target, QObject* parent = nullptr);

    // Each of these ends with its signal or with refused().

    //! Finds the run's head: found().
    void find();
    //! Reads the whole run, which must be one that copied and has ended: loaded().
    void loadCopies();
    //! Reads the whole run, whatever it is: loaded().
    void load();
    //! Finds the connection, or adds it: chosen().
    void choose();
    //! Chooses and signs in: opened().
    void open();

    //! After found().
    [[nodiscard]] const RunHead& head() const { return m_head; }
    //! After loaded().
    [[nodiscard]] const StoredRun& stored() const { return m_stored; }
    //! After chosen() or opened().
    [[nodiscard]] const QString& connectionId() const { return m_connectionId; }
    //! After opened().
    [[nodiscard]] Session& session() const;

Q_SIGNALS:
    void found();
    void loaded();
    void chosen();
    void opened();
    //! At most once, and nothing after it; what is wrong, for people.
    void refused(const QString& problem);

private:
    void readHeads();
    //! What is wrong with the connection that was asked for; empty when nothing is.
    [[nodiscard]] QString chooseGiven();
    void take(const QString& connectionId);
    void followState();
    void refuse(const QString& problem);

    Core& m_core;
    const RunTarget m_target;
    RunHead m_head;
    StoredRun m_stored;
    QString m_connectionId;
    bool m_opens = false;
    bool m_done = false;
};

} // namespace Keycutter
