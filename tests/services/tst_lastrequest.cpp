// SPDX-License-Identifier: MIT
#include "http/LastRequest.h"
#include "support/CountingServer.h"
#include "support/TestRequests.h"

#include <QPointer>
#include <QTest>

#include <memory>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A request that nobody waits for any more.
class LastRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesWithoutItsClient();
    void endsWithItsAnswer();
    void endsWithItsTime();
    void endsWithTheApplication();

private:
    //! The connection of the one request that arrives; it is gone once the client hangs up.
    QPointer<RawConnection> m_connection;
    std::unique_ptr<CountingServer> serverThatKeepsSilent();
};

std::unique_ptr<CountingServer> LastRequestTest::serverThatKeepsSilent()
{
    auto server = std::make_unique<CountingServer>();
    server->start();
    server->setHandler([this](RawConnection& connection, const RawMessage& /*request*/) {
        m_connection = &connection;
    });
    return server;
}

void LastRequestTest::arrivesWithoutItsClient()
{
    CountingServer server;
    QVERIFY(server.start());
    auto client = std::make_unique<HttpClient>(settingsFor(server.url()));
    client->sendLast(testRequest(HttpMethod::Post, server.url(u"/bye"_s), "{}"));
    client.reset();
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().body, QByteArray("{}"));
}

void LastRequestTest::endsWithItsAnswer()
{
    const auto server = serverThatKeepsSilent();
    LastRequest::send(
        settingsFor(server->url()), testRequest(HttpMethod::Post, server->url(u"/bye"_s), "{}"));
    QTRY_VERIFY(m_connection);
    m_connection->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        "Content-Length: 2\r\n\r\n{}");
    QTRY_VERIFY(!m_connection);
    QCOMPARE(server->requests().size(), 1);
}

void LastRequestTest::endsWithItsTime()
{
    const auto server = serverThatKeepsSilent();
    LastRequest::send(
        settingsFor(server->url()), testRequest(HttpMethod::Post, server->url(u"/bye"_s), "{}"),
        500ms);
    QTRY_VERIFY(m_connection);
    QTRY_VERIFY(!m_connection);
    QCOMPARE(server->requests().size(), 1);
}

void LastRequestTest::endsWithTheApplication()
{
    const auto server = serverThatKeepsSilent();
    LastRequest::send(
        settingsFor(server->url()), testRequest(HttpMethod::Post, server->url(u"/bye"_s), "{}"));
    QTRY_VERIFY(m_connection);
    // As QCoreApplication::exec() says it at its end.
    QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit");
    QTRY_VERIFY(!m_connection);
}

QTEST_GUILESS_MAIN(LastRequestTest)
#include "tst_lastrequest.moc"
