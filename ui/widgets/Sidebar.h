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

//! The tree of connections, projects and environments, and the doors to other pages; selected is
//! what the window shows. A click or Enter on an environment asks for its secrets; on a connection
//! it signs in; on the row that says what went wrong it tries again.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(UiContext& context, QWidget* parent = nullptr);

    //! What the window shows beside it.
    enum class Shown { Place, History, Approvals, Other };
    void setShown(Shown shown);
    //! The environment that the page of secrets is at.
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
    void showSelected();
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
    QToolButton* m_history = nullptr;
    QToolButton* m_approvals = nullptr;
    Shown m_shown = Shown::Place;
    QString m_connectionId; //!< of the environment that the page of secrets is at
    Location m_location;
};

} // namespace Keycutter
