// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"
#include "Sandbox.h"
#include "SandboxAccess.h"
#include "support/FaultProxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! `runs` and `resume` of the real executable.
class TestRunsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingRecorded();
    void listsARun();
    void refuses_data();
    void refuses();
    void takesUpWhatWasKilled_data();
    void takesUpWhatWasKilled();
    void recordThatCannotBeRead();
    void otherPlaceIsRefused();
    void refusedCredentialEndsIt();
    void secondProgramOnlyReads();
    void wantedFolderHoldsEverything();

private:
    void startServer(std::chrono::milliseconds delay);
    [[nodiscard]] QStringList access() const;
    [[nodiscard]] QStringList job() const;
    [[nodiscard]] QJsonArray runs() const;
    //! As if the program had died a minute ago: nothing can be under way any more.
    void waitAMinute();
    //! As another program would.
    void changeRecord(const QStringList& statements);
    //! Starts the job and kills it once the server has seen a copy.
    void startAndKill(QProcess& process);

    std::unique_ptr<KeycutterProcess> m_program;
    std::unique_ptr<Sandbox::Server> m_server;
};

void TestRunsCommand::init()
{
    m_program = std::make_unique<KeycutterProcess>();
    startServer(0ms);
}

void TestRunsCommand::startServer(std::chrono::milliseconds delay)
{
    Sandbox::Options options;
    options.delay = delay;
    m_server = std::make_unique<Sandbox::Server>(options);
    QVERIFY(m_server->start());
    m_program->setVariable(
        u"KEYCUTTER_CLIENT_SECRET"_s,
        SandboxAccess::machineIdentity(m_server->describe()).clientSecret);
}

QStringList TestRunsCommand::access() const
{
    return {
        u"--site"_s, m_server->baseUrl(u"infisical"_s).toString(), u"--client-id"_s,
        SandboxAccess::machineIdentity(m_server->describe()).clientId};
}

QStringList TestRunsCommand::job() const
{
    return QStringList{u"duplicate"_s,      u"--project"_s, u"storefront"_s,
                       u"--from"_s,         u"dev:/app"_s,  u"--to"_s,
                       u"dev:/elsewhere"_s, u"--all"_s,     u"--yes"_s}
    + access();
}

QJsonArray TestRunsCommand::runs() const
{
    return QJsonDocument::fromJson(m_program->run({u"runs"_s, u"--json"_s}).out.toUtf8()).array();
}

void TestRunsCommand::nothingRecorded()
{
    const auto end = m_program->run({u"runs"_s});
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.error.isEmpty(), qPrintable(end.error));
}

void TestRunsCommand::listsARun()
{
    const int code = m_program->run(job()).exitCode;
    QVERIFY(code == 0 || code == 1); // some of the sample secrets cannot be copied
    const QJsonArray listed = runs();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"state"].toString(), u"finished"_s);
    QCOMPARE(listed[0][u"number"].toInt(), 1);
    QVERIFY(listed[0][u"counts"][u"created"].toInt() > 100);
    QCOMPARE(listed[0][u"planSha256"].toString().size(), 64);
    const auto table = m_program->run({u"runs"_s});
    QVERIFY2(table.out.contains(u"ended"), qPrintable(table.out));
    QVERIFY2(m_program->run(job()).out.contains(u"Skipped"), "the second run finds them there");
    QCOMPARE(runs().size(), 2);
    QCOMPARE(runs()[0][u"number"].toInt(), 2);
}

void TestRunsCommand::refuses_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("said");
    QTest::newRow("one that is not there") << u"9"_s << u"no run"_s;
    QTest::newRow("one that has ended") << u"1"_s << u"has ended"_s;
}

void TestRunsCommand::refuses()
{
    QFETCH(QString, run);
    QFETCH(QString, said);
    QVERIFY(m_program->run(job()).exitCode >= 0);
    const auto end = m_program->run(QStringList{u"resume"_s, run} + access());
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(said), qPrintable(end.error));
}

void TestRunsCommand::startAndKill(QProcess& process)
{
    m_program->prepare(process, job());
    process.start();
    const QString route = u"POST /api/v4/secrets/duplicate"_s;
    // The first is the sign-in's question what the server can do.
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCounts().value(route) > 1, 20'000);
    process.kill();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
}

void TestRunsCommand::changeRecord(const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(m_program->journal());
        QVERIFY(database.open());
        for (const QString& statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"change"_s);
}

void TestRunsCommand::waitAMinute()
{
    changeRecord({u"UPDATE intents SET made = made - 60000"_s});
}

