// SPDX-License-Identifier: MIT
#pragma once

#include "runs/undo/UndoPlan.h"

#include <QDialog>

#include <memory>

namespace Keycutter {

class UndoPreparation;
class UndoTableModel;
struct UiContext;

namespace Ui {
class UndoDialog;
}

//! Looks what undoing a run would do, shows it cell by cell, and starts the undo once it is
//! confirmed. Show it with open(); it deletes itself when closed.
class UndoDialog : public QDialog
{
    Q_OBJECT

public:
    //! @p run has ended, and its connection has a session.
    UndoDialog(UiContext& context, const Run& run, QWidget* parent);
    ~UndoDialog() override;

Q_SIGNALS:
    //! The undo goes on as the run of that number; the dialog closes.
    void runStarted(int number);

private:
    void setUpTable();
    void look();
    void showProgress();
    void takePlan();
    void showPlan();
    void showRestore();
    void showCategories();
    void showCell();
    void signInAgain();
    //! Full sentences on what is about to happen, for the question.
    [[nodiscard]] QStringList consequences() const;
    void ask();
    void start();

    UiContext& m_context;
    const Run m_run;
    std::unique_ptr<Ui::UndoDialog> m_ui;
    std::unique_ptr<UndoPreparation> m_preparation;
    std::unique_ptr<UndoTableModel> m_model;
    UndoPlan m_plan;
};

} // namespace Keycutter
