// SPDX-License-Identifier: MIT
#include "ScriptedInfisical.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "support/Await.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray duplicatePath = "/api/v4/secrets/duplicate";
const QByteArray foldersPath = "/api/v2/folders";
const QByteArray identityToken = ScriptedInfisical::jwt(R"({"identityId":"i"})");
const QByteArray personToken = ScriptedInfisical::jwt(R"({"userId":"u","organizationId":"o1"})");
const Location destination{u"p1"_s, u"prod"_s, u"/app/new"_s};

const QByteArray written = jsonAnswer(
    200,
    R"({"results":[{"sourceSecretId":"s1","sourceSecretKey":"A","destinationSecretId":"d1"}]})");
const QByteArray destinationMissing = ScriptedInfisical::refusal(
    404, "NotFound",
    "Destination folder with path '/app/new' in environment with slug 'prod' not found");

DuplicateCall someCall()
{
    DuplicateCall call;
    call.from = {u"p1"_s, u"dev"_s, u"/app"_s};
    call.to = destination;
    DuplicateItem item;
    item.sourceId = u"s1"_s;
    item.sourceKey = u"A"_s;
    call.items = {item};
    call.attributes = Attribute::Value;
    return call;
}

QByteArray folderAnswer()
{
    return jsonAnswer(200, R"({"folder":{"id":"f1","name":"new","path":"/app/new"}})");
}

Approval knownApproval()
{
    Approval approval;
    approval.id = u"a-1"_s;
    return approval;
}

} // namespace

//! What a session asks the server, and what it makes of the answers.
class TestInfisicalSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsFolders_data();
    void createsFolders();
    void refusesFolderNames();
    void rootIsThere();
    void waitsForAFolderItHasJustMade();
    void givesUpOnAFolderThatStaysMissing();
    void doesNotWaitForFoldersOfOthers();
    void cancelWhileWaitingForAFolder();
    void faultsOfADuplicate_data();
    void faultsOfADuplicate();
    void gatewaysNameTheRequest();
    void answersTellTheServersTime();
    void duplicateIsSentAgainAfterANewSignIn();
    void cancelOfASentDuplicateLeavesItOpen();
    void cancelInTheDecodingKeepsTheAnswer();
    void policies_data();
    void policies();
    void pathsAreMadeExact();
    void pages();
    void deathWithJobsUnderWay();
};

void TestInfisicalSession::createsFolders_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("id");
    QTest::newRow("made") << folderAnswer() << u"f1"_s;
    QTest::newRow("was there, newer server") << ScriptedInfisical::refusal(
        400, "BadRequest", "Folder with name 'new' already exists in path '/app'")
                                             << u"f7"_s;
}

void TestInfisicalSession::createsFolders()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, id);
    ScriptedInfisical server;
    server.on("POST", foldersPath, {answer});
    server.on(
        "GET", foldersPath, 200,
        R"({"folders":[{"id":"f6","name":"old"},{"id":"f7","name":"new"}]})");
    const auto session = server.identitySession();
    const auto folder = await(session->createFolder(destination));
    QVERIFY2(folder, qPrintable(folder ? QString() : folder.error().message()));
    QCOMPARE(folder->id, id);
    QCOMPARE(folder->path, u"/app/new"_s);
    QCOMPARE(server.count("POST", foldersPath), 1);
    const QJsonObject body
        = QJsonDocument::fromJson(server.requests(foldersPath).constFirst().body).object();
    QCOMPARE(body.value(u"path"_s).toString(), u"/app"_s);
    QCOMPARE(body.value(u"name"_s).toString(), u"new"_s);
}

void TestInfisicalSession::refusesFolderNames()
{
    ScriptedInfisical server;
    const auto session = server.identitySession();
    const auto folder = await(session->createFolder({u"p1"_s, u"dev"_s, u"/a b"_s}));
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(session->sentCount(), 0);
}

void TestInfisicalSession::rootIsThere()
{
    ScriptedInfisical server;
    const auto session = server.identitySession();
    QVERIFY(await(session->createFolder({u"p1"_s, u"dev"_s, u"/"_s})));
    QCOMPARE(session->sentCount(), 0);
}

