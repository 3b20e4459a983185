// SPDX-License-Identifier: MIT
#include "RunTrial.h"
#include "Samples.h"
#include "runs/Report.h"
#include "runs/StatusWatcher.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace Keycutter;
using namespace Keycutter::Samples;
using Ms = std::chrono::milliseconds;

namespace {

const Location store = place(u"dev"_qs);
constexpr auto active = "active";

std::unique_ptr<RunTrial> trialOf(int secretCount)
{
    auto trial = std::make_unique<RunTrial>(manyKeys(secretCount));
    trial->prepareCopies({u"{name}_STAGING"_qs, u"{name}_PROD"_qs});
    return trial;
}

QStringList statusesOf(const Run& run)
{
    QStringList statuses;
    for (const RunCell& cell : run.cells)
        statuses.append(cell.status);
    statuses.removeDuplicates();
    return statuses;
}

} // namespace

//! Copies that turn from pending to active after the run.
class TestStatusWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneListingForAllCopies();
    void stopsWhenTheTimeIsOver();
    void refreshAsksNow();
    void takesNothingFromALimitThatIsUsedUp();
    void otherWordsAreTakenAsTheyAre_data();
    void otherWordsAreTakenAsTheyAre();
    void copyThatDoesNotShowYetIsKept();
    void errorsAreAskedAgain();
    void refreshTellsErrors();
    void whatIsGoneIsSaid_data();
    void whatIsGoneIsSaid();
    void asksForTwoMinutes();
    void watchesWhileTheRunGoesOn();
    void beginsAnewWhenTheRunEnds();
    void servicesWithoutStatusAreNotAsked();
    void sessionGone();
    void reportsTellTheStatus();
};

void TestStatusWatcher::oneListingForAllCopies()
{
    const auto trial = trialOf(30);
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1), Ms(1), Ms(1)});
    int listings = 0;
    trial->session().onList = [&](const Location&, int) {
        if (trial->run().isFinished() && ++listings == 2)
            trial->vault().setStatus(store, QString::fromLatin1(active));
        return Fault{};
    };
    QVERIFY(trial->runToEnd());
    QCOMPARE(trial->count(Outcome::Created), 60);
    QTRY_COMPARE(pendingCopies(trial->run()), 0);
    QCOMPARE(statusesOf(trial->run()), QStringList(QString::fromLatin1(active)));
    QCOMPARE(trial->count(Outcome::Created), 60);
    QVERIFY(listings <= 3);
    QVERIFY(!watcher.isWatching());
    QCOMPARE(trial->problem(), QString());
}

void TestStatusWatcher::stopsWhenTheTimeIsOver()
{
    const auto trial = trialOf(3);
    QVERIFY(trial->runToEnd());
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1), Ms(2), Ms(1)});
    QVERIFY(watcher.isWatching());
    QTRY_VERIFY(!watcher.isWatching());
    QCOMPARE(trial->session().listings(), 3);
    // Still what it was, and no failure.
    QCOMPARE(pendingCopies(trial->run()), 6);
    QCOMPARE(trial->count(Outcome::Created), 6);
    QCOMPARE(outcomeText(trial->run().cells[0]), u"Created, pending"_qs);
}

void TestStatusWatcher::refreshAsksNow()
{
    const auto trial = trialOf(3);
    QVERIFY(trial->runToEnd());
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1)});
    QTRY_VERIFY(!watcher.isWatching());
    trial->vault().setStatus(store, QString::fromLatin1(active));
    QSignalSpy changed(&trial->runner(), &Runner::cellsChanged);
    watcher.refresh();
    QTRY_COMPARE(pendingCopies(trial->run()), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(trial->session().listings(), 2);
    QCOMPARE(outcomeText(trial->run().cells[0]), u"Created, active"_qs);
    watcher.refresh(); // nothing left to ask for
    QCOMPARE(trial->session().listings(), 2);
}

void TestStatusWatcher::takesNothingFromALimitThatIsUsedUp()
{
    const auto trial = trialOf(3);
    QVERIFY(trial->runToEnd());
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1)});
    QTRY_VERIFY(!watcher.isWatching());
    const int before = trial->session().listings();
    trial->vault().setStatus(store, QString::fromLatin1(active));
    QSignalSpy resumed(&trial->session(), &Session::resumed);
    trial->session().pauseFor(Ms(50));
    watcher.refresh();
    QCOMPARE(trial->session().listings(), before);
    QVERIFY(watcher.isWatching());
    QTRY_COMPARE(pendingCopies(trial->run()), 0);
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(trial->session().listings(), before + 1);
}

