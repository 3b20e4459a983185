// SPDX-License-Identifier: MIT
#include "support/Await.h"
#include "support/CountingServer.h"
#include "support/ManualClock.h"
#include "support/TestRequests.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QByteArray packed(const QByteArray& body)
{
    // qCompress() puts four bytes of length before the zlib stream.
    return jsonAnswer(200, qCompress(body).mid(4), {{"Content-Encoding", "deflate"}});
}

const QByteArray cutAnswer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                             "Content-Length: 100\r\n\r\n{\"secrets\": [";

} // namespace

//! One request and its answer, over a real socket.
class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWasAsked_data();
    void sendsWhatWasAsked();
    void givesWholeAnswers_data();
    void givesWholeAnswers();
    void refusesOtherAnswers_data();
    void refusesOtherAnswers();
    void followsRedirects();
    void readsAreTriedAgain_data();
    void readsAreTriedAgain();
    void tellsTimeoutFromDrop();
    void limitsTheSize_data();
    void limitsTheSize();
    void keepsTheOrderAndTheLimit();
    void refusesWhatMustNotBeSent_data();
    void refusesWhatMustNotBeSent();
    void keepsNoCookies();
    void startsFromTheEventLoop();
    void logsNothingSecret();
};

void HttpClientTest::sendsWhatWasAsked_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << HttpMethod::Get << QByteArray();
    for (const HttpMethod method :
         {HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete}) {
        QTest::addRow("%s", methodName(method).constData()) << method << QByteArray("{\"a\": 1}");
        QTest::addRow("%s without a body", methodName(method).constData())
            << method << QByteArray();
        QTest::addRow("%s, large", methodName(method).constData())
            << method << QByteArray(300000, ' ') + "{}";
    }
}

void HttpClientTest::sendsWhatWasAsked()
{
    QFETCH(HttpMethod, method);
    QFETCH(QByteArray, body);
    CountingServer server;
    QVERIFY(server.start());
    HttpClient client(settingsFor(server.url()));
    QUrl url = server.url(u"/api/v4/secrets"_qs);
    url.setQuery(u"path=%2Fapp%2Fx&view=false"_qs);
    HttpRequest request = testRequest(method, url, body);
    request.headers = {{QByteArray("Authorization"), QByteArray("Bearer tok3n")}};

    const auto answer = await(client.send(request));
    QVERIFY(answer.has_value());
    QCOMPARE(server.requests().size(), 1);
    const RawMessage& seen = server.requests().at(0);
    QCOMPARE(seen.method(), methodName(method));
    QCOMPARE(seen.target(), QByteArray("/api/v4/secrets?path=%2Fapp%2Fx&view=false"));
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.header("Authorization"), QByteArray("Bearer tok3n"));
    QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
    QVERIFY(seen.header("User-Agent").startsWith("Keycutter/"));
    QVERIFY(seen.header("Cookie").isNull());
    QVERIFY(seen.header("Transfer-Encoding").isNull());
    const bool reads = method == HttpMethod::Get;
    QCOMPARE(seen.header("Content-Length"), reads ? QByteArray() : QByteArray::number(body.size()));
    QCOMPARE(
        seen.header("Content-Type"),
        body.isEmpty() ? QByteArray() : QByteArray("application/json"));
}

void HttpClientTest::givesWholeAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("200") << jsonAnswer(200, "{\"a\":1}") << 200 << QByteArray("{\"a\":1}");
    QTest::newRow("201") << jsonAnswer(201, "{}") << 201 << QByteArray("{}");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
    QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n") << 304
                         << QByteArray();
    for (const int status : {400, 401, 403, 404, 405, 407, 408, 409, 410, 413, 418, 422, 500, 501})
        QTest::addRow("%d", status)
            << jsonAnswer(status, "{\"reqId\":\"r\"}") << status << QByteArray("{\"reqId\":\"r\"}");
    QTest::newRow("401 that asks for Basic")
        << jsonAnswer(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}}) << 401
        << QByteArray("{}");
    QTest::newRow("401 that asks for Negotiate")
        << jsonAnswer(401, "{}", {{"WWW-Authenticate", "Negotiate"}}) << 401 << QByteArray("{}");
    QTest::newRow("404 as a web page")
        << rawAnswer(404, "<html>", {{"Content-Type", "text/html"}}) << 404 << QByteArray("<html>");
    QTest::newRow("500 with a cut body") << QByteArray(
        "HTTP/1.1 500 X\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"m")
                                         << 500 << QByteArray("{\"m");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n")
                             << 200 << QByteArray("{}");
    QTest::newRow("packed") << packed("{\"packed\": true}") << 200
                            << QByteArray("{\"packed\": true}");
    QTest::newRow("packed very well") << packed('[' + QByteArray(12'000'000, ' ') + ']') << 200
                                      << '[' + QByteArray(12'000'000, ' ') + ']';
}

