// SPDX-License-Identifier: MIT
#include "pages/HistoryPage.h"
#include "ui_HistoryPage.h"

#include "UiContext.h"
#include "delegates/HistoryDelegate.h"
#include "items/HistoryTableModel.h"
#include "items/WordFilter.h"
#include "pages/RunExport.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "settings/Settings.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"
#include "widgets/SearchField.h"
#include "widgets/TabOrder.h"

#include <QApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Column = HistoryTableModel::Column;

QString columnsName()
{
    return u"history-columns"_s;
}

QString searchName()
{
    return u"history-search"_s;
}

//! In the order of the model's columns.
QList<ColumnRoom> columnRooms(const QWidget& table)
{
    QStringList states;
    for (int state = 0; state <= int(HistoryState::PartlyUndone); ++state)
        states.append(historyStateTitle(HistoryState(state)));
    constexpr int high = 999; // a number that is hardly ever longer
    states.append(undoneTitle(HistoryState::PartlyUndone, high));
    return {{6 * Theme::unit, 0, false, true},
            {roomForStates(table, 19 * Theme::unit, states), 0, false, true},
            {12 * Theme::unit, 0, false},
            {15 * Theme::unit, 0.25, false},
            {15 * Theme::unit, 0.25, false},
            {16 * Theme::unit, 0.3, false},
            {12 * Theme::unit, 0, true}};
}

//! “1 run”, “1,200 runs”.
QString runsText(qsizetype count)
{
    return HistoryPage::tr("%Ln run(s)", nullptr, int(count));
}

//! It has ended, and was no undo.
bool hasCopied(const RunHead& head, HistoryState state)
{
    return head.state == StoredState::Finished && state != HistoryState::UnderWay
        && head.undoesNumber == 0;
}

bool canRetry(const RunHead& head, HistoryState state)
{
    return hasCopied(head, state)
        && head.counts.of(Outcome::Failed) + head.counts.of(Outcome::Cancelled)
            + head.counts.of(Outcome::Unknown)
        > 0;
}

int written(const RunHead& head)
{
    return head.counts.of(Outcome::Created) + head.counts.of(Outcome::Overwritten)
        + head.counts.of(Outcome::Merged);
}

bool canCheck(const RunHead& head, HistoryState state)
{
    return hasCopied(head, state) && written(head) + head.counts.of(Outcome::AwaitingApproval) > 0;
}

bool canUndo(const RunHead& head, HistoryState state)
{
    return canCheck(head, state);
}

bool canTakeUp(HistoryState state)
{
    return state == HistoryState::Interrupted || state == HistoryState::Left;
}

} // namespace

HistoryPage::HistoryPage(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_history(*context.history)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_model(new HistoryTableModel(m_history, this))
    , m_shown(new WordFilter(HistoryTableModel::SearchRole, HistoryTableModel::SortRole, this))
{
    m_ui->setupUi(this);
    makeSearchField(*m_ui->search);
    m_ui->counts->setForegroundRole(QPalette::PlaceholderText);
    m_ui->resumeButton->setIcon(themedIcon(u"search"_s));
    m_ui->checkButton->setIcon(themedIcon(u"search"_s));
    m_ui->retryButton->setIcon(themedIcon(u"retry"_s));
    m_ui->undoButton->setIcon(themedIcon(u"overwrite"_s));
    m_ui->exportButton->setIcon(themedIcon(u"export"_s));
    m_ui->deleteButton->setIcon(themedIcon(u"remove"_s));
    m_ui->details->setWordWrap(true);
    m_minute.setInterval(std::chrono::minutes(1));
    setUpTable();
    connectButtons();
    connect(&m_minute, &QTimer::timeout, m_model, &HistoryTableModel::tellAges);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_shown->setWords(words);
        showList();
    });
    m_ui->search->setText(QString::fromUtf8(m_context.settings.windowState(searchName())));
    connect(m_model, &HistoryTableModel::loaded, this, &HistoryPage::showList);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::showSelection);
    connect(&m_history, &RunHistory::noticeChanged, this, &HistoryPage::showList);
    connect(m_ui->empty, &EmptyState::actionTriggered, this, &HistoryPage::leave);
    orderTabsByLayout(*this);
    showList();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::setUpTable()
{
    ListTable* table = m_ui->table;
    m_shown->setSourceModel(m_model);
    table->setUp(
        *m_shown, [table] { return columnRooms(*table); }, int(Column::Started),
        Qt::DescendingOrder);
    table->restoreColumns(m_context.settings.windowState(columnsName()));
    table->setItemDelegateForColumn(int(Column::State), new HistoryDelegate(table));
    connect(table, &QAbstractItemView::activated, this, &HistoryPage::open);
    connect(table, &QWidget::customContextMenuRequested, this, &HistoryPage::showMenu);
    connect(
        table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryPage::showSelection);
    auto* forget = new QShortcut(QKeySequence::Delete, table);
    forget->setWhatsThis(tr("Delete the selected runs from the history"));
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, &HistoryPage::askToDelete);
}

