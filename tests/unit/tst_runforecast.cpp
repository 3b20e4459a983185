// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "domain/DurationText.h"
#include "plan/Planner.h"
#include "plan/RunForecast.h"

#include <QJsonDocument>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

CallLimit limitOf(int usable, int window)
{
    CallLimit limit;
    limit.quota = limit.usable = limit.left = usable;
    limit.window = seconds(window);
    limit.isShown = true;
    return limit;
}

Plan planOf(int secretCount, const QList<Destination>& destinations)
{
    PlanInput input;
    input.from = place(u"dev"_qs);
    input.secrets = secrets(manyKeys(secretCount));
    input.destinations = destinations;
    input.options.ifExists = ExistsAction::Overwrite;
    return makePlan(input);
}

Capabilities batchesOf(int size)
{
    Capabilities capabilities;
    capabilities.batchSize = size;
    return capabilities;
}

} // namespace

//! How many calls a plan takes, and how long.
class TestRunForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls_data();
    void calls();
    void times_data();
    void times();
    void windowUnderWay();
    void firstWait();
    void endsWithoutAnyCallLeft();
    void texts_data();
    void texts();
    void json();
    void durations_data();
    void durations();
};

void TestRunForecast::calls_data()
{
    QTest::addColumn<int>("secretCount");
    QTest::addColumn<QList<Destination>>("destinations");
    QTest::addColumn<int>("batchSize");
    QTest::addColumn<int>("copyCalls");
    QTest::addColumn<int>("folderCalls");
    using To = QList<Destination>;
    Destination missing{place(u"prod"_qs, u"/new"_qs), {}};
    missing.info.status = DestinationInfo::Status::FolderMissing;
    const To three{listed(place(u"a"_qs)), listed(place(u"b"_qs)), listed(place(u"c"_qs))};
    QTest::newRow("5,000 x 3 in batches") << 5000 << three << 50 << 300 << 0;
    QTest::newRow("one by one") << 100 << three << 1 << 300 << 0;
    QTest::newRow("new and overwritten never share a call")
        << 60 << To{listed(place(u"a"_qs), secrets(manyKeys(5)))} << 50 << 3 << 0;
    QTest::newRow("a folder is a call") << 10 << To{missing} << 50 << 1 << 1;
    QTest::newRow("nothing to write") << 10 << To{listed(place(u"dev"_qs))} << 50 << 0 << 0;
    QTest::newRow("no destination") << 10 << To{} << 50 << 0 << 0;
}

void TestRunForecast::calls()
{
    QFETCH(int, secretCount);
    QFETCH(QList<Destination>, destinations);
    QFETCH(int, batchSize);
    const RunForecast forecast
        = forecastOf(planOf(secretCount, destinations), batchesOf(batchSize), std::nullopt, noon);
    QTEST(forecast.copyCalls, "copyCalls");
    QTEST(forecast.folderCalls, "folderCalls");
    QVERIFY(!forecast.time);
}

void TestRunForecast::times_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<double>("each"); // ms
    QTest::addColumn<int>("usable");
    QTest::addColumn<int>("window"); // s
    QTest::addColumn<int>("expected"); // ms
    QTest::newRow("no call") << 0 << 100. << 120 << 60 << 0;
    QTest::newRow("no limit") << 300 << 100. << 0 << 0 << 30'000;
    QTest::newRow("within the limit") << 120 << 0. << 120 << 60 << 0;
    QTest::newRow("one more than the limit") << 121 << 0. << 120 << 60 << 60'000;
    QTest::newRow("three windows") << 300 << 0. << 120 << 60 << 120'000;
    QTest::newRow("the last one takes its time") << 300 << 100. << 120 << 60 << 126'000;
    QTest::newRow("slower than the limit") << 300 << 1000. << 120 << 60 << 300'000;
    QTest::newRow("exactly as fast") << 300 << 500. << 120 << 60 << 150'000;
    // A burst of 1.2 s leaves 0.8 s of a window of 2 s; a service says 1 s then.
    QTest::newRow("waits are whole seconds") << 240 << 10. << 120 << 2 << 3'400;
    QTest::newRow("one a second") << 10 << 0. << 1 << 1 << 9'000;
}

void TestRunForecast::times()
{
    QFETCH(int, calls);
    QFETCH(double, each);
    QFETCH(int, usable);
    QFETCH(int, window);
    std::optional<CallLimit> limit;
    if (usable > 0)
        limit = limitOf(usable, window);
    const milliseconds time
        = timeOf(calls, std::chrono::duration<double, std::milli>(each), limit, noon);
    QTEST(int(time.count()), "expected");
}

