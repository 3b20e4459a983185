// SPDX-License-Identifier: MIT
#include "RunTrial.h"

#include "Samples.h"
#include "plan/Planner.h"

#include <QSet>
#include <QTestEventLoop>

#include <algorithm>
#include <utility>

namespace Keycutter {

namespace {

constexpr int endTimeoutMs = 20'000;

Destination lookedAt(const FakeSession& session, const Location& location)
{
    Destination destination = Samples::listed(location, session.vault.secretsOf(location));
    if (!session.vault.hasFolder(location))
        destination.info.status = DestinationInfo::Status::FolderMissing;
    destination.info.policy.need = session.policies.value(
        location,
        session.vault.isHeld(location) ? ApprovalPolicy::Need::Needed : ApprovalPolicy::Need::None);
    return destination;
}

bool isHeldOutcome(Outcome outcome)
{
    return outcome == Outcome::AwaitingApproval || outcome == Outcome::Merged
        || outcome == Outcome::MergedNotWritten || outcome == Outcome::Declined;
}

} // namespace

RunPauses shortPauses()
{
    using Ms = RunPauses::Ms;
    return {{Ms(1), Ms(1), Ms(1)}, {Ms(1), Ms(1)}, {Ms(1), Ms(1), Ms(1)}, Ms(5), {Ms(1), Ms(1)}};
}

RunTrial::RunTrial(const QStringList& keys)
    : m_session(std::make_unique<FakeSession>())
{
    vault().addFolder(Samples::place(QStringLiteral("dev")));
    for (const QString& key : keys)
        vault().put(Samples::place(QStringLiteral("dev")), Samples::secret(key));
}

void RunTrial::prepare(const QList<Location>& destinations, ExistsAction ifExists)
{
    PlanInput input;
    input.from = Samples::place(QStringLiteral("dev"));
    input.secrets = vault().secretsOf(input.from);
    input.options = {Samples::allOn(), ifExists};
    for (const Location& location : destinations)
        input.destinations.append(lookedAt(*m_session, location));
    makeRunner(input);
}

void RunTrial::prepareCopies(const QStringList& nameTemplates, const PlanOptions& options)
{
    m_session->actAsStore();
    PlanInput input;
    input.from = Samples::place(QStringLiteral("dev"));
    input.secrets = vault().secretsOf(input.from);
    for (Secret& secret : input.secrets)
        secret.scopes = QStringList{QStringLiteral("workers")};
    input.options = options;
    input.rules = planRulesOf(m_session->descriptor());
    for (const QString& nameTemplate : nameTemplates) {
        input.destinations.append(lookedAt(*m_session, input.from));
        input.destinations.last().nameTemplate = nameTemplate;
    }
    makeRunner(input);
}

void RunTrial::makeRunner(const PlanInput& input)
{
    Run run;
    run.number = 1;
    run.plan = makePlan(input);
    m_runner = std::make_unique<Runner>(*m_session, std::move(run));
    m_runner->setPauses(shortPauses());
    m_seen.assign(m_runner->run().cells.size(), Outcome::Pending);
    connect(m_runner.get(), &Runner::cellsChanged, this, &RunTrial::watch);
    connect(m_runner.get(), &Runner::finished, this, [this] { ++m_finished; });
}

void RunTrial::watch(const std::vector<int>& cells)
{
    QSet<int> once;
    for (const int index : cells) {
        const Outcome now = run().cells[static_cast<size_t>(index)].outcome;
        Outcome& before = m_seen[static_cast<size_t>(index)];
        const bool mayChange = !isFinal(before) || (isHeldOutcome(before) && isHeldOutcome(now));
        if (!mayChange && before != now)
            m_broken = QStringLiteral("cell %1 changed after its outcome").arg(index);
        if (once.contains(index))
            m_broken = QStringLiteral("cell %1 told twice in one signal").arg(index);
        once.insert(index);
        before = now;
    }
}

void RunTrial::destroySession()
{
    m_keptVault = m_session->vault;
    m_session.reset();
}

const FakeVault& RunTrial::vaultNow() const
{
    return m_session ? m_session->vault : m_keptVault;
}

bool RunTrial::waitForEnd()
{
    if (m_finished == 0) {
        // Unlike qWaitFor() this does not sleep between two looks.
        QTestEventLoop loop;
        connect(m_runner.get(), &Runner::finished, &loop, &QTestEventLoop::exitLoop);
        loop.enterLoopMSecs(endTimeoutMs);
    }
    return m_finished > 0;
}

bool RunTrial::runToEnd()
{
    m_runner->start();
    return waitForEnd();
}

const RunCell& RunTrial::cell(const QString& key, int destination) const
{
    const Plan& plan = run().plan;
    for (int i = 0; i < plan.secrets.size(); ++i) {
        if (plan.secrets[i].key == key)
            return run().cells[static_cast<size_t>(i * plan.destinations.size() + destination)];
    }
    qFatal("no such key");
}

QString RunTrial::problem() const
{
    for (const QString& one : {m_broken, problemOfCells(), problemOfCalls(), problemOfEffects()}) {
        if (!one.isEmpty())
            return one;
    }
    return {};
}

QString RunTrial::problemOfCells() const
{
    if (m_finished != 1)
        return QStringLiteral("finished() came %1 times").arg(m_finished);
    if (!run().isFinished() || m_runner->phase() != Runner::Phase::Finished)
        return QStringLiteral("the record says that it is not finished");
    if (run().cells.size() != run().plan.cells.size())
        return QStringLiteral("cells are missing");
    for (size_t i = 0; i < run().cells.size(); ++i) {
        const RunCell& cell = run().cells[i];
        if (cell.planCell != static_cast<int>(i))
            return QStringLiteral("cell %1 stands for another one").arg(i);
        if (!isFinal(cell.outcome))
            return QStringLiteral("cell %1 has no outcome").arg(i);
        if (cell.outcome != m_seen[i])
            return QStringLiteral("the outcome of cell %1 was not told").arg(i);
        const bool written
            = cell.outcome == Outcome::Created || cell.outcome == Outcome::Overwritten;
        if (!written && cell.detail.isEmpty())
            return QStringLiteral("cell %1 does not say why").arg(i);
        if (cell.outcome == Outcome::Failed && cell.next.isEmpty())
            return QStringLiteral("cell %1 does not say what to do next").arg(i);
    }
    return {};
}

QString RunTrial::problemOfCalls() const
{
    if (!m_session)
        return {};
    if (m_session->overlaps() != 0)
        return QStringLiteral("more calls to one place at a time than it allows");
    if (run().calls != static_cast<int>(m_session->sent().size()))
        return QStringLiteral("calls were not counted right");
    if (run().extraCalls > run().calls)
        return QStringLiteral("more extra calls than calls");
    const Plan& plan = run().plan;
    // By what was asked for: several copies of a secret may go to one place.
    using Wish = std::pair<std::pair<QString, Location>, QString>;
    QHash<Wish, CellAction> actions;
    for (const PlanCell& cell : plan.cells) {
        if (!isWrite(cell))
            continue;
        actions.insert(
            {{plan.secrets[cell.secret].id, plan.destinations[cell.destination].location},
             cell.targetKey},
            cell.action);
    }
    for (const FakeSession::Sent& sent : m_session->sent()) {
        if (sent.call.items.isEmpty()
            || sent.call.items.size() > m_session->fakeDescriptor.capabilities.batchSize)
            return QStringLiteral("a call with %1 items").arg(sent.call.items.size());
        QSet<QString> keys;
        const CellAction wanted = sent.call.overwrite ? CellAction::Overwrite : CellAction::Create;
        for (const DuplicateItem& item : sent.call.items) {
            if (actions.value({{item.sourceId, sent.call.to}, item.targetKey}) != wanted)
                return QStringLiteral("%1 was sent though not planned so").arg(item.sourceKey);
            keys.insert(item.targetKey);
        }
        if (keys.size() != sent.call.items.size())
            return QStringLiteral("a key twice in one call");
    }
    return {};
}

QString RunTrial::problemOfEffects() const
{
    for (const RunCell& cell : run().cells) {
        const QString found = problemOfEffect(cell);
        if (!found.isEmpty()) {
            const Plan& plan = run().plan;
            const PlanCell& planned = plan.cells[static_cast<size_t>(cell.planCell)];
            return QStringLiteral("%1 to %2 is %3: %4")
                .arg(
                    planned.targetKey, toText(plan.destinations[planned.destination].location),
                    outcomeId(cell.outcome), found);
        }
    }
    return {};
}

QString RunTrial::problemOfEffect(const RunCell& cell) const
{
    const Plan& plan = run().plan;
    const PlanCell& planned = plan.cells[static_cast<size_t>(cell.planCell)];
    if (planned.state == CellState::Blocked)
        return {}; // the same place may be written for another cell of the plan
    const Location& to = plan.destinations[planned.destination].location;
    const int writes = vaultNow().writesOf(to, planned.targetKey);
    const QList<Secret> there = vaultNow().find(to, planned.targetKey);
    if (writes > 1)
        return QStringLiteral("written %1 times").arg(writes);
    switch (cell.outcome) {
    case Outcome::Created:
    case Outcome::Merged:
        if (writes != 1 || there.size() != 1)
            return QStringLiteral("written %1 times, there %2 times").arg(writes).arg(there.size());
        break;
    case Outcome::Overwritten:
        if (writes != 1 || there.isEmpty() || there.first().version <= planned.existingVersion)
            return QStringLiteral("not overwritten");
        break;
    case Outcome::Unknown:
        break;
    default:
        if (writes != 0)
            return QStringLiteral("but it was written");
    }
    if (cell.outcome == Outcome::Created && cell.destinationId != there.first().id)
        return QStringLiteral("with the wrong id");
    return {};
}

} // namespace Keycutter