void HistoryPage::connectButtons()
{
    FlowLayout::ofChildren(*m_ui->buttons);
    connect(m_ui->openButton, &QPushButton::clicked, this, &HistoryPage::open);
    connect(m_ui->resumeButton, &QPushButton::clicked, this, &HistoryPage::takeUp);
    connect(m_ui->checkButton, &QPushButton::clicked, this, [this] {
        Q_EMIT checkRequested(current().id);
    });
    connect(m_ui->retryButton, &QPushButton::clicked, this, [this] {
        Q_EMIT retryRequested(current().id);
    });
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] {
        Q_EMIT undoRequested(current().id);
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &HistoryPage::startExport);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &HistoryPage::askToDelete);
    auto* leaveKey = new QShortcut(Qt::Key_Escape, this);
    leaveKey->setWhatsThis(tr("Leave the page"));
    leaveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leaveKey, &QShortcut::activated, this, &HistoryPage::leave);
}

void HistoryPage::saveColumns()
{
    m_context.settings.setWindowState(searchName(), m_ui->search->text().toUtf8());
    m_context.settings.setWindowState(columnsName(), m_ui->table->columns());
}

void HistoryPage::focusList()
{
    if (m_ui->stack->currentWidget() == m_ui->empty) {
        m_ui->empty->takeFocus();
        return;
    }
    m_ui->table->setFocus();
    m_ui->table->selectFirst();
}

void HistoryPage::focusSearch()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setFollowing(true);
    m_minute.start();
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setFollowing(false);
    m_minute.stop();
}

// ---- what is shown

void HistoryPage::showList()
{
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    m_ui->search->setVisible(all > 0);
    m_ui->counts->setVisible(all > 0);
    m_ui->counts->setText(
        all == shown ? runsText(all)
                     : tr("%1 of %Ln run(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_ui->table->setHint(
        all > 0 ? tr("No run matches “%1”.").arg(m_ui->search->text()) : QString());
    if (all == 0)
        showEmpty();
    else
        showTable();
    m_ui->table->selectFirst();
    showSelection();
}

void HistoryPage::showTable()
{
    const bool hadFocus = m_ui->empty->hasFocus();
    m_ui->stack->setCurrentWidget(m_ui->tablePage);
    if (hadFocus)
        m_ui->table->setFocus();
}

void HistoryPage::showEmpty()
{
    const bool hadFocus = m_ui->tablePage->isAncestorOf(QApplication::focusWidget());
    m_ui->stack->setCurrentWidget(m_ui->empty);
    if (hadFocus)
        m_ui->empty->takeFocus();
    const QString notice = m_history.notice();
    if (!notice.isEmpty())
        m_ui->empty->say(u"warning"_s, Tone::Warning, notice);
    else if (!m_model->isLoaded())
        m_ui->empty->say(u"clock"_s, Tone::Muted, tr("Reading the record of runs…"));
    else
        m_ui->empty->say(
            u"run"_s, Tone::Muted,
            tr("No run is recorded yet. Tick secrets and duplicate them, and the run is kept "
               "here."),
            tr("Go to the secrets"));
}

void HistoryPage::showSelection()
{
    const QList<RunHead> heads = selected();
    const RunHead head = current();
    const HistoryState state = currentState();
    const bool isOne = !head.id.isEmpty();
    const bool isRecording = m_history.journal().state() == JournalState::Recording;
    const bool reachable = isOne && !m_history.connectionFor(head).isEmpty();
    m_ui->openButton->setEnabled(isOne);
    m_ui->resumeButton->setVisible(isOne && canTakeUp(state));
    m_ui->resumeButton->setEnabled(reachable && m_history.mayTakeUp());
    m_ui->resumeButton->setText(
        head.undoesNumber == 0 ? tr("Chec&k and continue") : tr("Chec&k only"));
    m_ui->checkButton->setVisible(!m_ui->resumeButton->isVisibleTo(this));
    m_ui->checkButton->setEnabled(
        reachable && m_context.checks != nullptr && canCheck(head, state));
    m_ui->retryButton->setEnabled(reachable && canRetry(head, state));
    m_ui->undoButton->setEnabled(reachable && canUndo(head, state));
    m_ui->exportButton->setEnabled(isOne);
    m_ui->deleteButton->setEnabled(
        isRecording && !heads.isEmpty() && std::ranges::none_of(heads, [this](const RunHead& each) {
            return m_history.isUnderWay(each);
        }));
    QString text;
    if (heads.size() > 1)
        text = tr("%Ln run(s) are selected.", nullptr, int(heads.size()));
    else if (isOne)
        text = m_model->index(m_ui->table->selectedRows().constFirst(), 0)
                   .data(HistoryTableModel::SentenceRole)
                   .toString();
    if (isOne && !reachable)
        text += u' ' + tr("There is no connection to %1 any more.").arg(head.site.toString());
    const StateLook look = isOne ? lookOf(state) : StateLook{u"info"_s, Tone::Muted};
    m_ui->details->setContent(look.icon, Tone::Text, text);
}

void HistoryPage::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button :
         {m_ui->openButton, m_ui->resumeButton, m_ui->checkButton, m_ui->retryButton,
          m_ui->undoButton, m_ui->exportButton, m_ui->deleteButton}) {
        if (button->isVisibleTo(this))
            menu->addAction(button->icon(), button->text(), button, &QPushButton::click)
                ->setEnabled(button->isEnabled());
    }
    menu->popup(m_ui->table->viewport()->mapToGlobal(position));
}

