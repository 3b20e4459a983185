// SPDX-License-Identifier: MIT
#include "ScriptedInfisical.h"
#include "services/infisical/InfisicalBrowserSignIn.h"
#include "services/infisical/InfisicalDescriptor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray personToken = ScriptedInfisical::jwt(R"({"userId":"u","organizationId":"o1"})");

QByteArray messageOf(const QByteArray& token)
{
    return "{\"JTWToken\":\"" + token + "\",\"email\":\"jane@acme.example\",\"privateKey\":\"\"}";
}

} // namespace

//! A browser sign-in from the page's address to the credentials, with a browser of our own.
class TestInfisicalBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pageAndMessage();
    void wrongOriginIsNoMessage();
    void onlyTheFirstMessageCounts();
    void pastedText_data();
    void pastedText();
    void pasteAfterAMessage();
    void messagesThatFail_data();
    void messagesThatFail();
    void tokenIsVerified_data();
    void tokenIsVerified();
    void patienceEnds();
    void nothingLeftAfterFailing();

private:
    //! The status that a browser's POST to the page's port gets; 0 when nobody listens.
    int post(const QByteArray& body, const QByteArray& origin);

    std::unique_ptr<ScriptedInfisical> m_server;
    std::unique_ptr<InfisicalBrowserSignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_arrived;
    std::unique_ptr<QSignalSpy> m_failed;
    QUrl m_page;
};

void TestInfisicalBrowserSignIn::init()
{
    m_server = std::make_unique<ScriptedInfisical>();
    m_server->on("POST", "/api/v1/auth/checkAuth", 200, R"({"message":"Authenticated"})");
    m_server->on(
        "GET", "/api/v1/organization", 200, R"({"organizations":[{"id":"o1","name":"Acme"}]})");
    SessionTuning tuning;
    tuning.clock = m_server->sharedClock();
    m_signIn = std::make_unique<InfisicalBrowserSignIn>(
        m_server->connection(InfisicalMethod::browser), tuning);
    m_arrived = std::make_unique<QSignalSpy>(m_signIn.get(), &BrowserSignIn::arrived);
    m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &BrowserSignIn::failed);
    const auto page = m_signIn->start();
    QVERIFY(page);
    m_page = *page;
}

void TestInfisicalBrowserSignIn::cleanup()
{
    m_arrived.reset();
    m_failed.reset();
    m_signIn.reset();
    m_server.reset();
}

int TestInfisicalBrowserSignIn::post(const QByteArray& body, const QByteArray& origin)
{
    const QString port = QUrlQuery(m_page).queryItemValue(u"callback_port"_s);
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Origin", origin);
    QNetworkAccessManager browser;
    auto* reply = browser.post(request, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait(5000);
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestInfisicalBrowserSignIn::pageAndMessage()
{
    QCOMPARE(m_page.path(), u"/login"_s);
    QCOMPARE(m_page.port(), m_server->url().port());
    QCOMPARE(post(messageOf(personToken), m_server->url().toEncoded()), 200);
    QTRY_COMPARE(m_arrived->count(), 1);
    QCOMPARE(m_failed->count(), 0);
    const auto identity = m_arrived->constFirst().constFirst().value<BrowserIdentity>();
    QCOMPARE(identity.email, u"jane@acme.example"_s);
    QCOMPARE(identity.organisation, u"Acme"_s);
    const RawMessage check = m_server->requests("/api/v1/auth/checkAuth").constFirst();
    QCOMPARE(check.header("Authorization"), "Bearer " + personToken);

    Credentials credentials = m_signIn->takeCredentials();
    QCOMPARE(credentials.at(InfisicalMethod::tokenField).reveal(), personToken);
    QCOMPARE(credentials.at(InfisicalMethod::emailField).reveal(), QByteArray("jane@acme.example"));
    QVERIFY(m_signIn->takeCredentials().empty());
}

void TestInfisicalBrowserSignIn::wrongOriginIsNoMessage()
{
    QCOMPARE(post(messageOf("stolen"), "https://evil.example"), 403);
    QCOMPARE(post(messageOf("stolen"), {}), 403);
    QVERIFY(m_signIn->takeCredentials().empty());
    QCOMPARE(m_failed->count(), 0);
    // The attempt is still open for the right page.
    QCOMPARE(post(messageOf(personToken), m_server->url().toEncoded()), 200);
    QTRY_COMPARE(m_arrived->count(), 1);
    QCOMPARE(m_server->count("POST", "/api/v1/auth/checkAuth"), 1);
}

void TestInfisicalBrowserSignIn::onlyTheFirstMessageCounts()
{
    QCOMPARE(post(messageOf(personToken), m_server->url().toEncoded()), 200);
    QCOMPARE(post(messageOf("second"), m_server->url().toEncoded()), 0);
    QTRY_COMPARE(m_arrived->count(), 1);
    QCOMPARE(m_signIn->takeCredentials().at(InfisicalMethod::tokenField).reveal(), personToken);
}

void TestInfisicalBrowserSignIn::pastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const QString right = QString::fromLatin1(messageOf(personToken).toBase64());
    QTest::newRow("right") << right << true;
    QTest::newRow("with line breaks")
        << u"  "_s + right.left(30) + u"\r\n "_s + right.mid(30) + u"\n"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("cut off") << right.left(40) << false;
    QTest::newRow("not base64") << u"{\"JTWToken\":\"x\"}"_s << false;
    QTest::newRow("something else") << QString::fromLatin1(QByteArray("{}").toBase64()) << false;
    QTest::newRow("no token") << QString::fromLatin1(QByteArray(R"({"JTWToken":""})").toBase64())
                              << false;
}

void TestInfisicalBrowserSignIn::pastedText()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto taken = m_signIn->paste(text);
    QCOMPARE(bool(taken), good);
    if (!good) {
        QVERIFY(!taken.error().message().contains(u"JTWToken"));
        // A mistake leaves the attempt open.
        QCOMPARE(m_failed->count(), 0);
        QVERIFY(m_signIn->paste(QString::fromLatin1(messageOf(personToken).toBase64())));
    }
    QTRY_COMPARE(m_arrived->count(), 1);
    QVERIFY(!m_signIn->takeCredentials().empty());
}