void HttpClientTest::givesWholeAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([&](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(answer);
        if (body == "{\"m")
            connection.drop(Drop::Close);
    });
    HttpClient client(settingsFor(server.url()));
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
        const auto reply = await(client.send(testRequest(method, server.url(u"/api"_qs), "{}")));
        QVERIFY2(reply.has_value(), qPrintable(reply ? QString() : reply.error().message()));
        QCOMPARE(reply->status, status);
        QVERIFY(reply->body == body);
    }
    // Qt itself may repeat the GET whose answer was cut, but never the POST.
    const auto posts = std::ranges::count(server.requests(), "POST", &RawMessage::method);
    QCOMPARE(posts, 1);
}

void HttpClientTest::refusesOtherAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("close");
    QTest::addColumn<ErrorKind>("read");
    QTest::addColumn<ErrorKind>("write");
    const auto malformed = ErrorKind::Malformed;
    const auto unknown = ErrorKind::OutcomeUnknown;
    QTest::newRow("web page") << rawAnswer(200, "<html>", {{"Content-Type", "text/html"}}) << false
                              << malformed << unknown;
    QTest::newRow("nothing") << rawAnswer(200, "") << false << malformed << unknown;
    QTest::newRow("redirect to another host")
        << rawAnswer(302, "", {{"Location", "https://evil.example/"}}) << false << malformed
        << unknown;
    QTest::newRow("moved for good") << rawAnswer(308, "", {{"Location", "https://evil.example/"}})
                                    << false << malformed << malformed;
    QTest::newRow("cut") << cutAnswer << true << ErrorKind::Offline << unknown;
    QTest::newRow("not packed as it says")
        << jsonAnswer(200, QByteArray(500, 'x'), {{"Content-Encoding", "gzip"}}) << false
        << malformed << unknown;
    QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n\r\n") << true
                             << ErrorKind::Offline << unknown;
}

void HttpClientTest::refusesOtherAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, close);
    QFETCH(ErrorKind, read);
    QFETCH(ErrorKind, write);
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([&](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(answer);
        if (close)
            connection.drop(Drop::Close);
    });
    HttpClient client(settingsFor(server.url()));
    const auto get = await(client.send(testRequest(HttpMethod::Get, server.url(u"/api"_qs))));
    QVERIFY(!get.has_value());
    QCOMPARE(get.error().kind, read);
    QCOMPARE(get.error().tried, u"Testing"_qs);
    QVERIFY(!get.error().said.isEmpty());

    server.forget();
    const auto post
        = await(client.send(testRequest(HttpMethod::Post, server.url(u"/api"_qs), "{}")));
    QVERIFY(!post.has_value());
    QCOMPARE(post.error().kind, write);
    QCOMPARE(server.headCount(), 1);
}

void HttpClientTest::followsRedirects()
{
    CountingServer server;
    QVERIFY(server.start());
    const QByteArray absolute = server.url(u"/second"_qs).toEncoded();
    server.setAnswers(
        {rawAnswer(302, "", {{"Location", absolute}}), rawAnswer(307, "", {{"Location", "third"}}),
         jsonAnswer(200, "{\"third\": 3}")});
    HttpClient client(settingsFor(server.url()));
    HttpRequest request = testRequest(HttpMethod::Get, server.url(u"/first"_qs));
    request.headers = {{QByteArray("Authorization"), QByteArray("Bearer tok3n")}};
    const auto answer = await(client.send(request));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->body, QByteArray("{\"third\": 3}"));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(2).target(), QByteArray("/third"));
    QCOMPARE(server.requests().at(2).header("Authorization"), QByteArray("Bearer tok3n"));

    // For ever: given up, and said so.
    server.forget();
    server.setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(rawAnswer(302, "", {{"Location", "/again"}}));
    });
    const auto endless = await(client.send(request));
    QVERIFY(!endless.has_value());
    QCOMPARE(endless.error().kind, ErrorKind::Malformed);
    QCOMPARE(server.headCount(), 6);
}

void HttpClientTest::readsAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("expectedStatus");
    QTest::addColumn<int>("expectedReads");
    QTest::newRow("502 once") << 502 << 1 << 200 << 2;
    QTest::newRow("503 twice") << 503 << 2 << 200 << 3;
    QTest::newRow("504 for ever") << 504 << 99 << 504 << 3;
    QTest::newRow("500") << 500 << 1 << 500 << 1;
    QTest::newRow("404") << 404 << 1 << 404 << 1;
}

