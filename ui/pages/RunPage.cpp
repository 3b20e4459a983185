// SPDX-License-Identifier: MIT
#include "pages/RunPage.h"

#include "UiContext.h"
#include "delegates/CheckDelegate.h"
#include "delegates/KeyDelegate.h"
#include "delegates/OutcomeDelegate.h"
#include "dialogs/ConnectionDialog.h"
#include "items/RunTableModel.h"
#include "pages/RunExport.h"
#include "pages/RunTexts.h"
#include "runs/RunCenter.h"
#include "runs/approvals/ApprovalCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "runs/undo/UndoPlan.h"
#include "runs/verify/RunChecks.h"
#include "services/ConnectionManager.h"
#include "ui_RunPage.h"
#include "widgets/ColumnFit.h"
#include "widgets/FlowLayout.h"
#include "widgets/RunStrip.h"
#include "widgets/TabOrder.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHeaderView>
#include <QShortcut>

#include <chrono>

namespace Keycutter {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds updatePause = 100ms;
// Ids of the categories: all, then the outcomes, then what a check has found.
constexpr int allCategory = 0;
constexpr int firstOutcome = 1;
constexpr int firstCheck = 100;

//! What a check may find that a person wants to look at, in the order it is shown.
constexpr CopyState findings[]
    = {CopyState::Changed, CopyState::Different, CopyState::Gone, CopyState::NotTold};

//! What the cells say of their outcomes, each once.
QStringList outcomesOf(const Run& run)
{
    QList<std::pair<Outcome, QString>> seen;
    QStringList texts;
    for (const RunCell& cell : run.cells) {
        const std::pair<Outcome, QString> each(cell.outcome, cell.status);
        if (seen.contains(each))
            continue;
        seen.append(each);
        texts.append(outcomeText(cell));
    }
    texts.sort();
    return texts;
}

//! Titles of what the check has found; none before it.
QStringList findingsOf(const Run& run)
{
    if (!run.verification)
        return {};
    const VerificationCounts counts = run.verification->counts();
    QStringList titles;
    for (const CopyState state : allCopyStates()) {
        if (counts.of(state) > 0)
            titles.append(copyStateTitle(state));
    }
    return titles;
}

//! In the order of RunTableModel's columns. Those of states are as wide as what stands in them.
QList<ColumnRoom> columnRooms(const QWidget& table, const Run& run)
{
    const bool renames = run.plan.rules.canRename;
    // A new name is as long as its source's; a place is short.
    const ColumnRoom destination = renames ? ColumnRoom{18 * Theme::unit, 0.3, false}
                                           : ColumnRoom{11 * Theme::unit, 0.15, false};
    return {
        {18 * Theme::unit, 0.3, false},
        destination,
        {roomForStates(table, 16 * Theme::unit, outcomesOf(run)), 0, false, true},
        {run.verification ? roomForStates(table, 14 * Theme::unit, findingsOf(run)) : 0, 0, false,
         true},
        {(renames ? 10 : 14) * Theme::unit, 0, true},
        {11 * Theme::unit, renames ? 0.05 : 0.1, false}};
}

int columnOf(RunTableModel::Column column)
{
    return int(column);
}

} // namespace

