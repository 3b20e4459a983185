// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareAbility.h"
#include "services/cloudflare/CloudflareBlame.h"
#include "services/cloudflare/CloudflareErrors.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Kind = ErrorKind;
using Level = DuplicateAbility::Level;

namespace {

HttpReply replyOf(int status, const QByteArray& body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = {{"Content-Type", "application/json"}, {"CF-RAY", "8f1e2d3c4b5a6978-FRA"}};
    return reply;
}

QByteArray fault(int code, const QByteArray& message, const QByteArray& more = {})
{
    return "{\"success\":false,\"errors\":[{\"code\":" + QByteArray::number(code)
        + ",\"message\":\"" + message + "\"" + more + "}],\"messages\":[],\"result\":null}";
}

HttpReply botWall()
{
    HttpReply reply;
    reply.status = 403;
    reply.body = "<!DOCTYPE html><title>Just a moment...</title>";
    reply.headers = {{"Content-Type", "text/html"}, {"Cf-Mitigated", "challenge"}};
    return reply;
}

DuplicateCall someCall()
{
    DuplicateCall call;
    call.items.append({u"src"_s, u"KEY"_s, u"KEY_COPY"_s, {u"workers"_s}, {}});
    return call;
}

} // namespace

//! The families of codes, their statuses, and who is to blame.
class TestCloudflareErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void fields_data();
    void fields();
    void chainAndFurtherErrors();
    void oddEnvelopes_data();
    void oddEnvelopes();
    void effectOfAServerFaultIsUnknown_data();
    void effectOfAServerFaultIsUnknown();
    void longTextsAreCut();
    void challengePage();
    void adviceNamesThePermission();
    void blame_data();
    void blame();
    void ability_data();
    void ability();
    void overall_data();
    void overall();
};

void TestCloudflareErrors::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, int code, const char* message, Kind kind) {
        QTest::addRow("%d, %d %s", status, code, message)
            << status << code << QByteArray(message) << static_cast<int>(kind);
    };
    // Contract 3: the status may differ.
    for (const int status : {400, 404, 409, 422}) {
        row(status, 1003, "secret_name_already_exists: MY_KEY", Kind::Conflict);
        row(status, 1001, "secret_not_found", Kind::NotFound);
        row(status, 1001, "store_not_found", Kind::NotFound);
        row(status, 1001, "secret_scopes_empty", Kind::InvalidRequest);
    }
    row(400, 1003, "secret_name_already_exists", Kind::Conflict);
    row(400, 1003, "maximum_stores_exceeded", Kind::InvalidRequest);
    row(400, 1003, "maximum_secrets_exceeded", Kind::InvalidRequest);
    row(400, 1001, "secret_name_empty", Kind::InvalidRequest);
    row(400, 1001, "secret_name_invalid", Kind::InvalidRequest);
    row(400, 1001, "secret_scope_invalid", Kind::InvalidRequest);
    row(400, 1001, "secret_value_too_long", Kind::InvalidRequest);
    row(400, 1001, "invalid_json_body", Kind::InvalidRequest);
    row(400, 1001, "List accounts endpoint does not support account owned tokens.",
        Kind::Forbidden);
    // Contract 4: the authentication family.
    row(400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers", Kind::Unauthorised);
    row(400, 9106, "Authentication failed", Kind::Unauthorised);
    row(400, 9106, "Authentication failed (status: 400)", Kind::Unauthorised);
    row(401, 10000, "Authentication error", Kind::Unauthorised);
    row(403, 10000, "Authentication error", Kind::Forbidden);
    row(403, 9109, "Unauthorized to access requested resource", Kind::Forbidden);
    row(403, 9109, "Invalid access token", Kind::Unauthorised);
    row(401, 1000, "Invalid API Token", Kind::Unauthorised);
    row(400, 1000, "Invalid API Token", Kind::Unauthorised);
    row(404, 1000, "not found", Kind::NotFound);
    row(400, 6003, "Invalid request headers", Kind::Unauthorised);
    row(400, 9103, "Unknown X-Auth-Key or X-Auth-Email", Kind::Unauthorised);
    row(403, 9103, "Unknown X-Auth-Key or X-Auth-Email", Kind::Unauthorised);
    row(403, 10502, "Too many authentication failures", Kind::Unauthorised);
    for (const int status : {400, 404})
        row(status, 7003, "Could not route to /x, perhaps your object identifier is invalid?",
            Kind::NotFound);
    row(429, 971, "Please wait and consider throttling your request speed", Kind::RateLimited);
    row(403, 10429, "Please wait and consider throttling your request speed", Kind::RateLimited);
    row(200, 10100, "More than 1200 requests per 300 seconds reached.", Kind::RateLimited);
    // Unknown ones go by their status.
    row(400, 4711, "something new", Kind::InvalidRequest);
    row(403, 4711, "something new", Kind::Forbidden);
    row(404, 4711, "something new", Kind::NotFound);
    row(500, 4711, "something new", Kind::ServerFault);
    row(405, 4711, "something new", Kind::InvalidRequest);
}

