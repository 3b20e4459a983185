// SPDX-License-Identifier: MIT
#include "support/Await.h"
#include "support/CountingServer.h"
#include "support/TestRequests.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

//! Where in the exchange the server ends the connection.
enum class Point { AtHead, AfterRequest, InsideAnswersHead, InsideAnswersBody };

struct Named
{
    Point point;
    const char* name;
};

constexpr std::array points{
    Named{Point::AtHead, "at the request's head"},
    Named{Point::AfterRequest, "before the answer"},
    Named{Point::InsideAnswersHead, "inside the answer's head"},
    Named{Point::InsideAnswersBody, "inside the answer's body"},
};

const QByteArray cutHead = "HTTP/1.1 200 OK\r\nContent-Type: applica";
const QByteArray cutBody = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                           "Content-Length: 100\r\n\r\n{\"results\": [";

} // namespace

Q_DECLARE_METATYPE(Point)

//! What the server received is what counts: a request that writes must be there once, however the
//! connection ends. Qt alone sends it two to four times.
class HttpAtMostOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dropped_data();
    void dropped();
    void serverGone_data();
    void serverGone();
    void idleConnectionClosed();
    void refusedIsTriedAgain();
    void harmlessPostIsSentOnceButOffline();
    void getIsTriedAgain();

private:
    [[nodiscard]] HttpSettings trusting(const RawServer& server) const;

    TestAuthority m_authority;
    TestCertificate m_certificate;
    QTemporaryDir m_dir;
};

void HttpAtMostOnceTest::initTestCase()
{
    qRegisterMetaType<Point>();
    m_certificate = m_authority.issue({u"localhost"_qs});
    QFile file(m_dir.filePath(u"ca.pem"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.pem());
}

HttpSettings HttpAtMostOnceTest::trusting(const RawServer& server) const
{
    HttpSettings settings = settingsFor(server.url());
    settings.caFile = m_dir.filePath(u"ca.pem"_qs);
    return settings;
}

void HttpAtMostOnceTest::dropped_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<Point>("point");
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("withBody");

    for (const bool tls : {false, true})
        for (const bool reset : {false, true})
            for (const bool reused : {false, true})
                for (const Named& at : points)
                    for (const HttpMethod method :
                         {HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete})
                        for (const bool withBody : {false, true})
                            QTest::addRow(
                                "%s, %s %s, %s connection, %s %s body", tls ? "TLS" : "plain",
                                reset ? "reset" : "closed", at.name, reused ? "reused" : "fresh",
                                methodName(method).constData(), withBody ? "with" : "without")
                                << tls << reset << reused << at.point << static_cast<int>(method)
                                << withBody;
}

void HttpAtMostOnceTest::dropped()
{
    QFETCH(bool, tls);
    QFETCH(bool, reset);
    QFETCH(bool, reused);
    QFETCH(Point, point);
    QFETCH(int, method);
    QFETCH(bool, withBody);

    CountingServer server;
    QVERIFY(tls ? server.startTls(m_certificate) : server.start());
    const Drop how = reset ? Drop::Reset : Drop::Close;
    int seen = 0;
    int connectionsWhenSeen = 0;
    const bool isGetFirst = reused;
    connect(&server, &RawServer::headArrived, &server, [&](RawConnection* connection) {
        const bool isTheGet = isGetFirst && server.headCount() == 1;
        if (isTheGet || server.headCount() > 50)
            return;
        connectionsWhenSeen = server.connectionCount();
        if (point == Point::AtHead) {
            ++seen;
            connection->drop(how);
        }
    });
    server.setHandler([&](RawConnection& connection, const RawMessage& request) {
        if (request.method() == "GET") {
            connection.write(jsonAnswer(200, "{}"));
            return;
        }
        if (point == Point::AtHead)
            return;
        ++seen;
        if (point == Point::InsideAnswersHead)
            connection.write(cutHead);
        if (point == Point::InsideAnswersBody)
            connection.write(cutBody);
        connection.drop(how);
    });

    HttpClient client(trusting(server));
    if (reused) {
        HttpRequest get;
        get.url = server.url(u"/api/first"_qs);
        QVERIFY(await(client.send(get)).has_value());
    }
    HttpRequest request;
    request.method = static_cast<HttpMethod>(method);
    request.url = server.url(u"/api/v4/secrets/duplicate"_qs);
    request.purpose = u"Duplicating"_qs;
    if (withBody)
        request.body = "{\"secretIds\": [\"1\"]}";
    const auto answer = await(client.send(request));

    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(answer.error().tried, u"Duplicating"_qs);
    QVERIFY(!answer.error().said.isEmpty());
    QCOMPARE(seen, 1);
    QCOMPARE(connectionsWhenSeen, 1);
    QCOMPARE(client.sentCount(), reused ? 2 : 1);
}

