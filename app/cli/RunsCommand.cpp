// SPDX-License-Identifier: MIT
#include "cli/RunsCommand.h"

#include "Core.h"
#include "cli/Console.h"
#include "cli/OutcomeText.h"
#include "cli/TextTable.h"
#include "domain/ListText.h"
#include "runs/ExitCode.h"
#include "runs/Report.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QString stateText(const RunHead& head)
{
    switch (head.state) {
    case StoredState::Running:
        return RunsCommand::tr("not ended");
    case StoredState::Left:
        return RunsCommand::tr("interrupted");
    case StoredState::Finished:
        return head.complete ? RunsCommand::tr("complete") : RunsCommand::tr("ended");
    }
    return {};
}

QString numberText(const RunHead& head)
{
    return head.undoesNumber == 0
        ? QString::number(head.number)
        : RunsCommand::tr("%1, undo of %2")
              .arg(QString::number(head.number), QString::number(head.undoesNumber));
}

} // namespace

QString toText(const QList<RunHead>& heads)
{
    TextTable table(
        {RunsCommand::tr("Run"), RunsCommand::tr("Started"), RunsCommand::tr("State"),
         RunsCommand::tr("Connection"), RunsCommand::tr("From"), RunsCommand::tr("To"),
         RunsCommand::tr("Outcomes")});
    for (const RunHead& head : heads) {
        table.addRow(
            {numberText(head), head.started.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
             stateText(head), head.connectionName, head.fromTitle, listText(head.destinationTitles),
             summaryText(head.counts)});
    }
    return table.toText();
}

RunsCommand::RunsCommand(Core& core, RunsOptions options, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_options(std::move(options))
{
}

void RunsCommand::start()
{
    RunHistory& history = m_core.history();
    if (history.isReady())
        return list();
    connect(&history, &RunHistory::ready, this, &RunsCommand::list);
}

void RunsCommand::list()
{
    m_core.history().heads()->onFinished(this, [this](const Result<QList<RunHead>>& heads) {
        if (heads)
            return show(*heads);
        Console::tell(toLine(heads.error()));
        Q_EMIT finished(int(ExitCode::NothingDone));
    });
}

void RunsCommand::show(const QList<RunHead>& heads)
{
    if (const QString notice = m_core.history().notice(); !notice.isEmpty())
        Console::tell(notice);
    if (m_options.json) {
        QJsonArray array;
        for (const RunHead& head : heads)
            array.append(toJson(head));
        Console::print(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)));
    } else {
        Console::print(toText(heads));
    }
    Q_EMIT finished(int(ExitCode::AllDone));
}

} // namespace Keycutter