void TestInfisicalSession::waitsForAFolderItHasJustMade()
{
    ScriptedInfisical server;
    server.on("POST", foldersPath, {folderAnswer()});
    server.on("POST", duplicatePath, {destinationMissing, destinationMissing, written});
    const auto session = server.identitySession();
    QVERIFY(await(session->createFolder(destination)));
    std::optional<bool> done;
    session->duplicate(someCall())->onFinished(this, [&done](const Result<DuplicateReply>& reply) {
        done = bool(reply);
    });
    QTRY_COMPARE(server.clock().waiting(), 1);
    server.clock().advance(250ms);
    QTRY_COMPARE(server.clock().lastWait(), 500ms);
    server.clock().advance(500ms);
    QTRY_COMPARE(done, std::optional(true));
    QCOMPARE(server.count("POST", duplicatePath), 3);
}

void TestInfisicalSession::givesUpOnAFolderThatStaysMissing()
{
    ScriptedInfisical server;
    server.on("POST", foldersPath, {folderAnswer()});
    server.on("POST", duplicatePath, {destinationMissing});
    const auto session = server.identitySession();
    QVERIFY(await(session->createFolder(destination)));
    std::optional<ErrorKind> kind;
    session->duplicate(someCall())->onFinished(this, [&kind](const Result<DuplicateReply>& reply) {
        kind = reply.error().kind;
    });
    for (int tries = 1; tries <= 4; ++tries) {
        QTRY_COMPARE(server.clock().waiting(), 1);
        QCOMPARE(server.count("POST", duplicatePath), tries);
        server.clock().advance(server.clock().lastWait());
    }
    QTRY_COMPARE(kind, std::optional(ErrorKind::NotFound));
    QCOMPARE(server.count("POST", duplicatePath), 5);
}

