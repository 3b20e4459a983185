// SPDX-License-Identifier: MIT
#pragma once

#include "UiFixture.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

class QMessageBox;

namespace Keycutter {

class AppLock;
class ApprovalCenter;
class DuplicateDialog;
class MainWindow;
class RunChecks;
class RunHistory;
class RunJournal;

//! Every screen that the program has, filled as a person meets it: the pages of the window in their
//! states, the dialogs and the questions. The one list for tests that walk over all of them; a new
//! screen is one function here and one row in Screens.cpp.
class Screens
{
public:
    Screens();
    ~Screens();

    [[nodiscard]] static QStringList names();
    //! One column “screen” with a row for each.
    static void addRows();
    //! Shows the screen of that name, once per Screens. Gives its window, which is the active one.
    [[nodiscard]] QWidget* open(const QString& name);

private:
    struct Entry
    {
        const char* name;
        QWidget* (Screens::*open)();
    };
    [[nodiscard]] static const QList<Entry>& entries();

    // Pages of the window.
    QWidget* welcome();
    QWidget* secrets();
    QWidget* secretsOfAStore();
    QWidget* noSecrets();
    QWidget* signInFailed();
    QWidget* runUnderWay();
    QWidget* runThatEnded();
    QWidget* history();
    QWidget* emptyHistory();
    QWidget* approvals();
    void recordAnInterruptedRun();
    QWidget* interruptedRun();
    QWidget* interruptedElsewhere();
    QWidget* message();
    QWidget* endedBadly();
    QWidget* locked();
    QWidget* lockedKeychain();
    // Dialogs.
    QWidget* connectByIdentity();
    QWidget* connectToOwnServer();
    QWidget* connectByToken();
    QWidget* connectByBrowser();
    QWidget* browserWaits();
    QWidget* browserAnswered();
    QWidget* connectWithProblems();
    QWidget* editConnection();
    QWidget* connections();
    QWidget* duplicate();
    QWidget* confirmation();
    QWidget* copies();
    QWidget* copyChoices();
    QWidget* undo();
    QWidget* lastWords();
    // Questions.
    QWidget* undoQuestion();
    QWidget* removeQuestion();
    QWidget* signOutQuestion();
    QWidget* closeQuestion();
    QWidget* deleteQuestion();
    QWidget* discardQuestion();
    QWidget* about();
    // Settings and help.
    QWidget* appearanceSettings();
    QWidget* networkSettings();
    QWidget* safetySettings();
    QWidget* recordSettings();
    QWidget* guide();
    QWidget* shortcuts();

    //! The window, with a record of runs; nothing in it is shown yet.
    MainWindow& window();
    //! The window over a connection, at dev:/app.
    MainWindow& browsing();
    //! A run of all secrets of dev:/app to staging and prod, of which one fails.
    int runToTheEnd();
    QWidget* connectionForm(const char* method);
    QWidget* settings(int page);
    DuplicateDialog* plan();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RunJournal> m_journal;
    std::unique_ptr<RunHistory> m_history;
    std::unique_ptr<ApprovalCenter> m_approvals;
    std::unique_ptr<RunChecks> m_checks;
    std::unique_ptr<AppLock> m_lock;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Keycutter
