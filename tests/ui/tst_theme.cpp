// SPDX-License-Identifier: MIT
#include "delegates/ApprovalDelegate.h"
#include "delegates/CheckDelegate.h"
#include "delegates/HistoryDelegate.h"
#include "delegates/StateLook.h"
#include "delegates/UndoDelegate.h"
#include "services/ServiceDescriptor.h"
#include "theme/FlatStyle.h"
#include "theme/Palettes.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionHeader>
#include <QTest>
#include <QVBoxLayout>

using namespace Keycutter;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFollowsWcag();
    void tonesAreReadable_data();
    void tonesAreReadable();
    void disabledTextsStepBack_data();
    void disabledTextsStepBack();
    void buttonsShowFocusAndDefault_data();
    void buttonsShowFocusAndDefault();
    void boxesShowFocus();
    void headersKeepNoMoreThanTheirArrowTakes();
    void palettesDiffer();
    void iconsTakeTheirTone();
    void everyStateHasIconAndText_data();
    void everyStateHasIconAndText();
    void statusLooksByTheServicesWords();
};

namespace {

QList<Tone> allTones()
{
    return {Tone::Text,    Tone::Muted, Tone::Accent, Tone::Good,
            Tone::Warning, Tone::Bad,   Tone::Info};
}

//! @p color, which may let something through, painted onto @p ground.
QColor onto(const QColor& ground, const QColor& color)
{
    const auto mix = [share = color.alphaF()](float under, float over) {
        return under + (over - under) * share;
    };
    return QColor::fromRgbF(
        mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()),
        mix(ground.blueF(), color.blueF()));
}

//! The strongest colour in a picture: line icons have soft edges.
QColor strongest(const QImage& image)
{
    QColor found;
    int best = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > best) {
                best = color.alpha();
                found = color;
            }
        }
    }
    return found;
}

} // namespace

void ThemeTest::contrastFollowsWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The well-known lightest grey that passes on white.
    QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
}

void ThemeTest::tonesAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("tone");
    QTest::addColumn<int>("ground");
    const QList<std::pair<const char*, QPalette::ColorRole>> grounds
        = {{"window", QPalette::Window},
           {"base", QPalette::Base},
           {"alternate", QPalette::AlternateBase},
           {"selection", QPalette::Highlight},
           {"button", QPalette::Button}};
    for (const bool dark : {false, true}) {
        for (const Tone tone : allTones()) {
            for (const auto& [name, role] : grounds) {
                QTest::addRow(
                    "%s, tone %d on %s", dark ? "dark" : "light", static_cast<int>(tone), name)
                    << dark << static_cast<int>(tone) << static_cast<int>(role);
            }
        }
    }
}

void ThemeTest::tonesAreReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, tone);
    QFETCH(int, ground);
    const QColor under = programPalette(dark).color(static_cast<QPalette::ColorRole>(ground));
    const double ratio = contrastRatio(toneColor(static_cast<Tone>(tone), dark), under);
    QVERIFY2(ratio >= 4.5, qPrintable(u"contrast is %1"_s.arg(ratio)));
}

void ThemeTest::disabledTextsStepBack_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

//! What a disabled field would like to have typed stands out no more than what is typed in it, and
//! less than in a field that can be used.
void ThemeTest::disabledTextsStepBack()
{
    QFETCH(bool, dark);
    const QPalette palette = programPalette(dark);
    const auto contrast = [&palette](QPalette::ColorGroup group, QPalette::ColorRole role) {
        const QColor ground = palette.color(group, QPalette::Base);
        return contrastRatio(onto(ground, palette.color(group, role)), ground);
    };
    QVERIFY(
        contrast(QPalette::Disabled, QPalette::PlaceholderText)
        <= contrast(QPalette::Disabled, QPalette::Text));
    for (const auto role : {QPalette::PlaceholderText, QPalette::Text, QPalette::WindowText})
        QVERIFY(contrast(QPalette::Disabled, role) < contrast(QPalette::Active, role));
}

