// SPDX-License-Identifier: MIT
#include "cli/ResumeCommand.h"

#include "Core.h"
#include "cli/ConnectionChoice.h"
#include "cli/Console.h"
#include "cli/RunFollower.h"
#include "runs/ExitCode.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QString toLine(const Error& error)
{
    return error.message() + u' ' + error.advice();
}

} // namespace

ResumeCommand::ResumeCommand(Core& core, ResumeOptions options, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_options(std::move(options))
{
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
    connect(
        &m_core.connections(), &ConnectionManager::signInRequired, this,
        [this](const QString&, const Error& error) {
            if (!m_follower)
                refuse(toLine(error));
        });
    if (history.isReady())
        return find();
    connect(&history, &RunHistory::ready, this, &ResumeCommand::find);
}

void ResumeCommand::find()
{
    const RunHistory& history = m_core.history();
    const bool mayWrite = m_core.history().journal().state() == JournalState::Recording;
    if (!mayWrite)
        return refuse(history.notice());
    m_core.history().journal().heads()->onFinished(
        this, [this](const Result<QList<RunHead>>& heads) {
            const QList<RunHead> all = heads.value_or(QList<RunHead>());
            const auto head = std::ranges::find_if(all, [this](const RunHead& candidate) {
                return QString::number(candidate.number) == m_options.run
                    || candidate.id == m_options.run;
            });
            if (head == all.cend())
                return refuse(
                    tr("There is no run “%1”. keycutter runs lists them.").arg(m_options.run));
            if (head->state == StoredState::Finished)
                return refuse(tr("Run %1 has ended.").arg(head->number));
            m_run = head->id;
            choose(*head);
        });
}

void ResumeCommand::choose(const RunHead& head)
{
    if (!m_options.connection.isEmpty() || !m_options.site.isEmpty()) {
        const QString problem = chooseGiven(head);
        if (!problem.isEmpty())
            refuse(problem);
        return;
    }
    const QString id = m_core.history().connectionFor(head);
    if (id.isEmpty())
        return refuse(tr("There is no saved connection to %1. Give --connection or --site.")
                          .arg(head.site.toString()));
    resume(id);
}

QString ResumeCommand::chooseGiven(const RunHead& head)
{
    DuplicateOptions wanted;
    wanted.connection = m_options.connection;
    wanted.site = m_options.site;
    wanted.clientId = m_options.clientId;
    wanted.caFile = m_options.caFile;
    const Service* service = m_core.registry().find(head.serviceId);
    if (service != nullptr && service->descriptor().capabilities.sameLocationOnly)
        wanted.copies.emplace();
    auto choice = chooseConnection(m_core, wanted);
    if (!choice)
        return choice.error();
    const Connection& connection = choice->connection;
    if (connection.serviceId != head.serviceId || connection.site != head.site)
        return tr("Run %1 was at %2. It cannot be taken up at %3.")
            .arg(QString::number(head.number), head.site.toString(), connection.site.toString());
    if (!choice->isNew) {
        resume(connection.id);
        return {};
    }
    auto* saving = m_core.connections().save(connection, std::move(choice->credentials));
    saving->onFinished(this, [this, id = connection.id](const Result<void>& saved) {
        if (saved)
            resume(id);
        else
            refuse(toLine(saved.error()));
    });
    return {};
}

void ResumeCommand::resume(const QString& connectionId)
{
    m_core.history().resume(
        m_run, connectionId,
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
