// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"
#include "SandboxAccess.h"

#include <QTcpServer>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! `keycutter serve-sandbox`, and the small commands, as processes.
class ServeSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesUntilInterrupted();
    void otherProcessesCanUseIt();
    void takenPortIsTold();
    void badSwitchIsTold();
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void unknownCommandIsTold();
};

void ServeSandboxTest::servesUntilInterrupted()
{
#ifdef Q_OS_WIN
    QSKIP("QProcess cannot interrupt a console program on Windows.");
#endif
    SandboxProcess sandbox;
    QVERIFY(sandbox.start());
    QCOMPARE(sandbox.baseUrl(u"infisical"_s).host(), u"127.0.0.1"_s);
    QVERIFY(!SandboxAccess::machineIdentity(sandbox.description()).clientSecret.isEmpty());
    sandbox.process().terminate();
    QVERIFY(sandbox.process().waitForFinished(10'000));
    QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(sandbox.process().exitCode(), 0);
}

void ServeSandboxTest::otherProcessesCanUseIt()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start());
    const auto access = SandboxAccess::machineIdentity(sandbox.description());
    KeycutterProcess program;
    program.setVariable(u"KEYCUTTER_CLIENT_SECRET"_s, access.clientSecret);
    const auto end = program.run(
        {u"duplicate"_s, u"--site"_s, sandbox.baseUrl(u"infisical"_s).toString(), u"--client-id"_s,
         access.clientId, u"--project"_s, u"storefront"_s, u"--from"_s, u"dev:/app"_s, u"--to"_s,
         u"dev:/copies"_s, u"--all"_s, u"--plan"_s});
    QVERIFY2(end.exitCode == 0 || end.exitCode == 1, qPrintable(end.error));
    QVERIFY(end.out.contains(u"dev:/copies"_s));
}

void ServeSandboxTest::takenPortIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const auto end = KeycutterProcess().run({u"serve-sandbox"_s, u"--port"_s, port});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(port), qPrintable(end.error));
}

void ServeSandboxTest::badSwitchIsTold()
{
    const auto end = KeycutterProcess().run({u"serve-sandbox"_s, u"--delay"_s, u"long"_s});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(u"--delay"_s), qPrintable(end.error));
}

void ServeSandboxTest::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("help") << QStringList{u"--help"_s} << u"serve-sandbox"_s;
    QTest::newRow("help of a command") << QStringList{u"help"_s, u"duplicate"_s} << u"--plan"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << QStringLiteral(KEYCUTTER_VERSION);
}

void ServeSandboxTest::helpAndVersionNeedNoDisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto end = KeycutterProcess().run(arguments);
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.out.contains(says), qPrintable(end.out));
    QCOMPARE(end.error, QString());
}

void ServeSandboxTest::unknownCommandIsTold()
{
    const QString word = u"frobnicaté鍵"_s; // in no code page of Windows'
    const auto end = KeycutterProcess().run({word});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(word), qPrintable(end.error));
    QCOMPARE(end.out, QString());
}

QTEST_GUILESS_MAIN(ServeSandboxTest)
#include "tst_servesandbox.moc"