void HttpAtMostOnceTest::serverGone_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<bool>("withBody");
    for (const bool tls : {false, true})
        for (const bool reset : {false, true})
            for (const bool reused : {false, true})
                for (const bool withBody : {false, true})
                    QTest::addRow(
                        "%s, %s, %s connection, %s body", tls ? "TLS" : "plain",
                        reset ? "reset" : "closed", reused ? "reused" : "fresh",
                        withBody ? "with" : "without")
                        << tls << reset << reused << withBody;
}

//! The server goes away with the request in its hands. Should Qt connect once more and be refused,
//! that refusal must not pass for one before the first byte.
void HttpAtMostOnceTest::serverGone()
{
    QFETCH(bool, tls);
    QFETCH(bool, reset);
    QFETCH(bool, reused);
    QFETCH(bool, withBody);

    CountingServer server;
    QVERIFY(tls ? server.startTls(m_certificate) : server.start());
    if (reused)
        server.setAnswers({jsonAnswer(200, "{}")});
    server.setHandler([&](RawConnection& /*connection*/, const RawMessage& /*request*/) {
        server.stop(reset ? Drop::Reset : Drop::Close);
    });
    HttpClient client(trusting(server));
    HttpRequest request;
    request.url = server.url(u"/api/v4/secrets/duplicate"_qs);
    if (reused)
        QVERIFY(await(client.send(request)).has_value());
    request.method = HttpMethod::Post;
    if (withBody)
        request.body = "{}";
    server.forget();
    const auto answer = await(client.send(request));

    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(server.headCount(), 1);
    QCOMPARE(client.sentCount(), reused ? 2 : 1);
}

//! A kept connection that the server closed while nothing was under way costs nothing.
void HttpAtMostOnceTest::idleConnectionClosed()
{
    CountingServer server;
    QVERIFY(server.start());
    HttpClient client(trusting(server));
    HttpRequest request;
    request.url = server.url(u"/api"_qs);
    QVERIFY(await(client.send(request)).has_value());
    const auto connections = server.findChildren<RawConnection*>();
    QCOMPARE(connections.size(), 1);
    connections.at(0)->endSending();
    // Gone once the client has closed its side too.
    QTRY_VERIFY(server.findChildren<RawConnection*>().isEmpty());
    request.method = HttpMethod::Post;
    QVERIFY(await(client.send(request)).has_value());
    QCOMPARE(server.headCount(), 2);
    QCOMPARE(server.connectionCount(), 2);
}

void HttpAtMostOnceTest::refusedIsTriedAgain()
{
    CountingServer server;
    QVERIFY(server.start());
    const quint16 port = server.serverPort();
    HttpClient client(trusting(server));
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = server.url(u"/api"_qs);
    request.body = "{}";
    server.close();

    const auto refused = await(client.send(request));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Offline);
    QCOMPARE(client.sentCount(), 3);

    QVERIFY(server.start(port));
    QVERIFY(await(client.send(request)).has_value());
    QCOMPARE(server.headCount(), 1);
}

void HttpAtMostOnceTest::harmlessPostIsSentOnceButOffline()
{
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.drop(Drop::Close);
    });
    HttpClient client(trusting(server));
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = server.url(u"/api/v1/auth/universal-auth/login"_qs);
    request.body = "{}";
    request.changesState = false;
    const auto answer = await(client.send(request));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QCOMPARE(server.headCount(), 1);
}

void HttpAtMostOnceTest::getIsTriedAgain()
{
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([&server](RawConnection& connection, const RawMessage& /*request*/) {
        // Qt itself sends a GET twice when it is dropped; the third copy is the policy's.
        if (server.headCount() < 3)
            connection.drop(Drop::Close);
        else
            connection.write(jsonAnswer(200, "{}"));
    });
    HttpClient client(trusting(server));
    HttpRequest request;
    request.url = server.url(u"/api/v1/projects"_qs);
    QVERIFY(await(client.send(request)).has_value());
    QCOMPARE(server.headCount(), 3);
    QCOMPARE(client.sentCount(), 2);
}

QTEST_GUILESS_MAIN(HttpAtMostOnceTest)
#include "tst_httpatmostonce.moc"
