// SPDX-License-Identifier: MIT
#include "RateReplies.h"
#include "http/RateStanding.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

//! What the headers of an answer tell of the service's limit.
class RateStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void olderHeaders_data();
    void olderHeaders();
    void newerHeadersWin();
};

void RateStandingTest::headers_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("expected"); // remaining/quota/reset/window, "-" for none
    const auto row
        = [](const char* name, const char* limit, const char* policy, const QString& expected) {
              QTest::newRow(name) << QByteArray(limit) << QByteArray(policy) << expected;
          };
    row("as documented", R"("default";r=50;t=30)", R"("burst";q=100;w=60)", u"50/100/30/60"_s);
    row("same name", R"("burst";r=1;t=2)", R"("day";q=9;w=86400, "burst";q=100;w=60)",
        u"1/100/2/60"_s);
    row("no policy of that name", R"("x";r=1;t=2)", R"("a";q=9;w=8,"b";q=7;w=6)", u"1/-/2/-"_s);
    row("two limits", R"("a";r=1;t=2, "b";r=3;t=4)", R"("a";q=9;w=8, "b";q=7;w=6)",
        u"1/9/2/8 3/7/4/6"_s);
    row("blanks", R"( "default" ; r=50 ; t=30 )", R"("burst"; q=100; w=60)", u"50/100/30/60"_s);
    row("no reset", R"("default";r=50)", R"("burst";q=100;w=60)", QString());
    row("no numbers", R"("default";r=many;t=soon)", R"("burst";q=100;w=60)", QString());
    row("another draft's form", "limit=100, remaining=50, reset=30", "100;w=60", QString());
    row("beyond reason", R"("default";r=-5;t=99999999999)", R"("b";q=99999999999;w=1)",
        u"0/1000000000/86400/1"_s);
    row("quota of nothing", R"("default";r=5;t=3)", R"("b";q=0;w=1)", u"5/-/3/-"_s);
    row("rubbish", ";;=;,,\"", "=;q", QString());
    QTest::newRow("absent") << QByteArray() << QByteArray() << QString();
}

void RateStandingTest::headers()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, policy);
    QFETCH(QString, expected);
    QStringList texts;
    const QList<RateStanding> standings = rateStandings(replyWith(limit, policy));
    for (const RateStanding& standing : standings) {
        const QString quota = standing.quota ? QString::number(*standing.quota) : u"-"_s;
        const QString window = standing.window ? QString::number(standing.window->count()) : u"-"_s;
        texts.append(u"%1/%2/%3/%4"_s.arg(standing.remaining)
                         .arg(quota)
                         .arg(standing.reset.count())
                         .arg(window));
    }
    QCOMPARE(texts.join(u' '), expected);
}

void RateStandingTest::olderHeaders_data()
{
    QTest::addColumn<QByteArrayList>("numbers"); // limit, remaining, reset
    QTest::addColumn<bool>("isRead");
    QTest::newRow("as seen") << QByteArrayList{"120", "119", "60"} << true;
    QTest::newRow("used up") << QByteArrayList{"120", "0", "1"} << true;
    QTest::newRow("no quota") << QByteArrayList{"0", "0", "1"} << false;
    QTest::newRow("no reset") << QByteArrayList{"120", "119", ""} << false;
    QTest::newRow("no number") << QByteArrayList{"120", "many", "60"} << false;
}

void RateStandingTest::olderHeaders()
{
    QFETCH(QByteArrayList, numbers);
    QFETCH(bool, isRead);
    HttpReply reply;
    reply.headers
        = {{"x-ratelimit-limit", numbers.at(0)},
           {"x-ratelimit-remaining", numbers.at(1)},
           {"x-ratelimit-reset", numbers.at(2)}};
    const QList<RateStanding> standings = rateStandings(reply);
    QCOMPARE(standings.size(), isRead ? 1 : 0);
    if (!isRead)
        return;
    QCOMPARE(standings.first().quota, numbers.at(0).toInt());
    QCOMPARE(standings.first().remaining, numbers.at(1).toInt());
    QCOMPARE(standings.first().reset, std::chrono::seconds(numbers.at(2).toInt()));
    QVERIFY(!standings.first().window);
}

void RateStandingTest::newerHeadersWin()
{
    HttpReply reply = replyWith(R"("d";r=1;t=2)", R"("d";q=10;w=20)");
    reply.headers.append({QByteArray("x-ratelimit-limit"), QByteArray("5")});
    reply.headers.append({QByteArray("x-ratelimit-remaining"), QByteArray("5")});
    reply.headers.append({QByteArray("x-ratelimit-reset"), QByteArray("5")});
    QCOMPARE(rateStandings(reply).size(), 1);
    QCOMPARE(rateStandings(reply).first().quota, 10);
}

QTEST_GUILESS_MAIN(RateStandingTest)
#include "tst_ratestanding.moc"
