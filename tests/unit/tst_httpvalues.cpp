// SPDX-License-Identifier: MIT
#include "http/HttpStatus.h"
#include "http/Origin.h"
#include "http/ReplyChecks.h"
#include "http/SingleShotBody.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

HttpReply replyOf(int status, const QByteArray& type, const QByteArray& body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    if (!type.isNull())
        reply.headers.append({QByteArray("content-type"), type});
    return reply;
}

} // namespace

//! The pure parts of the request layer.
class HttpValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusKinds_data();
    void statusKinds();
    void origins_data();
    void origins();
    void transport_data();
    void transport();
    void contents_data();
    void contents();
    void redirects_data();
    void redirects();
    void bodyIsReadOnce();
};

void HttpValuesTest::statusKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const QList<std::pair<int, ErrorKind>> rows{
        {200, ErrorKind::Malformed},      {302, ErrorKind::Malformed},
        {400, ErrorKind::InvalidRequest}, {401, ErrorKind::Unauthorised},
        {403, ErrorKind::Forbidden},      {404, ErrorKind::NotFound},
        {405, ErrorKind::InvalidRequest}, {408, ErrorKind::Timeout},
        {409, ErrorKind::Conflict},       {410, ErrorKind::NotFound},
        {413, ErrorKind::InvalidRequest}, {422, ErrorKind::InvalidRequest},
        {429, ErrorKind::RateLimited},    {500, ErrorKind::ServerFault},
        {501, ErrorKind::Unsupported},    {502, ErrorKind::ServerFault},
        {503, ErrorKind::ServerFault},    {599, ErrorKind::ServerFault},
    };
    for (const auto& [status, kind] : rows)
        QTest::addRow("%d", status) << status << kind;
}

void HttpValuesTest::statusKinds()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QCOMPARE(errorKindForStatus(status), kind);
}

void HttpValuesTest::origins_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("origin");
    const auto row = [](const QString& url, const QString& origin) {
        QTest::newRow(qPrintable(url)) << QUrl(url) << origin;
    };
    row(u"https://eu.infisical.com/api?x=1"_qs, u"https://eu.infisical.com"_qs);
    row(u"HTTPS://EU.Infisical.com:443/"_qs, u"https://eu.infisical.com"_qs);
    row(u"https://eu.infisical.com:8443"_qs, u"https://eu.infisical.com:8443"_qs);
    row(u"http://127.0.0.1:80/x"_qs, u"http://127.0.0.1"_qs);
    row(u"http://127.0.0.1:443/x"_qs, u"http://127.0.0.1:443"_qs);
    row(u"http://[::1]:8080/"_qs, u"http://[::1]:8080"_qs);
    row(u"https://bücher.example/"_qs, u"https://xn--bcher-kva.example"_qs);
    row(u"ftp://host/"_qs, {});
    row(u"/api/x"_qs, {});
    row(u"https:///x"_qs, {});
}

void HttpValuesTest::origins()
{
    QFETCH(QUrl, url);
    QFETCH(QString, origin);
    QCOMPARE(originOf(url), origin);
    QCOMPARE(isSameOrigin(url, QUrl(origin)), !origin.isEmpty());
    QVERIFY(!isSameOrigin(url, QUrl(u"https://other.example"_qs)));
}

void HttpValuesTest::transport_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const QString& url, bool allowed) {
        QTest::newRow(qPrintable(url)) << QUrl(url) << allowed;
    };
    row(u"https://eu.infisical.com"_qs, true);
    row(u"http://eu.infisical.com"_qs, false);
    row(u"http://localhost:1"_qs, true);
    row(u"http://LOCALHOST:1"_qs, true);
    row(u"http://127.0.0.1:1"_qs, true);
    row(u"http://127.9.9.9:1"_qs, true);
    row(u"http://[::1]:1"_qs, true);
    row(u"http://128.0.0.1:1"_qs, false);
    row(u"http://localhost.example"_qs, false);
    row(u"http://127.0.0.1.example"_qs, false);
    row(u"http://0.0.0.0"_qs, false);
    row(u"file:///etc/passwd"_qs, false);
}

void HttpValuesTest::transport()
{
    QFETCH(QUrl, url);
    QFETCH(bool, allowed);
    QCOMPARE(isTransportAllowed(url), allowed);
}

