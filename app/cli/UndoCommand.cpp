// SPDX-License-Identifier: MIT
#include "cli/UndoCommand.h"

#include "Core.h"
#include "cli/Console.h"
#include "cli/LookBackText.h"
#include "cli/RunFollower.h"
#include "cli/Terminal.h"
#include "runs/journal/RunHistory.h"
#include "runs/undo/UndoPreparation.h"
#include "runs/undo/UndoReport.h"
#include "runs/undo/UndoWork.h"

#include <QJsonDocument>

#include <utility>

namespace Keycutter {

UndoCommand::UndoCommand(Core& core, UndoCommandOptions options, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_options(std::move(options))
    , m_access(core, m_options.target)
{
    connect(&m_access, &RunAccess::refused, this, &UndoCommand::refuse);
    connect(&m_access, &RunAccess::opened, this, &UndoCommand::prepare);
    connect(&m_access, &RunAccess::found, &m_access, &RunAccess::loadCopies);
    connect(&m_access, &RunAccess::loaded, &m_access, &RunAccess::open);
}

UndoCommand::~UndoCommand() = default;

void UndoCommand::start()
{
    m_access.find();
}

void UndoCommand::prepare()
{
    m_preparation = std::make_unique<UndoPreparation>(m_access.session(), m_access.stored().run);
    connect(m_preparation.get(), &UndoPreparation::progressed, this, [this] {
        if (m_preparation->isWaitingForSignIn())
            m_preparation->cancel(); // nobody is here who could sign in
    });
    connect(m_preparation.get(), &UndoPreparation::finished, this, &UndoCommand::takePlan);
    m_preparation->start();
}

void UndoCommand::takePlan()
{
    if (!m_preparation->isCancelled())
        m_core.history().keepCheck(m_preparation->run());
    m_plan = m_preparation->plan({m_options.restoreValues});
    if (m_options.planOnly)
        show();
    else if (m_plan.counts().changes() == 0)
        refuse(undoText(m_plan));
    else if (confirmed())
        undo();
}

void UndoCommand::show()
{
    for (const QString& warning : m_plan.warnings())
        Console::tell(warning);
    Console::print(
        m_options.json
            ? QString::fromUtf8(QJsonDocument(toJson(m_plan)).toJson(QJsonDocument::Indented))
            : undoText(m_plan));
    end(int(exitCodeOf(m_plan)));
}

bool UndoCommand::confirmed()
{
    for (const QString& warning : m_plan.warnings())
        Console::tell(warning);
    if (m_options.yes)
        return true;
    Console::tell(undoText(m_plan));
    if (!Terminal::inputIsTerminal())
        refuse(tr("There is no terminal to ask for confirmation on. Add --yes to go on without "
                  "being asked. Nothing was changed."));
    else if (!Console::confirm(tr("Go on? [y/N] ")))
        refuse(tr("Nothing was changed."));
    else
        return true;
    return false;
}

void UndoCommand::undo()
{
    if (const QString notice = m_core.history().notice(); !notice.isEmpty())
        Console::tell(notice);
    Run run = undoRunOf(m_plan);
    run.connectionId = m_access.connectionId();
    const int number = m_core.runs().start(std::move(run), std::make_unique<UndoWork>(m_plan));
    Runner* runner = m_core.runs().runner(number);
    if (!runner)
        return refuse(tr("The connection was closed."));
    m_follower = std::make_unique<RunFollower>(*runner, m_options.json);
    connect(m_follower.get(), &RunFollower::finished, this, &UndoCommand::end);
    m_follower->start();
}

void UndoCommand::refuse(const QString& problem)
{
    if (!m_done)
        Console::tell(problem);
    end(int(ExitCode::NothingDone));
}

void UndoCommand::end(int exitCode)
{
    if (!std::exchange(m_done, true))
        Q_EMIT finished(exitCode);
}

} // namespace Keycutter
