// SPDX-License-Identifier: MIT
// The real window where there is little room: what each screen is there for stays in sight.
#include "InLanguage.h"
#include "Resources.h"
#include "ShownTexts.h"
#include "WindowTour.h"
#include "items/ApprovalTableModel.h"
#include "items/HistoryTableModel.h"
#include "items/RunTableModel.h"
#include "items/UndoTableModel.h"
#include "support/Layouts.h"
#include "support/PaintedTexts.h"
#include "support/ProgramFolder.h"
#include "widgets/ElidedLabel.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QPushButton>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

//! A small window, and the smallest that there is. A screen of 1920 x 1080 at 200 % has room for
//! 960 x 540.
constexpr QSize roomy(900, 640);
constexpr QSize smallest(720, 480);
//! For a language that nobody speaks, with titles a third longer.
constexpr QSize forLongTitles(960, 640);

//! A stop on the way, the states that its table tells of and the buttons that it is there for.
struct Need
{
    const char* stop;
    QList<int> columns;
    QStringList buttons;
    QList<int> further = {}; //!< columns that the smallest window has no room for
};

const QList<Need>& needs()
{
    const int check = int(RunTableModel::Column::Check);
    const int outcome = int(RunTableModel::Column::Outcome);
    static const QList<Need> all{
        {"main", {}, {u"duplicate"_s}},
        {"store", {}, {u"duplicate"_s}},
        {"duplicate", {}, {u"duplicateButton"_s, u"cancelButton"_s}},
        {"store-duplicate", {}, {u"duplicateButton"_s, u"cancelButton"_s}},
        {"run", {outcome}, {u"retryButton"_s, u"undoButton"_s, u"exportButton"_s}},
        {"store-run", {outcome}, {u"retryButton"_s, u"undoButton"_s, u"exportButton"_s}},
        {"checked", {outcome}, {u"retryButton"_s, u"undoButton"_s, u"exportButton"_s}, {check}},
        {"history",
         {int(HistoryTableModel::Column::State)},
         {u"openButton"_s, u"checkButton"_s, u"retryButton"_s, u"undoButton"_s, u"exportButton"_s,
          u"deleteButton"_s}},
        {"approvals",
         {int(ApprovalTableModel::Column::State)},
         {u"openButton"_s, u"runButton"_s, u"refreshButton"_s}},
        {"undo", {int(UndoTableModel::Column::Action)}, {u"undoButton"_s, u"cancelButton"_s}},
    };
    return all;
}

template <class T> QList<T*> visible(const QWidget& window)
{
    QList<T*> found = window.findChildren<T*>();
    found.removeIf(
        [&](const T* widget) { return !widget->isVisible() || widget->window() != &window; });
    return found;
}

bool isWhollySeen(const QWidget* widget)
{
    return widget->visibleRegion().boundingRect() == widget->rect();
}

//! Buttons beside what scrolls that are cut off, and those of @p main that are not to be seen.
QStringList lostButtons(const QWidget& window, const QStringList& main)
{
    QStringList lost;
    QStringList missing = main;
    for (const QPushButton* button : visible<QPushButton>(window)) {
        if (isWhollySeen(button))
            missing.removeAll(button->objectName());
        else if (!isScrolled(*button))
            lost.append(u"%1 “%2” is cut off"_s.arg(button->objectName(), button->text()));
    }
    for (const QString& name : std::as_const(missing))
        lost.append(name + u" is not to be seen"_s);
    return lost;
}

//! What the table's delegate paints for that cell in the room that the cell has.
QString paintedIn(const QTableView& table, const QModelIndex& index)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.widget = &table;
    option.rect = table.visualRect(index);
    option.textElideMode = table.textElideMode();
    option.state.setFlag(QStyle::State_Enabled);
    QString text; // in pieces where it takes more than one font
    const QList<Painted> painted = paintedTexts([&](QPainter* painter) {
        table.itemDelegateForIndex(index)->paint(painter, option, index);
    });
    for (const Painted& piece : painted)
        text += piece.text;
    return text;
}

//! States of the first rows that are cut short or scrolled away sideways.
QStringList lostStates(const QTableView& table, int column)
{
    constexpr int enough = 50;
    QStringList lost;
    for (int row = 0; row < std::min(enough, table.model()->rowCount()); ++row) {
        const QModelIndex index = table.model()->index(row, column);
        const QString state = index.data().toString();
        const QRect cell = table.visualRect(index);
        if (cell.left() < 0 || cell.right() >= table.viewport()->width())
            lost.append(u"“%1” is scrolled away"_s.arg(state));
        else if (!state.isEmpty() && !paintedIn(table, index).contains(state))
            lost.append(u"“%1” is cut short"_s.arg(state));
    }
    lost.removeDuplicates();
    return lost;
}

//! All that is lost at a window that is no larger than @p size.
QStringList losses(const QWidget& shown, const Need& need, QSize size)
{
    QStringList lost = lostButtons(shown, need.buttons);
    const auto tables = visible<QTableView>(shown);
    for (const int column : need.columns + (size != smallest ? need.further : QList<int>()))
        lost.append(lostStates(*tables.constFirst(), column));
    for (const QString& text : cutOffTexts(shown))
        lost.append(u"cut off: "_s + text);
    if (shown.width() > size.width() || shown.height() > size.height())
        lost.append(u"it is larger than the window may be"_s);
    return lost;
}

} // namespace

class NarrowWindowsTest : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void keepWhatMatters_data();
    void keepWhatMatters();
    void longNamesEndInDots();
};

void NarrowWindowsTest::initMain()
{
    static const QTemporaryDir home;
    keepEverythingIn(home.path());
}

void NarrowWindowsTest::keepWhatMatters_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "pseudo"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void NarrowWindowsTest::keepWhatMatters()
{
    QFETCH(const QString, language);
    const InLanguage spoken(language);
    const QList<QSize> sizes
        = language == u"pseudo" ? QList{forLongTitles} : QList{roomy, smallest};
    QStringList problems;
    QStringList passed;
    WindowTour tour(
        *qApp, Settings::Appearance::Light, sizes.constFirst(),
        [&](const char* stop, QWidget& shown) {
            const auto need = std::ranges::find_if(
                needs(), [stop](const Need& each) { return qstrcmp(each.stop, stop) == 0; });
            if (need == needs().cend())
                return;
            passed.append(QLatin1String(stop));
            const QSize before = shown.size();
            for (const QSize size : sizes) {
                shown.resize(before.boundedTo(size));
                settleLayouts();
                for (const QString& each : losses(shown, *need, size))
                    problems.append(
                        u"%1, %2 wide: %3"_s.arg(QLatin1String(stop)).arg(size.width()).arg(each));
            }
            shown.resize(before);
        });
    QVERIFY(tour.goRound());
    QCOMPARE(passed.size(), needs().size());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void NarrowWindowsTest::longNamesEndInDots()
{
    ElidedLabel label;
    label.setText(u"a project with a name that is longer than its room"_s);
    QVERIFY(label.minimumSizeHint().width() < 60);
    const auto painted
        = [&label] { return paintedTexts([&label](QPainter* painter) { label.render(painter); }); };
    label.resize(120, 20);
    QCOMPARE(painted().size(), 1);
    QVERIFY(painted().constFirst().text.startsWith(u"a project"_s));
    QVERIFY(painted().constFirst().text.endsWith(u'…'));
    label.resize(label.sizeHint());
    QCOMPARE(painted().constFirst().text, label.text());
}

QTEST_MAIN(NarrowWindowsTest)
#include "tst_narrowwindows.moc"
