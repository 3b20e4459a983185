// SPDX-License-Identifier: MIT
#pragma once

#include "UiContext.h"
#include "domain/Location.h"
#include "domain/Secret.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace Keycutter {

namespace Ui {
class MainWindow;
}

class BrowsePage;
class InterruptedStrip;
class RunPage;
class RunStrip;
class Sidebar;
class WelcomePage;

//! The program's window: the sidebar, the pages, the latest run, and the menus that lead to all of
//! it. It holds no state of the work itself; that is in the UiContext.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(UiContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    //! Signs in and shows the first environment of that connection.
    void openConnection(const QString& connectionId);
    void showLocation(const QString& connectionId, const Location& location);
    //! Starts the sandbox and opens it; a failure is said in the window.
    void openSandbox();
    void showRun(int number);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void setShortcuts();
    void connectMenus();
    void connectAppearance();
    void connectPages();
    void connectServices();
    void connectHistory();
    void restore();
    void remember();

    void addConnection(const QString& serviceId);
    void chooseServiceAndAdd();
    void editConnection(const QString& connectionId);
    void removeConnection(const QString& connectionId);
    void manageConnections();
    void startDuplicating(
        const QString& connectionId, const Location& from, const QList<Secret>& secrets);
    void retryRun(int number);
    void closeRun(int number);
    void showFirstEnvironment(const QString& connectionId);
    void showSignInRequired(const QString& connectionId);
    void askBeforeClosing();
    void stopRunsAndClose();
    void showAbout();

    void updatePage();
    void updateCommands();
    void fillRunsMenu();

    UiContext& m_context;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Sidebar* m_sidebar = nullptr;
    WelcomePage* m_welcome = nullptr;
    BrowsePage* m_browse = nullptr;
    RunStrip* m_runStrip = nullptr;
    InterruptedStrip* m_interrupted = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_signedInAs = nullptr;
    QHash<int, RunPage*> m_runPages;
    QString m_openFirstOf; // connection whose first environment is to be shown once it is known
    QString m_messageConnection; // whom the message strip's action is about
    bool m_closing = false; // the runs were told to stop; the window closes when they have
};

} // namespace Keycutter