void TestStatusWatcher::otherWordsAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("deleted") << u"deleted"_qs;
    QTest::newRow("a word of tomorrow") << u"quarantined"_qs;
    QTest::newRow("none") << QString();
}

void TestStatusWatcher::otherWordsAreTakenAsTheyAre()
{
    QFETCH(QString, status);
    const auto trial = trialOf(2);
    QVERIFY(trial->runToEnd());
    trial->vault().setStatus(store, status);
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1), Ms(1), Ms(1)});
    QTRY_COMPARE(statusesOf(trial->run()), QStringList(status));
    QVERIFY(!watcher.isWatching());
    QCOMPARE(trial->session().listings(), 1);
    QCOMPARE(trial->count(Outcome::Created), 4);
}

void TestStatusWatcher::copyThatDoesNotShowYetIsKept()
{
    const auto trial = trialOf(1);
    QVERIFY(trial->runToEnd());
    const QList<Secret> copies = trial->vault().find(store, u"KEY_0000_PROD"_qs);
    trial->vault().remove(store, u"KEY_0000_PROD"_qs);
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1), Ms(1), Ms(1), Ms(1)});
    trial->session().onList = [&](const Location&, int number) {
        if (number == 3) {
            Secret shown = copies.first();
            shown.status = QString::fromLatin1(active);
            trial->vault().put(store, shown);
        }
        return Fault{};
    };
    QTRY_COMPARE(trial->cell(u"KEY_0000"_qs, 1).status, QString::fromLatin1(active));
}

void TestStatusWatcher::errorsAreAskedAgain()
{
    const auto trial = trialOf(2);
    QVERIFY(trial->runToEnd());
    trial->vault().setStatus(store, QString::fromLatin1(active));
    trial->session().onList = [](const Location&, int number) {
        return number < 3
            ? Fault{Fault::Kind::Refuse, Error::of(ErrorKind::ServerFault, {}, u"No"_qs)}
            : Fault{};
    };
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1), Ms(1), Ms(1), Ms(1)});
    QTRY_COMPARE(pendingCopies(trial->run()), 0);
    QCOMPARE(trial->session().listings(), 3);
}

void TestStatusWatcher::refreshTellsErrors()
{
    const auto trial = trialOf(2);
    QVERIFY(trial->runToEnd());
    bool fails = true;
    trial->session().onList = [&](const Location&, int) {
        return fails ? Fault{Fault::Kind::Refuse, Error::of(ErrorKind::ServerFault, {}, u"No"_qs)}
                     : Fault{};
    };
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1)});
    QSignalSpy failed(&watcher, &StatusWatcher::refreshFailed);
    QTRY_VERIFY(!watcher.isWatching());
    QCOMPARE(failed.count(), 0); // nobody asked
    watcher.refresh();
    watcher.refresh(); // while the first is under way
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed[0][0].value<Error>().said, u"No"_qs);
    fails = false;
    trial->vault().setStatus(store, QString::fromLatin1(active));
    watcher.refresh();
    QTRY_COMPARE(pendingCopies(trial->run()), 0);
    QCOMPARE(failed.count(), 2);
}

void TestStatusWatcher::whatIsGoneIsSaid_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::newRow("when asked") << true;
    QTest::newRow("when the time is over") << false;
}

void TestStatusWatcher::whatIsGoneIsSaid()
{
    QFETCH(bool, byHand);
    const auto trial = trialOf(1);
    QVERIFY(trial->runToEnd());
    StatusWatcher watcher(trial->runner(), trial->session());
    if (byHand) {
        watcher.setPauses({Ms(1)});
        QTRY_VERIFY(!watcher.isWatching());
        trial->vault().remove(store, u"KEY_0000_PROD"_qs);
        watcher.refresh();
    } else {
        trial->vault().remove(store, u"KEY_0000_PROD"_qs);
        watcher.setPauses({Ms(1), Ms(1), Ms(1)});
    }
    QTRY_COMPARE(outcomeText(trial->cell(u"KEY_0000"_qs, 1)), u"Created, no longer there"_qs);
    QTRY_VERIFY(!watcher.isWatching());
    QCOMPARE(outcomeText(trial->cell(u"KEY_0000"_qs, 0)), u"Created, pending"_qs);
    QCOMPARE(pendingCopies(trial->run()), 1);
}

