// SPDX-License-Identifier: MIT
#include "ShownTexts.h"
#include "support/AccessChecks.h"
#include "support/Layouts.h"
#include "support/Screens.h"
#include "theme/FlatStyle.h"
#include "theme/Palettes.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

//! Texts and buttons that have no room in the smallest window.
QStringList lostInASmallWindow(QWidget& window)
{
    constexpr QSize smallest(720, 480);
    window.resize(window.size().boundedTo(smallest));
    settleLayouts();
    QStringList lost = cutOffTexts(window);
    if (window.width() > smallest.width() || window.height() > smallest.height())
        lost.append(u"it needs %1 x %2"_s.arg(window.width()).arg(window.height()));
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        const bool isThere = button->isVisible() && button->window() == &window;
        if (isThere && button->visibleRegion().boundingRect() != button->rect()
            && !isScrolled(*button))
            lost.append(u"button %1 “%2”"_s.arg(button->objectName(), button->text()));
    }
    return lost;
}

//! Empty when the window opened where all of it can be seen.
QStringList beyondTheScreen(const QWidget& window)
{
    const QSize room = window.screen()->availableSize();
    const QSize size = window.frameSize();
    if (size.width() <= room.width() && size.height() <= room.height())
        return {};
    return {u"%1 x %2"_s.arg(size.width()).arg(size.height())};
}

//! Buttons of a dialog with a default button that leave Enter to that one.
QStringList deafToEnter(const QWidget& window)
{
    const QList<QPushButton*> buttons = window.findChildren<QPushButton*>();
    const auto isDefault = [](const QPushButton* button) { return button->isDefault(); };
    QStringList deaf;
    if (qobject_cast<const QDialog*>(&window) == nullptr
        || std::ranges::none_of(buttons, isDefault))
        return deaf;
    for (const QPushButton* button : buttons) {
        if (button->isVisible() && button->window() == &window && !button->isDefault()
            && !button->autoDefault())
            deaf.append(u"button %1 “%2”"_s.arg(button->objectName(), button->text()));
    }
    return deaf;
}

} // namespace

//! Every screen of the program: listened to, looked at in light and dark, worked by keys.
class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isForEveryone_data() { Screens::addRows(); }
    void isForEveryone();
};

void ScreensTest::initTestCase()
{
    QApplication::setStyle(new FlatStyle);
}

void ScreensTest::isForEveryone()
{
    QFETCH(QString, screen);
    QApplication::setPalette(programPalette(false));
    Screens screens;
    QWidget& window = *screens.open(screen);
    QStringList found;
    const auto note = [&found](const QString& check, const QStringList& faults) {
        for (const QString& fault : faults)
            found.append(u"%1: %2"_s.arg(check, fault));
    };
    note(u"larger than the screen"_s, beyondTheScreen(window));
    note(u"no name"_s, namelessControls(window) + AccessChecks::namelessParts(window));
    note(u"not heard"_s, AccessChecks::unheardTexts(window));
    note(u"says too little"_s, AccessChecks::speechlessRows(window));
    note(u"key twice"_s, AccessChecks::keysGivenTwice(window));
    note(u"key twice in a menu"_s, AccessChecks::menuKeysGivenTwice(window));
    note(u"Tab"_s, AccessChecks::tabFaults(window));
    note(u"key"_s, AccessChecks::deadKeys(window));
    note(u"deaf to Enter"_s, deafToEnter(window));
    note(u"faint in light"_s, AccessChecks::faintTexts(window));
    QApplication::setPalette(programPalette(true));
    QCoreApplication::processEvents();
    note(u"faint in dark"_s, AccessChecks::faintTexts(window));
    note(u"in a small window"_s, lostInASmallWindow(window));
    found.removeDuplicates();
    for (const QString& each : std::as_const(found))
        qWarning("%s", qPrintable(each));
    QCOMPARE(found.size(), 0);
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
