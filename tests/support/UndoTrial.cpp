// SPDX-License-Identifier: MIT
#include "UndoTrial.h"

#include "Samples.h"
#include "runs/undo/UndoWork.h"

#include <QTestEventLoop>

namespace Keycutter {

namespace {

constexpr int endTimeoutMs = 20'000;

Location staging()
{
    return Samples::place(QStringLiteral("staging"));
}

Location prod()
{
    return Samples::place(QStringLiteral("prod"));
}

} // namespace

RunPauses UndoTrial::pauses()
{
    RunPauses pauses = shortPauses();
    pauses.fresh = RunPauses::Ms(60'000);
    return pauses;
}

Fault lostCall(Fault::Kind kind, ErrorKind error)
{
    Fault fault;
    fault.kind = kind;
    fault.error
        = Error::of(error, QStringLiteral("Deleting"), QStringLiteral("The connection was closed"));
    return fault;
}

std::unique_ptr<UndoTrial> UndoTrial::copied(const QStringList& keys, bool held)
{
    auto trial = std::make_unique<UndoTrial>(keys);
    if (const QString old = QStringLiteral("OLD"); keys.contains(old)) {
        Secret there = Samples::secret(old);
        there.id = QStringLiteral("there-OLD");
        there.version = 7;
        there.comment = QStringLiteral("the old one");
        trial->vault().put(staging(), there);
    }
    if (held)
        trial->vault().hold(prod());
    return trial->copy() ? std::move(trial) : nullptr;
}

UndoTrial::UndoTrial(const QStringList& keys)
    : m_copying(keys)
{
    vault().addFolder(staging());
    vault().addFolder(prod());
}

bool UndoTrial::copy()
{
    m_copying.prepare({staging(), prod()}, ExistsAction::Overwrite);
    return m_copying.runToEnd() && m_copying.problem().isEmpty();
}

bool UndoTrial::prepare(const UndoOptions& options)
{
    UndoPreparation preparation(session(), m_copying.run());
    preparation.setPauses(pauses());
    QTestEventLoop loop;
    QObject::connect(&preparation, &UndoPreparation::finished, &loop, &QTestEventLoop::exitLoop);
    preparation.start();
    loop.enterLoopMSecs(endTimeoutMs);
    if (!preparation.isFinished())
        return false;
    m_plan = preparation.plan(options);
    makeRunner();
    return true;
}

void UndoTrial::makeRunner()
{
    m_finished = 0;
    m_runner = std::make_unique<Runner>(
        session(), undoRunOf(m_plan), std::make_unique<UndoWork>(m_plan));
    m_runner->setPauses(m_pauses);
    QObject::connect(m_runner.get(), &Runner::finished, m_runner.get(), [this] { ++m_finished; });
}

bool UndoTrial::undo()
{
    m_runner->start();
    return waitForEnd();
}

bool UndoTrial::waitForEnd()
{
    if (m_finished == 0) {
        QTestEventLoop loop;
        QObject::connect(m_runner.get(), &Runner::finished, &loop, &QTestEventLoop::exitLoop);
        loop.enterLoopMSecs(endTimeoutMs);
    }
    return m_finished == 1 && run().isFinished();
}

const RunCell& UndoTrial::cell(const QString& key, int destination) const
{
    const Plan& plan = run().plan;
    for (int i = 0; i < plan.secrets.size(); ++i) {
        if (plan.secrets[i].key == key)
            return run().cells[static_cast<size_t>(i * plan.destinations.size() + destination)];
    }
    qFatal("no such key");
}

QString UndoTrial::problem()
{
    if (m_finished != 1)
        return QStringLiteral("finished() came %1 times").arg(m_finished);
    if (m_copying.runner().run().cells.size() != run().cells.size())
        return QStringLiteral("cells are missing");
    for (size_t i = 0; i < run().cells.size(); ++i) {
        const QString found = problemOf(i);
        if (!found.isEmpty()) {
            return QStringLiteral("cell %1 is %2: %3")
                .arg(QString::number(i), outcomeId(run().cells[i].outcome), found);
        }
    }
    return session().overlaps() == 0 ? QString() : QStringLiteral("two calls at a time");
}

QString UndoTrial::problemOf(size_t index)
{
    const RunCell& cell = run().cells[index];
    const PlanCell& planned = run().plan.cells[index];
    const Location& at = run().plan.destinations[planned.destination].location;
    const int removals = vault().removalsOf(at, planned.targetKey);
    const int restores = vault().restoresOf(at, planned.targetKey);
    const bool mayRemove = m_plan.cells[index].action == UndoAction::Remove;
    const bool mayRestore = m_plan.cells[index].action == UndoAction::Restore;
    if (!isFinal(cell.outcome))
        return QStringLiteral("no outcome");
    if (removals > mayRemove || restores > mayRestore)
        return QStringLiteral("deleted %1 times, restored %2 times").arg(removals).arg(restores);
    switch (cell.outcome) {
    case Outcome::Removed:
        return removals == 1 ? QString() : QStringLiteral("but not deleted");
    case Outcome::Restored:
        return restores == 1 ? QString() : QStringLiteral("but not restored");
    case Outcome::Unknown:
        break;
    default:
        if (removals + restores > 0)
            return QStringLiteral("but it was changed");
    }
    const bool tells = cell.outcome == Outcome::Closed || !cell.detail.isEmpty();
    return tells ? QString() : QStringLiteral("without saying why");
}

} // namespace Keycutter