void TestCloudflareErrors::kinds()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QByteArray, message);
    QFETCH(int, kind);
    const Error error
        = cloudflareErrorOf(replyOf(status, fault(code, message)), u"Testing"_s, true);
    const bool isServerFault = static_cast<Kind>(kind) == Kind::ServerFault;
    QCOMPARE(
        static_cast<int>(error.kind),
        isServerFault ? static_cast<int>(Kind::OutcomeUnknown) : kind);
    QCOMPARE(error.said, QString::fromUtf8(message));
    QCOMPARE(error.code, QString::number(code));
    QCOMPARE(error.status, status);
    QCOMPARE(error.requestId, u"8f1e2d3c4b5a6978-FRA"_s);
    QCOMPARE(error.tried, u"Testing"_s);
    QVERIFY(!error.advice().isEmpty());
}

void TestCloudflareErrors::fields_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("field");
    QTest::newRow("token") << 6003 << 6111 << u"token"_s;
    QTest::newRow("key") << 6003 << 6103 << u"key"_s;
    QTest::newRow("e-mail") << 6003 << 6102 << u"email"_s;
    QTest::newRow("key alone") << 6103 << 0 << u"key"_s;
    QTest::newRow("wrong key") << 9103 << 0 << u"key"_s;
    QTest::newRow("not said") << 6003 << 0 << QString();
}

void TestCloudflareErrors::fields()
{
    QFETCH(int, code);
    QFETCH(int, cause);
    QFETCH(QString, field);
    const QByteArray chain = R"(,"error_chain":[{"code":)" + QByteArray::number(cause)
        + R"(,"message":"Invalid format"}])";
    const Error error
        = cloudflareErrorOf(replyOf(400, fault(code, "Invalid request headers", chain)), {}, false);
    QCOMPARE(error.field, field);
    QCOMPARE(error.kind, Kind::Unauthorised);
}

void TestCloudflareErrors::chainAndFurtherErrors()
{
    const QByteArray body = R"({"success":false,"errors":[
        {"code":4711,"message":"first","error_chain":[{"code":6111,"message":"Invalid format"}]},
        {"code":7000,"message":"No route for that URI"},
        {"code":7003,"message":"Could not route to /x","error_chain":[]}]})";
    const Error error = cloudflareErrorOf(replyOf(400, body), {}, false);
    // The first with a known meaning is told, the others are details.
    QCOMPARE(error.code, u"7000"_s);
    QCOMPARE(error.kind, Kind::NotFound);
    QCOMPARE(
        error.details,
        (QStringList{
            u"4711: first"_s, u"6111: Invalid format"_s, u"7003: Could not route to /x"_s}));
}

void TestCloudflareErrors::oddEnvelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("web page") << QByteArray("<html>502</html>");
    QTest::newRow("no errors") << QByteArray(R"({"success":false})");
    QTest::newRow("empty errors") << QByteArray(R"({"success":false,"errors":[]})");
    QTest::newRow("errors of texts") << QByteArray(R"({"errors":["no","nothing"]})");
    QTest::newRow("errors as an object") << QByteArray(R"({"errors":{"code":1}})");
    QTest::newRow("no message") << QByteArray(R"({"errors":[{"code":null}]})");
    QTest::newRow("odd chain") << QByteArray(R"({"errors":[{"code":{},"error_chain":"x"}]})");
    QTest::newRow("array") << QByteArray("[1]");
}