RunPage::RunPage(UiContext& context, int number, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_number(number)
    , m_ui(std::make_unique<Ui::RunPage>())
    , m_runner(context.runs.runner(number))
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(themedIcon(QStringLiteral("close")));
    m_ui->retryButton->setIcon(themedIcon(QStringLiteral("retry")));
    m_ui->checkButton->setIcon(themedIcon(QStringLiteral("search")));
    m_ui->undoButton->setIcon(themedIcon(QStringLiteral("overwrite")));
    m_ui->exportButton->setIcon(themedIcon(QStringLiteral("export")));
    m_ui->cellApprovalButton->setIcon(themedIcon(QStringLiteral("open-external")));
    m_update.setSingleShot(true);
    m_update.setInterval(updatePause);
    m_second.setInterval(1s);
    m_ui->refreshStatus->setIcon(themedIcon(QStringLiteral("reload")));
    m_ui->pendingPart->hide();

    auto* flow = FlowLayout::ofChildren(*m_ui->buttons);
    flow->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    setUpTable();
    setUpDetails();
    connect(&m_update, &QTimer::timeout, this, &RunPage::showRun);
    connect(&m_second, &QTimer::timeout, this, &RunPage::showPhase);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &RunPage::closeRequested);
    auto* leave = new QShortcut(Qt::Key_Escape, this);
    leave->setWhatsThis(tr("Leave the page"));
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &RunPage::closeRequested);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_context.runs.cancel(m_number);
    });
    connect(m_ui->pauseButton, &QPushButton::clicked, this, [this] {
        m_context.runs.setPaused(m_number, m_runner != nullptr && !m_runner->isPaused());
    });
    connect(m_ui->retryButton, &QPushButton::clicked, this, [this] {
        Q_EMIT retryRequested(m_number);
    });
    connect(m_ui->checkButton, &QPushButton::clicked, this, [this] {
        Q_EMIT checkRequested(m_number);
    });
    connect(
        m_ui->undoButton, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_number); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &RunPage::chooseExportFile);
    connect(m_ui->resumeButton, &QPushButton::clicked, this, [this] {
        takeUp(Runner::AfterCheck::GoOn);
    });
    connect(m_ui->checkOnlyButton, &QPushButton::clicked, this, [this] {
        takeUp(Runner::AfterCheck::Stop);
    });
    connect(m_ui->signInButton, &QPushButton::clicked, this, &RunPage::signInAgain);
    connect(m_ui->categories, &CategoryBar::chosen, this, &RunPage::filter);
    connect(m_ui->cellApprovalButton, &QPushButton::clicked, this, &RunPage::openApproval);
    connect(m_ui->refreshStatus, &QPushButton::clicked, this, [this] {
        m_context.runs.refreshStatus(m_number);
    });
    connect(m_ui->approvals, &ApprovalsView::refreshRequested, this, [this] {
        if (m_context.approvals != nullptr && m_context.runs.isShownOnly(m_number))
            m_context.approvals->refresh(m_runner->run().id);
        else
            m_context.runs.refreshApprovals(m_number);
    });
    connect(&m_context.runs, &RunCenter::runFinished, this, [this](int other) {
        const Runner* ended = m_context.runs.runner(other);
        if (m_runner != nullptr && ended != nullptr && ended->run().undoes == m_runner->run().id)
            findUndo();
    });
    if (m_runner != nullptr)
        connectRunner();
    showRun();
    findUndo();
    showFolders();
    showApprovals();
    orderTabsByLayout(*this);
}

RunPage::~RunPage() = default;

void RunPage::focusTable()
{
    m_ui->table->setFocus();
}

void RunPage::setUpTable()
{
    HintTable* table = m_ui->table;
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegateForColumn(
        columnOf(RunTableModel::Column::Secret), new KeyDelegate(table));
    table->setItemDelegateForColumn(
        columnOf(RunTableModel::Column::RequestId), new KeyDelegate(table));
    table->setItemDelegateForColumn(
        columnOf(RunTableModel::Column::Outcome), new OutcomeDelegate(table));
    if (m_runner == nullptr)
        return;
    m_model = std::make_unique<RunTableModel>(*m_runner);
    table->setModel(m_model.get());
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    if (m_runner->run().plan.rules.canRename)
        table->setItemDelegateForColumn(
            columnOf(RunTableModel::Column::Destination), new KeyDelegate(table));
    table->setItemDelegateForColumn(
        columnOf(RunTableModel::Column::Check), new CheckDelegate(table));
    m_fit = new ColumnFit(*table, [this] {
        return m_runner == nullptr ? QList<ColumnRoom>()
                                   : columnRooms(*m_ui->table, m_runner->run());
    });
    m_fit->start();
    connect(
        table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunPage::showCell);
    connect(m_model.get(), &RunTableModel::countsChanged, this, &RunPage::scheduleUpdate);
}

void RunPage::setUpDetails()
{
    m_ui->cellText->document()->setDocumentMargin(0);
    m_ui->cellText->viewport()->setAutoFillBackground(false);
}

void RunPage::connectRunner()
{
    connect(m_runner, &Runner::cellsChanged, this, &RunPage::scheduleUpdate);
    connect(m_runner, &Runner::phaseChanged, this, &RunPage::showRun);
    connect(m_runner, &Runner::finished, this, &RunPage::showRun);
    connect(m_runner, &Runner::foldersChanged, this, &RunPage::showFolders);
    connect(m_runner, &Runner::approvalsChanged, this, &RunPage::showApprovals);
    connect(m_runner, &Runner::verified, this, &RunPage::showRun);
    if (m_context.checks == nullptr)
        return;
    connect(m_context.checks, &RunChecks::changed, this, [this](int number) {
        if (number == m_number)
            showCheck();
    });
}

void RunPage::findUndo()
{
    if (m_runner == nullptr || m_context.history == nullptr || isUndo(m_runner->run()))
        return;
    m_context.history->journal().heads()->onFinished(
        this, [this](const Result<QList<RunHead>>& heads) {
            if (!heads || m_runner == nullptr)
                return; // what is wrong with the record is told elsewhere
            const QHash<QString, RunUndo> undos = undosOf(*heads);
            const auto undo = undos.constFind(m_runner->run().id);
            if (undo == undos.cend())
                return;
            m_undo = *undo;
            showRun();
        });
}

