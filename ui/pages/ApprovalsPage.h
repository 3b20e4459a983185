// SPDX-License-Identifier: MIT
#pragma once

#include "runs/FollowedApproval.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Keycutter {

class ApprovalCenter;
class ApprovalTableModel;
class WordFilter;
struct UiContext;

namespace Ui {
class ApprovalsPage;
}

//! Every approval request of every run: how it stands, its page in the browser, its run.
class ApprovalsPage : public QWidget
{
    Q_OBJECT

public:
    //! @p context has approvals.
    explicit ApprovalsPage(UiContext& context, QWidget* parent = nullptr);
    ~ApprovalsPage() override;

    void focusList();
    void focusSearch();
    //! Remembers how wide the columns are.
    void saveColumns();

Q_SIGNALS:
    void closeRequested();
    //! The run with that id is to be shown.
    void runRequested(const QString& run);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpTable();
    void connectButtons();
    void showList();
    void showCategories();
    void showTable();
    void showEmpty();
    void showSelection();
    //! How it is followed, where it is not.
    [[nodiscard]] QString whyNotFollowed(const FollowedApproval& followed) const;
    void showMenu(const QPoint& position);
    void leave();
    //! The one that is selected; without a run's id when it is not one.
    [[nodiscard]] FollowedApproval current() const;
    void openPage();
    void showRun();

    UiContext& m_context;
    ApprovalCenter& m_approvals;
    std::unique_ptr<Ui::ApprovalsPage> m_ui;
    ApprovalTableModel* m_model;
    WordFilter* m_shown;
    QTimer m_minute; //!< ages go on
};

} // namespace Keycutter