void HttpClientTest::readsAreTriedAgain()
{
    QFETCH(int, status);
    QFETCH(int, failures);
    QFETCH(int, expectedStatus);
    QFETCH(int, expectedReads);
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([&](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(jsonAnswer(server.headCount() <= failures ? status : 200, "{}"));
    });
    auto clock = std::make_shared<ManualClock>();
    HttpSettings settings = settingsFor(server.url());
    settings.clock = clock;
    settings.retry.firstPause = milliseconds(1000);
    HttpClient client(settings);

    auto* job = client.send(testRequest(HttpMethod::Get, server.url(u"/api"_qs)));
    QSignalSpy spy(job, &Job::finished);
    Result<HttpReply> answer;
    job->onFinished(this, [&answer](const Result<HttpReply>& result) { answer = result; });
    for (int attempt = 1; attempt < expectedReads; ++attempt) {
        QTRY_COMPARE(clock->waiting(), 1);
        QCOMPARE(server.headCount(), attempt);
        const qint64 pause = 1000LL << (attempt - 1);
        QVERIFY(clock->lastWait().count() >= pause / 2 && clock->lastWait().count() <= pause);
        clock->advance(milliseconds(pause));
    }
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, expectedStatus);
    QCOMPARE(server.headCount(), expectedReads);

    server.forget();
    const auto post
        = await(client.send(testRequest(HttpMethod::Post, server.url(u"/api"_qs), "{}")));
    QCOMPARE(post->status, status);
    QCOMPARE(server.headCount(), 1);
}

void HttpClientTest::tellsTimeoutFromDrop()
{
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([](RawConnection& connection, const RawMessage& request) {
        // A byte now and then does not prolong the time: it is for the whole answer.
        if (request.path() == "/slow")
            connection.writeSlowly(jsonAnswer(200, QByteArray(10000, ' ')), 1, 5);
    });
    HttpClient client(settingsFor(server.url()));
    for (const QString& path : {u"/hang"_qs, u"/slow"_qs}) {
        HttpRequest request = testRequest(HttpMethod::Get, server.url(path));
        request.timeout = milliseconds(250);
        const auto get = await(client.send(request));
        QVERIFY(!get.has_value());
        QCOMPARE(get.error().kind, ErrorKind::Timeout);

        request.method = HttpMethod::Post;
        const auto post = await(client.send(request));
        QCOMPARE(post.error().kind, ErrorKind::OutcomeUnknown);

        request.changesState = false;
        const auto signIn = await(client.send(request));
        QCOMPARE(signIn.error().kind, ErrorKind::Timeout);
    }
    QCOMPARE(server.headCount(), 6);
}

void HttpClientTest::limitsTheSize_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("fits");
    QTest::newRow("just fits") << jsonAnswer(200, QByteArray(1000, ' ')) << true;
    QTest::newRow("announced") << jsonAnswer(200, QByteArray(1001, ' ')) << false;
    QTest::newRow("not announced") << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                      "Transfer-Encoding: chunked\r\n\r\n7d0\r\n"
            + QByteArray(2000, ' ')
            + "\r\n0\r\n\r\n" << false;
    QTest::newRow("packed") << packed(QByteArray(15'000'000, ' ')) << false;
}

void HttpClientTest::limitsTheSize()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, fits);
    CountingServer server;
    QVERIFY(server.start());
    HttpClient client(settingsFor(server.url()));
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Delete}) {
        server.setAnswers({answer});
        HttpRequest request = testRequest(method, server.url(u"/api"_qs));
        request.maximumReplySize = answer.contains("deflate") ? 100000 : 1000;
        const auto reply = await(client.send(request));
        QCOMPARE(reply.has_value(), fits);
        if (!fits) {
            const auto kind
                = method == HttpMethod::Get ? ErrorKind::Malformed : ErrorKind::OutcomeUnknown;
            QCOMPARE(reply.error().kind, kind);
            QVERIFY2(reply.error().said.contains(u"larger"_qs), qPrintable(reply.error().said));
        }
    }
}

void HttpClientTest::keepsTheOrderAndTheLimit()
{
    CountingServer server;
    QVERIFY(server.start());
    QList<QPointer<RawConnection>> held;
    server.setHandler([&](RawConnection& connection, const RawMessage& /*request*/) {
        held.append(&connection);
    });
    HttpSettings settings = settingsFor(server.url());
    settings.maximumParallel = 2;
    HttpClient client(settings);
    int answered = 0;
    for (int i = 0; i < 5; ++i) {
        auto* job = client.send(testRequest(HttpMethod::Get, server.url(u"/api/%1"_qs.arg(i))));
        job->onFinished(this, [&answered](const Result<HttpReply>& result) {
            answered += result.has_value() ? 1 : 0;
        });
    }
    for (int round = 0; round < 5; ++round) {
        // Two at once, or what is left.
        const int expected = std::min(round + 2, 5);
        QTRY_COMPARE(server.headCount(), expected);
        QCOMPARE(client.sentCount(), expected);
        held.at(round)->write(jsonAnswer(200, "{}"));
        QTRY_COMPARE(answered, round + 1);
    }
    QByteArrayList order;
    for (const RawMessage& request : server.requests())
        order.append(request.target());
    // The two first ones go out together; the others as their turn comes.
    std::sort(order.begin(), order.begin() + 2);
    QCOMPARE(order, QByteArrayList({"/api/0", "/api/1", "/api/2", "/api/3", "/api/4"}));
    QCOMPARE(server.connectionCount(), 2);
}

