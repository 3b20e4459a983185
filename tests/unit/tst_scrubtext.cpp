// SPDX-License-Identifier: MIT
#include "domain/Error.h"
#include "http/RequestLog.h"
#include "http/ScrubText.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! No token, query or body may leave in a text or in the log.
class ScrubTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrubs_data();
    void scrubs();
    void errorsAsAWhole();
    void logLines();
    void secretHeaders();
};

void ScrubTextTest::scrubs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing in it") << u"Folder not found"_qs << u"Folder not found"_qs;
    QTest::newRow("as it is") << u"token s3cr+t/= is bad"_qs << u"token [removed] is bad"_qs;
    QTest::newRow("percent-encoded") << u"?t=s3cr%2Bt%2F%3D&x"_qs << u"?t=[removed]&x"_qs;
    QTest::newRow("base64") << u"x %1 y"_qs.arg(
        QString::fromLatin1(QByteArray("s3cr+t/=").toBase64()))
                            << u"x [removed] y"_qs;
    QTest::newRow("bearer") << u"sent bearer abcdefgh1234 there"_qs
                            << u"sent bearer [removed] there"_qs;
    QTest::newRow("the word bearer") << u"the bearer of news"_qs << u"the bearer of news"_qs;
    QTest::newRow("web token") << u"invalid token eyJhbGciOiJI.eyJzdWIiOiIx.s1gnature-_ given"_qs
                               << u"invalid token [removed] given"_qs;
    QTest::newRow("key in a header")
        << u"X-Auth-Key: 0123456789abcdef"_qs << u"X-Auth-Key: [removed]"_qs;
    QTest::newRow("e-mail in a header")
        << u"x-auth-email=jane@acme.example, x"_qs << u"x-auth-email=[removed], x"_qs;
    QTest::newRow("the header's name")
        << u"Unknown X-Auth-Key or X-Auth-Email"_qs << u"Unknown X-Auth-Key or X-Auth-Email"_qs;
    for (const char* prefix : {"cfut", "cfat", "cfk"}) {
        QTest::newRow(prefix) << u"the token %1_0aZ9-x is bad"_qs.arg(QLatin1String(prefix))
                              << u"the token [removed] is bad"_qs;
    }
    QTest::newRow("short secrets are no secrets") << u"a abc b"_qs << u"a abc b"_qs;
}

void ScrubTextTest::scrubs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(scrubText(text, {"s3cr+t/=", "abc"}), expected);
}

void ScrubTextTest::errorsAsAWhole()
{
    Error error;
    error.tried = u"tried tok3n"_qs;
    error.said = u"said tok3n"_qs;
    error.next = u"next tok3n"_qs;
    error.code = u"code tok3n"_qs;
    error.requestId = u"id tok3n"_qs;
    error.details = {u"detail tok3n"_qs};
    scrubError(error, {"tok3n"});
    const QString all = error.message() + error.advice() + error.technical();
    QVERIFY2(!all.contains(u"tok3n"_qs), qPrintable(all));
    QCOMPARE(error.said, u"said [removed]"_qs);
}

void ScrubTextTest::logLines()
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.purpose = u"Duplicating API_KEY"_qs;
    request.body = "{\"secretComment\": \"the body\"}";
    request.headers = {{QByteArray("authorization"), QByteArray("Bearer t0p-s3cret")}};
    QCOMPARE(secretsOf(request), QList<QByteArray>({"Bearer t0p-s3cret", "t0p-s3cret"}));
    request.url = QUrl(u"https://me:pass@a.example:8443/api/API_KEY/x?search=API_KEY#top"_qs);
    const auto line = [&request] {
        return logLine(request, u"200, 12 bytes"_qs, std::chrono::milliseconds(34));
    };
    QCOMPARE(line(), u"POST https://a.example:8443: 200, 12 bytes, 34 ms"_qs);
    request.route = u"/api/:name/t0p-s3cret"_qs;
    QCOMPARE(line(), u"POST https://a.example:8443/api/:name/[removed]: 200, 12 bytes, 34 ms"_qs);
}

void ScrubTextTest::secretHeaders()
{
    HttpRequest request;
    request.headers = {{"X-Auth-Email", "jane@acme.example"}, {"x-auth-key", "cfk_t0ps3cret"}};
    QCOMPARE(secretsOf(request), QList<QByteArray>{"cfk_t0ps3cret"});
    request.headers.append({QByteArray("Authorization"), QByteArray("Bearer t0ken")});
    QCOMPARE(secretsOf(request), QList<QByteArray>({"Bearer t0ken", "t0ken", "cfk_t0ps3cret"}));
}

QTEST_GUILESS_MAIN(ScrubTextTest)
#include "tst_scrubtext.moc"
