// SPDX-License-Identifier: MIT
#pragma once

#include "UiContext.h"
#include "domain/Location.h"

#include <QWidget>

class QMenu;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace Keycutter {

class ConnectionTreeModel;
struct SecretDrag;

//! The tree of connections, projects and environments. A click or Enter on an environment asks for
//! its secrets; on a connection it signs in; on the row that says what went wrong it tries again.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(UiContext& context, QWidget* parent = nullptr);

    //! Selects the environment that is shown elsewhere.
    void setCurrent(const QString& connectionId, const Location& location);
    //! How many approval requests are open.
    void setWaitingApprovals(int count);

Q_SIGNALS:
    //! location.environment is empty where only the connection was chosen.
    void locationRequested(const QString& connectionId, const Keycutter::Location& location);
    //! Secrets were dragged onto an environment.
    void secretsDropped(const Keycutter::SecretDrag& drag, const Keycutter::Location& to);
    void addRequested();
    void historyRequested();
    void approvalsRequested();
    void editRequested(const QString& connectionId);
    void removeRequested(const QString& connectionId);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    //! A button that leads to another page.
    [[nodiscard]] QToolButton*
    addDoor(const QString& icon, const QString& title, const QString& name);
    void activate(const QModelIndex& index);
    void openWhenExpanded(const QModelIndex& index);
    void expandOpened(const QString& connectionId);
    void addEnvironmentEntries(QMenu& menu, const QModelIndex& environment);
    void addConnectionEntries(QMenu& menu, const QString& connectionId);
    void tryAgain(const QString& connectionId);

    UiContext& m_context;
    ConnectionTreeModel* m_model = nullptr;
    QTreeView* m_tree = nullptr;
    QVBoxLayout* m_doors = nullptr;
    QToolButton* m_approvals = nullptr;
};

} // namespace Keycutter
