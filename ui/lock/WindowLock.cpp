// SPDX-License-Identifier: MIT
#include "lock/WindowLock.h"

#include "lock/AppLock.h"
#include "lock/LockPage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr const char* letThroughProperty = "letThroughLock";

void setMenusShown(QMenuBar& bar, bool shown)
{
    bar.setVisible(shown);
    // Where the menu bar belongs to the system it stays; its menus and their keys must not work.
    const QList<QAction*> menus = bar.actions();
    for (QAction* menu : menus)
        menu->setEnabled(shown);
}

int depthOf(const QObject* object)
{
    int depth = 0;
    for (const QObject* above = object->parent(); above != nullptr; above = above->parent())
        ++depth;
    return depth;
}

} // namespace

WindowLock::WindowLock(UiContext& context, QMainWindow& window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_stack(new QStackedWidget)
{
    m_stack->setObjectName(u"lockStack"_s);
    m_stack->addWidget(window.takeCentralWidget());
    m_page = new LockPage(context, m_stack);
    m_stack->addWidget(m_page);
    window.setCentralWidget(m_stack);
    connect(m_page, &LockPage::quitRequested, &window, &QWidget::close);
    connect(context.lock, &AppLock::changed, this, &WindowLock::update);
    update();
}

void WindowLock::letThrough(QDialog& dialog)
{
    dialog.setProperty(letThroughProperty, true);
}

void WindowLock::update()
{
    if (m_context.lock->isLocked() == m_isCovered)
        return;
    m_isCovered = m_context.lock->isLocked();
    if (m_isCovered)
        cover();
    else
        uncover();
}

void WindowLock::cover()
{
    m_focus = m_window.focusWidget();
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        auto* dialog = qobject_cast<QDialog*>(window);
        if (dialog != nullptr && dialog->isVisible())
            hide(*dialog);
    }
    setMenusShown(*m_window.menuBar(), false);
    m_window.statusBar()->hide();
    m_stack->setCurrentWidget(m_page);
    m_page->focusUnlock();
    qApp->installEventFilter(this);
    Q_EMIT locked();
}

void WindowLock::hide(QDialog& dialog)
{
    if (dialog.property(letThroughProperty).toBool())
        return;
    m_hidden.append(&dialog);
    dialog.hide();
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    // What was under way may open a dialog: it waits with the others.
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (dialog != nullptr && m_isCovered) {
        QMetaObject::invokeMethod(
            dialog,
            [this, dialog = QPointer(dialog), lock = QPointer(this)] {
                if (lock && dialog && m_isCovered && dialog->isVisible())
                    hide(*dialog);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void WindowLock::uncover()
{
    qApp->removeEventFilter(this);
    m_stack->setCurrentIndex(0);
    setMenusShown(*m_window.menuBar(), true);
    m_window.statusBar()->show();
    if (m_focus)
        m_focus->setFocus();
    auto hidden = std::exchange(m_hidden, {});
    hidden.removeAll(nullptr);
    // A dialog before the questions that stand in front of it.
    std::ranges::stable_sort(
        hidden, {}, [](const QPointer<QDialog>& dialog) { return depthOf(dialog); });
    for (const QPointer<QDialog>& dialog : std::as_const(hidden))
        dialog->show();
    Q_EMIT unlocked();
}

} // namespace Keycutter
