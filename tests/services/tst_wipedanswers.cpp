// SPDX-License-Identifier: MIT
#include "services/common/ServiceCall.h"
#include "support/Await.h"
#include "support/CountingServer.h"
#include "support/TestRequests.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

//! Authorises everything with nothing.
class OpenAuthority final : public Authority
{
public:
    JobOf<Lease>* acquire() override
    {
        auto* job = new PromisedJob<Lease>(this);
        job->settle(Lease());
        return job;
    }
    void refuse(int /*serial*/, const Error& /*error*/) override { }
    void refuseForGood(const Error& /*error*/) override { }
    void setCredentials(Credentials /*credentials*/) override { }
    void tryAgain() override { }
    void signOut() override { }
};

struct OpenLink final : ServiceLink
{
    using ServiceLink::ServiceLink;

    Authority& authority() override { return open; }
    Error errorOf(const HttpReply& reply, const QString& tried, bool /*mutating*/) const override
    {
        Error error = Error::of(ErrorKind::InvalidRequest, tried, u"refused"_s);
        error.status = reply.status;
        return error;
    }

    OpenAuthority open;
};

HttpSettings settingsOf(const QUrl& site)
{
    HttpSettings settings = settingsFor(site);
    settings.clock = std::make_shared<Clock>();
    return settings;
}

QByteArray answerOf(qsizetype size)
{
    return R"({"value":")" + QByteArray(size, 'x') + R"("})";
}

QByteArray chunked(const QByteArray& body)
{
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 5000) {
        const QByteArray chunk = body.mid(at, 5000);
        answer += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return answer + "0\r\n\r\n";
}

const qsizetype large = DecodeJob<int>::smallSize + 1;

} // namespace

//! Answers that may hold values: whatever becomes of those who asked, the bytes are overwritten
//! when nobody holds them any more. Each test keeps a share of the bytes to see it.
class TestWipedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withTheLastHolder_data();
    void withTheLastHolder();
    void refusals();
    void callThatDiesWhileDecoding_data();
    void callThatDiesWhileDecoding();
    void bytesMoveWithoutATrace();
};

void TestWipedAnswers::withTheLastHolder_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("mayHoldValues");
    const QByteArray small = answerOf(10);
    const QByteArray big = answerOf(300'000);
    QTest::newRow("small") << jsonAnswer(200, small) << small.size() << true;
    QTest::newRow("large") << jsonAnswer(200, big) << big.size() << true;
    QTest::newRow("of no known length") << chunked(big) << big.size() << true;
    QTest::newRow("a refusal") << jsonAnswer(400, small) << small.size() << true;
    QTest::newRow("holds none") << jsonAnswer(200, small) << small.size() << false;
}

void TestWipedAnswers::withTheLastHolder()
{
    QFETCH(QByteArray, answer);
    QFETCH(qsizetype, size);
    QFETCH(bool, mayHoldValues);
    CountingServer server;
    QVERIFY(server.start());
    server.setAnswers({answer});
    HttpClient client(settingsFor(server.url()));
    HttpRequest request = testRequest(HttpMethod::Get, server.url());
    request.answerMayHoldValues = mayHoldValues;
    QByteArray bytes;
    {
        const auto reply = await(client.send(request));
        QVERIFY(reply);
        bytes = reply->body;
        QVERIFY(bytes.endsWith("x\"}"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(bytes.endsWith("x\"}"));
    }
    QCOMPARE(bytes.size(), size);
    QCOMPARE(bytes == QByteArray(size, '\0'), mayHoldValues);
}

//! Nobody decodes these.
void TestWipedAnswers::refusals()
{
    CountingServer server;
    QVERIFY(server.start());
    server.setAnswers({jsonAnswer(400, answerOf(10))});
    OpenLink link(settingsOf(server.url()));
    HttpRequest request = testRequest(HttpMethod::Get, server.url());
    request.answerMayHoldValues = true;
    QByteArray bytes;
    auto* job = new AuthorisedJob(link, request, this);
    job->onFinished(this, [&bytes](const Result<HttpReply>& reply) { bytes = reply->body; });
    QTRY_VERIFY(!bytes.isEmpty());
    QTRY_COMPARE(bytes, QByteArray(bytes.size(), '\0'));
}

void TestWipedAnswers::callThatDiesWhileDecoding_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("deleted") << false;
    QTest::newRow("cancelled") << true;
}

void TestWipedAnswers::callThatDiesWhileDecoding()
{
    QFETCH(bool, cancelled);
    const QByteArray answer = answerOf(large);
    CountingServer server;
    QVERIFY(server.start());
    server.setAnswers({jsonAnswer(200, answer)});
    OpenLink link(settingsOf(server.url()));
    HttpRequest request = testRequest(HttpMethod::Get, server.url());
    request.answerMayHoldValues = true;

    QSemaphore started;
    QSemaphore release;
    QByteArray bytes;
    bool wasWhole = false;
    auto parent = std::make_unique<QObject>();
    auto* call = new ServiceCall<int>(
        link, request,
        [&](const QByteArray& given, const QString&) {
            bytes = given;
            started.release();
            release.acquire();
            wasWhole = given == answer; // not wiped under the hands of the one who reads
            return Result<int>(1);
        },
        parent.get());
    const auto letGo = qScopeGuard([&release] {
        release.release();
        QThreadPool::globalInstance()->waitForDone();
    });
    QTRY_VERIFY(started.available() > 0);
    if (cancelled)
        call->cancel();
    else
        parent.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    release.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(wasWhole);
    QTRY_COMPARE(bytes, QByteArray(answer.size(), '\0'));
}

void TestWipedAnswers::bytesMoveWithoutATrace()
{
    QByteArray bytes;
    reserveWiping(bytes, 10);
    bytes.append("canary");
    const QByteArray before = QByteArray::fromRawData(bytes.constData(), bytes.size());
    reserveWiping(bytes, 8);
    QCOMPARE(bytes.constData(), before.constData());
    const QByteArray old = bytes; // keeps where it was
    reserveWiping(bytes, 5000);
    QCOMPARE(bytes, QByteArray("canary"));
    QVERIFY(bytes.capacity() >= 5000);
    QCOMPARE(old, QByteArray(6, '\0'));
}

QTEST_GUILESS_MAIN(TestWipedAnswers)
#include "tst_wipedanswers.moc"