void TestInfisicalSession::doesNotWaitForFoldersOfOthers()
{
    ScriptedInfisical server;
    server.on("POST", duplicatePath, {destinationMissing});
    const auto session = server.identitySession();
    const auto reply = await(session->duplicate(someCall()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::NotFound);
    QCOMPARE(server.count("POST", duplicatePath), 1);
}

void TestInfisicalSession::cancelWhileWaitingForAFolder()
{
    ScriptedInfisical server;
    server.on("POST", foldersPath, {folderAnswer()});
    server.on("POST", duplicatePath, {destinationMissing});
    const auto session = server.identitySession();
    QVERIFY(await(session->createFolder(destination)));
    auto* job = session->duplicate(someCall());
    QTRY_COMPARE(server.clock().waiting(), 1);
    job->cancel();
    const auto reply = await(job);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    server.clock().advance(10s);
    QCoreApplication::processEvents();
    QCOMPARE(server.count("POST", duplicatePath), 1);
}

void TestInfisicalSession::faultsOfADuplicate_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& answer, ErrorKind kind) {
        QTest::newRow(name) << answer << static_cast<int>(kind);
    };
    const auto refused = [](int status, const char* message) {
        return ScriptedInfisical::refusal(status, "Label", message);
    };
    row("400", refused(400, "Cannot duplicate rotated secret: A"), ErrorKind::InvalidRequest);
    row("conflict", refused(400, "Secret with key 'A' already exists at destination."),
        ErrorKind::Conflict);
    row("403", refused(403, "You are not allowed to create on secrets"), ErrorKind::Forbidden);
    row("404", refused(404, "Tag not found"), ErrorKind::NotFound);
    row("422", refused(422, "Invalid"), ErrorKind::InvalidRequest);
    row("500", refused(500, "Something went wrong"), ErrorKind::OutcomeUnknown);
    row("504", rawAnswer(504, "<html>", {{"Content-Type", "text/html"}}),
        ErrorKind::OutcomeUnknown);
    row("web page", rawAnswer(200, "<html>", {{"Content-Type", "text/html"}}),
        ErrorKind::OutcomeUnknown);
    row("malformed", jsonAnswer(200, R"({"results":[{)"), ErrorKind::OutcomeUnknown);
    row("other shape", jsonAnswer(200, R"({"secrets":[]})"), ErrorKind::OutcomeUnknown);
    row("large and malformed", jsonAnswer(200, QByteArray(100'000, '{')),
        ErrorKind::OutcomeUnknown);
}

void TestInfisicalSession::faultsOfADuplicate()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    ScriptedInfisical server;
    server.on("POST", duplicatePath, {answer});
    const auto session = server.identitySession();
    const auto reply = await(session->duplicate(someCall()));
    QVERIFY(!reply);
    QCOMPARE(static_cast<int>(reply.error().kind), kind);
    QCOMPARE(reply.error().tried, u"Duplicating to prod:/app/new"_s);
    QCOMPARE(server.count("POST", duplicatePath), 1);
}

void TestInfisicalSession::gatewaysNameTheRequest()
{
    // The service itself does so only where it refuses.
    ScriptedInfisical server;
    server.on(
        "POST", duplicatePath,
        {jsonAnswer(
            200, R"({"results":[{"sourceSecretId":"s1","destinationSecretId":"d1"}]})",
            {{"X-Request-Id", "gateway-1"}})});
    const auto session = server.identitySession();
    const auto reply = await(session->duplicate(someCall()));
    QVERIFY(reply);
    QCOMPARE(reply->requestId, u"gateway-1"_s);
}

void TestInfisicalSession::answersTellTheServersTime()
{
    ScriptedInfisical server;
    const QDateTime there = server.clock().now().addSecs(7200);
    const QByteArray date
        = QLocale::c().toString(there.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    server.on(
        "POST", duplicatePath,
        {jsonAnswer(200, R"({"results":[]})", {{"Date", date}}), jsonAnswer(200, "{}")});
    const auto session = server.identitySession();
    QVERIFY(!session->clockAhead());
    QVERIFY(await(session->duplicate(someCall())));
    QVERIFY(session->clockAhead());
    const auto ahead = *session->clockAhead();
    QVERIFY(ahead > 7198s && ahead <= 7200s);
    // An answer without the header says nothing new.
    QVERIFY(!await(session->duplicate(someCall())));
    QCOMPARE(*session->clockAhead(), ahead);
}

void TestInfisicalSession::duplicateIsSentAgainAfterANewSignIn()
{
    // The refused one had no effect: the whole answer says so.
    ScriptedInfisical server;
    server.on("POST", duplicatePath, {ScriptedInfisical::expired(), written});
    const auto session = server.identitySession();
    const auto reply = await(session->duplicate(someCall()));
    QVERIFY(reply);
    QCOMPARE(reply->results.constFirst().destinationId, u"d1"_s);
    QCOMPARE(server.count("POST", duplicatePath), 2);
    // And not for ever: a server that takes no fresh token either needs a person.
    QSignalSpy required(session.get(), &Session::signInRequired);
    QSignalSpy restored(session.get(), &Session::signInRestored);
    server.on("POST", duplicatePath, {ScriptedInfisical::expired()});
    for (int i = 0; i < 2; ++i) {
        const auto refused = await(session->duplicate(someCall()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
    }
    QCOMPARE(server.count("POST", duplicatePath), 4);
    QCOMPARE(required.count(), 1);
    QVERIFY(await(session->listFolders(destination)).error().kind == ErrorKind::Unauthorised);
    // Until a person asks for a sign-in.
    server.on("POST", duplicatePath, {written});
    QVERIFY(await(session->signIn()));
    QTRY_COMPARE(restored.count(), 1);
}

void TestInfisicalSession::cancelOfASentDuplicateLeavesItOpen()
{
    ScriptedInfisical server;
    server.hold(duplicatePath);
    const auto session = server.identitySession();
    auto* job = session->duplicate(someCall());
    QTRY_COMPARE(server.count("POST", duplicatePath), 1);
    job->cancel();
    const auto reply = await(job);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown);
}

void TestInfisicalSession::cancelInTheDecodingKeepsTheAnswer()
{
    // Large enough to be decoded apart; cancelled as soon as the answer has arrived.
    QByteArray results;
    for (int i = 0; i < 500; ++i) {
        results += (i ? "," : "") + QByteArray(R"({"sourceSecretId":"s)") + QByteArray::number(i)
            + R"(","sourceSecretKey":"A","destinationSecretId":"d"})";
    }
    ScriptedInfisical server;
    server.on("POST", duplicatePath, {jsonAnswer(200, "{\"results\":[" + results + "]}")});
    const auto session = server.identitySession();
    QVERIFY(await(session->listSecrets(destination)));
    QPointer<JobOf<DuplicateReply>> job = session->duplicate(someCall());
    std::optional<ErrorKind> kind;
    bool answered = false;
    job->onFinished(this, [&](const Result<DuplicateReply>& reply) {
        answered = true;
        if (!reply)
            kind = reply.error().kind;
    });
    // Whenever the cancel comes, the write is never said to be cancelled once it was sent.
    QTRY_COMPARE(server.count("POST", duplicatePath), 1);
    if (job)
        job->cancel();
    QTRY_VERIFY(answered);
    QVERIFY(!kind || kind == ErrorKind::OutcomeUnknown);
}

void TestInfisicalSession::policies_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("newer");
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<int>("need");
    using Need = ApprovalPolicy::Need;
    const QByteArray missing = jsonAnswer(404, R"({"message":"Route not found","statusCode":404})");
    const QByteArray policy
        = jsonAnswer(200, R"({"policy":{"id":"p","name":"prod","approvals":2}})");
    const QByteArray forbidden
        = ScriptedInfisical::refusal(403, "Forbidden access to /api", "You are not allowed");
    const auto row = [&](const char* name, const QByteArray& token, const QByteArray& newer,
                         const QByteArray& older, Need need) {
        QTest::newRow(name) << token << newer << older << static_cast<int>(need);
    };
    row("person", personToken, policy, missing, Need::Needed);
    row("person, older route", personToken, missing, policy, Need::Needed);
    row("identity", identityToken, policy, missing, Need::Possible);
    row("no policy", personToken, jsonAnswer(200, "{}"), missing, Need::None);
    row("may not ask", identityToken, forbidden, missing, Need::Unknown);
    row("may not ask, older route", identityToken, missing, forbidden, Need::Unknown);
    row("no such route", personToken, missing, missing, Need::Unknown);
    row("fault", personToken, ScriptedInfisical::refusal(500, "E", "Something"), missing,
        Need::Unknown);
}

