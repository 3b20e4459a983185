// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Runner.h"
#include "runs/journal/RunUndos.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Keycutter {

class ColumnFit;
class RunTableModel;
struct UiContext;

namespace Ui {
class RunPage;
}

//! A run: how far it is, what became of each cell, its approvals; cancel, retry, export.
class RunPage : public QWidget
{
    Q_OBJECT

public:
    RunPage(UiContext& context, int number, QWidget* parent = nullptr);
    ~RunPage() override;

    [[nodiscard]] int number() const { return m_number; }
    void focusTable();

Q_SIGNALS:
    void closeRequested();
    //! The person wants to try the cells again that did not end well.
    void retryRequested(int number);
    //! The copies are to be looked at again.
    void checkRequested(int number);
    void undoRequested(int number);

private:
    void setUpTable();
    void setUpDetails();
    void connectRunner();
    //! Asks the record whether the run was taken back since.
    void findUndo();
    void scheduleUpdate();
    void showRun();
    void showProgress();
    void showPhase();
    void showFolders();
    void showCategories();
    void showApprovals();
    void showPending();
    void showCheck();
    //! States that were not shown before may need more room.
    void fitColumns();
    void showCell();
    void showDetails(const QString& text);
    void filter(int category);
    void openApproval();
    //! Has a run that was interrupted checked, and continued.
    void takeUp(Runner::AfterCheck after);
    void signInAgain();
    void chooseExportFile();
    void exportTo(const QString& path);

    UiContext& m_context;
    const int m_number;
    std::unique_ptr<Ui::RunPage> m_ui;
    QPointer<Runner> m_runner;
    std::unique_ptr<RunTableModel> m_model;
    //! Gathers the run's changes, so that a fast run does not paint more than it works.
    QTimer m_update;
    //! Counts down what is left, also where nothing moves for the service's limit.
    QTimer m_second;
    ColumnFit* m_fit = nullptr;
    std::optional<RunUndo> m_undo; //!< of this run
    QStringList m_shownStates; //!< that the columns are fitted to
};

} // namespace Keycutter
