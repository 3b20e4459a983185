// SPDX-License-Identifier: MIT
#include "cli/ResumeCommand.h"

#include "Core.h"
#include "cli/Console.h"
#include "cli/OutcomeText.h"
#include "cli/RunFollower.h"
#include "runs/ExitCode.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Keycutter {

ResumeCommand::ResumeCommand(Core& core, ResumeOptions options, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_options(std::move(options))
    , m_access(
          core,
          {m_options.run, m_options.connection, m_options.site, m_options.clientId,
           m_options.caFile})
{
    connect(&m_access, &RunAccess::refused, this, &ResumeCommand::refuse);
    connect(&m_access, &RunAccess::found, this, &ResumeCommand::takeFound);
    connect(&m_access, &RunAccess::chosen, this, &ResumeCommand::resume);
}

ResumeCommand::~ResumeCommand() = default;

void ResumeCommand::start()
{
    RunHistory& history = m_core.history();
    connect(&history, &RunHistory::resumed, this, [this](const QString&, int number) {
        follow(number);
    });
    connect(&history, &RunHistory::failed, this, [this](const QString&, const Error& error) {
        refuse(toLine(error));
    });
    // Nobody is here who could sign in.
    connect(&history, &RunHistory::waitsForSignIn, this, [this](const QString& connectionId) {
        refuse(toLine(m_core.connections().lastError(connectionId)));
    });
    connect(
        &m_core.connections(), &ConnectionManager::signInRequired, this,
        [this](const QString&, const Error& error) {
            if (!m_follower)
                refuse(toLine(error));
        });
    m_access.find();
}

void ResumeCommand::takeFound()
{
    const RunHead& head = m_access.head();
    const RunHistory& history = m_core.history();
    if (m_core.history().journal().state() != JournalState::Recording)
        return refuse(history.notice());
    if (head.state == StoredState::Finished)
        return refuse(tr("Run %1 has ended.").arg(head.number));
    m_access.choose();
}

void ResumeCommand::resume()
{
    m_core.history().resume(
        m_access.head().id, m_access.connectionId(),
        m_options.checkOnly ? Runner::AfterCheck::Stop : Runner::AfterCheck::GoOn);
}

void ResumeCommand::follow(int number)
{
    m_follower = std::make_unique<RunFollower>(*m_core.runs().runner(number), m_options.json);
    connect(m_follower.get(), &RunFollower::finished, this, [this](int exitCode) {
        if (!std::exchange(m_done, true))
            Q_EMIT finished(exitCode);
    });
    m_follower->start();
}

void ResumeCommand::refuse(const QString& problem)
{
    if (std::exchange(m_done, true))
        return;
    Console::tell(problem);
    Q_EMIT finished(int(ExitCode::NothingDone));
}

} // namespace Keycutter