void HttpClientTest::refusesWhatMustNotBeSent_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("plain http") << u"http://192.0.2.1"_qs << u"http://192.0.2.1/api"_qs
                                << ErrorKind::Tls;
    QTest::newRow("other origin") << u"https://a.example"_qs << u"https://b.example/api"_qs
                                  << ErrorKind::InvalidRequest;
    QTest::newRow("less safe") << u"https://localhost"_qs << u"http://localhost/api"_qs
                               << ErrorKind::InvalidRequest;
    QTest::newRow("no origin") << QString() << u"https://b.example/api"_qs
                               << ErrorKind::InvalidRequest;
    QTest::newRow("no URL") << u"https://a.example"_qs << QString() << ErrorKind::Tls;
}

void HttpClientTest::refusesWhatMustNotBeSent()
{
    QFETCH(QString, origin);
    QFETCH(QString, url);
    QFETCH(ErrorKind, kind);
    HttpClient client(settingsFor(QUrl(origin)));
    const auto answer = await(client.send(testRequest(HttpMethod::Post, QUrl(url), "{}")));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().field, u"site"_qs);
    QCOMPARE(client.sentCount(), 0);
}

void HttpClientTest::keepsNoCookies()
{
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(jsonAnswer(
            200, "{}", {{"Set-Cookie", "session=1; Path=/"}, {"Cache-Control", "max-age=600"}}));
    });
    HttpClient client(settingsFor(server.url()));
    for (int i = 0; i < 2; ++i)
        QVERIFY(await(client.send(testRequest(HttpMethod::Get, server.url(u"/api"_qs)))));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(1).header("Cookie").isNull());
}

void HttpClientTest::startsFromTheEventLoop()
{
    CountingServer server;
    QVERIFY(server.start());
    HttpClient client(settingsFor(server.url()));
    auto* job = client.send(testRequest(HttpMethod::Get, server.url(u"/api"_qs)));
    QCOMPARE(client.sentCount(), 0);
    QVERIFY(await(job).has_value());
    QCOMPARE(client.sentCount(), 1);

    HttpClient refused(settingsFor(QUrl(u"http://192.0.2.1"_qs)));
    auto* never = refused.send(testRequest(HttpMethod::Get, QUrl(u"http://192.0.2.1"_qs)));
    QVERIFY(!never->isFinished());
    QVERIFY(!await(never).has_value());
}

void HttpClientTest::logsNothingSecret()
{
    static QStringList lines;
    lines.clear();
    QLoggingCategory::setFilterRules(u"keycutter.http.debug=true"_qs);
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& line) { lines.append(line); });
    CountingServer server;
    QVERIFY(server.start());
    server.setAnswers(
        {jsonAnswer(403, "{\"message\": \"b0dy\"}"),
         rawAnswer(302, "", {{"Location", "https://x.example/?t0ken-abcdef"}})});
    HttpClient client(settingsFor(server.url()));
    QUrl url = server.url(u"/api/v4/secrets"_qs);
    url.setQuery(u"search=qu3ry"_qs);
    HttpRequest request = testRequest(HttpMethod::Post, url, "{\"comment\": \"b0dy\"}");
    request.route = u"/api/:version/secrets"_qs;
    request.headers = {{QByteArray("AUTHORIZATION"), QByteArray("Bearer t0ken-abcdef")}};
    QCOMPARE(await(client.send(request))->status, 403);
    const auto redirected = await(client.send(request));
    server.stop(Drop::Close);
    const auto gone = await(client.send(request));
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});

    const QString log = lines.join(u'\n');
    QCOMPARE(lines.filter(u"POST http://127.0.0.1:"_qs).size(), client.sentCount());
    QVERIFY2(log.contains(u"/api/:version/secrets: 403, 19 bytes, "_qs), qPrintable(log));
    for (const Error& error : {redirected.error(), gone.error()}) {
        const QString text = error.message() + error.advice() + error.technical();
        QVERIFY2(!text.contains(u"t0ken"_qs), qPrintable(text));
        QVERIFY2(!text.contains(u"qu3ry"_qs), qPrintable(text));
    }
    for (const QString& secret : {u"/v4/"_qs, u"qu3ry"_qs, u"b0dy"_qs, u"t0ken"_qs, u"Bearer"_qs})
        QVERIFY2(!log.contains(secret), qPrintable(log));
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
