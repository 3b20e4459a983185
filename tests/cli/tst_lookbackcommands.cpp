// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"
#include "Sandbox.h"
#include "SandboxAccess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! `check`, `undo` and `report` of the real executable.
class TestLookBackCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badArguments_data();
    void badArguments();
    void unknownRun_data();
    void unknownRun();
    void checks();
    void undoIsPlanned();
    void undoNeedsConsent();
    void undoes();
    void restores();
    void reports();

private:
    [[nodiscard]] QStringList access() const;
    //! Copies three secrets; the run's number.
    int copy(const QString& to, bool overwrite = false);
    [[nodiscard]] ProgramEnd with(const QStringList& arguments)
    {
        return m_program->run(arguments + access());
    }

    std::unique_ptr<KeycutterProcess> m_program;
    std::unique_ptr<Sandbox::Server> m_server;
    int m_runs = 0;
};

void TestLookBackCommands::init()
{
    m_program = std::make_unique<KeycutterProcess>();
    m_server = std::make_unique<Sandbox::Server>(Sandbox::Options());
    QVERIFY(m_server->start());
    m_program->setVariable(
        u"KEYCUTTER_CLIENT_SECRET"_s,
        SandboxAccess::machineIdentity(m_server->describe()).clientSecret);
    m_runs = 0;
}

QStringList TestLookBackCommands::access() const
{
    return {
        u"--site"_s, m_server->baseUrl(u"infisical"_s).toString(), u"--client-id"_s,
        SandboxAccess::machineIdentity(m_server->describe()).clientId};
}

int TestLookBackCommands::copy(const QString& to, bool overwrite)
{
    QStringList job{
        u"duplicate"_s, u"--project"_s, u"storefront"_s, u"--from"_s, u"dev:/app"_s, u"--to"_s, to,
        u"--yes"_s};
    job += {u"--key"_s, u"LOG_LEVEL"_s, u"--key"_s, u"LOG_FORMAT"_s};
    if (overwrite)
        job += {u"--if-exists"_s, u"overwrite"_s};
    const auto end = with(job);
    if (end.exitCode != 0)
        qWarning("%s", qPrintable(end.error));
    return end.exitCode == 0 ? ++m_runs : 0;
}

void TestLookBackCommands::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row
        = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
    row("check without a run", {u"check"_s});
    row("undo of two runs", {u"undo"_s, u"1"_s, u"2"_s});
    row("undo with plan and yes", {u"undo"_s, u"1"_s, u"--plan"_s, u"--yes"_s});
    row("report without a form", {u"report"_s, u"1"_s});
    row("report in two forms", {u"report"_s, u"1"_s, u"--csv"_s, u"a"_s, u"--json"_s, u"b"_s});
    row("unknown option", {u"check"_s, u"1"_s, u"--force"_s});
    row("site and connection",
        {u"check"_s, u"1"_s, u"--site"_s, u"http://x"_s, u"--connection"_s, u"y"_s});
    row("client id alone", {u"undo"_s, u"1"_s, u"--client-id"_s, u"x"_s});
}

void TestLookBackCommands::badArguments()
{
    QFETCH(QStringList, arguments);
    const auto end = m_program->run(arguments);
    QCOMPARE(end.exitCode, 3);
    QVERIFY(!end.error.isEmpty());
    QVERIFY(end.out.isEmpty());
}

void TestLookBackCommands::unknownRun_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{u"check"_s, u"9"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s, u"9"_s, u"--plan"_s};
    QTest::newRow("report") << QStringList{u"report"_s, u"9"_s, u"--json"_s, u"-"_s};
}

void TestLookBackCommands::unknownRun()
{
    QFETCH(QStringList, arguments);
    const auto end = m_program->run(arguments);
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(u"no run"), qPrintable(end.error));
}

void TestLookBackCommands::checks()
{
    QCOMPARE(copy(u"dev:/elsewhere"_s), 1);
    const auto good = with({u"check"_s, u"1"_s});
    QCOMPARE(good.exitCode, 0);
    QVERIFY2(good.out.contains(u"2 as asked"), qPrintable(good.out));
    QVERIFY2(good.out.contains(u"complete"), qPrintable(good.out));

    QCOMPARE(copy(u"dev:/elsewhere"_s, true), 2); // as someone else would change them
    const auto changed = with({u"check"_s, u"1"_s, u"--json"_s});
    QCOMPARE(changed.exitCode, 1);
    const auto json = QJsonDocument::fromJson(changed.out.toUtf8());
    QCOMPARE(json[u"check"][u"changed"].toInt(), 2);
    QCOMPARE(json[u"cells"][0][u"check"][u"version"].toInt(), 2);
    QCOMPARE(with({u"check"_s, u"2"_s}).exitCode, 0);
}

