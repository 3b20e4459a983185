// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"
#include "Sandbox.h"
#include "SandboxAccess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! `duplicate` from dev:/app to two places, to be completed.
QStringList mainJob(const QStringList& more)
{
    return QStringList{u"duplicate"_s,    u"--project"_s, u"storefront"_s,
                       u"--from"_s,       u"dev:/app"_s,  u"--to"_s,
                       u"staging:/app"_s, u"--to"_s,      u"prod:/app"_s}
    + more;
}

QJsonObject parsed(const ProgramEnd& end)
{
    return QJsonDocument::fromJson(end.out.toUtf8()).object();
}

//! How many cells ended how.
QHash<QString, int> outcomes(const QJsonObject& report)
{
    QHash<QString, int> counts;
    const QJsonArray cells = report.value(u"cells").toArray();
    for (const QJsonValue& cell : cells)
        ++counts[cell.toObject().value(u"outcome").toString()];
    return counts;
}

//! Requests that change something, sign-in apart.
int writes(const Sandbox::Server& server)
{
    int count = 0;
    const auto requests = server.requestCounts();
    for (auto it = requests.begin(); it != requests.end(); ++it) {
        // The sign-in and the probe for the server's abilities are POSTs that change nothing.
        if (!it.key().startsWith(u"GET ") && !it.key().contains(u"/auth/"))
            count += it.value();
    }
    return count;
}

} // namespace

//! The real executable, from its arguments to its exit code.
class DuplicateCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mainJobOnTheInProcessSandbox();
    void tableHasARowPerSecretAndDestination();
    void jsonHoldsEveryCell();
    void planWritesNothing();
    void planAsJson();
    void planTellsTheLimit();
    void everythingDoneIsZero();
    void tokensAreGivenBack();
    void skipsAndApprovalsAreOne();
    void failuresAreTwo();
    void overwriteOverwrites();
    void nothingCouldBeDoneIsThree_data();
    void nothingCouldBeDoneIsThree();
    void wrongSecretIsToldWithoutIt();
    void oldServerIsNamed();
    void withoutTerminalAndYesNothingIsWritten();
    void interruptionSettlesEveryCell();

private:
    //! Arguments and environment for the test's own server.
    [[nodiscard]] ProgramEnd runOnServer(QStringList arguments, const QByteArray& input = {});
    void startServer(Sandbox::Options options = {});
    //! A key of dev:/app whose cell has that state in a plan to @p to.
    [[nodiscard]] QString keyThatIs(const QString& state, const QString& to);
    [[nodiscard]] ProgramEnd
    copyKey(const QString& key, const QString& to, const QStringList& more = {});

    std::unique_ptr<KeycutterProcess> m_program;
    std::unique_ptr<Sandbox::Server> m_server;
};

void DuplicateCommandTest::init()
{
    m_program = std::make_unique<KeycutterProcess>();
    startServer();
}

void DuplicateCommandTest::startServer(Sandbox::Options options)
{
    m_server = std::make_unique<Sandbox::Server>(options);
    QVERIFY(m_server->start());
    const auto access = SandboxAccess::machineIdentity(m_server->describe());
    m_program->setVariable(u"KEYCUTTER_CLIENT_SECRET"_s, access.clientSecret);
}

ProgramEnd DuplicateCommandTest::runOnServer(QStringList arguments, const QByteArray& input)
{
    const auto access = SandboxAccess::machineIdentity(m_server->describe());
    arguments << u"--site"_s << m_server->baseUrl(u"infisical"_s).toString() << u"--client-id"_s
              << access.clientId;
    return m_program->run(arguments, input);
}

void DuplicateCommandTest::mainJobOnTheInProcessSandbox()
{
    const auto end = m_program->run(mainJob({u"--sandbox"_s, u"--all"_s, u"--yes"_s}));
    QVERIFY2(end.exitCode == 1, qPrintable(end.error));
    QVERIFY2(end.out.contains(u"Awaiting approval"_s), qPrintable(end.out));
    QVERIFY(end.out.contains(u"Created"_s));
}

