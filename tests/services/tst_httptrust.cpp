// SPDX-License-Identifier: MIT
#include "http/TrustSettings.h"
#include "support/Await.h"
#include "support/CountingServer.h"
#include "support/TestRequests.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

//! Whom a connection trusts, and the way that it takes.
class HttpTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void eachClientItsOwnTrust();
    void keepsTheSystemsAuthorities();
    void caFileProblems_data();
    void caFileProblems();
    void noTlsAtAll();
    void proxy_data();
    void proxy();
    void chosenProxy();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;

    TestAuthority m_authority;
    QTemporaryDir m_dir;
    QString m_caFile;
};

void HttpTrustTest::initTestCase()
{
    m_caFile = write(u"ca.pem"_qs, m_authority.pem());
}

QString HttpTrustTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void HttpTrustTest::certificates_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("caFile");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("with the CA file") << u"localhost"_qs << true << true;
    QTest::newRow("without it") << u"localhost"_qs << false << false;
    QTest::newRow("of another host") << u"other.example"_qs << true << false;
}

void HttpTrustTest::certificates()
{
    QFETCH(QString, host);
    QFETCH(bool, caFile);
    QFETCH(bool, trusted);
    CountingServer server;
    QVERIFY(server.startTls(m_authority.issue({host})));
    HttpSettings settings = settingsFor(server.url());
    settings.caFile = caFile ? m_caFile : QString();
    HttpClient client(settings);
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
        const auto answer = await(client.send(testRequest(method, server.url(u"/api"_qs), "{}")));
        QCOMPARE(answer.has_value(), trusted);
        if (!trusted) {
            // Nothing was sent, so that even a write may say so.
            QCOMPARE(answer.error().kind, ErrorKind::Tls);
            QVERIFY2(
                answer.error().said.contains(u"certificate"_qs), qPrintable(answer.error().said));
        }
    }
    QCOMPARE(server.headCount(), trusted ? 2 : 0);
}

//! One QNetworkAccessManager remembers its first trust of a host: a client made anew does not.
void HttpTrustTest::eachClientItsOwnTrust()
{
    CountingServer server;
    QVERIFY(server.startTls(m_authority.issue({u"localhost"_qs})));
    const HttpRequest request = testRequest(HttpMethod::Get, server.url(u"/api"_qs));
    HttpSettings settings = settingsFor(server.url());
    HttpClient untrusting(settings);
    QVERIFY(!await(untrusting.send(request)).has_value());
    settings.caFile = m_caFile;
    HttpClient trusting(settings);
    QVERIFY(await(trusting.send(request)).has_value());
    QVERIFY(!await(untrusting.send(request)).has_value());
}

//! An own CA file adds to what the system trusts. Qt drops the system's when one is just added.
void HttpTrustTest::keepsTheSystemsAuthorities()
{
    const auto trust = trustWith(m_caFile);
    QVERIFY(trust.has_value());
    const QList<QSslCertificate> trusted = trust->caCertificates();
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QCOMPARE(trusted.size(), system.size() + 1);
    for (const QSslCertificate& authority : system)
        QVERIFY(trusted.contains(authority));
}

void HttpTrustTest::caFileProblems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("usable");
    const QByteArray none;
    QTest::newRow("good") << u"good.pem"_qs << m_authority.pem() << true;
    QTest::newRow("two of them") << u"two.pem"_qs << m_authority.pem() + m_authority.pem() << true;
    QTest::newRow("with words around")
        << u"words.pem"_qs << "# ours\n" + m_authority.pem() + "\nend\n"
        << true;
    QTest::newRow("missing") << u"missing.pem"_qs << none << false;
    QTest::newRow("empty") << u"empty.pem"_qs << QByteArray("") << false;
    QTest::newRow("no PEM") << u"text.pem"_qs << QByteArray("hello\n") << false;
    QTest::newRow("cut") << u"cut.pem"_qs << m_authority.pem().left(200) << false;
    QTest::newRow("too large") << u"large.pem"_qs << QByteArray(9 * 1024 * 1024, 'x') << false;
    QTest::newRow("a folder") << u"."_qs << none << false;
}

