// SPDX-License-Identifier: MIT
#include "runs/verify/RunChecks.h"

#include "runs/RunCenter.h"
#include "runs/verify/RunVerifier.h"
#include "services/ConnectionManager.h"

#include <QTimer>

#include <algorithm>

namespace Keycutter {

RunChecks::RunChecks(RunCenter& runs, ConnectionManager& connections, QObject* parent)
    : QObject(parent)
    , m_runs(runs)
    , m_connections(connections)
{
    connect(&runs, &RunCenter::runFinished, this, [this](int number) {
        const Runner* const runner = m_runs.runner(number);
        if (runner != nullptr && std::ranges::any_of(runner->run().cells, isWritten))
            QTimer::singleShot(m_pause, this, [this, number] { check(number); });
    });
    connect(&runs, &RunCenter::runChanged, this, &RunChecks::checkIfReady);
    connect(&runs, &RunCenter::runForgotten, this, &RunChecks::drop);
}

RunChecks::~RunChecks() = default;

bool RunChecks::check(int number)
{
    const Runner* const runner = m_runs.runner(number);
    if (runner == nullptr || m_underWay.contains(number))
        return false;
    const Run& run = runner->run();
    Session* const session = m_connections.session(run.connectionId);
    if (session == nullptr || !run.isFinished() || isUndo(run))
        return false;
    auto verifier = std::make_unique<RunVerifier>(*session, run);
    connect(
        verifier.get(), &RunVerifier::progressed, this, [this, number] { Q_EMIT changed(number); });
    connect(verifier.get(), &RunVerifier::finished, this, [this, number] { take(number); });
    RunVerifier* const started = verifier.get();
    m_underWay[number] = std::move(verifier);
    started->start();
    Q_EMIT changed(number);
    return true;
}

const RunVerifier* RunChecks::underWay(int number) const
{
    const auto found = m_underWay.find(number);
    return found == m_underWay.end() ? nullptr : found->second.get();
}

void RunChecks::checkIfReady(int number)
{
    const Runner* const runner = m_runs.runner(number);
    if (runner == nullptr || !runner->run().verification)
        return;
    const Run& run = runner->run();
    if (run.verification->counts().of(CopyState::Pending) > 0 && pendingCopies(run) == 0)
        check(number);
}

void RunChecks::take(int number)
{
    const auto found = m_underWay.find(number);
    if (found == m_underWay.end())
        return;
    RunVerifier* const verifier = found->second.release();
    m_underWay.erase(found);
    verifier->deleteLater(); // it is its signal that led here
    Runner* const runner = m_runs.runner(number);
    // What a session that went away left untold is not a finding.
    if (runner != nullptr && !verifier->isCancelled()) {
        for (const RunApproval& opened : verifier->run().approvals)
            runner->updateApproval(opened.approval);
        runner->setVerification(verifier->verification());
    }
    Q_EMIT changed(number);
}

void RunChecks::drop(int number)
{
    const auto found = m_underWay.find(number);
    if (found == m_underWay.end())
        return;
    found->second->disconnect(this);
    found->second.release()->deleteLater();
    m_underWay.erase(found);
}

} // namespace Keycutter