void HistoryPage::leave()
{
    if (m_ui->search->text().isEmpty())
        Q_EMIT closeRequested();
    else
        m_ui->search->clear();
}

// ---- what is selected, and what is done with it

QList<RunHead> HistoryPage::selected() const
{
    QList<RunHead> heads;
    for (const int row : m_ui->table->selectedRows())
        heads.append(m_model->head(row));
    return heads;
}

RunHead HistoryPage::current() const
{
    const QList<RunHead> heads = selected();
    return heads.size() == 1 ? heads.constFirst() : RunHead{};
}

HistoryState HistoryPage::currentState() const
{
    const QList<int> rows = m_ui->table->selectedRows();
    const QModelIndex row = rows.size() == 1 ? m_model->index(rows.constFirst(), 0) : QModelIndex();
    return static_cast<HistoryState>(row.data(HistoryTableModel::StateRole).toInt());
}

void HistoryPage::open()
{
    if (const RunHead head = current(); !head.id.isEmpty())
        Q_EMIT openRequested(head.id);
}

void HistoryPage::takeUp()
{
    if (const RunHead head = current(); !head.id.isEmpty())
        m_history.resume(
            head.id, m_history.connectionFor(head),
            head.undoesNumber == 0 ? Runner::AfterCheck::GoOn : Runner::AfterCheck::Stop);
}

void HistoryPage::startExport()
{
    const RunHead head = current();
    if (head.id.isEmpty())
        return;
    const auto ask = [this](const Run& run) {
        connect(
            openExportDialog(run, this), &QFileDialog::fileSelected, this,
            [this, run](const QString& path) { exportTo(run, path); });
    };
    // What is here may be newer than what is written.
    if (const Runner* runner = m_context.runs.runner(m_context.runs.numberOf(head.id)))
        return ask(runner->run());
    m_history.journal().load(head.id)->onFinished(
        this, [this, ask](const Result<StoredRun>& stored) {
            if (stored)
                ask(stored->run);
            else
                m_ui->strip->showError(stored.error());
        });
}

void HistoryPage::exportTo(const Run& run, const QString& path)
{
    const Result<void> written = exportRun(run, path);
    if (written)
        m_ui->strip->showMessage(MessageStrip::Kind::Good, exportedText(path));
    else
        m_ui->strip->showError(written.error());
}

void HistoryPage::askToDelete()
{
    if (!m_ui->deleteButton->isEnabled())
        return;
    QStringList runs;
    bool waits = false;
    for (const RunHead& head : selected()) {
        runs.append(head.id);
        waits = waits || head.counts.of(Outcome::AwaitingApproval) > 0;
    }
    auto* box = new QMessageBox(this);
    box->setObjectName(u"deleteQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(themedIcon(u"question"_s, Tone::Accent).pixmap(QSize(32, 32)));
    box->setWindowTitle(tr("Delete from history"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        runs.size() == 1 ? tr("Delete run %1 from the history?").arg(selected().constFirst().number)
                         : tr("Delete %Ln run(s) from the history?", nullptr, int(runs.size())));
    QString more = tr("What was copied stays where it is. The record of it goes: it cannot be "
                      "looked at, retried or exported any more.");
    if (waits)
        more += u"\n\n"_s
            + tr("Secrets of it still wait for approval. That is not followed any more.");
    box->setInformativeText(more);
    QPushButton* remove = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, runs] { m_history.remove(runs); });
    box->open();
}

} // namespace Keycutter
