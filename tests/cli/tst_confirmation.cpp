// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"
#include "PseudoTerminal.h"
#include "Sandbox.h"
#include "SandboxAccess.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! The question before a run, asked on a terminal and answered there.
class ConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
};

void ConfirmationTest::answers_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("y") << QByteArray("y\n") << true;
    QTest::newRow("Yes") << QByteArray(" Yes \n") << true;
    QTest::newRow("n") << QByteArray("n\n") << false;
    QTest::newRow("only Enter") << QByteArray("\n") << false;
    QTest::newRow("another word") << QByteArray("yesterday\n") << false;
    QTest::newRow("end of input") << QByteArray("\x04") << false;
}

void ConfirmationTest::answers()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, goesOn);
    Sandbox::Server server{Sandbox::Options()};
    QVERIFY(server.start());
    const auto access = SandboxAccess::machineIdentity(server.describe());
    PseudoTerminal terminal;
    QVERIFY(terminal.isOpen());

    KeycutterProcess program;
    program.setVariable(u"KEYCUTTER_CLIENT_SECRET"_s, access.clientSecret);
    QProcess process;
    program.prepare(
        process,
        {u"duplicate"_s, u"--site"_s, server.baseUrl(u"infisical"_s).toString(), u"--client-id"_s,
         access.clientId, u"--project"_s, u"storefront"_s, u"--from"_s, u"dev:/app"_s, u"--to"_s,
         u"prod:/app"_s, u"--to"_s, u"dev:/copy"_s, u"--all"_s});
    terminal.attach(process);
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("[y/N] "), 30'000);
    QVERIFY2(terminal.shown().contains("PRODUCTION"), terminal.shown().constData());
    const QString duplicate = u"POST /api/v4/secrets/duplicate"_s;
    const int probes = server.requestCounts().value(duplicate);
    terminal.type(typed);
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 30'000);

    const QByteArray shown = terminal.shown();
    QVERIFY2(process.exitCode() == (goesOn ? 1 : 3), shown.constData());
    QCOMPARE(server.requestCounts().value(duplicate) > probes, goesOn);
    QCOMPARE(server.requestCounts().value(u"POST /api/v2/folders"_s) > 0, goesOn);
    QCOMPARE(shown.contains("Nothing was written."), !goesOn);
    QCOMPARE(process.readAllStandardOutput().isEmpty(), !goesOn);
}

QTEST_GUILESS_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"
