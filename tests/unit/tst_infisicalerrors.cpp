// SPDX-License-Identifier: MIT
#include "RecordedAnswers.h"
#include "services/common/ErrorParts.h"
#include "services/infisical/InfisicalAbility.h"
#include "services/infisical/InfisicalErrors.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! The error envelope in all its shapes, and the answers to the probe.
class TestInfisicalErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void issuesOfA422();
    void rulesOfA403();
    void oddEnvelopes_data();
    void oddEnvelopes();
    void longTextsAreCut();
    void effectOfAServerFaultIsUnknown();
    void tokenErrors_data();
    void tokenErrors();
    void probe_data();
    void probe();
};

namespace {

HttpReply replyOf(int status, const QByteArray& body, const QByteArray& type = "application/json")
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = {{"Content-Type", type}};
    return reply;
}

} // namespace

void TestInfisicalErrors::kinds_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* label, ErrorKind kind, const QString& said) {
        QTest::newRow(label) << QString::fromUtf8(label) << static_cast<int>(kind) << said;
    };
    row("UA login bad secret", ErrorKind::Unauthorised, u"Invalid credentials"_s);
    row("projects without token", ErrorKind::Unauthorised, u"Token missing"_s);
    row("use revoked token", ErrorKind::Unauthorised, u"No identity access token found"_s);
    row("expired identity token on duplicate", ErrorKind::Unauthorised,
        u"Your token has expired. Please re-authenticate."_s);
    row("organizations with identity token", ErrorKind::Forbidden,
        u"You are not allowed to access this resource"_s);
    row("duplicate: viewer (no create)", ErrorKind::Forbidden,
        u"You are not allowed to create on secrets"_s);
    row("unknown route", ErrorKind::Unsupported, u"Route GET:/api/v9/nothing not found"_s);
    row("duplicate: server without v4", ErrorKind::Unsupported,
        u"Route POST:/api/v4/secrets/duplicate not found"_s);
    row("folders bad env", ErrorKind::NotFound, u"Environment with slug 'qa' not found"_s);
    row("duplicate: missing destination folder", ErrorKind::NotFound,
        u"Destination folder with path '/nope' in environment with slug 'staging' not found"_s);
    row("duplicate: same again (conflict)", ErrorKind::Conflict,
        u"Secret with key 'API_KEY' already exists at destination. Set shouldOverwrite to true to "
        "replace it."_s);
    row("create folder again (existing)", ErrorKind::Conflict,
        u"Folder with name 'api' already exists in path '/'"_s);
    row("UA login missing field", ErrorKind::InvalidRequest, u"clientSecret: Required"_s);
    row("rate limited list 40", ErrorKind::RateLimited,
        u"Rate limit exceeded. Please try again in 58 seconds"_s);
    row("malformed JSON", ErrorKind::ServerFault, u"Something went wrong"_s);
}

void TestInfisicalErrors::kinds()
{
    QFETCH(QString, label);
    QFETCH(int, kind);
    QFETCH(QString, said);
    const HttpReply reply = recordedAnswer(label);
    const Error error = infisicalErrorOf(reply, u"Testing"_s, false);
    QCOMPARE(static_cast<int>(error.kind), kind);
    QCOMPARE(error.said, said);
    QCOMPARE(error.tried, u"Testing"_s);
    QCOMPARE(error.status, reply.status);
    QVERIFY(!error.advice().isEmpty());
    // Only the framework answers without a request id.
    QCOMPARE(error.requestId.isEmpty(), error.kind == ErrorKind::Unsupported);
}

void TestInfisicalErrors::issuesOfA422()
{
    const auto envelope = decodeErrorEnvelope(recordedAnswer(u"duplicate: empty object"_s).body);
    QCOMPARE(
        envelope.issuePaths,
        (QStringList{
            u"projectId"_s, u"sourceEnvironment"_s, u"destinationEnvironment"_s, u"secretIds"_s}));
    QCOMPARE(envelope.details.constFirst(), u"projectId: Required"_s);
    const auto uuid = decodeErrorEnvelope(recordedAnswer(u"duplicate: id not uuid"_s).body);
    QCOMPARE(uuid.issuePaths, QStringList{u"secretIds[0]"_s});
}

