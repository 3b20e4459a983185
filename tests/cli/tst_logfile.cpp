// SPDX-License-Identifier: MIT
#include "LogFile.h"
#include "Logging.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(testLog, "keycutter.test")

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! The log on the disk: bounded, private, redacted, and there when it is needed.
class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { stopLogging(); }
    void isForItsOwnerAlone();
    void isBounded();
    void goesOnWithTheFileOfBefore();
    void tailSpansTwoFiles();
    void tailOfNothing();
    void lineStaysALine();
    void folderThatCannotBeMadeIsHarmless();
    void messagesAreRedacted();
    void requestsAreLoggedToTheFileOnly();
    void workersLogToo();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"logs"_s); }
    [[nodiscard]] QString file(const char* name) const
    {
        return folder() + u'/' + QLatin1String(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LogFileTest::isForItsOwnerAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no such permissions.");
#endif
    LogFile log(folder());
    QVERIFY(log.write(u"one"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(file("keycutter.log")).permissions() & others, QFileDevice::Permissions());
    QVERIFY(log.descriptor() >= 0);
}

void LogFileTest::isBounded()
{
    constexpr qint64 largest = 500;
    constexpr int kept = 2;
    LogFile log(folder(), largest, kept);
    for (int i = 0; i < 200; ++i)
        QVERIFY(log.write(u"line %1 of many"_s.arg(i)));
    const auto files = QDir(folder()).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), kept + 1);
    for (const QFileInfo& each : files)
        QVERIFY2(each.size() <= largest, qPrintable(each.fileName()));
    QVERIFY(contentOf(file("keycutter.log")).endsWith("line 199 of many\n"));
    QVERIFY(!contentOf(file("keycutter.1.log")).isEmpty());
}

void LogFileTest::goesOnWithTheFileOfBefore()
{
    QVERIFY(LogFile(folder()).write(u"before"_s));
    QVERIFY(LogFile(folder()).write(u"after"_s));
    QCOMPARE(contentOf(file("keycutter.log")), QByteArray("before\nafter\n"));
}

void LogFileTest::tailSpansTwoFiles()
{
    LogFile log(folder(), 60, 3);
    for (int i = 0; i < 12; ++i)
        QVERIFY(log.write(u"line %1"_s.arg(i, 2, 10, QChar(u'0'))));
    QCOMPARE(LogFile::tail(folder(), 2), (QStringList{u"line 10"_s, u"line 11"_s}));
    const QStringList more = LogFile::tail(folder(), 9);
    QCOMPARE(more.size(), 9);
    QCOMPARE(more.first(), u"line 03"_s);
    QCOMPARE(more.last(), u"line 11"_s);
}

void LogFileTest::tailOfNothing()
{
    QCOMPARE(LogFile::tail(folder(), 10), QStringList());
}

void LogFileTest::lineStaysALine()
{
    LogFile log(folder());
    QVERIFY(log.write(u"one\ntwo"_s));
    QVERIFY(log.write(QString(100'000, u'x')));
    QCOMPARE(LogFile::tail(folder(), 10).size(), 2);
    QVERIFY(QFileInfo(file("keycutter.log")).size() < 3000);
}

void LogFileTest::folderThatCannotBeMadeIsHarmless()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LogFile log(folder());
    QVERIFY(!log.write(u"one"_s));
    QCOMPARE(log.descriptor(), -1);
}

void LogFileTest::messagesAreRedacted()
{
    QCOMPARE(startLogging({}), QString());
    logToFiles(folder());
    qCInfo(testLog).noquote() << "Authorization: Bearer abc.def-ghi";
    const QByteArray content = contentOf(file("keycutter.log"));
    QVERIFY(content.contains("info keycutter.test: "));
    QVERIFY(content.contains("[removed]"));
    QVERIFY(!content.contains("abc.def-ghi"));
}

void LogFileTest::requestsAreLoggedToTheFileOnly()
{
    QCOMPARE(startLogging({}), QString());
    QVERIFY(!testLog().isDebugEnabled());
    logToFiles(folder());
    QVERIFY(testLog().isDebugEnabled());
    qCDebug(testLog) << "GET /api";
    QVERIFY(contentOf(file("keycutter.log")).contains("debug keycutter.test: GET /api"));
    stopLogging();
    qCWarning(testLog) << "no more";
    QVERIFY(!contentOf(file("keycutter.log")).contains("no more"));
}

void LogFileTest::workersLogToo()
{
    QCOMPARE(startLogging({}), QString());
    logToFiles(folder());
    constexpr int lines = 200;
    const auto work = [] {
        for (int i = 0; i < lines; ++i)
            qCDebug(testLog) << "worker";
    };
    const std::unique_ptr<QThread> one(QThread::create(work));
    const std::unique_ptr<QThread> two(QThread::create(work));
    one->start();
    two->start();
    QVERIFY(one->wait());
    QVERIFY(two->wait());
    QCOMPARE(contentOf(file("keycutter.log")).count("keycutter.test: worker\n"), 2 * lines);
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
