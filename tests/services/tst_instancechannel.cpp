// SPDX-License-Identifier: MIT
#include "http/InstanceChannel.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! One instance does the work of all.
class InstanceChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstOneHearsOfLaterOnes_data();
    void firstOneHearsOfLaterOnes();
    void otherFolderIsAnotherProgram();
    void placeIsFreeAgain();
    void leftoversAreNotInTheWay();
    void silentFirstOneIsTold();
    void waitsForAFirstOneThatIsJustStarting();
    void strangersAreSentAway();
    void folderThatCannotBeMade();
};

void InstanceChannelTest::firstOneHearsOfLaterOnes_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("short path") << u"state"_s;
    QTest::newRow("longer than a socket's may be") << QString(u"s"_s).repeated(120);
}

void InstanceChannelTest::firstOneHearsOfLaterOnes()
{
    QFETCH(QString, folder);
    const QTemporaryDir home;
    InstanceChannel first(home.filePath(folder));
    QVERIFY(first.claim());
    QSignalSpy received(&first, &InstanceChannel::received);
    for (const QStringList& arguments :
         {QStringList{}, QStringList{u"--connection"_s, u"Acme (EU) “ü”"_s}}) {
        InstanceChannel later(home.filePath(folder));
        QVERIFY(!later.claim());
        QSignalSpy handedOver(&later, &InstanceChannel::handedOver);
        QSignalSpy unanswered(&later, &InstanceChannel::unanswered);
        later.handOver(arguments);
        QTRY_COMPARE(handedOver.count(), 1);
        QCOMPARE(unanswered.count(), 0);
        QCOMPARE(received.takeFirst().at(0).toStringList(), arguments);
    }
    QVERIFY(received.isEmpty());
}

void InstanceChannelTest::otherFolderIsAnotherProgram()
{
    const QTemporaryDir home;
    InstanceChannel one(home.filePath(u"one"_s));
    InstanceChannel other(home.filePath(u"other"_s));
    QVERIFY(one.claim());
    QVERIFY(other.claim());
}

void InstanceChannelTest::placeIsFreeAgain()
{
    const QTemporaryDir home;
    {
        InstanceChannel first(home.path());
        QVERIFY(first.claim());
    }
    InstanceChannel second(home.path());
    QVERIFY(second.claim());
}

//! A lock of a process that is gone, and a socket that nobody listens to.
void InstanceChannelTest::leftoversAreNotInTheWay()
{
    const QTemporaryDir home;
    QFile lock(home.filePath(u"instance.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nkeycutter\n\n"); // of no other computer
    lock.close();
    QFile socket(home.filePath(u"instance"_s));
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();
    InstanceChannel first(home.path());
    QVERIFY(first.claim());
    QSignalSpy received(&first, &InstanceChannel::received);
    InstanceChannel later(home.path());
    QVERIFY(!later.claim());
    later.handOver({u"--sandbox"_s});
    QTRY_COMPARE(received.count(), 1);
}

void InstanceChannelTest::silentFirstOneIsTold()
{
    const QTemporaryDir home;
    QLockFile held(home.filePath(u"instance.lock"_s)); // one that holds its place and is stuck
    QVERIFY(held.tryLock());
    InstanceChannel later(home.path());
    QVERIFY(!later.claim());
    QSignalSpy unanswered(&later, &InstanceChannel::unanswered);
    later.handOver({}, 200ms);
    QTRY_COMPARE(unanswered.count(), 1);
}

void InstanceChannelTest::waitsForAFirstOneThatIsJustStarting()
{
    const QTemporaryDir home;
    auto held = std::make_unique<QLockFile>(home.filePath(u"instance.lock"_s));
    QVERIFY(held->tryLock());
    InstanceChannel later(home.path());
    QVERIFY(!later.claim());
    QSignalSpy handedOver(&later, &InstanceChannel::handedOver);
    later.handOver({});
    held.reset();
    InstanceChannel first(home.path());
    QVERIFY(first.claim());
    QTRY_COMPARE(handedOver.count(), 1);
}

void InstanceChannelTest::strangersAreSentAway()
{
    const QTemporaryDir home;
    InstanceChannel first(home.path());
    QVERIFY(first.claim());
    QSignalSpy received(&first, &InstanceChannel::received);
    QLocalSocket stranger;
    QSignalSpy gone(&stranger, &QLocalSocket::disconnected);
    stranger.connectToServer(first.address());
    stranger.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(received.count(), 0);
}

//! Two programs are better than none.
void InstanceChannelTest::folderThatCannotBeMade()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    InstanceChannel first(home.filePath(u"file/state"_s));
    QVERIFY(first.claim());
}

QTEST_GUILESS_MAIN(InstanceChannelTest)
#include "tst_instancechannel.moc"