void TestStatusWatcher::asksForTwoMinutes()
{
    const auto pauses = StatusWatcher::twoMinutes();
    QCOMPARE(std::accumulate(pauses.begin(), pauses.end(), Ms(0)), Ms(120'000));
    QCOMPARE(pauses.front(), Ms(1000));
    QVERIFY(std::ranges::is_sorted(pauses));
}

void TestStatusWatcher::watchesWhileTheRunGoesOn()
{
    const auto trial = trialOf(10);
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1)});
    trial->session().onDuplicate = [](const DuplicateCall& call, int) {
        const bool last = call.items.first().targetKey == u"KEY_0009_PROD";
        return Fault{.kind = last ? Fault::Kind::Hang : Fault::Kind::None};
    };
    trial->session().onList = [&](const Location&, int) {
        trial->vault().setStatus(store, QString::fromLatin1(active));
        return Fault{};
    };
    trial->runner().start();
    QTRY_VERIFY(statusesOf(trial->run()).contains(QString::fromLatin1(active)));
    QVERIFY(!trial->run().isFinished());
    trial->session().release();
    QVERIFY(trial->waitForEnd());
    QTRY_COMPARE(pendingCopies(trial->run()), 0);
}

void TestStatusWatcher::beginsAnewWhenTheRunEnds()
{
    const auto trial = trialOf(2);
    StatusWatcher watcher(trial->runner(), trial->session());
    watcher.setPauses({Ms(1), std::chrono::hours(1)});
    trial->session().onDuplicate = [](const DuplicateCall& call, int) {
        const bool last = call.items.first().targetKey == u"KEY_0001_PROD";
        return Fault{.kind = last ? Fault::Kind::Hang : Fault::Kind::None};
    };
    trial->runner().start();
    QTRY_COMPARE(trial->session().listings(), 1);
    QTRY_COMPARE(trial->count(Outcome::Created), 3);
    trial->session().release();
    QVERIFY(trial->waitForEnd());
    trial->vault().setStatus(store, QString::fromLatin1(active));
    QTRY_COMPARE(pendingCopies(trial->run()), 0);
}

void TestStatusWatcher::servicesWithoutStatusAreNotAsked()
{
    RunTrial trial(manyKeys(3));
    trial.vault().addFolder(place(u"prod"_qs));
    trial.prepare({place(u"prod"_qs)});
    StatusWatcher watcher(trial.runner(), trial.session());
    watcher.setPauses({Ms(0)});
    QVERIFY(trial.runToEnd());
    QVERIFY(!watcher.isWatching());
    watcher.refresh();
    QCOMPARE(trial.session().listings(), 0);
    QCOMPARE(outcomeText(trial.run().cells[0]), u"Created"_qs);
}

void TestStatusWatcher::sessionGone()
{
    const auto trial = trialOf(2);
    QVERIFY(trial->runToEnd());
    StatusWatcher watcher(trial->runner(), trial->session());
    trial->destroySession();
    QVERIFY(!watcher.isWatching());
    watcher.refresh();
    QCOMPARE(pendingCopies(trial->run()), 4);
}

void TestStatusWatcher::reportsTellTheStatus()
{
    const auto trial = trialOf(1);
    QVERIFY(trial->runToEnd());
    const QByteArray csv = toCsv(trial->run());
    QVERIFY2(csv.contains(",KEY_0000_STAGING,workers,pending,"), csv.constData());
    const QJsonObject json = toJson(trial->run());
    QCOMPARE(json[u"cells"][1][u"targetKey"].toString(), u"KEY_0000_PROD"_qs);
    QCOMPARE(json[u"cells"][1][u"scopes"][0].toString(), u"workers"_qs);
    QCOMPARE(json[u"cells"][1][u"status"].toString(), u"pending"_qs);
    QCOMPARE(json[u"run"][u"to"][1][u"nameTemplate"].toString(), u"{name}_PROD"_qs);
}

QTEST_GUILESS_MAIN(TestStatusWatcher)
#include "tst_statuswatcher.moc"
