// SPDX-License-Identifier: MIT
#include "cli/RunAccess.h"

#include "Core.h"
#include "cli/ConnectionChoice.h"
#include "cli/OutcomeText.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Keycutter {

RunAccess::RunAccess(Core& core, RunTarget target, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_target(std::move(target))
{
}

Session& RunAccess::session() const
{
    return *m_core.connections().session(m_connectionId);
}

void RunAccess::find()
{
    RunHistory& history = m_core.history();
    if (history.isReady())
        return readHeads();
    connect(&history, &RunHistory::ready, this, &RunAccess::readHeads);
}

void RunAccess::readHeads()
{
    m_core.history().heads()->onFinished(this, [this](const Result<QList<RunHead>>& heads) {
        if (!heads)
            return refuse(toLine(heads.error()));
        const QList<RunHead>& all = *heads;
        const auto head = std::ranges::find_if(all, [this](const RunHead& candidate) {
            return QString::number(candidate.number) == m_target.run
                || candidate.id == m_target.run;
        });
        if (head != all.cend()) {
            m_head = *head;
            Q_EMIT found();
            return;
        }
        const QString notice = m_core.history().notice();
        refuse(
            notice.isEmpty()
                ? tr("There is no run “%1”. keycutter runs lists them.").arg(m_target.run)
                : notice);
    });
}

void RunAccess::loadCopies()
{
    if (m_head.state == StoredState::Running)
        refuse(tr("Run %1 has not ended. keycutter resume takes it up.").arg(m_head.number));
    else if (m_head.undoesNumber != 0)
        refuse(tr("Run %1 is an undo, and left no copies.").arg(m_head.number));
    else
        load();
}

void RunAccess::load()
{
    m_core.history().journal().load(m_head.id)->onFinished(
        this, [this](const Result<StoredRun>& stored) {
            if (!stored)
                return refuse(toLine(stored.error()));
            m_stored = *stored;
            Q_EMIT loaded();
        });
}

void RunAccess::open()
{
    m_opens = true;
    choose();
}

void RunAccess::choose()
{
    if (!m_target.connection.isEmpty() || !m_target.site.isEmpty()) {
        if (const QString problem = chooseGiven(); !problem.isEmpty())
            refuse(problem);
        return;
    }
    const QString id = m_core.history().connectionFor(m_head);
    if (id.isEmpty())
        return refuse(tr("There is no saved connection to %1. Give --connection or --site.")
                          .arg(m_head.site.toString()));
    take(id);
}

QString RunAccess::chooseGiven()
{
    DuplicateOptions wanted;
    wanted.connection = m_target.connection;
    wanted.site = m_target.site;
    wanted.clientId = m_target.clientId;
    wanted.caFile = m_target.caFile;
    const Service* service = m_core.registry().find(m_head.serviceId);
    if (service != nullptr && service->descriptor().capabilities.sameLocationOnly)
        wanted.copies.emplace();
    auto choice = chooseConnection(m_core, wanted);
    if (!choice)
        return choice.error();
    const Connection connection = choice->connection;
    if (connection.serviceId != m_head.serviceId || connection.site != m_head.site)
        return tr("Run %1 was at %2. It cannot be taken up at %3.")
            .arg(
                QString::number(m_head.number), m_head.site.toString(), connection.site.toString());
    if (!choice->isNew) {
        take(connection.id);
        return {};
    }
    auto* saving = m_core.connections().save(connection, std::move(choice->credentials));
    saving->onFinished(this, [this, id = connection.id](const Result<void>& saved) {
        if (saved)
            take(id);
        else
            refuse(toLine(saved.error()));
    });
    return {};
}

void RunAccess::take(const QString& connectionId)
{
    m_connectionId = connectionId;
    Q_EMIT chosen();
    if (!m_opens)
        return;
    connect(
        &m_core.connections(), &ConnectionManager::stateChanged, this,
        [this](const QString& changed) {
            if (changed == m_connectionId)
                followState();
        });
    m_core.connections().open(m_connectionId);
    followState();
}

void RunAccess::followState()
{
    if (m_done)
        return;
    switch (m_core.connections().state(m_connectionId)) {
    case ConnectionState::Open:
        m_done = true;
        Q_EMIT opened();
        return;
    case ConnectionState::Failed:
    case ConnectionState::NeedsSignIn:
        refuse(toLine(m_core.connections().lastError(m_connectionId)));
        return;
    case ConnectionState::Closed:
    case ConnectionState::Opening:
        return;
    }
}

void RunAccess::refuse(const QString& problem)
{
    if (!std::exchange(m_done, true))
        Q_EMIT refused(problem);
}

} // namespace Keycutter