void RunPage::scheduleUpdate()
{
    if (!m_update.isActive())
        m_update.start();
}

void RunPage::showRun()
{
    m_update.stop();
    if (m_runner == nullptr) {
        m_ui->title->setText(tr("This run is not there any more."));
        return;
    }
    const Run& run = m_runner->run();
    m_ui->title->setText(
        isUndo(run) ? tr("Undo of run %1: %2").arg(QString::number(run.undoesNumber), whereTo(run))
                    : tr("%1 → %2").arg(run.fromTitle, whereTo(run)));
    m_ui->facts->setText(tr("Run %1: %2").arg(run.number).arg(runFacts(run)));
    showProgress();
    showPhase();
    showCategories();
    showCell();
    showApprovals();
    showPending();
    showCheck();
    const bool interrupted = m_runner->phase() == Runner::Phase::Interrupted;
    const bool mayTakeUp = m_context.history != nullptr && m_context.history->mayTakeUp();
    m_ui->cancelButton->setVisible(!run.isFinished() && !interrupted);
    // An undo does not go on: it is planned anew.
    m_ui->resumeButton->setVisible(interrupted && mayTakeUp && !isUndo(run));
    m_ui->undoButton->setVisible(!isUndo(run));
    m_ui->undoButton->setEnabled(run.isFinished() && canUndo(run));
    m_ui->checkOnlyButton->setVisible(interrupted && mayTakeUp);
    m_ui->cancelButton->setEnabled(m_runner->phase() != Runner::Phase::Cancelling);
    m_ui->retryButton->setVisible(run.isFinished() && !isUndo(run));
    m_ui->retryButton->setEnabled(run.isFinished() && !secretsToRetry(run).isEmpty());
}

void RunPage::showProgress()
{
    const Run& run = m_runner->run();
    const RunCounts counts = run.counts();
    m_ui->progressPart->setVisible(
        !run.isFinished() && m_runner->phase() != Runner::Phase::Interrupted);
    m_ui->progress->setRange(0, qMax(1, counts.all));
    m_ui->progress->setValue(counts.finished);
    m_ui->progressText->setText(
        tr("%1 of %2").arg(QLocale().toString(counts.finished), QLocale().toString(counts.all)));
}

