// SPDX-License-Identifier: MIT
#pragma once

#include "Core.h"
#include "EndMark.h"
#include "UiContext.h"
#include "cli/CommandLine.h"
#include "theme/Theme.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QApplication;

namespace Keycutter {

class AppLock;
class ApprovalCenter;
class IdleWatch;
class MainWindow;
class RunChecks;
class ScreenLockWatch;

//! The program with its window: builds the parts, gives the window what it needs and keeps all of
//! it until the end.
class AppController : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    //! @p application must outlive this. @p started is when the program began.
    AppController(
        QApplication& application, const WindowOptions& options, Clock::time_point started);
    ~AppController() override;

    //! Shows the window, on the sandbox where the options say so.
    void show();
    //! What another process of the program was started for, with its arguments.
    void takeOver(const QStringList& arguments);
    //! After the event loop: signs out (see Keycutter::sayFarewell()).
    void sayFarewell();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Result<QString> startSandbox();
    void perform(const WindowOptions& options);
    void showSample(const QString& connectionId);
    void tellFirstPaint();
    void lockByItself();
    void followLogLevel();
    [[nodiscard]] QString diagnostics();

    const WindowOptions m_options;
    const Clock::time_point m_started;
    //! What another start asked for while the program was locked.
    std::optional<WindowOptions> m_waiting;
    EndMark m_mark;
    Core m_core;
    Theme m_theme;
    std::unique_ptr<ApprovalCenter> m_approvals;
    std::unique_ptr<RunChecks> m_checks;
    std::unique_ptr<AppLock> m_lock;
    std::unique_ptr<IdleWatch> m_idle;
    UiContext m_context;
    std::unique_ptr<ScreenLockWatch> m_screen;
    std::unique_ptr<MainWindow> m_window;
    //! The sandbox's connection until its sample data was shown once.
    QString m_sampleOf;
};

} // namespace Keycutter