void TestCloudflareErrors::oddEnvelopes()
{
    QFETCH(QByteArray, body);
    const Error error = cloudflareErrorOf(replyOf(400, body), {}, false);
    QCOMPARE(error.kind, Kind::InvalidRequest);
    QCOMPARE(error.said, u"The server answered with status 400."_s);
    QVERIFY(error.code.isEmpty());
}

void TestCloudflareErrors::effectOfAServerFaultIsUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("mutating");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, bool mutating, Kind kind) {
        QTest::addRow("%d %s", status, mutating ? "write" : "read")
            << status << mutating << static_cast<int>(kind);
    };
    row(500, true, Kind::OutcomeUnknown);
    row(524, true, Kind::OutcomeUnknown);
    row(408, true, Kind::OutcomeUnknown);
    row(500, false, Kind::ServerFault);
    row(408, false, Kind::Timeout);
    row(501, true, Kind::Unsupported);
}

void TestCloudflareErrors::effectOfAServerFaultIsUnknown()
{
    QFETCH(int, status);
    QFETCH(bool, mutating);
    QFETCH(int, kind);
    const Error error = cloudflareErrorOf(replyOf(status, "{}"), {}, mutating);
    QCOMPARE(static_cast<int>(error.kind), kind);
}

void TestCloudflareErrors::longTextsAreCut()
{
    const QByteArray longText(5000, 'x');
    QByteArray many = R"({"errors":[)";
    for (int i = 0; i < 100; ++i)
        many += R"({"code":4711,"message":")" + QByteArray::number(i) + longText + R"("},)";
    many.chop(1);
    const Error error = cloudflareErrorOf(replyOf(400, many + "]}"), {}, false);
    QCOMPARE(error.said.size(), 1000);
    QVERIFY(error.details.size() <= 20);
    for (const QString& line : error.details)
        QVERIFY(line.size() <= 1000);
}

void TestCloudflareErrors::challengePage()
{
    const Error error = cloudflareErrorOf(botWall(), {}, true);
    QCOMPARE(error.kind, Kind::Forbidden);
    QVERIFY(error.said.contains(u"check for browsers"));
    QVERIFY(!error.next.contains(u"permission"));
}

void TestCloudflareErrors::adviceNamesThePermission()
{
    const HttpReply reply = replyOf(403, fault(10000, "Authentication error"));
    const QString write = cloudflareErrorOf(reply, {}, true).advice();
    QVERIFY(write.contains(u"“Secrets Store Write”"));
    QVERIFY(write.contains(u"Super Administrator or Secrets Store Admin"));
    QVERIFY(cloudflareErrorOf(reply, {}, false).advice().contains(u"“Secrets Store Read”"));
}

void TestCloudflareErrors::blame_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<int>("on");
    QTest::addColumn<bool>("exists");
    const auto row
        = [](const char* name, const HttpReply& reply, Blame::On on, bool exists = false) {
              QTest::newRow(name) << reply << static_cast<int>(on) << exists;
          };
    using On = Blame::On;
    row("name taken", replyOf(400, fault(1003, "secret_name_already_exists: KEY_COPY")), On::Item,
        true);
    row("name taken, short", replyOf(409, fault(1003, "secret_name_already_exists")), On::Item,
        true);
    row("secret gone", replyOf(404, fault(1001, "secret_not_found")), On::Item);
    row("empty scopes", replyOf(400, fault(1001, "secret_scopes_empty")), On::Item);
    row("odd name", replyOf(400, fault(1001, "secret_name_invalid")), On::Item);
    row("unknown refusal", replyOf(400, fault(4711, "something new")), On::Item);
    // The words of one code with another one mean nothing.
    row("name taken by another code", replyOf(409, fault(4711, "secret_name_already_exists")),
        On::Item);
    row("store gone by another code", replyOf(400, fault(4711, "store_not_found")), On::Item);
    row("quota by another code", replyOf(400, fault(4711, "maximum_secrets_exceeded")), On::Item);
    row("unknown conflict is no taken name", replyOf(409, fault(4711, "something new")), On::Item);
    row("store gone", replyOf(404, fault(1001, "store_not_found")), On::WholeCall);
    row("store gone, 400", replyOf(400, fault(1001, "store_not_found")), On::WholeCall);
    row("quota", replyOf(400, fault(1003, "maximum_secrets_exceeded")), On::WholeCall);
    row("no permission", replyOf(403, fault(10000, "Authentication error")), On::WholeCall);
    row("bad token", replyOf(401, fault(10000, "Authentication error")), On::WholeCall);
    row("no such route", replyOf(404, fault(7003, "Could not route to /x")), On::WholeCall);
    row("bot wall", botWall(), On::WholeCall);
    row("limit", replyOf(403, fault(971, "Please wait")), On::WholeCall);
    row("500", replyOf(500, "{}"), On::NotSaid);
}

