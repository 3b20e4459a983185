// SPDX-License-Identifier: MIT
#include "platform/DesktopLocks.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* sessionPath = "/org/freedesktop/login1/session/_37";

} // namespace

//! The login manager, as far as it is asked.
class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString& id)
    {
        asked.append(id);
        return QDBusObjectPath(QLatin1String(sessionPath));
    }

public:
    QStringList asked;
};

//! What the desktop says on D-Bus, on a bus of the test's own. Skipped where there is no
//! dbus-daemon.
class DesktopLocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void screenSaverLocks_data();
    void screenSaverLocks();
    void screenSaverThatEndsDoesNot();
    void loginManagerLocks();
    void hintLocks();
    void sleepIsTold();
    void otherSessionsAreOfNoInterest();
    void asksForItsOwnSession_data();
    void asksForItsOwnSession();
    void aBusWithoutThemIsHarmless();

private:
    //! Says something on the bus; true once the listener has had the time to hear it.
    bool
    say(const QString& path, const QString& interface, const QString& name,
        const QVariantList& arguments = {});
    void follow();

    std::unique_ptr<QProcess> m_daemon;
    QString m_address;
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<DesktopLocks> m_locks;
    std::unique_ptr<QSignalSpy> m_locked;
    std::unique_ptr<QSignalSpy> m_sleeps;
};

void DesktopLocksTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QTRY_VERIFY(m_daemon->canReadLine());
    m_address = QString::fromUtf8(m_daemon->readLine()).trimmed();
    QVERIFY(QDBusConnection::connectToBus(m_address, u"listener"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_address, u"desktop"_s).isConnected());
    QVERIFY(QDBusConnection(u"desktop"_s).registerService(u"org.freedesktop.login1"_s));
}

void DesktopLocksTest::init()
{
    qputenv("XDG_SESSION_ID", "7");
    m_login = std::make_unique<FakeLogin>();
    QVERIFY(QDBusConnection(u"desktop"_s)
                .registerObject(
                    u"/org/freedesktop/login1"_s, m_login.get(), QDBusConnection::ExportAllSlots));
}

void DesktopLocksTest::cleanup()
{
    m_locks.reset();
    QDBusConnection(u"desktop"_s).unregisterObject(u"/org/freedesktop/login1"_s);
    m_login.reset();
}

void DesktopLocksTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"listener"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    if (m_daemon) {
        m_daemon->kill();
        QTRY_COMPARE(m_daemon->state(), QProcess::NotRunning);
    }
}

void DesktopLocksTest::follow()
{
    const QDBusConnection bus(u"listener"_s);
    m_locks = std::make_unique<DesktopLocks>(bus, bus);
    m_locked = std::make_unique<QSignalSpy>(m_locks.get(), &DesktopLocks::screenLocked);
    m_sleeps = std::make_unique<QSignalSpy>(m_locks.get(), &DesktopLocks::goingToSleep);
    QTRY_COMPARE(m_login->asked.size(), 1);
    // Heard once the answer has been taken and followed.
    QTRY_VERIFY(
        say(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
            {true})
        && m_sleeps->count() > 0);
    m_sleeps->clear();
}

bool DesktopLocksTest::say(
    const QString& path, const QString& interface, const QString& name,
    const QVariantList& arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    if (!QDBusConnection(u"desktop"_s).send(signal))
        return false;
    // The bus keeps the order: what is answered now was said after that.
    QDBusConnection(u"desktop"_s)
        .call(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
            u"GetId"_s));
    QDBusConnection(u"listener"_s)
        .call(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
            u"GetId"_s));
    QCoreApplication::processEvents();
    return true;
}

void DesktopLocksTest::screenSaverLocks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::newRow("KDE") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("KDE, old path") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("Cinnamon") << u"/org/cinnamon/ScreenSaver"_s << u"org.cinnamon.ScreenSaver"_s;
    QTest::newRow("MATE") << u"/org/mate/ScreenSaver"_s << u"org.mate.ScreenSaver"_s;
    QTest::newRow("Xfce") << u"/org/xfce/ScreenSaver"_s << u"org.xfce.ScreenSaver"_s;
}

void DesktopLocksTest::screenSaverLocks()
{
    QFETCH(const QString, path);
    QFETCH(const QString, interface);
    follow();
    QVERIFY(say(path, interface, u"ActiveChanged"_s, {true}));
    QTRY_COMPARE(m_locked->count(), 1);
    QCOMPARE(m_sleeps->count(), 0);
}

void DesktopLocksTest::screenSaverThatEndsDoesNot()
{
    follow();
    QVERIFY(
        say(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false}));
    QVERIFY(say(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"WakeUpScreen"_s));
    QCOMPARE(m_locked->count(), 0);
}

void DesktopLocksTest::loginManagerLocks()
{
    follow();
    QVERIFY(say(QLatin1String(sessionPath), u"org.freedesktop.login1.Session"_s, u"Lock"_s));
    QTRY_COMPARE(m_locked->count(), 1);
    QVERIFY(say(QLatin1String(sessionPath), u"org.freedesktop.login1.Session"_s, u"Unlock"_s));
    QCOMPARE(m_locked->count(), 1);
}

void DesktopLocksTest::hintLocks()
{
    follow();
    const auto hint = [this](const QString& name, bool value) {
        return say(
            QLatin1String(sessionPath), u"org.freedesktop.DBus.Properties"_s,
            u"PropertiesChanged"_s,
            {u"org.freedesktop.login1.Session"_s, QVariantMap{{name, value}}, QStringList()});
    };
    QVERIFY(hint(u"LockedHint"_s, true));
    QTRY_COMPARE(m_locked->count(), 1);
    QVERIFY(hint(u"LockedHint"_s, false));
    QVERIFY(hint(u"IdleHint"_s, true));
    QCOMPARE(m_locked->count(), 1);
}

void DesktopLocksTest::sleepIsTold()
{
    follow();
    const auto sleep = [this](bool begins) {
        return say(
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
            {begins});
    };
    QVERIFY(sleep(true));
    QTRY_COMPARE(m_sleeps->count(), 1);
    QVERIFY(sleep(false)); // it wakes up
    QCOMPARE(m_sleeps->count(), 1);
    QCOMPARE(m_locked->count(), 0);
}

void DesktopLocksTest::otherSessionsAreOfNoInterest()
{
    follow();
    QVERIFY(say(
        u"/org/freedesktop/login1/session/_38"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s));
    QCOMPARE(m_locked->count(), 0);
}

void DesktopLocksTest::asksForItsOwnSession_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("asked");
    QTest::newRow("known") << QByteArray("7") << u"7"_s;
    QTest::newRow("not known") << QByteArray() << u"auto"_s;
}

void DesktopLocksTest::asksForItsOwnSession()
{
    QFETCH(const QByteArray, environment);
    QFETCH(const QString, asked);
    qputenv("XDG_SESSION_ID", environment);
    follow();
    QCOMPARE(m_login->asked, QStringList{asked});
}

void DesktopLocksTest::aBusWithoutThemIsHarmless()
{
    const QDBusConnection none(u"there is none"_s);
    const DesktopLocks deaf(none, none);
    QVERIFY(!none.isConnected());
}

QTEST_GUILESS_MAIN(DesktopLocksTest)
#include "tst_desktoplocks.moc"