void DuplicateCommandTest::tableHasARowPerSecretAndDestination()
{
    const auto end = runOnServer(mainJob({u"--all"_s, u"--yes"_s}));
    const auto rows = end.out.count(QRegularExpression(
        u"^\\S+ +(staging|prod):/app +\\S"_s, QRegularExpression::MultilineOption));
    QCOMPARE(rows, 240);
}

void DuplicateCommandTest::jsonHoldsEveryCell()
{
    const auto end = runOnServer(mainJob({u"--all"_s, u"--yes"_s, u"--json"_s}));
    const QJsonObject report = parsed(end);
    QCOMPARE(report.value(u"cells").toArray().size(), 240);
    for (const QString& part : {u"run"_s, u"counts"_s, u"cells"_s, u"approvals"_s})
        QVERIFY2(report.contains(part), qPrintable(part));
    const QSet<QString> known{u"created"_s, u"overwritten"_s, u"awaiting-approval"_s,
                              u"skipped"_s, u"failed"_s,      u"cancelled"_s,
                              u"unknown"_s};
    const auto counts = outcomes(report);
    for (auto it = counts.begin(); it != counts.end(); ++it)
        QVERIFY2(known.contains(it.key()), qPrintable(it.key()));
    QVERIFY(report.value(u"approvals").toArray().size() >= 1);
}

void DuplicateCommandTest::planWritesNothing()
{
    const auto end = runOnServer(mainJob({u"--all"_s, u"--plan"_s}));
    QVERIFY2(end.out.contains(u"prod:/app"_s), qPrintable(end.error));
    // The probe for the ability to duplicate is a POST without a body that the server refuses.
    const int probes = m_server->requestCounts().value(u"POST /api/v4/secrets/duplicate"_s);
    QVERIFY(probes <= 1);
    QCOMPARE(writes(*m_server), probes);

    // And the server is as it was: the same plan again.
    QCOMPARE(runOnServer(mainJob({u"--all"_s, u"--plan"_s})).out, end.out);
}

void DuplicateCommandTest::planAsJson()
{
    const QJsonObject plan = parsed(runOnServer(mainJob({u"--all"_s, u"--plan"_s, u"--json"_s})));
    QCOMPARE(plan.value(u"cells").toArray().size(), 240);
    // No limit is published for a server of one's own, and it shows none.
    const QJsonObject forecast = plan.value(u"forecast").toObject();
    QVERIFY(forecast.value(u"calls").toInt() >= 4);
    QVERIFY(!forecast.contains(u"limit"));
}

void DuplicateCommandTest::planTellsTheLimit()
{
    Sandbox::Options options = m_server->options();
    options.rateLimit = 50;
    m_server->setOptions(options);
    const QJsonObject plan = parsed(runOnServer(mainJob({u"--all"_s, u"--plan"_s, u"--json"_s})));
    const QJsonObject forecast = plan.value(u"forecast").toObject();
    const QJsonObject limit = forecast.value(u"limit").toObject();
    QCOMPARE(limit.value(u"quota").toInt(), 50);
    QCOMPARE(limit.value(u"windowSeconds").toInt(), 60);
    QCOMPARE(limit.value(u"source").toString(), u"shown"_s);
    QCOMPARE(forecast.value(u"seconds"), QJsonValue(0));
    const auto text = runOnServer(mainJob({u"--all"_s, u"--plan"_s}));
    QVERIFY2(
        text.out.contains(u" calls, within the service’s limit of 50 a minute."_s),
        qPrintable(text.out.right(300)));
}

QString DuplicateCommandTest::keyThatIs(const QString& state, const QString& to)
{
    const QJsonObject plan = parsed(runOnServer(
        {u"duplicate"_s, u"--project"_s, u"storefront"_s, u"--from"_s, u"dev:/app"_s, u"--to"_s, to,
         u"--all"_s, u"--plan"_s, u"--json"_s}));
    const QJsonArray cells = plan.value(u"cells").toArray();
    for (const QJsonValue& value : cells) {
        const QJsonObject cell = value.toObject();
        if (cell.value(u"state").toString() == state)
            return cell.value(u"key").toString();
    }
    return {};
}

