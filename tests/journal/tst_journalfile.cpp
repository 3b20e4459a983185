// SPDX-License-Identifier: MIT
#include "JournalFolder.h"
#include "SampleRuns.h"
#include "SmallDisk.h"
#include "runs/journal/JournalSchema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

//! The journal and what may lie where its file should be.
class TestJournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isForTheUserAlone();
    void randomBytes_data();
    void randomBytes();
    void truncated();
    void flippedBytes();
    void strayLog();
    void damagedWhileInUse();
    void olderSchema();
    void newerSchema();
    void databaseOfAnother();
    void secondInstance();
    void secondInstanceBecomesFirst();
    void afterACrash();

private:
    //! Whatever the file holds, the program can go on to record.
    void checkUsable(JournalFolder& folder);
    //! For a JournalFolder: in memory where that can be, because thousands of commits wait for the
    //! disk here.
    [[nodiscard]] QString place();

    std::unique_ptr<SmallDisk> m_disk;
    int m_number = 0;
};

void TestJournalFile::initTestCase()
{
    m_disk = std::make_unique<SmallDisk>();
    if (m_disk->problem().isEmpty())
        QVERIFY(m_disk->setSize(64 * 1024));
}

QString TestJournalFile::place()
{
    return m_disk->problem().isEmpty() ? m_disk->path() + u"/%1"_s.arg(++m_number) : QString();
}

void TestJournalFile::checkUsable(JournalFolder& folder)
{
    RunJournal& journal = folder.open();
    QCOMPARE(journal.state(), JournalState::Recording);
    for (const RunHead& head : folder.heads())
        static_cast<void>(folder.load(head.id));
    const Run run = endedRun(u"new"_s, 9);
    for (int tries = 0; tries < 3; ++tries) {
        // A write or a read may be what finds the damage.
        folder.record(run);
        if (folder.load(u"new"_s))
            break;
    }
    const auto stored = folder.load(u"new"_s);
    QVERIFY2(stored, qPrintable(journal.notice()));
    QCOMPARE(difference(stored->run, asStored(run)), QString());
    const bool wasSetAside = !folder.files(u"runs-*.sqlite"_s).isEmpty();
    QCOMPARE(journal.notice().contains(u"set aside"), wasSetAside);
    folder.close();
}

void TestJournalFile::isForTheUserAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no such permissions.");
#endif
    JournalFolder folder;
    folder.open();
    folder.record(endedRun(u"r"_s));
    QVERIFY(folder.load(u"r"_s));
    constexpr auto others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(folder.files(u"runs.sqlite*"_s).size() >= 2);
    for (const QString& file : folder.files(u"runs.sqlite*"_s))
        QVERIFY(!(QFileInfo(folder.path() + u'/' + file).permissions() & others));
    QVERIFY(!(QFileInfo(folder.path()).permissions() & (others | QFile::ExeOther)));
}

void TestJournalFile::randomBytes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 15, 16, 99, 100, 101, 511, 512, 4096, 4097, 100'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestJournalFile::randomBytes()
{
    QFETCH(int, size);
    QRandomGenerator random(static_cast<quint32>(size) + 1);
    for (const bool withHeader : {false, true}) {
        QByteArray bytes(size, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        if (withHeader)
            bytes.replace(
                0, qMin<qsizetype>(size, 16), QByteArray("SQLite format 3\0", qMin(size, 16)));
        JournalFolder folder(place());
        folder.replaceBytes(bytes);
        checkUsable(folder);
        // SQLite takes a single byte for an empty file, but not on Windows.
        const int empty = QSysInfo::kernelType() == u"winnt"_s ? 0 : 1;
        QCOMPARE(folder.files(u"runs-damaged-*.sqlite"_s).size(), size > empty ? 1 : 0);
    }
}

void TestJournalFile::truncated()
{
    JournalFolder whole(place());
    whole.open();
    whole.record(endedRun(u"a"_s, 1, 60));
    whole.record(endedRun(u"b"_s, 2, 60));
    whole.close();
    const QByteArray bytes = whole.bytes();
    QVERIFY(bytes.size() > 40'000);
    for (qsizetype size = 0; size < bytes.size(); size += 512) {
        JournalFolder folder(place());
        folder.replaceBytes(bytes.first(size));
        checkUsable(folder);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"%1 bytes"_s.arg(size)));
        QVERIFY(QDir(folder.path()).removeRecursively());
    }
}

void TestJournalFile::flippedBytes()
{
    JournalFolder whole(place());
    whole.open();
    whole.record(endedRun(u"a"_s, 1, 60));
    whole.close();
    const QByteArray bytes = whole.bytes();
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QByteArray changed = bytes;
        for (int i = 0; i < 20; ++i)
            changed[random.bounded(static_cast<int>(bytes.size()))]
                = static_cast<char>(random.bounded(256));
        JournalFolder folder(place());
        folder.replaceBytes(changed);
        checkUsable(folder);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"round %1"_s.arg(round)));
        QVERIFY(QDir(folder.path()).removeRecursively());
    }
}

