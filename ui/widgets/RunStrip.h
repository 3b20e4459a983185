// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Keycutter {

class RunCenter;
class Runner;
struct Run;
struct RunCounts;

//! The latest run in one line at the foot of the window, with its progress; hidden before the first
//! run. Older ones are in the window's menu.
class RunStrip : public QFrame
{
    Q_OBJECT

public:
    explicit RunStrip(RunCenter& runs, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

    //! Hides while that run would be shown, because a page shows it; 0 for none.
    void leaveOut(int number);

Q_SIGNALS:
    void openRequested(int number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showLatest();
    [[nodiscard]] static QString progressText(const Runner& runner, const RunCounts& counts);

    RunCenter& m_runs;
    int m_number = 0;
    int m_leftOut = 0;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_open = nullptr;
};

//! Where a run copies to; where copies stay beside their sources, what it calls them.
[[nodiscard]] QString whereTo(const Run& run);
//! "#14 storefront / dev / app → staging, prod", for people.
[[nodiscard]] QString runTitle(const Run& run);

} // namespace Keycutter