void RunPage::showPhase()
{
    if (m_runner == nullptr)
        return;
    const Runner::Phase phase = m_runner->phase();
    const bool isElsewhere = phase == Runner::Phase::Interrupted && m_context.history != nullptr
        && !m_context.history->mayTakeUp();
    const QDateTime now = QDateTime::currentDateTime();
    RunText text = isElsewhere ? elsewhereText() : phaseText(*m_runner, now);
    if (m_undo && phase == Runner::Phase::Finished)
        text = undoneText(*m_undo, m_runner->run(), text, now);
    m_ui->phase->setContent(text.icon, text.tone, text.text);
    m_ui->signInButton->setVisible(phase == Runner::Phase::WaitingForSignIn);
    m_ui->timeLeft->setText(timeLeftText(m_runner->timeLeft()));
    m_ui->pauseButton->setText(m_runner->isPaused() ? tr("C&ontinue") : tr("&Pause"));
    const bool goesOn = phase != Runner::Phase::Finished && phase != Runner::Phase::Interrupted;
    m_ui->pauseButton->setVisible(goesOn);
    m_ui->pauseButton->setEnabled(phase != Runner::Phase::Cancelling);
    if (!goesOn)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void RunPage::showFolders()
{
    if (m_runner == nullptr)
        return;
    // Few: one for each destination at most.
    const std::vector<RunFolder>& folders = m_runner->run().folders;
    QList<IconText*> lines = m_ui->folders->findChildren<IconText*>();
    while (lines.size() < qsizetype(folders.size())) {
        auto* line = new IconText(m_ui->folders);
        m_ui->foldersColumn->addWidget(line);
        lines.append(line);
    }
    for (qsizetype at = 0; at < qsizetype(folders.size()); ++at) {
        const RunText text = folderText(folders[size_t(at)]);
        lines[at]->setContent(text.icon, text.tone, text.text);
    }
    m_ui->folders->setVisible(!folders.empty());
}

void RunPage::showCategories()
{
    const Run& run = m_runner->run();
    const RunCounts counts = run.counts();
    m_ui->table->setMostRows(counts.all);
    QList<Category> categories{{allCategory, tr("All"), {}, Tone::Text, counts.all, true}};
    const QList<Outcome> outcomes = allOutcomes();
    for (const Outcome outcome : outcomes) {
        const StateLook look = lookOf(outcome);
        categories.append(
            {firstOutcome + int(outcome), outcomeTitle(outcome), look.icon, look.tone,
             counts.of(outcome), false});
    }
    if (run.verification) {
        const VerificationCounts found = run.verification->counts();
        for (const CopyState state : findings) {
            const StateLook look = lookOf(state);
            categories.append(
                {firstCheck + int(state), copyStateTitle(state), look.icon, look.tone,
                 found.of(state), false});
        }
    }
    m_ui->categories->setCategories(categories);
    m_ui->table->setHint(
        counts.all == 0 ? tr("This run has nothing to do.")
                        : tr("No secret has this outcome now. Choose another one above."));
}

void RunPage::filter(int category)
{
    if (m_model == nullptr)
        return;
    if (category == allCategory)
        m_model->setOutcome(std::nullopt);
    else if (category >= firstCheck)
        m_model->setCheck(CopyState(category - firstCheck));
    else
        m_model->setOutcome(Outcome(category - firstOutcome));
    showCell();
}

void RunPage::showApprovals()
{
    if (m_runner != nullptr)
        m_ui->approvals->setApprovals(m_runner->run().approvals);
}

void RunPage::showPending()
{
    const RunText text = pendingText(m_runner->run());
    m_ui->pending->setContent(text.icon, text.tone, text.text);
    m_ui->pendingPart->setVisible(!text.text.isEmpty());
}

void RunPage::showCheck()
{
    if (m_runner == nullptr)
        return;
    const Run& run = m_runner->run();
    const RunVerifier* underWay
        = m_context.checks == nullptr ? nullptr : m_context.checks->underWay(m_number);
    RunText text = checkText(run, underWay, QDateTime::currentDateTime());
    if (m_undo && underWay == nullptr && run.verification
        && run.verification->when < m_undo->started)
        text = beforeUndo(text);
    m_ui->check->setContent(text.icon, text.tone, text.text);
    m_ui->checkPart->setVisible(m_context.checks != nullptr && !text.text.isEmpty());
    m_ui->checkButton->setEnabled(underWay == nullptr);
    m_ui->checkButton->setText(run.verification ? tr("Chec&k again") : tr("Chec&k"));
    const int column = columnOf(RunTableModel::Column::Check);
    if (m_ui->table->isColumnHidden(column) == run.verification.has_value()) {
        m_ui->table->setColumnHidden(column, !run.verification);
        m_fit->refit();
    }
    fitColumns();
}

void RunPage::fitColumns()
{
    const Run& run = m_runner->run();
    const QStringList states = outcomesOf(run) + findingsOf(run);
    if (states == m_shownStates)
        return;
    m_shownStates = states;
    m_fit->refit();
}

void RunPage::showCell()
{
    const QModelIndex current = m_ui->table->currentIndex();
    const QVariant cell = current.data(RunTableModel::CellIndexRole);
    const bool shown = m_runner != nullptr && cell.isValid();
    // As high as the usual four lines, so that the table does not jump from row to row.
    const int lines = shown ? 4 : 1;
    m_ui->cellText->setVerticalScrollBarPolicy(
        shown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_ui->cellText->setFixedHeight(lines * m_ui->cellText->fontMetrics().lineSpacing());
    showDetails(
        shown ? runCellDetails(m_runner->run(), cell.toInt())
              : tr("Go to a row to read more about it."));
    m_ui->cellApprovalButton->setVisible(
        shown && current.data(RunTableModel::ApprovalPageRole).toUrl().isValid());
}

void RunPage::showDetails(const QString& text)
{
    // Setting the text takes a selection away: a person may be copying the request id.
    if (text != m_ui->cellText->toPlainText())
        m_ui->cellText->setPlainText(text);
}

void RunPage::openApproval()
{
    const QUrl page = m_ui->table->currentIndex().data(RunTableModel::ApprovalPageRole).toUrl();
    if (page.isValid())
        QDesktopServices::openUrl(page);
}

void RunPage::takeUp(Runner::AfterCheck after)
{
    if (m_context.history != nullptr && m_runner != nullptr)
        m_context.history->resume(m_runner->run().id, m_runner->run().connectionId, after);
}

void RunPage::signInAgain()
{
    const QString id = m_runner->run().connectionId;
    auto* dialog = new ConnectionDialog(m_context, m_context.connections.connection(id), this);
    dialog->showProblem(m_context.connections.lastError(id));
    connect(
        dialog, &ConnectionDialog::connectionSaved, &m_context.connections,
        &ConnectionManager::open);
    dialog->open();
}

void RunPage::chooseExportFile()
{
    connect(
        openExportDialog(m_runner->run(), this), &QFileDialog::fileSelected, this,
        &RunPage::exportTo);
}

void RunPage::exportTo(const QString& path)
{
    const Result<void> written = exportRun(m_runner->run(), path);
    if (written)
        m_ui->strip->showMessage(MessageStrip::Kind::Good, exportedText(path));
    else
        m_ui->strip->showError(written.error());
}

} // namespace Keycutter
