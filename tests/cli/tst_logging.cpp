// SPDX-License-Identifier: MIT
#include "Logging.h"
#include "http/ScrubText.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! The log's second lock: what looks like a credential does not get through.
class LoggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretIsRedacted_data();
    void secretIsRedacted();
    void plainWordsStay();
    void unknownLevelIsToldWithTheKnownOnes();
};

void LoggingTest::secretIsRedacted_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char* name, const QString& message, const QString& secret) {
        QTest::newRow(name) << message << secret;
    };
    row("bearer", u"Authorization: Bearer abc.def-ghi"_s, u"abc.def-ghi"_s);
    row("lower case", u"authorization: bearer abcdefghi"_s, u"abcdefghi"_s);
    row("bare header", u"Authorization=abcdefghi"_s, u"abcdefghi"_s);
    row("api key", u"x-api-key: abcdefghi"_s, u"abcdefghi"_s);
    row("web token", u"got eyJhbGciOi.eyJpZCI6MX0.c2lnbmF0dXJl now"_s, u"eyJpZCI6MX0"_s);
    row("service token", u"using st.12345678.abcdef.ghi"_s, u"12345678"_s);
    row("access token", uR"({"accessToken":"abcdefghi","expiresIn":1})"_s, u"abcdefghi"_s);
    row("client secret", uR"({"clientSecret" : "abc\"def"})"_s, u"def"_s);
    row("value", uR"("secretValue":"hunter2")"_s, u"hunter2"_s);
    row("query", u"GET https://x.example/api/v4/secrets?projectId=abc&q=1"_s, u"projectId"_s);
    row("query of a path", u"GET /api/v4/secrets?projectId=abc"_s, u"projectId"_s);
    row("global key", u"X-Auth-Key: 0123456789abcdef"_s, u"0123456789abcdef"_s);
    row("e-mail", u"X-Auth-Email: jane@acme.example"_s, u"jane@acme.example"_s);
    row("user token", u"using cfut_abcdefghi now"_s, u"cfut_abcdefghi"_s);
    row("account token", u"using cfat_abcdefghi now"_s, u"cfat_abcdefghi"_s);
    row("key", u"using cfk_abcdefghi now"_s, u"cfk_abcdefghi"_s);
    row("user in a URL", u"proxy http://jane:hunter2@proxy:3128/"_s, u"hunter2"_s);
}

void LoggingTest::secretIsRedacted()
{
    QFETCH(const QString, message);
    QFETCH(const QString, secret);
    QVERIFY(message.contains(secret));
    const QString clean = scrubText(message);
    QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QVERIFY2(clean.contains(u"[removed]"_s), qPrintable(clean));
}

void LoggingTest::plainWordsStay()
{
    const QString message = u"Listing secrets of dev:/app: 200 in 12 ms, 120 secrets"_s;
    QCOMPARE(scrubText(message), message);
}

void LoggingTest::unknownLevelIsToldWithTheKnownOnes()
{
    const QString problem = startLogging(u"loud"_s);
    QVERIFY(problem.contains(u"loud"_s));
    QVERIFY(problem.contains(u"debug, info, warning"_s));
}

QTEST_GUILESS_MAIN(LoggingTest)
#include "tst_logging.moc"
