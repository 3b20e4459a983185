// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"

#include <QProcess>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! A second start of the program leaves the work to the window that is open.
class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void argumentsAreHandedOver();
    void badArgumentsAreRefusedBefore();
    void otherSettingsAreAnotherProgram();
    void commandsGoOnTheirOwn();
    void killedWindowIsNotInTheWay();

private:
    void startWindow();

    std::unique_ptr<KeycutterProcess> m_program;
    std::unique_ptr<QProcess> m_window;
    QByteArray m_log;
};

void SecondStartTest::init()
{
    m_program = std::make_unique<KeycutterProcess>();
    m_program->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_log.clear();
    startWindow();
}

void SecondStartTest::cleanup()
{
    m_window->kill();
    QVERIFY(m_window->waitForFinished());
    m_window.reset();
}

void SecondStartTest::startWindow()
{
    m_window = std::make_unique<QProcess>();
    connect(m_window.get(), &QProcess::readyReadStandardError, this, [this] {
        m_log += m_window->readAllStandardError();
    });
    m_program->prepare(*m_window, {u"--log=info"_s});
    m_window->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_log.contains("The window is open"), 20'000);
}

void SecondStartTest::argumentsAreHandedOver()
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{u"--connection"_s, u"Acme"_s}, QStringList{u"--run=3"_s}}) {
        m_log.clear();
        const auto end = m_program->run(arguments);
        QCOMPARE(end.exitCode, 0);
        QTRY_VERIFY2(m_log.contains("Another start was handed over"), m_log.constData());
    }
    QCOMPARE(m_window->state(), QProcess::Running);
}

void SecondStartTest::badArgumentsAreRefusedBefore()
{
    const auto end = m_program->run({u"--run=x"_s});
    QCOMPARE(end.exitCode, 3);
    QVERIFY(end.error.contains(u"“x” of --run"_s));
    QVERIFY(!m_log.contains("handed over"));
}

void SecondStartTest::otherSettingsAreAnotherProgram()
{
    KeycutterProcess other;
    other.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    // It opens a window of its own, which is painted.
    const auto end = other.run({u"--measure-start"_s});
    QCOMPARE(end.exitCode, 0);
    QVERIFY(!m_log.contains("handed over"));
}

void SecondStartTest::commandsGoOnTheirOwn()
{
    const auto end = m_program->run({u"runs"_s});
    QVERIFY(end.exitCode >= 0);
    QVERIFY(!m_log.contains("handed over"));
}

void SecondStartTest::killedWindowIsNotInTheWay()
{
    m_window->kill();
    QVERIFY(m_window->waitForFinished());
    m_log.clear();
    startWindow();
    QCOMPARE(m_program->run({}).exitCode, 0);
    QTRY_VERIFY(m_log.contains("Another start was handed over"));
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
