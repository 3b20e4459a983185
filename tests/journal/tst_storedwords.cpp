// SPDX-License-Identifier: MIT
#include "runs/journal/StoredWords.h"

#include <QSet>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

//! Every enumerator has a word of its own that leads back to it, and no other does.
template <class E> void checkWords()
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(StoredWords::last<E>); ++i) {
        const auto value = static_cast<E>(i);
        words.insert(StoredWords::word(value));
        QCOMPARE(StoredWords::valueOf<E>(StoredWords::word(value)), std::optional(value));
    }
    QCOMPARE(words.size(), static_cast<int>(StoredWords::last<E>) + 1);
    QVERIFY(!StoredWords::valueOf<E>(u"nonsense"_s));
}

} // namespace

class TestStoredWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void ranges_data();
    void ranges();
    void badRanges_data();
    void badRanges();
    void counts();
    void badCounts_data();
    void badCounts();
    void lines();
    void times();
};

void TestStoredWords::words()
{
    checkWords<StoredState>();
    checkWords<RunIntent::Kind>();
    checkWords<DestinationInfo::Status>();
    checkWords<ApprovalPolicy::Need>();
    checkWords<Approval::State>();
    checkWords<ExistsAction>();
    checkWords<NameCase>();
    checkWords<CellState>();
    checkWords<CellAction>();
    checkWords<BlockReason>();
    checkWords<Outcome>();
    checkWords<ErrorKind>();
    checkWords<RunFolder::Status>();
}

void TestStoredWords::ranges_data()
{
    QTest::addColumn<std::vector<int>>("numbers");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << std::vector<int>{} << u""_s;
    QTest::newRow("one") << std::vector<int>{7} << u"7"_s;
    QTest::newRow("a range") << std::vector<int>{0, 1, 2} << u"0-2"_s;
    QTest::newRow("gaps") << std::vector<int>{0, 2, 3, 9} << u"0,2-3,9"_s;
    QTest::newRow("another order") << std::vector<int>{5, 4, 6, 7} << u"5,4,6-7"_s;
}

void TestStoredWords::ranges()
{
    QFETCH(std::vector<int>, numbers);
    QFETCH(QString, text);
    QCOMPARE(StoredWords::ranges(numbers), text);
    QCOMPARE(StoredWords::rangesOf(text, 10), std::optional(numbers));
}

void TestStoredWords::badRanges_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"x", "1-", "-1", "3-2", "10", "0-10", "0-9,0-9", "1-2-3x", "0-99999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestStoredWords::badRanges()
{
    QFETCH(QString, text);
    QVERIFY(!StoredWords::rangesOf(text, 10));
}

void TestStoredWords::counts()
{
    RunCounts counts;
    counts.byOutcome = {{Outcome::Created, 118}, {Outcome::Pending, 2}};
    const QString text = StoredWords::counts(counts);
    QCOMPARE(text, u"pending=2 created=118"_s);
    const auto read = StoredWords::countsOf(text);
    QVERIFY(read);
    QCOMPARE(read->byOutcome, counts.byOutcome);
    QCOMPARE(read->all, 120);
    QCOMPARE(read->finished, 118);
}

void TestStoredWords::badCounts_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"created", "created=", "created=-1", "made=3", "created=4000000000"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestStoredWords::badCounts()
{
    QFETCH(QString, text);
    QVERIFY(!StoredWords::countsOf(text));
}

void TestStoredWords::lines()
{
    const QStringList texts{u"a"_s, u"b c"_s, u"d"_s};
    QCOMPARE(StoredWords::linesOf(StoredWords::lines(texts)), texts);
    QCOMPARE(StoredWords::linesOf(StoredWords::lines({})), QStringList());
}

void TestStoredWords::times()
{
    const auto now = QDateTime::currentDateTimeUtc();
    QCOMPARE(StoredWords::timeOf(StoredWords::time(now).toLongLong()), now);
    QVERIFY(StoredWords::time({}).isNull());
}

QTEST_GUILESS_MAIN(TestStoredWords)
#include "tst_storedwords.moc"
