// SPDX-License-Identifier: MIT
#pragma once

#include "FakeSession.h"
#include "runs/Runner.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Keycutter {

//! One run over a FakeSession, watched from its first to its last signal. problem() tells the first
//! rule that was broken; every test of the runner ends with it.
class RunTrial : public QObject
{
    Q_OBJECT

public:
    //! dev:/app holds @p keys.
    explicit RunTrial(const QStringList& keys);

    FakeSession& session() { return *m_session; }
    FakeVault& vault() { return m_session ? m_session->vault : m_keptVault; }
    Runner& runner() { return *m_runner; }
    [[nodiscard]] const Run& run() const { return m_runner->run(); }

    //! Plans from the vault as it is now, as PlanBuilder would, and makes the runner.
    void prepare(const QList<Location>& destinations, ExistsAction ifExists = ExistsAction::Skip);
    //! Plans copies of everything in dev:/app within it, a column for each of @p nameTemplates; the
    //! session acts as a store.
    void prepareCopies(const QStringList& nameTemplates, const PlanOptions& options = {});
    //! Starts it and waits for the end.
    [[nodiscard]] bool runToEnd();
    [[nodiscard]] bool waitForEnd();
    //! The vault stays behind, for the rules.
    void destroySession();

    [[nodiscard]] int count(Outcome outcome) const { return run().counts().of(outcome); }
    [[nodiscard]] const RunCell& cell(const QString& key, int destination = 0) const;
    //! How the rules were kept; empty when they were.
    [[nodiscard]] QString problem() const;
    //! The parts of problem().
    [[nodiscard]] QString problemOfCells() const;
    [[nodiscard]] QString problemOfCalls() const;
    [[nodiscard]] QString problemOfEffects() const;

private:
    void makeRunner(const PlanInput& input);
    void watch(const std::vector<int>& cells);
    [[nodiscard]] QString problemOfEffect(const RunCell& cell) const;

    [[nodiscard]] const FakeVault& vaultNow() const;

    std::unique_ptr<FakeSession> m_session;
    FakeVault m_keptVault;
    std::unique_ptr<Runner> m_runner;
    std::vector<Outcome> m_seen;
    QString m_broken;
    int m_finished = 0;
};

//! No pauses to speak of.
[[nodiscard]] RunPauses shortPauses();

} // namespace Keycutter