void TestLookBackCommands::undoIsPlanned()
{
    QCOMPARE(copy(u"dev:/elsewhere"_s), 1);
    const auto table = with({u"undo"_s, u"1"_s, u"--plan"_s});
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.out.contains(u"2 to delete"), qPrintable(table.out));
    QVERIFY2(!table.error.isEmpty(), "the service's warning is told");
    const auto planned = with({u"undo"_s, u"1"_s, u"--plan"_s, u"--json"_s});
    const auto json = QJsonDocument::fromJson(planned.out.toUtf8());
    QCOMPARE(json[u"counts"][u"remove"].toInt(), 2);
    QCOMPARE(json[u"cells"][0][u"action"].toString(), u"remove"_s);
    QCOMPARE(with({u"check"_s, u"1"_s}).exitCode, 0); // nothing was changed
}

void TestLookBackCommands::undoNeedsConsent()
{
    QCOMPARE(copy(u"dev:/elsewhere"_s), 1);
    const auto end = with({u"undo"_s, u"1"_s});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(u"--yes"), qPrintable(end.error));
    QCOMPARE(with({u"check"_s, u"1"_s}).exitCode, 0);
}

void TestLookBackCommands::undoes()
{
    QCOMPARE(copy(u"dev:/elsewhere"_s), 1);
    const auto undone = with({u"undo"_s, u"1"_s, u"--yes"_s});
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.error));
    QVERIFY2(undone.out.contains(u"Deleted"), qPrintable(undone.out));
    QCOMPARE(with({u"check"_s, u"1"_s}).exitCode, 2); // gone

    const auto again = with({u"undo"_s, u"1"_s, u"--yes"_s});
    QCOMPARE(again.exitCode, 3);
    QVERIFY2(
        again.error.contains(u"nothing to undo") || again.error.contains(u"left alone"),
        qPrintable(again.error));
    const auto ofUndo = with({u"undo"_s, u"2"_s, u"--plan"_s}); // it is recorded like any run
    QCOMPARE(ofUndo.exitCode, 3);
    QVERIFY2(ofUndo.error.contains(u"is an undo"), qPrintable(ofUndo.error));
    QCOMPARE(with({u"check"_s, u"2"_s}).exitCode, 3);
}

void TestLookBackCommands::restores()
{
    QCOMPARE(copy(u"dev:/elsewhere"_s), 1);
    QCOMPARE(copy(u"dev:/elsewhere"_s, true), 2);
    const auto planned = with({u"undo"_s, u"2"_s, u"--plan"_s});
    QCOMPARE(planned.exitCode, 3); // only overwritten ones, and restoring is off
    QVERIFY2(planned.out.contains(u"--restore-values"), qPrintable(planned.out));
    const auto undone = with({u"undo"_s, u"2"_s, u"--yes"_s, u"--restore-values"_s});
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.error + undone.out));
    QVERIFY2(undone.out.contains(u"Restored"), qPrintable(undone.out));
    QVERIFY2(undone.error.contains(u"memory"), qPrintable(undone.error));
}

void TestLookBackCommands::reports()
{
    QCOMPARE(copy(u"dev:/elsewhere"_s), 1);
    QCOMPARE(with({u"check"_s, u"1"_s}).exitCode, 0);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"run.html"_s);
    const auto html = m_program->run({u"report"_s, u"1"_s, u"--html"_s, path});
    QVERIFY2(html.exitCode == 0, qPrintable(html.error));
    QVERIFY(html.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.contains("LOG_LEVEL"));
    QVERIFY(page.contains("2 as asked"));

    const auto csv = m_program->run({u"report"_s, u"1"_s, u"--csv"_s, u"-"_s});
    QCOMPARE(csv.out.count(u"As asked"_s), 2);
    const auto json = m_program->run({u"report"_s, u"1"_s, u"--json"_s, u"-"_s});
    QCOMPARE(
        QJsonDocument::fromJson(json.out.toUtf8())[u"run"][u"planSha256"].toString().size(), 64);
    const auto nowhere
        = m_program->run({u"report"_s, u"1"_s, u"--csv"_s, folder.filePath(u"no/such.csv"_s)});
    QCOMPARE(nowhere.exitCode, 3);
    QVERIFY(!nowhere.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestLookBackCommands)
#include "tst_lookbackcommands.moc"
