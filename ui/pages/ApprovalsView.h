// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Run.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Keycutter {

//! The approval requests of a run, one row each: where to, how it stands, how old it is; and the
//! way to its page in the browser.
class ApprovalsView : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalsView(QWidget* parent = nullptr);

    //! Hidden while there are none.
    void setApprovals(const std::vector<RunApproval>& approvals);

Q_SIGNALS:
    //! The person wants to know now how they stand.
    void refreshRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRow(QTreeWidgetItem* row, const RunApproval& approval);
    void showAges();
    void showHeading();
    void openPage();
    void updateButtons();

    std::vector<RunApproval> m_approvals;
    QLabel* m_heading;
    QTreeWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_refresh;
    QTimer m_minute;
};

} // namespace Keycutter
