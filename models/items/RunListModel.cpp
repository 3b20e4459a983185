// SPDX-License-Identifier: MIT
#include "items/RunListModel.h"

#include "domain/ListText.h"
#include "items/SecretTexts.h"

namespace Keycutter {

namespace {

QString title(const Run& run)
{
    return QStringLiteral("#%1 %2 → %3")
        .arg(run.number)
        .arg(run.fromTitle, listText(run.destinationTitles));
}

} // namespace

QString phaseText(Runner::Phase phase)
{
    switch (phase) {
    case Runner::Phase::NotStarted:
        return RunListModel::tr("Not started");
    case Runner::Phase::Checking:
        return RunListModel::tr("Checking");
    case Runner::Phase::Folders:
        return RunListModel::tr("Creating folders");
    case Runner::Phase::Copying:
        return RunListModel::tr("Copying");
    case Runner::Phase::Paused:
        return RunListModel::tr("Waiting for the service’s rate limit");
    case Runner::Phase::PausedByUser:
        return RunListModel::tr("Paused");
    case Runner::Phase::WaitingForSignIn:
        return RunListModel::tr("Waiting for a sign-in");
    case Runner::Phase::Cancelling:
        return RunListModel::tr("Cancelling");
    case Runner::Phase::Finished:
        return RunListModel::tr("Finished");
    case Runner::Phase::Interrupted:
        return RunListModel::tr("Interrupted");
    }
    return {};
}

RunListModel::RunListModel(RunCenter& runs, QObject* parent)
    : QAbstractListModel(parent)
    , m_runs(runs)
    , m_numbers(runs.runs())
{
    connect(&runs, &RunCenter::runStarted, this, [this](int number) {
        if (m_numbers.contains(number))
            return;
        beginInsertRows({}, 0, 0);
        m_numbers.prepend(number);
        endInsertRows();
    });
    connect(&runs, &RunCenter::runChanged, this, &RunListModel::changed);
    connect(&runs, &RunCenter::runFinished, this, &RunListModel::changed);
}

void RunListModel::changed(int number)
{
    const QModelIndex row = indexOfRun(number);
    if (row.isValid())
        Q_EMIT dataChanged(row, row);
}

QModelIndex RunListModel::indexOfRun(int number) const
{
    const auto row = m_numbers.indexOf(number);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int RunListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

QVariant RunListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Runner* const runner = m_runs.runner(m_numbers.at(index.row()));
    if (runner == nullptr)
        return {};
    const Run& run = runner->run();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(run);
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(title(run) + u'\n' + summaryText(run.counts()));
    case Qt::AccessibleTextRole:
        return tr("Run %1 from %2 to %3: %4. %5")
            .arg(run.number)
            .arg(
                run.fromTitle, listText(run.destinationTitles), phaseText(runner->phase()),
                summaryText(run.counts()));
    case NumberRole:
        return run.number;
    case SummaryRole:
        return summaryText(run.counts());
    case PhaseRole:
        return int(runner->phase());
    case PhaseTextRole:
        return phaseText(runner->phase());
    case FinishedRole:
        return run.isFinished();
    case FinishedCountRole:
        return run.counts().finished;
    case CellCountRole:
        return run.counts().all;
    case ConnectionIdRole:
        return run.connectionId;
    default:
        return {};
    }
}

} // namespace Keycutter
