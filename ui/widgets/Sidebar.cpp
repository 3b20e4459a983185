// SPDX-License-Identifier: MIT
#include "widgets/Sidebar.h"

#include "delegates/EnvironmentDelegate.h"
#include "dialogs/ConnectionQuestions.h"
#include "items/ConnectionTreeModel.h"
#include "services/ConnectionManager.h"
#include "settings/Settings.h"
#include "theme/Theme.h"
#include "widgets/MenuPoint.h"
#include "widgets/TabOrder.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Kind = ConnectionTreeModel::Kind;

//! Small sign-ins are shown whole at once.
constexpr int mostProjectsExpanded = 3;

Kind kindOf(const QModelIndex& index)
{
    return static_cast<Kind>(index.data(ConnectionTreeModel::KindRole).toInt());
}

QString connectionOf(const QModelIndex& index)
{
    return index.data(ConnectionTreeModel::ConnectionIdRole).toString();
}

} // namespace

Sidebar::Sidebar(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ConnectionTreeModel(context.connections, context.settings, this))
    , m_tree(new QTreeView(this))
{
    m_tree->setObjectName(u"connectionTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new EnvironmentDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(2 * Theme::unit);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::NoContextMenu); // contextMenuEvent() here
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setDragDropMode(QAbstractItemView::DropOnly);
    m_tree->setDragDropOverwriteMode(true); // onto rows, never between them
    m_tree->setAutoExpandDelay(600);
    m_tree->setAccessibleName(tr("Connections"));
    m_tree->setMinimumWidth(20 * Theme::unit);
    auto* add = new QPushButton(themedIcon(u"add"_s), tr("Add connection…"), this);
    add->setObjectName(u"addConnection"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::unit);
    column->setSpacing(Theme::unit);
    column->addWidget(m_tree);
    m_doors = new QVBoxLayout;
    m_doors->setContentsMargins(Theme::unit, 0, Theme::unit, 0);
    m_doors->setSpacing(0);
    column->addLayout(m_doors);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::unit, 0, Theme::unit, 0);
    row->addWidget(add);
    column->addLayout(row);

    if (context.history != nullptr) {
        m_history = addDoor(u"clock"_s, tr("History"), u"openHistory"_s);
        connect(m_history, &QToolButton::clicked, this, &Sidebar::historyRequested);
    }
    if (context.approvals != nullptr) {
        m_approvals = addDoor(u"approval"_s, {}, u"openApprovals"_s);
        connect(m_approvals, &QToolButton::clicked, this, &Sidebar::approvalsRequested);
        setWaitingApprovals(0);
    }
    connect(m_model, &ConnectionTreeModel::secretsDropped, this, &Sidebar::secretsDropped);
    orderTabsByLayout(*this);
    connect(add, &QPushButton::clicked, this, &Sidebar::addRequested);
    connect(m_tree, &QTreeView::clicked, this, &Sidebar::activate);
    connect(m_tree, &QTreeView::activated, this, &Sidebar::activate);
    connect(m_tree, &QTreeView::expanded, this, &Sidebar::openWhenExpanded);
    connect(
        &context.connections, &ConnectionManager::projectsChanged, this, &Sidebar::expandOpened);
    connect(&context.connections, &ConnectionManager::stateChanged, this, &Sidebar::expandOpened);
}

QToolButton* Sidebar::addDoor(const QString& icon, const QString& title, const QString& name)
{
    auto* door = new QToolButton(this);
    door->setObjectName(name);
    door->setIcon(themedIcon(icon));
    door->setText(title);
    door->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    door->setAutoRaise(true);
    door->setCheckable(true);
    // A click checks it by itself; whether its page is shown is known only after that.
    connect(door, &QToolButton::clicked, this, &Sidebar::showSelected, Qt::QueuedConnection);
    door->setFocusPolicy(Qt::StrongFocus);
    door->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_doors->addWidget(door);
    return door;
}

void Sidebar::setWaitingApprovals(int count)
{
    if (m_approvals != nullptr)
        m_approvals->setText(
            count == 0 ? tr("Approvals") : tr("Approvals (%1)").arg(QLocale().toString(count)));
}

void Sidebar::setCurrent(const QString& connectionId, const Location& location)
{
    m_connectionId = connectionId;
    m_location = location;
    showSelected();
}

void Sidebar::setShown(Shown shown)
{
    m_shown = shown;
    showSelected();
}

void Sidebar::showSelected()
{
    if (m_history != nullptr)
        m_history->setChecked(m_shown == Shown::History);
    if (m_approvals != nullptr)
        m_approvals->setChecked(m_shown == Shown::Approvals);
    if (m_shown != Shown::Place)
        return m_tree->clearSelection();
    QModelIndex index = m_model->indexOf(m_connectionId, m_location);
    if (!index.isValid())
        index = m_model->indexOfConnection(m_connectionId);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(index);
}