void ThemeTest::buttonsShowFocusAndDefault_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("primary");
    for (const bool dark : {false, true}) {
        for (const bool primary : {false, true})
            QTest::addRow("%s%s", dark ? "dark" : "light", primary ? ", primary" : "")
                << dark << primary;
    }
}

//! In a dialog it can be seen which button has the focus, and which one Enter presses from a field.
void ThemeTest::buttonsShowFocusAndDefault()
{
    QFETCH(bool, dark);
    QFETCH(bool, primary);
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(programPalette(dark));
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* field = new QLineEdit(&dialog);
    auto* first = new QPushButton(u"Same"_s, &dialog);
    auto* second = new QPushButton(u"Same"_s, &dialog);
    for (QWidget* each :
         {static_cast<QWidget*>(field), static_cast<QWidget*>(first),
          static_cast<QWidget*>(second)})
        column->addWidget(each);
    if (primary) {
        setPrimary(first);
        setPrimary(second);
    }
    first->setDefault(true);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto picture = [](QPushButton* button) { return button->grab().toImage(); };

    field->setFocus();
    const QImage usual = picture(second);
    if (!primary) // that is seen by its fill
        QVERIFY(picture(first) != usual);
    second->setFocus();
    const QImage focused = picture(second);
    QVERIFY(focused != usual);
    QCOMPARE(picture(first), usual);
    // The ring: all around, and set off from what is inside it.
    const QColor accent = toneColor(Tone::Accent, dark);
    const int middle = focused.height() / 2;
    for (const int x : {0, focused.width() - 1})
        QCOMPARE(focused.pixelColor(x, middle), accent);
    QVERIFY(contrastRatio(focused.pixelColor(2, middle), accent) >= 3);
}

//! Also before anyone has pressed Tab: a new row of a form has the focus in its box.
void ThemeTest::boxesShowFocus()
{
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(programPalette(false));
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* field = new QLineEdit(&dialog);
    auto* box = new QComboBox(&dialog);
    box->addItem(u"One"_s);
    column->addWidget(field);
    column->addWidget(box);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    const QImage usual = box->grab().toImage();
    box->setFocus();
    const QImage focused = box->grab().toImage();
    QVERIFY(focused != usual);
    QCOMPARE(focused.pixelColor(0, focused.height() / 2), toneColor(Tone::Accent, false));
}

//! What titles take, tables have to take from what stands below them.
void ThemeTest::headersKeepNoMoreThanTheirArrowTakes()
{
    const FlatStyle style;
    QStyleOptionHeader header;
    header.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    header.text = u"Version"_s;
    header.sortIndicator = QStyleOptionHeader::SortDown;
    const int text = header.fontMetrics.horizontalAdvance(header.text);
    const QSize size = style.sizeFromContents(QStyle::CT_HeaderSection, &header, {}, nullptr);
    QVERIFY2(size.width() <= text + 5 * Theme::unit, qPrintable(QString::number(size.width())));
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        header.direction = direction;
        header.rect = QRect({}, size);
        const QRect label = style.subElementRect(QStyle::SE_HeaderLabel, &header, nullptr);
        const QRect arrow = style.subElementRect(QStyle::SE_HeaderArrow, &header, nullptr);
        QVERIFY(label.width() >= text);
        QVERIFY(!label.intersects(arrow));
        QVERIFY(header.rect.contains(label) && header.rect.contains(arrow));
    }
}

void ThemeTest::palettesDiffer()
{
    QVERIFY(!isDarkPalette(programPalette(false)));
    QVERIFY(isDarkPalette(programPalette(true)));
}