void TestInfisicalSession::policies()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, newer);
    QFETCH(QByteArray, older);
    QFETCH(int, need);
    ScriptedInfisical server;
    server.on("GET", "/api/v2/secret-approvals/board", {newer});
    server.on("GET", "/api/v1/secret-approvals/board", {older});
    const auto session = server.tokenSession(token);
    const auto policy = await(session->approvalPolicy(destination));
    QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().message()));
    QCOMPARE(static_cast<int>(policy->need), need);
}

void TestInfisicalSession::pathsAreMadeExact()
{
    ScriptedInfisical server;
    const auto session = server.identitySession();
    QVERIFY(await(session->listSecrets({u"p1"_s, u"dev"_s, u"app//x/"_s})));
    const QByteArray target = server.requests("/api/v4/secrets").constFirst().target();
    QVERIFY2(target.contains("secretPath=%2Fapp%2Fx&"), target.constData());
}

void TestInfisicalSession::pages()
{
    ScriptedInfisical server;
    const auto session = server.identitySession();
    QVERIFY(!session->approvalPage(destination, knownApproval()).isValid());
    QVERIFY(!session->secretsPage(destination).isValid());
    QVERIFY(await(session->signIn()));
    const QUrl page = session->approvalPage(destination, knownApproval());
    QCOMPARE(page.path(), u"/organizations/o1/projects/secret-management/p1/approval"_s);
    QVERIFY(session->secretsPage(destination).isValid());
}

void TestInfisicalSession::deathWithJobsUnderWay()
{
    ScriptedInfisical server;
    auto session = server.identitySession();
    QVERIFY(await(session->signIn()));
    server.hold(duplicatePath);
    server.hold("/api/v4/secrets");
    auto* duplicate = session->duplicate(someCall());
    QSignalSpy finished(duplicate, &Job::finished);
    std::ignore = session->listSecrets(destination);
    std::ignore = session->signIn();
    QTRY_COMPARE(server.count("GET", "/api/v4/secrets"), 1);
    session.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestInfisicalSession)
#include "tst_infisicalsession.moc"
