// SPDX-License-Identifier: MIT
#pragma once

#include "UiContext.h"
#include "domain/Location.h"
#include "domain/Secret.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace Keycutter {

namespace Ui {
class MainWindow;
}

class ApprovalsPage;
class BrowsePage;
class HistoryPage;
class InterruptedStrip;
class RunHistory;
class RunPage;
class RunStrip;
class Sidebar;
class StatusLine;
class TrayNotice;
struct Error;
struct FollowedApproval;
struct RetryStart;
struct Run;
struct SecretDrag;
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
    //! Reads the run with that number from the record where it is of an earlier day; says so where
    //! there is none.
    void showRecordedRun(int number);
    //! The recorded runs; nothing where none is recorded.
    void showHistory();
    //! The approval requests of all recorded runs.
    void showApprovals();
    //! To the front, where the system lets it.
    void comeForward();
    //! Something that a person should know, above the page.
    void showNotice(const QString& text);

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
    void connectRecord(RunHistory& history);
    void connectApprovals();
    void connectLock();
    void connectLastWords();
    void restore();
    void remember();

    void addConnection(const QString& serviceId);
    void chooseServiceAndAdd();
    void editConnection(const QString& connectionId);
    void removeConnection(const QString& connectionId);
    void manageConnections();
    void changeSettings();
    void startDuplicating(
        const QString& connectionId, const Location& from, const QList<Secret>& secrets);
    //! Plans a copy of secrets that were dragged onto @p to.
    void duplicateDropped(const SecretDrag& drag, const Location& to);
    void retryRun(int number);
    void checkRun(int number);
    void showAndCheckRun(int number);
    void undoRun(int number);
    //! Reads the run with that id from the record, and has @p then done with its number.
    void withRecordedRun(const QString& run, void (MainWindow::*then)(int));
    //! Lets go of a run that was only needed for its plan.
    void letGo(int number);
    void planRetry(const Run& run, const RetryStart& start);
    void closeRun(int number);
    void dropRunPage(int number);
    //! A person looks at that run, or may be about to do something with it.
    [[nodiscard]] bool isInUse(int number) const;
    //! To where the run was opened from.
    void leaveRun();
    void showSecrets();
    //! How many approvals are open.
    void showWaiting();
    //! How copies or approvals stand could not be told to someone who asked.
    void tellNotTold(const QString& connectionId, const Error& error);
    void tellDecided(const QList<FollowedApproval>& approvals);
    //! Signs in where that is needed and calls @p then, or says why it cannot. @p then is not
    //! called where a person gives up or wishes for something else of that connection.
    void withSession(const QString& connectionId, const std::function<void()>& then);
    void followWish(const QString& connectionId);
    void dropWishes();
    void showError(const Error& error);
    void showFirstEnvironment(const QString& connectionId);
    void showSignInRequired(const QString& connectionId);
    void askBeforeClosing();
    void stopRunsAndClose();
    void showGuide();
    void showShortcuts();
    void showAbout();
    //! Asks first where something would be lost.
    void askAndLock();
    void warnOfLock();
    void tellForgotten();

    void updatePage();
    //! What is selected there is what is shown.
    void showInSidebar();
    void updateCommands();
    void fillRunsMenu();

    UiContext& m_context;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Sidebar* m_sidebar = nullptr;
    WelcomePage* m_welcome = nullptr;
    BrowsePage* m_browse = nullptr;
    // Neither of them is there where nothing is recorded.
    HistoryPage* m_history = nullptr;
    ApprovalsPage* m_approvals = nullptr;
    TrayNotice* m_notice = nullptr;
    RunStrip* m_runStrip = nullptr;
    InterruptedStrip* m_interrupted = nullptr;
    StatusLine* m_status = nullptr;
    QLabel* m_signedInAs = nullptr;
    QHash<int, RunPage*> m_runPages;
    QWidget* m_beforeRun = nullptr; // the page that a run was opened from
    QString m_openFirstOf; // connection whose first environment is to be shown once it is known
    // What a person wants of runs that are being read, by their ids.
    QHash<QString, void (MainWindow::*)(int)> m_whenRead;
    // What a person wants of connections that are not open yet, by their ids.
    QHash<QString, std::function<void()>> m_whenOpen;
    std::function<void()> m_messageStep; // what the message strip's action does
    bool m_warnsOfLock = false; // the message strip does
    bool m_closing = false; // the runs were told to stop; the window closes when they have
};

} // namespace Keycutter