void TestInfisicalErrors::rulesOfA403()
{
    const QByteArray body = R"({"reqId":"req-1","statusCode":403,"message":"You are not allowed",
        "error":"PermissionDenied","details":[{"action":["create"],"subject":"secrets",
        "inverted":true,"conditions":{"x":1}},{"action":"edit","subject":"secrets"}]})";
    const Error error = infisicalErrorOf(replyOf(403, body), u"Testing"_s, true);
    QCOMPARE(error.details.size(), 2);
    QCOMPARE(error.details.at(0), u"Rule: create on secrets, forbidden"_s);
    const QByteArray list = R"({"reqId":"r","error":"PolicyViolationError","message":"no",
        "details":["first","second",3]})";
    QCOMPARE(
        infisicalErrorOf(replyOf(403, list), u"Testing"_s, true).details,
        (QStringList{u"first"_s, u"second"_s}));
}

void TestInfisicalErrors::oddEnvelopes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << 500 << QByteArray();
    QTest::newRow("html") << 502 << QByteArray("<html>Bad gateway</html>");
    QTest::newRow("list") << 500 << QByteArray("[1,2]");
    QTest::newRow("message is an object") << 400 << QByteArray(R"({"message":{"a":1}})");
    QTest::newRow("message is null") << 403 << QByteArray(R"({"message":null})");
    QTest::newRow("cut off") << 400 << QByteArray(R"({"message":"abc)");
}

void TestInfisicalErrors::oddEnvelopes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Error error = infisicalErrorOf(replyOf(status, body), u"Testing"_s, false);
    QCOMPARE(error.said, u"The server answered with status %1."_s.arg(status));
}

void TestInfisicalErrors::longTextsAreCut()
{
    const QByteArray body = "{\"reqId\":\"r\",\"message\":\"" + QByteArray(100'000, 'x') + "\"}";
    QVERIFY(infisicalErrorOf(replyOf(400, body), u"Testing"_s, false).said.size() <= 1000);
}

void TestInfisicalErrors::effectOfAServerFaultIsUnknown()
{
    const HttpReply fault = recordedAnswer(u"malformed JSON"_s);
    const Error error = infisicalErrorOf(fault, u"Testing"_s, true);
    QCOMPARE(error.kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(error.status, 500);
    QCOMPARE(infisicalErrorOf(replyOf(504, {}), {}, true).kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(infisicalErrorOf(replyOf(404, {}), {}, true).kind, ErrorKind::Unsupported);
}

void TestInfisicalErrors::tokenErrors_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("isToken");
    const auto row = [](const char* label, bool isToken) {
        QTest::newRow(label) << QString::fromUtf8(label) << isToken;
    };
    row("expired identity token on duplicate", true);
    row("projects garbage token", true);
    row("use revoked token", true);
    row("projects without token", true);
    row("duplicate: viewer (no create)", false);
    row("duplicate: stranger", false);
    row("organizations with identity token", false);
    row("duplicate: unknown id", false);
}

void TestInfisicalErrors::tokenErrors()
{
    QFETCH(QString, label);
    QFETCH(bool, isToken);
    QCOMPARE(isSignInRefused(infisicalErrorOf(recordedAnswer(label), {}, true)), isToken);
}

void TestInfisicalErrors::probe_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("level");
    using Level = DuplicateAbility::Level;
    QTest::newRow("new") << u"duplicate: empty object"_s << static_cast<int>(Level::Yes);
    QTest::newRow("old v4") << u"probe {} on old v4"_s << static_cast<int>(Level::No);
    QTest::newRow("pre v4") << u"duplicate: server without v4"_s << static_cast<int>(Level::No);
    QTest::newRow("refused") << u"duplicate: stranger"_s << static_cast<int>(Level::Unknown);
    QTest::newRow("fault") << u"malformed JSON"_s << static_cast<int>(Level::Unknown);
    QTest::newRow("not found") << u"duplicate: unknown id"_s << static_cast<int>(Level::Unknown);
}

void TestInfisicalErrors::probe()
{
    QFETCH(QString, label);
    QFETCH(int, level);
    const DuplicateAbility ability = abilityOf(recordedAnswer(label));
    QCOMPARE(static_cast<int>(ability.level), level);
    QVERIFY(!ability.reason.isEmpty()); // for a permission, the server has to be tried
}

QTEST_GUILESS_MAIN(TestInfisicalErrors)
#include "tst_infisicalerrors.moc"