void TestInfisicalBrowserSignIn::pasteAfterAMessage()
{
    QCOMPARE(post(messageOf(personToken), m_server->url().toEncoded()), 200);
    QTRY_COMPARE(m_arrived->count(), 1);
    QVERIFY(!m_signIn->paste(QString::fromLatin1(messageOf("other").toBase64())));
    QCOMPARE(m_signIn->takeCredentials().at(InfisicalMethod::tokenField).reveal(), personToken);
}

void TestInfisicalBrowserSignIn::messagesThatFail_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no token") << QByteArray(R"({"email":"jane@acme.example"})");
    QTest::newRow("token is no text") << QByteArray(R"({"JTWToken":[1]})");
    QTest::newRow("other spelling") << QByteArray(R"({"JWTToken":"x"})");
}

void TestInfisicalBrowserSignIn::messagesThatFail()
{
    QFETCH(QByteArray, body);
    QCOMPARE(post(body, m_server->url().toEncoded()), 200);
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>().kind, ErrorKind::Malformed);
    QVERIFY(m_signIn->takeCredentials().empty());
}

void TestInfisicalBrowserSignIn::tokenIsVerified_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("organisations");
    QTest::addColumn<int>("kind");
    const QByteArray good = jsonAnswer(200, R"({"message":"Authenticated"})");
    const QByteArray none = jsonAnswer(200, R"({"organizations":[]})");
    QTest::newRow("token refused")
        << ScriptedInfisical::expired() << none << static_cast<int>(ErrorKind::Unauthorised);
    QTest::newRow("token of an identity")
        << ScriptedInfisical::refusal(403, "Forbidden access", "You are not allowed") << none
        << static_cast<int>(ErrorKind::Forbidden);
    QTest::newRow("another organisation")
        << good << jsonAnswer(200, R"({"organizations":[{"id":"o9","name":"Other"}]})")
        << static_cast<int>(ErrorKind::Unauthorised);
    QTest::newRow("no organisation") << good << none << static_cast<int>(ErrorKind::Unauthorised);
    QTest::newRow("web page") << rawAnswer(200, "<html>", {{"Content-Type", "text/html"}}) << none
                              << static_cast<int>(ErrorKind::Malformed);
}

void TestInfisicalBrowserSignIn::tokenIsVerified()
{
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, organisations);
    QFETCH(int, kind);
    m_server->on("POST", "/api/v1/auth/checkAuth", {check});
    m_server->on("GET", "/api/v1/organization", {organisations});
    QCOMPARE(post(messageOf(personToken), m_server->url().toEncoded()), 200);
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_arrived->count(), 0);
    QCOMPARE(static_cast<int>(m_failed->constFirst().constFirst().value<Error>().kind), kind);
    QVERIFY(m_signIn->takeCredentials().empty());
}

void TestInfisicalBrowserSignIn::patienceEnds()
{
    m_server->clock().advance(InfisicalBrowserSignIn::patience - 1s);
    QCoreApplication::processEvents();
    QCOMPARE(m_failed->count(), 0);
    m_server->clock().advance(1s);
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>().kind, ErrorKind::Timeout);
    QCOMPARE(post(messageOf(personToken), m_server->url().toEncoded()), 0);
}

void TestInfisicalBrowserSignIn::nothingLeftAfterFailing()
{
    m_server->on("POST", "/api/v1/auth/checkAuth", {ScriptedInfisical::expired()});
    QVERIFY(m_signIn->paste(QString::fromLatin1(messageOf(personToken).toBase64())));
    QTRY_COMPARE(m_failed->count(), 1);
    m_server->clock().advance(InfisicalBrowserSignIn::patience);
    QCoreApplication::processEvents();
    QCOMPARE(m_failed->count(), 1);
    QVERIFY(!m_signIn->paste(QString::fromLatin1(messageOf(personToken).toBase64())));
}

QTEST_GUILESS_MAIN(TestInfisicalBrowserSignIn)
#include "tst_infisicalbrowsersignin.moc"