void ThemeTest::iconsTakeTheirTone()
{
    QVERIFY(!programIcon().isNull());
    for (const bool dark : {false, true}) {
        QGuiApplication::setPalette(programPalette(dark));
        const QIcon icon = themedIcon(u"add"_s, Tone::Bad);
        for (const qreal scale : {1.0, 2.0, 3.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(16, 16), scale);
            QCOMPARE(pixmap.width(), static_cast<int>(16 * scale));
            const QColor color = strongest(pixmap.toImage());
            QVERIFY(color.alpha() > 180);
            const QColor tone = toneColor(Tone::Bad, dark);
            constexpr int rounding = 3; // of premultiplied pixels
            QVERIFY(qAbs(color.red() - tone.red()) <= rounding);
            QVERIFY(qAbs(color.green() - tone.green()) <= rounding);
            QVERIFY(qAbs(color.blue() - tone.blue()) <= rounding);
        }
    }
}

void ThemeTest::everyStateHasIconAndText_data()
{
    QTest::addColumn<QString>("icon");
    QTest::addColumn<QString>("text");
    int row = 0;
    const auto add = [&row](const char* kind, const StateLook& look, const QString& text) {
        QTest::addRow("%s %d", kind, ++row) << look.icon << text;
    };
    for (const Outcome outcome : allOutcomes())
        add("outcome", lookOf(outcome), outcomeTitle(outcome));
    const QList<std::pair<CellState, CellAction>> cells
        = {{CellState::New, CellAction::Create},
           {CellState::Exists, CellAction::Skip},
           {CellState::Exists, CellAction::Overwrite},
           {CellState::Blocked, CellAction::None},
           {CellState::Unknown, CellAction::None}};
    for (const auto& [state, action] : cells) {
        PlanCell cell;
        cell.state = state;
        cell.action = action;
        add("plan", lookOf(state, action), cellTitle(cell));
    }
    for (const auto state :
         {CopyState::NotWritten, CopyState::AsAsked, CopyState::Pending, CopyState::Different,
          CopyState::Changed, CopyState::Gone, CopyState::NotTold})
        add("check", lookOf(state), copyStateTitle(state));
    for (const auto state :
         {HistoryState::UnderWay, HistoryState::NotEnded, HistoryState::Interrupted,
          HistoryState::Left, HistoryState::Failures, HistoryState::Waiting, HistoryState::Finished,
          HistoryState::NotAsAsked, HistoryState::NotReady, HistoryState::Complete,
          HistoryState::UndoEnded, HistoryState::Undone, HistoryState::PartlyUndone})
        add("run", lookOf(state), historyStateTitle(state));
    for (const auto action :
         {UndoAction::Skip, UndoAction::LeaveAlone, UndoAction::Remove, UndoAction::Restore,
          UndoAction::CloseRequest})
        add("undo", lookOf(action), undoActionTitle(action));
    for (const auto state :
         {Approval::State::Waiting, Approval::State::Merged, Approval::State::MergedWithConflicts,
          Approval::State::Declined, Approval::State::PolicyRemoved, Approval::State::Unreadable}) {
        Approval approval;
        approval.state = state;
        add("approval", lookOf(state), toText(approval));
    }
}

//! No state is told by its colour alone.
void ThemeTest::everyStateHasIconAndText()
{
    QFETCH(QString, icon);
    QFETCH(QString, text);
    QVERIFY(!text.isEmpty());
    for (const int size : {16, 24, 32, 48, 72})
        QVERIFY2(QFile::exists(u":/icons/%1-%2.png"_s.arg(icon).arg(size)), qPrintable(icon));
}

void ThemeTest::statusLooksByTheServicesWords()
{
    ServiceDescriptor service;
    const StateLook unknown{u"question"_s, Tone::Muted};
    QCOMPARE(lookOfStatus(u"active"_s, service), unknown);
    QCOMPARE(lookOfStatus({}, service), unknown);
    service.readyStatus = u"live"_s;
    service.pendingStatus = u"queued"_s;
    service.removedStatus = u"gone"_s;
    QCOMPARE(lookOfStatus(u"live"_s, service).tone, Tone::Good);
    QCOMPARE(lookOfStatus(u"queued"_s, service).tone, Tone::Info);
    QCOMPARE(lookOfStatus(u"gone"_s, service).icon, u"remove"_s);
    QCOMPARE(lookOfStatus(u"active"_s, service), unknown);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