//! Neither as an empty record nor as one without the run.
void TestRunsCommand::recordThatCannotBeRead()
{
    QVERIFY(m_program->run(job()).exitCode <= 1);
    QCOMPARE(runs().size(), 1);
    changeRecord(
        {u"ALTER TABLE runs RENAME TO kept_runs"_s,
         u"CREATE VIEW runs AS SELECT * FROM kept_runs WHERE zeroblob(number * 3000000000) IS NOT "
         "NULL"_s});
    for (const QStringList& command : {QStringList{u"runs"_s}, QStringList{u"check"_s, u"1"_s}}) {
        const auto end = m_program->run(command);
        QCOMPARE(end.exitCode, 3);
        QVERIFY2(
            end.error.contains(u"Reading the record of runs did not work"), qPrintable(end.error));
        QVERIFY2(!end.error.contains(u"There is no run"), qPrintable(end.error));
        QCOMPARE(end.out, QString());
    }
}

void TestRunsCommand::takesUpWhatWasKilled_data()
{
    QTest::addColumn<bool>("checkOnly");
    QTest::newRow("check and continue") << false;
    QTest::newRow("check only") << true;
}

void TestRunsCommand::takesUpWhatWasKilled()
{
    QFETCH(bool, checkOnly);
    startServer(100ms);
    QProcess process;
    startAndKill(process);
    QCOMPARE(runs()[0][u"state"].toString(), u"running"_s);
    waitAMinute();
    QStringList arguments = QStringList{u"resume"_s, u"1"_s, u"--json"_s} + access();
    if (checkOnly)
        arguments.append(u"--check-only"_s);
    const auto end = m_program->run(arguments);
    QVERIFY2(end.exitCode >= 0 && end.exitCode < 3, qPrintable(end.error));
    const QJsonObject report = QJsonDocument::fromJson(end.out.toUtf8()).object();
    const QJsonObject counts = report[u"counts"].toObject();
    QVERIFY(counts[u"created"].toInt() >= 50);
    QCOMPARE(counts[u"cancelled"].toInt() > 0, checkOnly);
    QCOMPARE(counts[u"failed"].toInt(), 0);
    QCOMPARE(counts[u"unknown"].toInt(), 0);
    QCOMPARE(runs()[0][u"state"].toString(), u"finished"_s);
}

void TestRunsCommand::otherPlaceIsRefused()
{
    startServer(100ms);
    QProcess process;
    startAndKill(process);
    startServer(0ms); // on another port
    const auto end = m_program->run(QStringList{u"resume"_s, u"1"_s} + access());
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(u"cannot be taken up"), qPrintable(end.error));
    QCOMPARE(runs()[0][u"state"].toString(), u"running"_s);
}

//! Nobody is there who could sign in.
void TestRunsCommand::refusedCredentialEndsIt()
{
    startServer(100ms);
    QProcess process;
    startAndKill(process);
    m_program->setVariable(u"KEYCUTTER_CLIENT_SECRET"_s, u"wrong"_s);
    const auto end = m_program->run(QStringList{u"resume"_s, u"1"_s} + access());
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(u"Invalid credentials"), qPrintable(end.error));
    QCOMPARE(runs()[0][u"state"].toString(), u"running"_s);
}

void TestRunsCommand::secondProgramOnlyReads()
{
    // The first one waits for an answer as long as the others take.
    Test::FaultProxy proxy(static_cast<quint16>(m_server->port()));
    QVERIFY(proxy.start());
    const QString copies = u"/api/v4/secrets/duplicate"_s;
    // The first of these requests only asks whether the server can copy.
    proxy.addRule({"POST", copies, Test::Fault::hang(false), 2});
    QStringList arguments = job();
    arguments.replaceInStrings(
        m_server->baseUrl(u"infisical"_s).toString(), proxy.url().toString());
    QProcess first;
    m_program->prepare(first, arguments);
    first.start();
    QTRY_VERIFY_WITH_TIMEOUT(proxy.seenCount("POST", copies) > 1, 120'000);
    const auto second = m_program->run({u"runs"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(second.out.toUtf8()).array().size(), 1);
    QVERIFY2(second.error.contains(u"Another Keycutter"), qPrintable(second.error));
    const auto resume = m_program->run(QStringList{u"resume"_s, u"1"_s} + access());
    QCOMPARE(resume.exitCode, 3);
    QVERIFY2(resume.error.contains(u"Another Keycutter"), qPrintable(resume.error));
    first.kill();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 20'000);
}

void TestRunsCommand::wantedFolderHoldsEverything()
{
    const QTemporaryDir wanted;
    m_program->setVariable(u"KEYCUTTER_FOLDER"_s, wanted.filePath(u"here"_s));
    QCOMPARE(m_program->run(job()).exitCode, 1); // some were there before
    QVERIFY(QFile::exists(wanted.filePath(u"here/runs.sqlite"_s)));
    QVERIFY(m_program->everythingWritten().isEmpty());
    QCOMPARE(runs().size(), 1);
}

QTEST_GUILESS_MAIN(TestRunsCommand)
#include "tst_runscommand.moc"
