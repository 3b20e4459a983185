// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "delegates/DelegatePainting.h"
#include "delegates/SecretDelegate.h"
#include "items/SecretTableModel.h"
#include "support/PaintedTexts.h"
#include "theme/FlatStyle.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QStyleOptionViewItem>
#include <QTest>

#include <bit>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"AWS_BACKUP_KEY_ID"_s;

//! What margins, the tick, the key and the gap after it take of a cell.
int widthOfKey()
{
    constexpr int tick = 16;
    return 4 * Theme::unit + tick + QFontMetrics(keyFont()).horizontalAdvance(key) + 1;
}

} // namespace

//! How the secrets table shares out a cell among a key and its badges.
class SecretDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whose ticks are no pictures.
    void initTestCase() { QApplication::setStyle(new FlatStyle); }
    void badgesGiveWayBeforeTheKey_data();
    void badgesGiveWayBeforeTheKey();
};

void SecretDelegateTest::badgesGiveWayBeforeTheKey_data()
{
    QTest::addColumn<SecretMarks>("marks");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("texts");
    constexpr int icon = DelegatePainting::iconStep;
    const SecretMarks one = SecretMark::HoneyToken;
    const SecretMarks two = SecretMark::Rotated | SecretMark::HoneyToken;
    const QString honey = u"honey token"_s;
    const QString rotated = u"rotated"_s;
    QTest::newRow("no badge") << SecretMarks() << widthOfKey() - Theme::unit << QStringList{key};
    QTest::newRow("room for all") << one << 2 * widthOfKey() << QStringList{key, honey};
    QTest::newRow("room for the icon") << one << widthOfKey() + icon << QStringList{key};
    QTest::newRow("room for both icons") << two << widthOfKey() + 2 * icon << QStringList{key};
    const int chip = QFontMetrics(QFont()).horizontalAdvance(rotated) + 2 * icon;
    QTest::newRow("room for one chip")
        << two << widthOfKey() + icon + chip << QStringList{key, rotated};
    // What is left of it depends on the font.
    QTest::newRow("no room for the key")
        << one << 2 * widthOfKey() / 3 + icon << QStringList{u"…"_s};
}

void SecretDelegateTest::badgesGiveWayBeforeTheKey()
{
    QFETCH(SecretMarks, marks);
    QFETCH(int, width);
    SecretTableModel model;
    model.setSecrets({Samples::secret(key, marks)});
    QTRY_COMPARE(model.rowCount(), 1);
    const SecretDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width, Theme::rowHeight);
    option.state = QStyle::State_Enabled;
    QStringList texts;
    const auto painted = paintedTexts(
        [&](QPainter* painter) { delegate.paint(painter, option, model.index(0, 0)); });
    int icons = 0;
    for (const Painted& one : painted) {
        if (one.text.isEmpty())
            ++icons;
        else
            texts.append(one.text.contains(u'…') && one.text.size() > 6 ? u"…"_s : one.text);
    }
    QTEST(texts, "texts");
    QCOMPARE(icons, std::popcount(static_cast<unsigned>(marks.toInt())));
}

QTEST_MAIN(SecretDelegateTest)
#include "tst_secretdelegate.moc"
