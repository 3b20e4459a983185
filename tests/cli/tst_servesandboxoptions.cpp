// SPDX-License-Identifier: MIT
#include "cli/ServeSandboxOptions.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What `keycutter serve-sandbox` makes of its arguments.
class ServeSandboxOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreTheServers();
    void switchesAreRead();
    void cloudflareSwitchesAreRead();
    void problemIsTold_data();
    void problemIsTold();
};

void ServeSandboxOptionsTest::defaultsAreTheServers()
{
    const auto options = ServeSandboxOptions::read({});
    QVERIFY(options.has_value());
    QCOMPARE(options->server.port, 0);
    QCOMPARE(options->server.largeFolder, Sandbox::Options().largeFolder);
    QVERIFY(options->server.identitiesHeldByPolicy);
    QVERIFY(options->server.identitiesReadApprovals);
    QVERIFY(!options->json);
}

void ServeSandboxOptionsTest::switchesAreRead()
{
    const auto options = ServeSandboxOptions::read(
        {u"--port=18080"_s,
         u"--json"_s,
         u"--rate-limit=7"_s,
         u"--retry-after=date"_s,
         u"--old-server"_s,
         u"--pre-v4"_s,
         u"--delay=250"_s,
         u"--lose-answers"_s,
         u"--identities-not-held"_s,
         u"--approvals-unreadable"_s,
         u"--older-folder-answer"_s,
         u"--replica-lag"_s,
         u"--token-life=30"_s,
         u"--large-folder=100000"_s,
         u"--canary=tweet"_s,
         u"--seed=9"_s,
         u"--rate-window=5"_s,
         u"--token-max-life=60"_s,
         u"--policies-unreadable"_s,
         u"--no-approvals"_s,
         u"--honey-tokens-unlisted"_s});
    QVERIFY(options.has_value());
    const Sandbox::Options& server = options->server;
    QCOMPARE(server.port, 18080);
    QCOMPARE(server.rateLimit, 7);
    QCOMPARE(server.retryAfterStyle, u"date"_s);
    QVERIFY(server.oldServer && server.preV4Server && server.loseAnswers && server.replicaLag);
    QVERIFY(server.olderFolderAnswer);
    QVERIFY(!server.identitiesHeldByPolicy && !server.identitiesReadApprovals);
    QCOMPARE(server.delay, 250ms);
    QCOMPARE(server.tokenLife, 30s);
    QCOMPARE(server.largeFolder, 100000);
    QCOMPARE(server.canary, u"tweet"_s);
    QCOMPARE(server.seed, 9U);
    QCOMPARE(server.rateWindow, 5s);
    QCOMPARE(server.tokenMaxLife, 60s);
    QVERIFY(!server.identitiesReadPolicies && !server.approvalsLicensed);
    QVERIFY(!server.listsHoneyTokens);
    QVERIFY(options->json);
}

void ServeSandboxOptionsTest::cloudflareSwitchesAreRead()
{
    const auto options = ServeSandboxOptions::read(
        {u"--pending=5"_s, u"--pending-forever"_s, u"--pending-text=replicating"_s,
         u"--deleted-lingers=7"_s, u"--bad-credential-code=9106"_s, u"--no-permission-code=9109"_s,
         u"--conflict-without-name"_s, u"--refuse-page-sizes"_s, u"--empty-comments"_s,
         u"--account-tokens-list-nothing"_s, u"--extra-scope=queues"_s, u"--omit-scopes"_s,
         u"--challenge"_s});
    QVERIFY(options.has_value());
    const Sandbox::CloudflareOptions& server = options->server.cloudflare;
    QCOMPARE(server.pendingFor, 5ms);
    QCOMPARE(server.pendingText, u"replicating"_s);
    QCOMPARE(server.deletedLingers, 7ms);
    QCOMPARE(server.badCredentialCode, 9106);
    QCOMPARE(server.noPermissionCode, 9109);
    QCOMPARE(server.extraScope, u"queues"_s);
    QVERIFY(server.pendingForever && server.refusesPageSizes && server.absentCommentIsEmpty);
    QVERIFY(!server.conflictTellsName && !server.accountTokensListAccounts);
    QVERIFY(server.omitsScopes && server.challenges);
    // Without them they are the server's own.
    const auto none = ServeSandboxOptions::read({});
    QCOMPARE(none->server.cloudflare.pendingFor, Sandbox::CloudflareOptions().pendingFor);
    QCOMPARE(none->server.cloudflare.pendingText, u"pending"_s);
    QVERIFY(none->server.cloudflare.conflictTellsName);
    QVERIFY(none->server.cloudflare.accountTokensListAccounts);
}

void ServeSandboxOptionsTest::problemIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port is a word") << QStringList{u"--port=http"_s};
    QTest::newRow("port too large") << QStringList{u"--port=65536"_s};
    QTest::newRow("negative delay") << QStringList{u"--delay=-1"_s};
    QTest::newRow("style unknown") << QStringList{u"--retry-after=soon"_s};
    QTest::newRow("negative pending") << QStringList{u"--pending=-1"_s};
    QTest::newRow("refusal unknown") << QStringList{u"--bad-credential-code=1"_s};
    QTest::newRow("permission refusal unknown") << QStringList{u"--no-permission-code=9106"_s};
    QTest::newRow("stray word") << QStringList{u"now"_s};
    QTest::newRow("unknown option") << QStringList{u"--public"_s};
}

void ServeSandboxOptionsTest::problemIsTold()
{
    QFETCH(const QStringList, arguments);
    const auto options = ServeSandboxOptions::read(arguments);
    QVERIFY(!options.has_value());
    QVERIFY(!options.error().isEmpty());
}

QTEST_GUILESS_MAIN(ServeSandboxOptionsTest)
#include "tst_servesandboxoptions.moc"
