// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <map>
#include <memory>

namespace Keycutter {

class ConnectionManager;
class RunCenter;
class RunVerifier;

//! Checks runs of the RunCenter: each that copied once it has ended, again once the copies are
//! ready that its check found unfinished, and any when it is asked for. What a check finds goes to
//! its run.
class RunChecks : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this.
    RunChecks(RunCenter& runs, ConnectionManager& connections, QObject* parent = nullptr);
    ~RunChecks() override;

    //! After the end of a run, before it is checked by itself: what was written last may not show
    //! on all of the service’s nodes yet. The tests shorten it.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }
    //! Starts a check of that run; false where it has not ended or is an undo, where its connection
    //! has no session, or where one is under way.
    bool check(int number);
    //! The check that is under way; nullptr when none is.
    [[nodiscard]] const RunVerifier* underWay(int number) const;

Q_SIGNALS:
    //! A check of that run began, got on or ended.
    void changed(int number);

private:
    void checkIfReady(int number);
    void take(int number);
    void drop(int number);

    RunCenter& m_runs;
    ConnectionManager& m_connections;
    std::map<int, std::unique_ptr<RunVerifier>> m_underWay;
    std::chrono::milliseconds m_pause{2000};
};

} // namespace Keycutter
