// SPDX-License-Identifier: MIT
#include "JournalFolder.h"
#include "SampleRuns.h"
#include "SmallDisk.h"

#include <QFile>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

//! The journal where the disk is full or cannot be written to.
class TestJournalDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fullFromTheBeginning();
    void fullInTheMiddle();
    void roomAgainInTheMiddle();
    void readOnlyWithoutAJournal();
    void readOnlyWithAJournal();
    void foldersOfOthers();

private:
    [[nodiscard]] QString place();
    [[nodiscard]] bool fill();
    [[nodiscard]] bool empty();

    std::unique_ptr<SmallDisk> m_disk;
    int m_number = 0;
};

void TestJournalDisk::initTestCase()
{
    m_disk = std::make_unique<SmallDisk>();
}

void TestJournalDisk::init()
{
    if (!m_disk->problem().isEmpty())
        QSKIP(qPrintable(m_disk->problem()));
    QVERIFY(m_disk->setReadOnly(false));
    QVERIFY(empty());
    ++m_number;
}

QString TestJournalDisk::place()
{
    return m_disk->path() + u"/%1"_s.arg(m_number);
}

bool TestJournalDisk::fill()
{
    QFile file(m_disk->path() + u"/filling"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    while (file.write(QByteArray(4096, 'x')) == 4096) { }
    return true;
}

bool TestJournalDisk::empty()
{
    const QString filling = m_disk->path() + u"/filling"_s;
    return !QFile::exists(filling) || QFile::remove(filling);
}

void TestJournalDisk::fullFromTheBeginning()
{
    QVERIFY(fill());
    JournalFolder folder(place());
    RunJournal& journal = folder.open();
    QCOMPARE(journal.state(), JournalState::Unavailable);
    QVERIFY2(journal.notice().startsWith(u"Runs are not recorded"), qPrintable(journal.notice()));
    const Run run = freshRun(u"r"_s);
    journal.begin(run);
    QVERIFY(!folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
}

void TestJournalDisk::fullInTheMiddle()
{
    JournalFolder folder(place());
    RunJournal& journal = folder.open();
    QCOMPARE(journal.state(), JournalState::Recording);
    const Run run = freshRun(u"r"_s, 1, 300);
    journal.begin(run);
    QVERIFY(folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    QVERIFY(fill());
    // The log has a little room of its own left.
    int number = 2;
    std::vector<int> all;
    for (int i = 0; i < 600; ++i)
        all.push_back(i);
    while (number < 100
           && folder.intend(run, {number, RunIntent::Kind::Duplicate, 0, false, all, run.started}))
        ++number;
    QVERIFY(number < 100);
    QVERIFY2(journal.notice().contains(u"no room"), qPrintable(journal.notice()));
    // From now on nothing of this run is kept, without asking the disk each time.
    QVERIFY(empty());
    QVERIFY(
        !folder.intend(run, {number + 1, RunIntent::Kind::Duplicate, 0, false, {3}, run.started}));
    folder.open();
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(stored->lastIntent, number - 1);
}

void TestJournalDisk::roomAgainInTheMiddle()
{
    JournalFolder folder(place());
    RunJournal& journal = folder.open();
    Run run = endedRun(u"r"_s, 1, 300);
    QVERIFY(fill());
    journal.begin(run);
    QVERIFY(!folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    QVERIFY(journal.notice().contains(u"no room"));
    QVERIFY(empty());
    journal.end(run); // makes up for it
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(difference(stored->run, asStored(run)), QString());
    QTRY_VERIFY(journal.notice().isEmpty());
}

void TestJournalDisk::readOnlyWithoutAJournal()
{
    QVERIFY(m_disk->setReadOnly(true));
    JournalFolder folder(place());
    RunJournal& journal = folder.open();
    QCOMPARE(journal.state(), JournalState::Unavailable);
    QVERIFY(!journal.notice().isEmpty());
    const Run run = freshRun(u"r"_s);
    journal.begin(run);
    QVERIFY(!folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    QVERIFY(folder.heads().isEmpty());
    journal.end(run);
}

void TestJournalDisk::readOnlyWithAJournal()
{
    JournalFolder folder(place());
    folder.open();
    const Run run = endedRun(u"r"_s);
    folder.record(run);
    folder.close();
    QVERIFY(m_disk->setReadOnly(true));
    RunJournal& journal = folder.open();
    QVERIFY2(journal.notice().startsWith(u"Runs are not recorded"), qPrintable(journal.notice()));
    QVERIFY(!folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    // What was recorded can still be looked at.
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(difference(stored->run, asStored(run)), QString());
}

void TestJournalDisk::foldersOfOthers()
{
    // A file where a folder should be.
    QFile file(place());
    QVERIFY(file.open(QIODevice::WriteOnly));
    JournalFolder folder(place() + u"/state"_s);
    QCOMPARE(folder.open().state(), JournalState::Unavailable);
}

QTEST_GUILESS_MAIN(TestJournalDisk)
#include "tst_journaldisk.moc"