ProgramEnd
DuplicateCommandTest::copyKey(const QString& key, const QString& to, const QStringList& more)
{
    return runOnServer(
        QStringList{
            u"duplicate"_s, u"--project"_s, u"storefront"_s, u"--from"_s, u"dev:/app"_s, u"--to"_s,
            to, u"--key"_s, key, u"--yes"_s, u"--json"_s}
        + more);
}

void DuplicateCommandTest::everythingDoneIsZero()
{
    const auto end = copyKey(keyThatIs(u"new"_s, u"dev:/copies"_s), u"dev:/copies"_s);
    QVERIFY2(end.exitCode == 0, qPrintable(end.error + end.out));
    QCOMPARE(outcomes(parsed(end)), (QHash<QString, int>{{u"created"_s, 1}}));
}

void DuplicateCommandTest::tokensAreGivenBack()
{
    const auto end = runOnServer(mainJob({u"--all"_s, u"--plan"_s}));
    QVERIFY2(!end.out.isEmpty(), qPrintable(end.error));
    const auto requests = m_server->requestCounts();
    int logins = 0;
    int revoked = 0;
    for (auto it = requests.begin(); it != requests.end(); ++it) {
        logins += it.key().contains(u"/universal-auth/login") ? it.value() : 0;
        revoked += it.key().contains(u"/auth/token/revoke") ? it.value() : 0;
    }
    QCOMPARE(logins, 1);
    QCOMPARE(revoked, 1);
}

void DuplicateCommandTest::skipsAndApprovalsAreOne()
{
    const auto skipped = copyKey(keyThatIs(u"exists"_s, u"staging:/app"_s), u"staging:/app"_s);
    QVERIFY2(skipped.exitCode == 1, qPrintable(skipped.error + skipped.out));
    QCOMPARE(outcomes(parsed(skipped)), (QHash<QString, int>{{u"skipped"_s, 1}}));

    const auto held = copyKey(keyThatIs(u"new"_s, u"prod:/app"_s), u"prod:/app"_s);
    QVERIFY2(held.exitCode == 1, qPrintable(held.error + held.out));
    QCOMPARE(outcomes(parsed(held)), (QHash<QString, int>{{u"awaiting-approval"_s, 1}}));
}

void DuplicateCommandTest::overwriteOverwrites()
{
    const QString key = keyThatIs(u"exists"_s, u"staging:/app"_s);
    const auto end = copyKey(key, u"staging:/app"_s, {u"--if-exists"_s, u"overwrite"_s});
    QVERIFY2(end.exitCode == 0, qPrintable(end.error + end.out));
    QCOMPARE(outcomes(parsed(end)), (QHash<QString, int>{{u"overwritten"_s, 1}}));
}

void DuplicateCommandTest::failuresAreTwo()
{
    // One destination's folder is missing and cannot be made; the other destination is served.
    QVERIFY(m_server->addFailure(
        {{u"method"_s, u"POST"_s},
         {u"path"_s, u"/api/v2/folders"_s},
         {u"status"_s, 403},
         {u"times"_s, 1000}}));
    const auto end = runOnServer(mainJob({u"--all"_s, u"--yes"_s, u"--json"_s}));
    QVERIFY2(end.exitCode == 2, qPrintable(end.error));
    const auto counts = outcomes(parsed(end));
    QVERIFY(counts.value(u"failed"_s) > 100);
    QVERIFY(counts.value(u"created"_s) > 50);
}

