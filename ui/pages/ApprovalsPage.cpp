// SPDX-License-Identifier: MIT
#include "pages/ApprovalsPage.h"
#include "ui_ApprovalsPage.h"

#include "UiContext.h"
#include "delegates/ApprovalDelegate.h"
#include "delegates/KeyDelegate.h"
#include "items/ApprovalTableModel.h"
#include "items/WordFilter.h"
#include "runs/approvals/ApprovalCenter.h"
#include "services/ConnectionManager.h"
#include "settings/Settings.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"
#include "widgets/SearchField.h"
#include "widgets/TabOrder.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QShortcut>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Column = ApprovalTableModel::Column;

enum Category { OpenCategory, DecidedCategory, AllCategory };

QString columnsName()
{
    return u"approvals-columns"_s;
}

QString searchName()
{
    return u"approvals-search"_s;
}

//! In the order of the model's columns. The state's is as wide as what stands in it.
QList<ColumnRoom> columnRooms(const QAbstractItemView& table)
{
    QStringList states;
    const QAbstractItemModel& rows = *table.model();
    for (int row = 0; row < rows.rowCount(); ++row)
        states.append(rows.index(row, int(Column::State)).data().toString());
    states.removeDuplicates();
    return {{20 * Theme::unit, 0.4, false},
            {roomForStates(table, 20 * Theme::unit, states), 0, false, true},
            {8 * Theme::unit, 0, false},
            {10 * Theme::unit, 0, false},
            {6 * Theme::unit, 0, false},
            {12 * Theme::unit, 0.2, false},
            {10 * Theme::unit, 0, true}};
}

} // namespace

ApprovalsPage::ApprovalsPage(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_approvals(*context.approvals)
    , m_ui(std::make_unique<Ui::ApprovalsPage>())
    , m_model(new ApprovalTableModel(m_approvals, this))
    , m_shown(new WordFilter(ApprovalTableModel::SearchRole, ApprovalTableModel::SortRole, this))
{
    m_ui->setupUi(this);
    makeSearchField(*m_ui->search);
    m_ui->openButton->setIcon(themedIcon(u"open-external"_s));
    m_ui->runButton->setIcon(themedIcon(u"run"_s));
    m_ui->refreshButton->setIcon(themedIcon(u"reload"_s));
    FlowLayout::ofChildren(*m_ui->buttons);
    m_minute.setInterval(std::chrono::minutes(1));
    m_model->setDecided(false);
    setUpTable();
    connectButtons();
    connect(&m_minute, &QTimer::timeout, m_model, &ApprovalTableModel::tellAges);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_shown->setWords(words);
        showList();
    });
    m_ui->search->setText(QString::fromUtf8(m_context.settings.windowState(searchName())));
    // The model has followed by then: it is older.
    connect(&m_approvals, &ApprovalCenter::changed, this, &ApprovalsPage::showList);
    connect(
        &context.connections, &ConnectionManager::stateChanged, this,
        &ApprovalsPage::showSelection);
    connect(m_ui->empty, &EmptyState::actionTriggered, this, &ApprovalsPage::leave);
    orderTabsByLayout(*this);
    showList();
}

ApprovalsPage::~ApprovalsPage() = default;

void ApprovalsPage::setUpTable()
{
    ListTable* table = m_ui->table;
    m_shown->setSourceModel(m_model);
    table->setUp(
        *m_shown, [table] { return columnRooms(*table); }, int(Column::Age), Qt::AscendingOrder);
    table->restoreColumns(m_context.settings.windowState(columnsName()));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegateForColumn(int(Column::State), new ApprovalDelegate(table));
    table->setItemDelegateForColumn(int(Column::Request), new KeyDelegate(table));
    connect(table, &QAbstractItemView::activated, this, &ApprovalsPage::openPage);
    connect(table, &QWidget::customContextMenuRequested, this, &ApprovalsPage::showMenu);
    connect(
        table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ApprovalsPage::showSelection);
}

void ApprovalsPage::connectButtons()
{
    connect(m_ui->openButton, &QPushButton::clicked, this, &ApprovalsPage::openPage);
    connect(m_ui->runButton, &QPushButton::clicked, this, &ApprovalsPage::showRun);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, [this] { m_approvals.refresh(); });
    connect(m_ui->categories, &CategoryBar::chosen, this, [this](int category) {
        m_model->setDecided(
            category == AllCategory ? std::nullopt : std::optional(category == DecidedCategory));
        showList();
    });
    auto* leaveKey = new QShortcut(Qt::Key_Escape, this);
    leaveKey->setWhatsThis(tr("Leave the page"));
    leaveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leaveKey, &QShortcut::activated, this, &ApprovalsPage::leave);
}

void ApprovalsPage::saveColumns()
{
    m_context.settings.setWindowState(searchName(), m_ui->search->text().toUtf8());
    m_context.settings.setWindowState(columnsName(), m_ui->table->columns());
}