void TestCloudflareErrors::blame()
{
    QFETCH(HttpReply, reply);
    QFETCH(int, on);
    QFETCH(bool, exists);
    const Blame blame = cloudflareBlame(someCall(), cloudflareErrorOf(reply, {}, true));
    QCOMPARE(static_cast<int>(blame.on), on);
    QCOMPARE(blame.alreadyExists, exists);
    QCOMPARE(blame.sourceId, blame.on == Blame::On::Item ? u"src"_s : QString());
}

void TestCloudflareErrors::ability_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<int>("level");
    const auto row = [](const char* name, const HttpReply& reply, Level level) {
        QTest::newRow(name) << reply << static_cast<int>(level);
    };
    row("secret not found", replyOf(404, fault(1001, "secret_not_found")), Level::Yes);
    row("secret not found, 400", replyOf(400, fault(1001, "secret_not_found")), Level::Yes);
    row("name first", replyOf(400, fault(1001, "secret_name_empty")), Level::Yes);
    row("scopes first", replyOf(400, fault(1001, "secret_scopes_empty")), Level::Yes);
    row("read only", replyOf(403, fault(10000, "Authentication error")), Level::No);
    row("read only, other words",
        replyOf(403, fault(9109, "Unauthorized to access requested resource")), Level::No);
    row("no route", replyOf(404, fault(7003, "Could not route to /x")), Level::No);
    row("no such verb", replyOf(405, "{}"), Level::No);
    row("store deleted meanwhile", replyOf(404, fault(1001, "store_not_found")), Level::Unknown);
    row("body refused before anything", replyOf(400, fault(1001, "invalid_json_body")),
        Level::Unknown);
    row("bot wall", botWall(), Level::Unknown);
    row("500", replyOf(500, "{}"), Level::Unknown);
    row("401", replyOf(401, fault(10000, "Authentication error")), Level::Unknown);
    row("a success, which cannot be", replyOf(200, R"({"success":true})"), Level::Unknown);
}

void TestCloudflareErrors::ability()
{
    QFETCH(HttpReply, reply);
    QFETCH(int, level);
    const DuplicateAbility ability = cloudflareAbility(reply);
    QCOMPARE(static_cast<int>(ability.level), level);
    QCOMPARE(ability.reason.isEmpty(), ability.level == Level::Yes);
}

void TestCloudflareErrors::overall_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<int>("level");
    const int yes = static_cast<int>(Level::Yes);
    const int no = static_cast<int>(Level::No);
    const int unknown = static_cast<int>(Level::Unknown);
    QTest::newRow("one that can") << QList<int>{no, unknown, yes} << yes;
    QTest::newRow("one unclear") << QList<int>{no, unknown, no} << unknown;
    QTest::newRow("none") << QList<int>{no, no} << no;
    QTest::newRow("nothing") << QList<int>{} << unknown;
}

void TestCloudflareErrors::overall()
{
    QFETCH(QList<int>, levels);
    QFETCH(int, level);
    QList<DuplicateAbility> abilities;
    for (const int each : levels)
        abilities.append({static_cast<Level>(each), {}});
    QCOMPARE(static_cast<int>(overallAbility(abilities).level), level);
}

QTEST_GUILESS_MAIN(TestCloudflareErrors)
#include "tst_cloudflareerrors.moc"
