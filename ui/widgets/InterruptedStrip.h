// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Keycutter {

class RunHistory;
struct RunHead;

//! Offers to take up runs that were interrupted, one after another, at the head of the window;
//! hidden when there are none.
class InterruptedStrip : public QFrame
{
    Q_OBJECT

public:
    //! @p history must outlive this; nullptr where nothing is recorded.
    explicit InterruptedStrip(RunHistory* history, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showFirst();
    [[nodiscard]] QString textOf(const RunHead& head) const;

    RunHistory* m_history;
    QString m_run;
    QLabel* m_text = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_leave = nullptr;
};

} // namespace Keycutter