void Sidebar::activate(const QModelIndex& index)
{
    const QString connection = connectionOf(index);
    switch (kindOf(index)) {
    case Kind::Environment:
        Q_EMIT locationRequested(
            connection, index.data(ConnectionTreeModel::LocationRole).value<Location>());
        return;
    case Kind::Project:
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    case Kind::Nothing:
        Q_EMIT locationRequested(
            connection, index.data(ConnectionTreeModel::LocationRole).value<Location>());
        return;
    case Kind::State:
        tryAgain(connection);
        return;
    case Kind::Connection:
        if (m_context.connections.state(connection) == ConnectionState::Open) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
            return;
        }
        m_tree->expand(index);
        m_context.connections.open(connection);
        Q_EMIT locationRequested(connection, {});
        return;
    }
}

void Sidebar::tryAgain(const QString& connectionId)
{
    const ConnectionManager& connections = m_context.connections;
    if (connections.state(connectionId) == ConnectionState::NeedsSignIn
        && connections.lastError(connectionId).kind != ErrorKind::Keychain)
        Q_EMIT editRequested(connectionId);
    else
        m_context.connections.open(connectionId);
    Q_EMIT locationRequested(connectionId, {});
}

void Sidebar::openWhenExpanded(const QModelIndex& index)
{
    if (kindOf(index) == Kind::Connection
        && m_context.connections.state(connectionOf(index)) == ConnectionState::Closed)
        m_context.connections.open(connectionOf(index));
}

void Sidebar::expandOpened(const QString& connectionId)
{
    const QModelIndex index = m_model->indexOfConnection(connectionId);
    if (m_context.connections.state(connectionId) == ConnectionState::Closed)
        return;
    m_tree->expand(index);
    const int children = m_model->rowCount(index);
    for (int row = 0; children <= mostProjectsExpanded && row < children; ++row)
        m_tree->expand(m_model->index(row, 0, index));
}

void Sidebar::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint inTree = m_tree->viewport()->mapFromGlobal(event->globalPos());
    if (byKey ? !m_tree->hasFocus() : !m_tree->viewport()->rect().contains(inTree)) {
        event->ignore();
        return;
    }
    const QModelIndex index = byKey ? m_tree->currentIndex() : m_tree->indexAt(inTree);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        if (kindOf(index) == Kind::Environment)
            addEnvironmentEntries(*menu, index);
        addConnectionEntries(*menu, connectionOf(index));
    } else {
        menu->addAction(themedIcon(u"add"_s), tr("Add connection…"), this, &Sidebar::addRequested);
    }
    menu->popup(menuPoint(*m_tree, *event));
    event->accept();
}

void Sidebar::addEnvironmentEntries(QMenu& menu, const QModelIndex& environment)
{
    const QString id = connectionOf(environment);
    const auto place = environment.data(ConnectionTreeModel::LocationRole).value<Location>();
    menu.addAction(themedIcon(u"environment"_s), tr("&Open"), this, [this, id, place] {
        Q_EMIT locationRequested(id, place);
    });
    const Session* session = m_context.connections.session(id);
    if (const QUrl page = session ? session->secretsPage(place) : QUrl(); page.isValid())
        menu.addAction(themedIcon(u"open-external"_s), tr("Open in the &browser"), this, [page] {
            QDesktopServices::openUrl(page);
        });
    const bool production = environment.data(ConnectionTreeModel::ProductionRole).toBool();
    menu.addAction(
        themedIcon(u"lock"_s), production ? tr("Un&mark as production") : tr("&Mark as production"),
        this, [this, id, place, title = environment.data().toString(), production] {
            m_context.settings.setProduction(id, place, title, !production);
        });
    menu.addSeparator();
}

void Sidebar::addConnectionEntries(QMenu& menu, const QString& connectionId)
{
    const QString id = connectionId;
    if (m_context.connections.state(id) == ConnectionState::Open) {
        const auto* service = m_context.connections.descriptor(id);
        const QString what = service ? service->levels.value(0).manyInText : QString();
        menu.addAction(themedIcon(u"reload"_s), tr("Re&load %1").arg(what), this, [this, id] {
            m_context.connections.reload(id);
        });
        menu.addAction(tr("&Sign out"), this, [this, id] { signOut(m_context, id, this); });
    } else {
        menu.addAction(
            themedIcon(u"sign-in"_s), tr("&Sign in"), this, [this, id] { tryAgain(id); });
    }
    menu.addSeparator();
    menu.addAction(themedIcon(u"edit"_s), tr("&Edit connection…"), this, [this, id] {
        Q_EMIT editRequested(id);
    });
    menu.addAction(themedIcon(u"remove"_s), tr("&Remove connection…"), this, [this, id] {
        Q_EMIT removeRequested(id);
    });
}

} // namespace Keycutter
