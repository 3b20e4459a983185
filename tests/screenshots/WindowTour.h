// SPDX-License-Identifier: MIT
#pragma once

#include "Core.h"
#include "MainWindow.h"
#include "UiContext.h"
#include "lock/AppLock.h"
#include "runs/approvals/ApprovalCenter.h"
#include "runs/verify/RunChecks.h"
#include "theme/Theme.h"

#include <QSize>

#include <functional>
#include <memory>

class QAbstractButton;
class QApplication;

namespace Keycutter {

class BrowsePage;
class DuplicateDialog;

//! Goes with the real window through the main jobs on the sandbox and stops at each screen on the
//! way. Settings and the record of runs are those of the environment's folders.
class WindowTour
{
public:
    //! Told the name of the stop ("duplicate") and the window or dialog that is to be seen.
    using Stop = std::function<void(const char* name, QWidget& shown)>;

    WindowTour(
        QApplication& application, Settings::Appearance appearance, QSize size, const Stop& stop);
    ~WindowTour();

    //! The size that the window is meant for.
    [[nodiscard]] static QSize usualSize() { return {1180, 720}; }

    //! The whole way; false, with a line that says where, when it does not go on.
    [[nodiscard]] bool goRound();

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] UiContext& context() { return m_context; }
    [[nodiscard]] const ServiceRegistry& services() const { return m_core.registry(); }

private:
    Result<QString> sandbox();
    void stopAt(const char* name, QWidget& widget);
    bool lock();
    bool connectForm();
    bool settings();
    bool help();
    bool browse();
    bool plan();
    bool run();
    bool browseStore();
    bool planCopies();
    bool runCopies();
    bool lookBack();
    bool undo();

    QSize m_size;
    Stop m_stop;
    Core m_core;
    Theme m_theme;
    ApprovalCenter m_approvals;
    RunChecks m_checks;
    AppLock m_lock;
    UiContext m_context;
    std::unique_ptr<MainWindow> m_window;
    QString m_id;
    QString m_storeId;
    Location m_from;
    BrowsePage* m_page = nullptr;
    DuplicateDialog* m_dialog = nullptr;
    QAbstractButton* m_accept = nullptr;
};

} // namespace Keycutter