void DuplicateCommandTest::nothingCouldBeDoneIsThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& arguments, const QString& says) {
        QTest::newRow(name) << (QStringList{u"duplicate"_s} + arguments) << says;
    };
    const QStringList sandbox{u"--sandbox"_s, u"--all"_s, u"--yes"_s};
    const QStringList place{u"--from"_s, u"dev:/app"_s, u"--to"_s, u"staging:/app"_s};
    row("no arguments", {}, u"keycutter help duplicate"_s);
    row("unknown project", sandbox + place + QStringList{u"--project"_s, u"shop"_s},
        u"storefront"_s);
    row("unknown environment",
        sandbox
            + QStringList{u"--project"_s, u"storefront"_s, u"--from"_s, u"dev:/app"_s, u"--to"_s, u"live:/app"_s},
        u"dev, prod, staging"_s);
    row("unknown folder",
        sandbox
            + QStringList{u"--project"_s, u"storefront"_s, u"--from"_s, u"dev:/nowhere"_s, u"--to"_s, u"staging:/app"_s},
        u"dev:/nowhere"_s);
    row("unknown key",
        QStringList{
            u"--sandbox"_s, u"--yes"_s, u"--key"_s, u"NO_SUCH_KEY"_s, u"--project"_s,
            u"storefront"_s}
            + place,
        u"NO_SUCH_KEY"_s);
    row("unknown connection",
        QStringList{u"--connection"_s, u"Acme"_s, u"--all"_s, u"--project"_s, u"p"_s} + place,
        u"Acme"_s);
    row("no secret in the environment",
        QStringList{u"--site"_s, u"https://eu.infisical.com"_s, u"--all"_s, u"--project"_s, u"p"_s}
            + place,
        u"KEYCUTTER_TOKEN"_s);
    row("unknown log level",
        sandbox + place + QStringList{u"--project"_s, u"storefront"_s, u"--log"_s, u"loud"_s},
        u"loud"_s);
}

void DuplicateCommandTest::nothingCouldBeDoneIsThree()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto end = m_program->run(arguments);
    QVERIFY2(end.exitCode == 3, qPrintable(end.error));
    QVERIFY2(end.error.contains(says), qPrintable(end.error));
    QCOMPARE(end.out, QString());
}

void DuplicateCommandTest::wrongSecretIsToldWithoutIt()
{
    m_program->setVariable(u"KEYCUTTER_CLIENT_SECRET"_s, u"not-the-secret"_s);
    const auto end = runOnServer(mainJob({u"--all"_s, u"--yes"_s, u"--log"_s, u"debug"_s}));
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(u"Invalid credentials"_s), qPrintable(end.error));
    QVERIFY(!end.error.contains(u"not-the-secret"_s));
}

void DuplicateCommandTest::oldServerIsNamed()
{
    Sandbox::Options options;
    options.oldServer = true;
    startServer(options);
    const auto end = runOnServer(mainJob({u"--all"_s, u"--yes"_s}));
    QCOMPARE(end.exitCode, 3);
    QVERIFY2((end.error + end.out).contains(u"cannot duplicate"_s), qPrintable(end.error));
}

void DuplicateCommandTest::withoutTerminalAndYesNothingIsWritten()
{
    const auto end = runOnServer(mainJob({u"--all"_s}), "yes\n");
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(u"--yes"_s), qPrintable(end.error));
    QVERIFY2(end.error.contains(u"PRODUCTION"_s), qPrintable(end.error));
    const int probes = m_server->requestCounts().value(u"POST /api/v4/secrets/duplicate"_s);
    QVERIFY(probes <= 1);
    QCOMPARE(writes(*m_server), probes);
}

void DuplicateCommandTest::interruptionSettlesEveryCell()
{
#ifdef Q_OS_WIN
    QSKIP("QProcess cannot interrupt a console program on Windows.");
#endif
    Sandbox::Options slow;
    slow.delay = 150ms; // so that the interruption comes in the middle
    startServer(slow);
    const auto access = SandboxAccess::machineIdentity(m_server->describe());
    QProcess process;
    m_program->prepare(
        process,
        mainJob(
            {u"--all"_s, u"--yes"_s, u"--json"_s, u"--if-exists"_s, u"overwrite"_s, u"--site"_s,
             m_server->baseUrl(u"infisical"_s).toString(), u"--client-id"_s, access.clientId}));
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_server->requestCounts().value(u"POST /api/v2/folders"_s) > 0, 20'000);
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QVERIFY2(
        process.exitStatus() == QProcess::NormalExit && process.exitCode() == 2,
        process.readAllStandardError().constData());
    const auto report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const auto counts = outcomes(report);
    QCOMPARE(report.value(u"cells").toArray().size(), 240);
    QVERIFY(counts.value(u"cancelled"_s) > 0);
    QCOMPARE(counts.value(u"pending"_s) + counts.value(u"sending"_s), 0);
}

QTEST_GUILESS_MAIN(DuplicateCommandTest)
#include "tst_duplicatecommand.moc"