void ApprovalsPage::focusList()
{
    if (m_ui->stack->currentWidget() == m_ui->empty) {
        m_ui->empty->takeFocus();
        return;
    }
    m_ui->table->setFocus();
    m_ui->table->selectFirst();
}

void ApprovalsPage::focusSearch()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

void ApprovalsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_approvals.readAll();
    m_minute.start();
}

void ApprovalsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

// ---- what is shown

void ApprovalsPage::showList()
{
    const int all = m_model->count(std::nullopt);
    m_ui->search->setVisible(all > 0);
    showCategories();
    m_ui->table->setHint(
        m_shown->isNarrowed() ? tr("No request here matches “%1”.").arg(m_ui->search->text())
                              : tr("No request is in this category. Choose another one above."));
    m_ui->refreshButton->setEnabled(m_model->count(false) > 0);
    if (all == 0)
        showEmpty();
    else
        showTable();
    m_ui->table->refitColumns();
    m_ui->table->selectFirst();
    showSelection();
}

void ApprovalsPage::showCategories()
{
    m_ui->categories->setCategories(
        {{OpenCategory, tr("Open"), u"approval"_s, Tone::Info, m_model->count(false), true},
         {DecidedCategory, tr("Decided"), u"check"_s, Tone::Muted, m_model->count(true), true},
         {AllCategory, tr("All"), {}, Tone::Text, m_model->count(std::nullopt), true}});
}

void ApprovalsPage::showTable()
{
    const bool hadFocus = m_ui->empty->hasFocus();
    m_ui->stack->setCurrentWidget(m_ui->tablePage);
    if (hadFocus)
        m_ui->table->setFocus();
}

void ApprovalsPage::showEmpty()
{
    const bool hadFocus = m_ui->tablePage->isAncestorOf(QApplication::focusWidget());
    m_ui->stack->setCurrentWidget(m_ui->empty);
    if (hadFocus)
        m_ui->empty->takeFocus();
    if (m_approvals.hasAll())
        m_ui->empty->say(
            u"approval"_s, Tone::Muted,
            tr("No run has asked for an approval yet. Where a policy holds changes back, the "
               "request is shown here until someone has decided."),
            tr("Go to the secrets"));
    else
        m_ui->empty->say(u"clock"_s, Tone::Muted, tr("Reading the record of runs…"));
}

void ApprovalsPage::showSelection()
{
    const FollowedApproval followed = current();
    const bool isOne = !followed.runId.isEmpty();
    m_ui->openButton->setEnabled(followed.page.isValid());
    m_ui->runButton->setEnabled(isOne);
    if (!isOne)
        return m_ui->details->clear();
    QStringList text{approvalSentence(followed), whyNotFollowed(followed)};
    text.removeAll(QString());
    m_ui->details->setContent(lookOf(followed.approval.state).icon, Tone::Text, text.join(u' '));
}

QString ApprovalsPage::whyNotFollowed(const FollowedApproval& followed) const
{
    if (isDecided(followed.approval))
        return {};
    const QString id = m_approvals.connectionFor(followed);
    if (id.isEmpty())
        return tr("It is not followed: there is no connection to %1 any more.")
            .arg(followed.site.toString());
    const QString name = m_context.connections.connection(id).name;
    switch (m_context.connections.state(id)) {
    case ConnectionState::Open:
    case ConnectionState::Opening:
        return {};
    case ConnectionState::Closed:
        return tr("It is not followed: “%1” is not signed in. Refresh signs in.").arg(name);
    case ConnectionState::Failed:
    case ConnectionState::NeedsSignIn:
        break;
    }
    return tr("It is not followed: “%1” could not sign in. %2")
        .arg(name, m_context.connections.lastError(id).message());
}

void ApprovalsPage::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {m_ui->openButton, m_ui->runButton, m_ui->refreshButton})
        menu->addAction(button->icon(), button->text(), button, &QPushButton::click)
            ->setEnabled(button->isEnabled());
    menu->popup(m_ui->table->viewport()->mapToGlobal(position));
}

void ApprovalsPage::leave()
{
    if (m_ui->search->text().isEmpty())
        Q_EMIT closeRequested();
    else
        m_ui->search->clear();
}

FollowedApproval ApprovalsPage::current() const
{
    const QList<int> rows = m_ui->table->selectedRows();
    return rows.size() == 1 ? m_model->approval(rows.constFirst()) : FollowedApproval{};
}

void ApprovalsPage::openPage()
{
    if (const QUrl page = current().page; page.isValid())
        QDesktopServices::openUrl(page);
}

void ApprovalsPage::showRun()
{
    if (const FollowedApproval followed = current(); !followed.runId.isEmpty())
        Q_EMIT runRequested(followed.runId);
}

} // namespace Keycutter