void TestJournalFile::strayLog()
{
    JournalFolder folder;
    folder.open();
    folder.record(endedRun(u"a"_s));
    folder.close();
    QFile log(folder.file() + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(50'000, 'x'));
    log.close();
    checkUsable(folder);
    folder.open();
    QCOMPARE(folder.heads().size(), 2);
}

void TestJournalFile::damagedWhileInUse()
{
    JournalFolder folder;
    RunJournal& journal = folder.open();
    const Run run = endedRun(u"r"_s);
    journal.begin(run);
    QVERIFY(folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    // Another program drops a table below it.
    folder.change({u"DROP TABLE intents"_s});
    QVERIFY(!folder.intend(run, {2, RunIntent::Kind::Duplicate, 0, false, {3}, run.started}));
    QTRY_VERIFY(journal.notice().contains(u"set aside"));
    QCOMPARE(journal.state(), JournalState::Recording);
    QCOMPARE(folder.files(u"runs-damaged-*.sqlite"_s).size(), 1);
    journal.end(run);
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(difference(stored->run, asStored(run)), QString());
}

void TestJournalFile::olderSchema()
{
    // As version 1 left it: without the copies' status, undos and checks.
    JournalFolder folder;
    folder.open();
    Run run = endedRun(u"r"_s);
    for (RunCell& cell : run.cells)
        cell.status.clear();
    run.verification.reset();
    run.signedInAs.clear();
    folder.record(run);
    folder.close();
    folder.change({
        u"ALTER TABLE cells DROP COLUMN status"_s,
        u"ALTER TABLE runs DROP COLUMN undoes"_s,
        u"ALTER TABLE runs DROP COLUMN undoes_number"_s,
        u"ALTER TABLE runs DROP COLUMN signed_in_as"_s,
        u"ALTER TABLE runs DROP COLUMN checked"_s,
        u"ALTER TABLE runs DROP COLUMN complete"_s,
        u"DROP TABLE checks"_s,
        u"PRAGMA user_version = 1"_s,
    });
    RunJournal& journal = folder.open();
    QCOMPARE(journal.state(), JournalState::Recording);
    QVERIFY(journal.notice().isEmpty());
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(difference(stored->run, asStored(run)), QString());
    folder.record(endedRun(u"s"_s, 2));
    QVERIFY(folder.load(u"s"_s));
    QVERIFY(folder.files(u"runs-*.sqlite"_s).isEmpty());
}

void TestJournalFile::newerSchema()
{
    JournalFolder folder;
    folder.open();
    folder.record(endedRun(u"r"_s));
    folder.close();
    folder.change({u"PRAGMA user_version = %1"_s.arg(journalSchemaVersion() + 1)});
    checkUsable(folder);
    QCOMPARE(folder.files(u"runs-newer-*.sqlite"_s).size(), 1);
    folder.open();
    QCOMPARE(folder.heads().size(), 1);
}

void TestJournalFile::databaseOfAnother()
{
    JournalFolder folder;
    folder.change({u"CREATE TABLE bookmarks (url TEXT)"_s});
    checkUsable(folder);
    QCOMPARE(folder.files(u"runs-damaged-*.sqlite"_s).size(), 1);
}

void TestJournalFile::secondInstance()
{
    JournalFolder folder;
    folder.open();
    const Run run = endedRun(u"r"_s);
    folder.record(run);
    QVERIFY(folder.load(u"r"_s));

    JournalFolder other(folder.path());
    RunJournal& second = other.open();
    QCOMPARE(second.state(), JournalState::ReadOnly);
    QVERIFY(second.notice().contains(u"Another Keycutter"));
    QCOMPARE(other.heads().size(), 1);
    QVERIFY(other.load(u"r"_s));
    other.record(endedRun(u"s"_s, 2));
    second.remove(u"r"_s);
    QVERIFY(!other.intend(run, {5, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    QCOMPARE(other.heads().size(), 1);
    // What the first writes meanwhile is seen.
    folder.record(endedRun(u"t"_s, 3));
    QCOMPARE(folder.heads().size(), 2);
    QCOMPARE(other.heads().size(), 2);
}

void TestJournalFile::secondInstanceBecomesFirst()
{
    JournalFolder folder;
    folder.open();
    folder.record(endedRun(u"r"_s));
    folder.close();
    JournalFolder other(folder.path());
    QCOMPARE(other.open().state(), JournalState::Recording);
    QCOMPARE(other.heads().size(), 1);
}

void TestJournalFile::afterACrash()
{
    JournalFolder folder;
    folder.open();
    const Run run = freshRun(u"r"_s);
    folder.journal().begin(run);
    QVERIFY(folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    // The files as they are while it is open are what a crash leaves behind.
    JournalFolder after;
    QVERIFY(QDir().mkpath(after.path()));
    for (const QString& name : folder.files(u"runs.sqlite*"_s))
        QVERIFY(QFile::copy(folder.path() + u'/' + name, after.path() + u'/' + name));
    QCOMPARE(after.open().state(), JournalState::Recording);
    const auto stored = after.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(stored->open.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