void HttpTrustTest::caFileProblems()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, usable);
    const QString file = content.isNull() ? m_dir.filePath(name) : write(name, content);
    const auto trust = trustWith(file);
    QCOMPARE(trust.has_value(), usable);

    CountingServer server;
    QVERIFY(server.startTls(m_authority.issue({u"localhost"_qs})));
    HttpSettings settings = settingsFor(server.url());
    settings.caFile = file;
    HttpClient client(settings);
    const auto answer = await(client.send(testRequest(HttpMethod::Get, server.url(u"/api"_qs))));
    QCOMPARE(answer.has_value(), usable);
    if (!usable) {
        QCOMPARE(answer.error().field, u"caFile"_qs);
        QCOMPARE(answer.error().kind, ErrorKind::InvalidRequest);
        QVERIFY(answer.error().message().contains(trust.error().said));
        QCOMPARE(server.connectionCount(), 0);
    }
}

void HttpTrustTest::noTlsAtAll()
{
    CountingServer server;
    QVERIFY(server.start());
    connect(&server, &QTcpServer::newConnection, this, [] {});
    QUrl url = server.url(u"/api"_qs);
    url.setScheme(u"https"_qs);
    server.setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.drop(Drop::Close);
    });
    HttpClient client(settingsFor(url));
    HttpRequest request = testRequest(HttpMethod::Post, url, "{}");
    request.timeout = std::chrono::milliseconds(300);
    const auto answer = await(client.send(request));
    QVERIFY(!answer.has_value());
    QCOMPARE(server.headCount(), 0);
}

void HttpTrustTest::proxy_data()
{
    QTest::addColumn<QByteArray>("proxyAnswer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refuses") << rawAnswer(403, "no") << ErrorKind::OutcomeUnknown;
    QTest::newRow("asks for a sign-in")
        << rawAnswer(407, "", {{"Proxy-Authenticate", "Basic realm=\"x\""}}) << ErrorKind::Offline;
}

void HttpTrustTest::proxy()
{
    QFETCH(QByteArray, proxyAnswer);
    QFETCH(ErrorKind, kind);

    CountingServer proxy;
    QVERIFY(proxy.start());
    proxy.setHandler([&](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(proxyAnswer);
    });
    const QByteArray address = proxy.url().toEncoded();
    for (const char* variable : {"http_proxy", "https_proxy"})
        qputenv(variable, address);

    // A name that nobody can look up: only a proxy could lead there.
    const QUrl site(u"https://keycutter-test.invalid"_qs);
    HttpSettings settings = settingsFor(site);
    HttpClient client(settings);
    const auto answer = await(client.send(testRequest(HttpMethod::Post, site, "{}")));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(proxy.headCount(), 1);
    QCOMPARE(
        proxy.requests().at(0).startLine,
        QByteArray("CONNECT keycutter-test.invalid:443 HTTP/1.1"));

    // Never on the way to this machine itself.
    CountingServer local;
    QVERIFY(local.start());
    settings.origin = local.url();
    HttpClient localClient(settings);
    const auto direct
        = await(localClient.send(testRequest(HttpMethod::Get, local.url(u"/api"_qs))));
    for (const char* variable : {"http_proxy", "https_proxy"})
        qunsetenv(variable);
    QVERIFY(direct.has_value());
    QCOMPARE(local.headCount(), 1);
    QCOMPARE(proxy.headCount(), 1);
}

//! What is chosen counts from the next request on.
void HttpTrustTest::chosenProxy()
{
    CountingServer proxy;
    QVERIFY(proxy.start());
    proxy.setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(rawAnswer(403, "no"));
    });
    const auto network = std::make_shared<NetworkSetup>();
    const QUrl site(u"https://keycutter-test.invalid"_qs);
    HttpSettings settings = settingsFor(site);
    settings.network = network;
    HttpClient client(settings);
    const auto ask = [&] { return await(client.send(testRequest(HttpMethod::Get, site))); };
    network->proxy.kind = ProxyChoice::Kind::None;
    QCOMPARE(ask().error().kind, ErrorKind::Offline);
    QCOMPARE(proxy.headCount(), 0);
    network->proxy = {ProxyChoice::Kind::Own, u"127.0.0.1"_qs, quint16(proxy.url().port())};
    QVERIFY(!ask().has_value());
    const int through = proxy.headCount();
    QVERIFY(through > 0);
    QCOMPARE(
        proxy.requests().at(0).startLine,
        QByteArray("CONNECT keycutter-test.invalid:443 HTTP/1.1"));
    network->proxy.kind = ProxyChoice::Kind::None;
    QCOMPARE(ask().error().kind, ErrorKind::Offline);
    QCOMPARE(proxy.headCount(), through);
}

QTEST_GUILESS_MAIN(HttpTrustTest)
#include "tst_httptrust.moc"