void TestRunForecast::windowUnderWay()
{
    using Ms = std::chrono::duration<double, std::milli>;
    CallLimit limit = limitOf(120, 60);
    limit.left = 20;
    limit.renews = noon.addSecs(25);
    QCOMPARE(timeOf(20, Ms(0), limit, noon), seconds(0));
    QCOMPARE(timeOf(21, Ms(0), limit, noon), seconds(25));
    QCOMPARE(timeOf(141, Ms(0), limit, noon), seconds(85));
    limit.left = 0;
    QCOMPARE(timeOf(1, Ms(100), limit, noon), milliseconds(25'100));
    limit.renews = noon.addSecs(-1);
    limit.left = 5; // of a window that is over
    QCOMPARE(timeOf(120, Ms(0), limit, noon), seconds(0));
}

void TestRunForecast::firstWait()
{
    using Ms = std::chrono::duration<double, std::milli>;
    CallLimit limit = limitOf(120, 60);
    limit.left = 0;
    limit.renews = noon.addSecs(25);
    // A new window is there when the wait is over.
    QCOMPARE(timeOf(180, Ms(0), limit, noon, seconds(25)), seconds(85));
    QCOMPARE(timeOf(180, Ms(0), limit, noon, milliseconds(24'500)), milliseconds(84'500));
    QCOMPARE(timeOf(180, Ms(0), std::nullopt, noon, seconds(25)), seconds(25));
    QCOMPARE(timeOf(0, Ms(0), limit, noon, seconds(25)), seconds(0));
    QCOMPARE(timeOf(1, Ms(0), limit, noon, seconds(-25)), seconds(25));
}

void TestRunForecast::endsWithoutAnyCallLeft()
{
    using Ms = std::chrono::duration<double, std::milli>;
    CallLimit limit = limitOf(0, 0); // nonsense from a server
    QVERIFY(timeOf(100, Ms(0), limit, noon).count() > 0);
    limit.renews = noon.addDays(1);
    QVERIFY(timeOf(100, Ms(3), limit, noon) >= std::chrono::hours(24));
}

void TestRunForecast::texts_data()
{
    QTest::addColumn<RunForecast>("forecast");
    QTest::addColumn<QString>("text");
    CallLimit reserved = limitOf(960, 300);
    reserved.quota = 1200;
    QTest::newRow("none") << RunForecast{} << QString();
    QTest::newRow("no limit known") << RunForecast{3, 1} << u"4 calls."_qs;
    QTest::newRow("one") << RunForecast{1, 0} << u"1 call."_qs;
    QTest::newRow("within it") << RunForecast{3, 0, limitOf(120, 60), seconds(0)}
                               << u"3 calls, within the service’s limit of 120 a minute."_qs;
    QTest::newRow("beyond it") << RunForecast{
        300, 0, limitOf(120, 60),
        seconds(120)} << u"300 calls, about 2 min at the service’s limit of 120 a minute."_qs;
    QTest::newRow("with a reserve")
        << RunForecast{2000, 0, reserved, seconds(600)}
        << u"2,000 calls, about 10 min at the service’s limit of 1,200 in 5 min, of which Keycutter uses 960."_qs;
}

void TestRunForecast::texts()
{
    QFETCH(RunForecast, forecast);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(toText(forecast), "text");
}

void TestRunForecast::json()
{
    const auto compact = [](const RunForecast& forecast) {
        return QJsonDocument(toJson(forecast)).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(compact({3, 1}), QByteArray(R"({"calls":4,"copyCalls":3,"folderCalls":1})"));
    QCOMPARE(
        compact({300, 0, limitOf(120, 60), seconds(120)}),
        QByteArray(
            R"({"calls":300,"copyCalls":300,"folderCalls":0,"limit":{"left":120,)"
            R"("quota":120,"source":"shown","usable":120,"windowSeconds":60},"seconds":120})"));
}

void TestRunForecast::durations_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("text");
    const auto row = [](int length, const QString& text) {
        QTest::newRow(qPrintable(QString::number(length))) << length << text;
    };
    row(0, u"0 s"_qs);
    row(59, u"59 s"_qs);
    row(60, u"1 min"_qs);
    row(64, u"1 min"_qs);
    row(89, u"1 min 30 s"_qs);
    row(594, u"9 min 50 s"_qs);
    row(595, u"10 min"_qs);
    row(25 * 60 + 29, u"25 min"_qs);
    row(3600 - 31, u"59 min"_qs);
    row(3600 - 30, u"1 h"_qs);
    row(70 * 60, u"1 h 10 min"_qs);
    row(24 * 3600 - 1, u"1 d"_qs);
    row(72 * 3600, u"3 d"_qs);
}

void TestRunForecast::durations()
{
    QFETCH(int, length);
    QTEST(durationText(seconds(length)), "text");
}

QTEST_GUILESS_MAIN(TestRunForecast)
#include "tst_runforecast.moc"