void HttpValuesTest::contents_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("said");
    const QByteArray json = "application/json";
    const QByteArray html = "text/html; charset=utf-8";
    const QByteArray none;
    QTest::newRow("JSON") << replyOf(200, json, "{}") << QString();
    QTest::newRow("JSON with a charset")
        << replyOf(200, "application/json; charset=utf-8", "{}") << QString();
    QTest::newRow("problem JSON") << replyOf(200, "application/problem+json", "{}") << QString();
    QTest::newRow("upper case") << replyOf(200, "Application/JSON", "{}") << QString();
    QTest::newRow("204") << replyOf(204, none, {}) << QString();
    QTest::newRow("304") << replyOf(304, none, {}) << QString();
    QTest::newRow("an error page is the caller's") << replyOf(502, html, "<html>") << QString();
    QTest::newRow("web page") << replyOf(
        200, html,
        "<html>") << u"answered with a web page (text/html) instead of JSON: check the base URL"_qs;
    QTest::newRow("text") << replyOf(200, "text/plain", "ok")
                          << u"answered with text/plain instead of JSON: check the base URL"_qs;
    QTest::newRow("nothing") << replyOf(200, none, {})
                             << u"answered with nothing instead of JSON: check the base URL"_qs;
    QTest::newRow("nothing that calls itself JSON")
        << replyOf(200, json, {})
        << u"answered with nothing instead of JSON: check the base URL"_qs;
    QTest::newRow("no type") << replyOf(
        200, none,
        "{}") << u"answered with something of no type instead of JSON: check the base URL"_qs;
    QTest::newRow("no JSON, but alike")
        << replyOf(200, "application/jsonp", "x")
        << u"answered with application/jsonp instead of JSON: check the base URL"_qs;
}

void HttpValuesTest::contents()
{
    QFETCH(HttpReply, reply);
    QFETCH(QString, said);
    HttpRequest request;
    request.purpose = u"Listing"_qs;
    const auto problem = contentProblem(request, reply);
    QCOMPARE(problem.has_value(), !said.isEmpty());
    if (problem) {
        QCOMPARE(problem->said, said);
        QCOMPARE(problem->kind, ErrorKind::Malformed);
        QCOMPARE(problem->tried, u"Listing"_qs);
        QCOMPARE(problem->status, reply.status);
    }
    request.jsonDue = false;
    QVERIFY(!contentProblem(request, reply));
}

void HttpValuesTest::redirects_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("soFar");
    QTest::addColumn<QUrl>("target");
    QTest::addColumn<ErrorKind>("kind");

    const auto get = HttpMethod::Get;
    const auto post = HttpMethod::Post;
    const auto malformed = ErrorKind::Malformed;
    const auto unknown = ErrorKind::OutcomeUnknown;
    const QUrl nowhere;
    const auto row = [](const char* name, HttpMethod method, int status, const QByteArray& location,
                        int soFar, const QUrl& target, ErrorKind kind) {
        QTest::newRow(name) << method << status << location << soFar << target << kind;
    };
    row("relative", get, 302, "/api/y", 0, QUrl(u"https://a.example/api/y"_qs), malformed);
    row("relative to the path", get, 301, "y", 4, QUrl(u"https://a.example/api/y"_qs), malformed);
    row("same origin", get, 308, "https://a.example:443/z", 0, QUrl(u"https://a.example:443/z"_qs),
        malformed);
    row("other host", get, 302, "https://b.example/api", 0, nowhere, malformed);
    row("other port", get, 302, "https://a.example:8443/api", 0, nowhere, malformed);
    row("less safe", get, 302, "http://a.example/api", 0, nowhere, malformed);
    row("without a target", get, 302, "", 0, nowhere, malformed);
    row("no URL", get, 302, "https://", 0, nowhere, malformed);
    row("other scheme", get, 302, "file:///etc/passwd", 0, nowhere, malformed);
    row("too often", get, 302, "/again", 5, nowhere, malformed);
    row("write elsewhere", post, 308, "/api/y", 0, nowhere, malformed);
    row("write moved", post, 301, "https://b.example/", 0, nowhere, malformed);
    row("write, maybe done", post, 302, "/api/y", 0, nowhere, unknown);
    row("write, done", post, 303, "https://b.example/", 0, nowhere, unknown);
}

void HttpValuesTest::redirects()
{
    QFETCH(HttpMethod, method);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(int, soFar);
    QFETCH(QUrl, target);
    QFETCH(ErrorKind, kind);

    HttpRequest request;
    request.method = method;
    HttpReply reply;
    reply.status = status;
    reply.headers.append({QByteArray("Location"), location});
    QVERIFY(isRedirect(reply));
    const auto result
        = redirectTarget(request, QUrl(u"https://a.example/api/x?token=t0p"_qs), reply, soFar);
    QCOMPARE(result.has_value(), target.isValid());
    if (result) {
        QCOMPARE(*result, target);
    } else {
        QCOMPARE(result.error().kind, kind);
        QVERIFY2(result.error().said.contains(u"redirect"_qs), qPrintable(result.error().said));
        QVERIFY(!result.error().said.contains(u"%1"_qs));
        QVERIFY(!result.error().said.contains(u"t0p"_qs));
    }
}

void HttpValuesTest::bodyIsReadOnce()
{
    SingleShotBody body("abcdef");
    QVERIFY(body.isSequential());
    QVERIFY(!body.wasRead());
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.read(4), QByteArray("abcd"));
    QVERIFY(body.wasRead());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), QByteArray("ef"));
    QVERIFY(body.atEnd());

    SingleShotBody empty({});
    QVERIFY(empty.atEnd());
    QVERIFY(!empty.reset());
}

QTEST_GUILESS_MAIN(HttpValuesTest)
#include "tst_httpvalues.moc"
