// SPDX-License-Identifier: MIT
#pragma once

#include "UiContext.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QDialog;
class QMainWindow;
class QStackedWidget;

namespace Keycutter {

class LockPage;

//! Covers a window while the program is locked: of it and its dialogs nothing but the lock page is
//! there, neither on the screen nor for the keyboard or a screen reader. Dialogs come back as they
//! were.
class WindowLock : public QObject
{
    Q_OBJECT

public:
    //! Puts the window's content beside a lock page. @p context has a lock; @p window, which
    //! becomes the parent, has its content already.
    WindowLock(UiContext& context, QMainWindow& window);

    //! Lets @p dialog be seen although the program is locked; for a question that the lock page
    //! leads to. To be called before it is shown.
    static void letThrough(QDialog& dialog);

Q_SIGNALS:
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();
    void cover();
    void uncover();
    void hide(QDialog& dialog);

    UiContext& m_context;
    QMainWindow& m_window;
    QStackedWidget* m_stack = nullptr;
    LockPage* m_page = nullptr;
    QList<QPointer<QDialog>> m_hidden;
    QPointer<QWidget> m_focus;
    bool m_isCovered = false;
};

} // namespace Keycutter
