// SPDX-License-Identifier: MIT
#pragma once

#include "RunTrial.h"
#include "runs/undo/UndoPreparation.h"

#include <functional>
#include <memory>

namespace Keycutter {

//! A call that changes something and ends with @p error, as @p kind has it.
[[nodiscard]] Fault lostCall(Fault::Kind kind, ErrorKind error = ErrorKind::OutcomeUnknown);

//! A finished run over a FakeSession and its undo, watched to its end. problem() tells the first
//! rule that was broken: an outcome for each cell that is true, no call sent twice, nothing deleted
//! that was not planned so.
class UndoTrial
{
public:
    //! Copies @p keys from dev:/app to staging and prod, overwriting what is there.
    explicit UndoTrial(const QStringList& keys);

    //! One whose copying is done; nullptr where that did not end well. OLD, if it is among
    //! @p keys, was in staging before; with @p held the copies to prod wait for approval.
    [[nodiscard]] static std::unique_ptr<UndoTrial>
    copied(const QStringList& keys, bool held = false);

    [[nodiscard]] RunTrial& copying() { return m_copying; }
    FakeSession& session() { return m_copying.session(); }
    FakeVault& vault() { return m_copying.vault(); }

    //! Runs the copying; false when it did not end well.
    [[nodiscard]] bool copy();
    //! Looks at the vault and plans.
    [[nodiscard]] bool prepare(const UndoOptions& options = {});
    [[nodiscard]] const UndoPlan& plan() const { return m_plan; }
    //! Makes the runner.
    void makeRunner();
    Runner& runner() { return *m_runner; }
    //! Starts it and waits for the end.
    [[nodiscard]] bool undo();
    [[nodiscard]] bool waitForEnd();

    [[nodiscard]] const Run& run() const { return m_runner->run(); }
    [[nodiscard]] int count(Outcome outcome) const { return run().counts().of(outcome); }
    [[nodiscard]] const RunCell& cell(const QString& key, int destination = 0) const;
    [[nodiscard]] QString problem();

    static RunPauses pauses();

private:
    [[nodiscard]] QString problemOf(size_t cell);

    RunTrial m_copying;
    UndoPlan m_plan;
    std::unique_ptr<Runner> m_runner;
    RunPauses m_pauses = pauses();
    int m_finished = 0;
};

} // namespace Keycutter
