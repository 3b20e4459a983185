// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QMainWindow>
#include <QTest>
#include <QWidget>

#include <algorithm>

//! What a person does who has a keyboard and nothing else. Keys go to whatever has the focus.
namespace Keycutter::Keyboard {

//! A window system activates the window below when a dialog or a pop-up closes; the offscreen
//! platform does not.
inline void activateTop()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(windows, [](const QWidget* window) {
        return window->isVisible() && qobject_cast<const QMainWindow*>(window) != nullptr;
    });
    QWidget* top = QApplication::activeModalWidget();
    if (top == nullptr && found != windows.cend())
        top = *found;
    if (top == nullptr || QApplication::activeWindow() == top || QApplication::activePopupWidget())
        return;
    top->activateWindow();
    (void)QTest::qWaitForWindowActive(top);
}

//! The widget that gets the keys now; the test ends when nothing does.
inline QWidget* target()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    activateTop();
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("nothing has the focus");
    return QApplication::focusWidget();
}

//! Where the focus is, for messages.
inline QString place()
{
    activateTop();
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr)
        return QStringLiteral("nowhere");
    return QString::fromLatin1(focus->metaObject()->className()) + u' ' + focus->objectName();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(target(), key, modifiers);
}

inline void type(const QString& text)
{
    QTest::keyClicks(target(), text);
}

//! Presses Tab until the focus is in the widget of that name or accessible name; false when it
//! never gets there.
inline bool tabTo(const QString& name)
{
    constexpr int longest = 60;
    for (int pressed = 0; pressed <= longest; ++pressed) {
        const QWidget* focus = target();
        if (focus->objectName() == name || focus->accessibleName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace Keycutter::Keyboard
