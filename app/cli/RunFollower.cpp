// SPDX-License-Identifier: MIT
#include "cli/RunFollower.h"

#include "cli/Console.h"
#include "cli/Interrupt.h"
#include "cli/OutcomeText.h"
#include "cli/RunProgress.h"
#include "runs/ExitCode.h"
#include "runs/Report.h"

#include <QJsonDocument>

#include <utility>

namespace Keycutter {

RunFollower::RunFollower(Runner& runner, bool json, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_json(json)
{
}

RunFollower::~RunFollower() = default;

void RunFollower::start()
{
    m_interrupt = std::make_unique<Interrupt>();
    connect(m_interrupt.get(), &Interrupt::requested, this, [this] {
        Console::tell(tr("Cancelling: what is under way is waited for. Again to stop at once."));
        m_runner.cancel();
    });
    connect(&m_runner, &Runner::cellsChanged, this, [this] { showProgress(m_runner); });
    connect(&m_runner, &Runner::phaseChanged, this, [this] {
        showPhase(m_runner);
        if (m_runner.phase() == Runner::Phase::WaitingForSignIn)
            m_runner.cancel(); // nobody is here who could sign in
    });
    connect(&m_runner, &Runner::finished, this, &RunFollower::report);
    if (m_runner.run().isFinished())
        report();
}

void RunFollower::report()
{
    if (std::exchange(m_done, true))
        return;
    m_interrupt.reset();
    const Run& run = m_runner.run();
    Console::print(
        m_json ? QString::fromUtf8(QJsonDocument(toJson(run)).toJson(QJsonDocument::Indented))
               : toText(run));
    Q_EMIT finished(int(exitCodeOf(run)));
}

} // namespace Keycutter
