// SPDX-License-Identifier: MIT
#include "RunTrial.h"
#include "Samples.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

#define FINISH(trial)                                                                              \
    QVERIFY((trial).runToEnd());                                                                   \
    QCOMPARE((trial).problem(), QString())

namespace {

Location staging()
{
    return place(u"staging"_qs);
}

Location prod()
{
    return place(u"prod"_qs);
}

int callsTo(const RunTrial& constTrial, const Location& to)
{
    auto& trial = const_cast<RunTrial&>(constTrial);
    return static_cast<int>(std::ranges::count_if(
        trial.session().sent(), [&](const FakeSession::Sent& sent) { return sent.call.to == to; }));
}

} // namespace

//! The runner where the service answers every call: copies, refusals, folders, races.
class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndOverwritesAndSkips();
    void missingFoldersAreCreatedFirst();
    void failingFolderFailsItsDestinationOnly();
    void nothingToDoEndsThroughTheEventLoop();
    void blockedAndUnknownCellsSayWhy();
    void oneNamedCulpritAmong120();
    void severalNamedCulprits();
    void unnamedCulpritIsHalvedOut();
    void severalUnnamedCulprits_data();
    void severalUnnamedCulprits();
    void everythingRefusedStopsEarly();
    void wholeCallFailsTogetherAndTheLaneGivesUp();
    void freshFolderNotSeenYetIsTriedAgain();
    void keyThatAppearsMeanwhileIsSkipped();
    void manyKeysThatAppearCostOneListing();
    void hiddenKeysThatAppearAreSkippedOneByOne();
    void overwrittenKeyThatVanishedIsCreated();
    void twinsAtTheDestination();
    void lanesRunSideBySideButNotWithinAFolder();
    void equalDestinationsAreWrittenOnce();
    void changesAreToldTogether();
    void serviceWithoutBatches();
    void many();
};

void TestRunner::createsAndOverwritesAndSkips()
{
    RunTrial trial(manyKeys(120));
    for (const QString& key : manyKeys(30))
        trial.vault().put(staging(), secret(key));
    trial.vault().addFolder(prod());
    trial.prepare({staging(), prod()}, ExistsAction::Overwrite);
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 210);
    QCOMPARE(trial.count(Outcome::Overwritten), 30);
    QCOMPARE(trial.run().calls, 6);
    QCOMPARE(trial.run().extraCalls, 0);
    QCOMPARE(callsTo(trial, staging()), 3);

    RunTrial again(manyKeys(5));
    again.vault().put(staging(), secret(u"KEY_0002"_qs));
    again.prepare({staging()});
    FINISH(again);
    QCOMPARE(again.count(Outcome::Created), 4);
    QCOMPARE(again.cell(u"KEY_0002"_qs).outcome, Outcome::Skipped);
}

void TestRunner::missingFoldersAreCreatedFirst()
{
    RunTrial trial(manyKeys(3));
    trial.vault().addFolder(staging());
    trial.vault().addEnvironment(u"p1"_qs, u"prod"_qs);
    const Location nested = place(u"prod"_qs, u"/app/deep"_qs);
    trial.prepare({staging(), nested, prod()});
    QSignalSpy folders(&trial.runner(), &Runner::foldersChanged);
    trial.session().onDuplicate = [&](const DuplicateCall&, int) {
        for (const RunFolder& folder : trial.run().folders)
            Q_ASSERT(folder.status == RunFolder::Status::Created);
        return Fault{};
    };
    trial.runner().start();
    QCOMPARE(trial.runner().phase(), Runner::Phase::Folders);
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 9);
    QCOMPARE(trial.run().folders.size(), size_t(2));
    QVERIFY(trial.vault().hasFolder(nested));
    QVERIFY(folders.count() >= 4);
}

void TestRunner::failingFolderFailsItsDestinationOnly()
{
    RunTrial trial(manyKeys(3));
    trial.vault().addFolder(staging());
    trial.vault().addEnvironment(u"p1"_qs, u"prod"_qs);
    trial.prepare({prod(), staging()});
    trial.session().onCreateFolder = [](const Location&, int) {
        return Fault{
            Fault::Kind::Refuse,
            Error::of(
                ErrorKind::Forbidden, {}, u"You are not allowed to create on secret-folders"_qs),
            {}};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Failed), 3);
    QCOMPARE(trial.count(Outcome::Created), 3);
    QVERIFY(trial.cell(u"KEY_0000"_qs, 0).detail.contains(u"secret-folders"_qs));
    QCOMPARE(trial.run().folders[0].status, RunFolder::Status::Failed);
}

void TestRunner::nothingToDoEndsThroughTheEventLoop()
{
    RunTrial trial({});
    trial.prepare({staging()});
    QSignalSpy finished(&trial.runner(), &Runner::finished);
    trial.runner().start();
    QCOMPARE(finished.count(), 0);
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.run().calls, 0);
}

void TestRunner::blockedAndUnknownCellsSayWhy()
{
    RunTrial trial({u"A"_qs});
    Secret rotated = secret(u"R"_qs, SecretMark::Rotated);
    trial.vault().put(place(u"dev"_qs), rotated);
    trial.prepare({place(u"dev"_qs)});
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Skipped), 2);
    QCOMPARE(trial.cell(u"A"_qs).detail, blockText(BlockReason::SameLocation));
    QCOMPARE(trial.run().calls, 0);
}

void TestRunner::oneNamedCulpritAmong120()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    trial.vault().poison(u"id-KEY_0070"_qs);
    trial.prepare({staging()});
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 119);
    const RunCell& poisoned = trial.cell(u"KEY_0070"_qs);
    QCOMPARE(poisoned.outcome, Outcome::Failed);
    QCOMPARE(poisoned.detail, u"Cannot duplicate rotated secret: KEY_0070"_qs);
    QCOMPARE(poisoned.requestId, u"req-fake"_qs);
    QCOMPARE(trial.run().calls, 4);
    QCOMPARE(trial.run().extraCalls, 1);
}

void TestRunner::severalNamedCulprits()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    for (const int bad : {0, 1, 49, 50, 119})
        trial.vault().poison(u"id-"_qs + manyKeys(120).at(bad));
    trial.prepare({staging()});
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 115);
    QCOMPARE(trial.count(Outcome::Failed), 5);
    QCOMPARE(trial.run().calls, 3 + 5);
    QCOMPARE(trial.run().extraCalls, 5);
}

void TestRunner::unnamedCulpritIsHalvedOut()
{
    for (int bad = 0; bad < 50; ++bad) {
        RunTrial trial(manyKeys(50));
        trial.vault().addFolder(staging());
        trial.vault().poison(u"id-"_qs + manyKeys(50).at(bad), false);
        trial.prepare({staging()});
        FINISH(trial);
        QCOMPARE(trial.count(Outcome::Created), 49);
        QCOMPARE(trial.cell(manyKeys(50).at(bad)).outcome, Outcome::Failed);
        QVERIFY2(trial.run().extraCalls <= 2 * 6, qPrintable(QString::number(trial.run().calls)));
        QCOMPARE(trial.run().calls, trial.run().extraCalls + 1);
    }
}

void TestRunner::severalUnnamedCulprits_data()
{
    QTest::addColumn<QList<int>>("bad");
    QTest::newRow("neighbours") << QList<int>{7, 8};
    QTest::newRow("far apart") << QList<int>{0, 49, 60, 119};
    QTest::newRow("all of one call but one") << [] {
        QList<int> most;
        for (int i = 0; i < 49; ++i)
            most.append(i);
        return most;
    }();
}

void TestRunner::severalUnnamedCulprits()
{
    QFETCH(QList<int>, bad);
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    for (const int one : bad)
        trial.vault().poison(u"id-"_qs + manyKeys(120).at(one), false);
    trial.prepare({staging()});
    FINISH(trial);
    QVERIFY(trial.count(Outcome::Failed) >= bad.size());
    QCOMPARE(trial.count(Outcome::Failed) + trial.count(Outcome::Created), 120);
    if (bad.size() < 10)
        QCOMPARE(trial.count(Outcome::Failed), int(bad.size()));
    QVERIFY(trial.run().extraCalls <= 64 + 120 / 4);
}

void TestRunner::everythingRefusedStopsEarly()
{
    RunTrial trial(manyKeys(1000));
    trial.vault().addFolder(staging());
    for (const QString& key : manyKeys(1000))
        trial.vault().poison(u"id-"_qs + key, false);
    trial.prepare({staging()});
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Failed), 1000);
    QVERIFY(trial.cell(u"KEY_0999"_qs).detail.contains(u"You are not allowed"_qs));
    QVERIFY2(trial.run().calls < 20 + 3 * 6 * 2, qPrintable(QString::number(trial.run().calls)));
}

void TestRunner::wholeCallFailsTogetherAndTheLaneGivesUp()
{
    RunTrial trial(manyKeys(400));
    trial.vault().addFolder(staging());
    trial.vault().addFolder(prod());
    trial.prepare({staging(), prod()});
    trial.session().onDuplicate = [](const DuplicateCall& call, int) {
        if (call.to == prod())
            return Fault{};
        return Fault{
            Fault::Kind::Refuse,
            Error::of(ErrorKind::Unsupported, {}, u"This server is too old"_qs),
            {}};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Failed), 400);
    QCOMPARE(trial.count(Outcome::Created), 400);
    QCOMPARE(callsTo(trial, staging()), 3);
    QVERIFY(trial.cell(u"KEY_0000"_qs).detail.startsWith(u"This server"_qs));
    QVERIFY(trial.cell(u"KEY_0399"_qs).detail.startsWith(u"Not sent"_qs));
}

void TestRunner::freshFolderNotSeenYetIsTriedAgain()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addEnvironment(u"p1"_qs, u"prod"_qs);
    trial.prepare({prod()});
    trial.session().onDuplicate = [](const DuplicateCall&, int number) {
        if (number > 2)
            return Fault{};
        return Fault{
            Fault::Kind::Refuse,
            Error::of(ErrorKind::NotFound, {}, u"Destination folder with path '/app' not found"_qs),
            {}};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 60);
    QCOMPARE(trial.run().calls, 4);
}

void TestRunner::keyThatAppearsMeanwhileIsSkipped()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    trial.prepare({staging()}, ExistsAction::Overwrite);
    trial.session().beforeEffect = [&](const DuplicateCall&, int number) {
        if (number == 2)
            trial.vault().put(staging(), secret(u"KEY_0060"_qs));
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 119);
    QCOMPARE(trial.cell(u"KEY_0060"_qs).outcome, Outcome::Skipped);
    QVERIFY(trial.cell(u"KEY_0060"_qs).detail.contains(u"meanwhile"_qs));
    QCOMPARE(trial.vault().find(staging(), u"KEY_0060"_qs).first().version, 1);
    QCOMPARE(trial.run().calls, 4);
    QCOMPARE(trial.run().extraCalls, 1);
}

void TestRunner::manyKeysThatAppearCostOneListing()
{
    RunTrial trial(manyKeys(500));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    for (int i = 0; i < 500; i += 2)
        trial.vault().put(staging(), secret(manyKeys(500).at(i)));
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 250);
    QCOMPARE(trial.count(Outcome::Skipped), 250);
    QCOMPARE(trial.session().listings(), 1);
    QCOMPARE(trial.run().calls, 1 + 5); // the freed calls are filled up again
}

void TestRunner::hiddenKeysThatAppearAreSkippedOneByOne()
{
    // The sign-in may not see all of what is there.
    RunTrial trial(manyKeys(10));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    for (const QString& key : manyKeys(4))
        trial.vault().put(staging(), secret(key));
    trial.session().onList = [](const Location&, int) {
        return Fault{Fault::Kind::Refuse, Error::of(ErrorKind::Forbidden, {}), {}};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 6);
    QCOMPARE(trial.count(Outcome::Skipped), 4);
    QCOMPARE(trial.session().listings(), 1);
    QCOMPARE(trial.run().calls, 5);
}

void TestRunner::overwrittenKeyThatVanishedIsCreated()
{
    RunTrial trial(manyKeys(3));
    for (const QString& key : manyKeys(3))
        trial.vault().put(staging(), secret(key));
    trial.prepare({staging()}, ExistsAction::Overwrite);
    trial.vault().remove(staging(), u"KEY_0001"_qs);
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Overwritten), 2);
    QCOMPARE(trial.cell(u"KEY_0001"_qs).outcome, Outcome::Created);
    QVERIFY(!trial.cell(u"KEY_0001"_qs).detail.isEmpty());
}

void TestRunner::twinsAtTheDestination()
{
    // Twins that the plan knows are blocked; ones that appear later fail alone.
    RunTrial trial(manyKeys(6));
    for (const QString& key : manyKeys(6))
        trial.vault().put(staging(), secret(key));
    trial.vault().put(staging(), secret(u"KEY_0000"_qs));
    trial.prepare({staging()}, ExistsAction::Overwrite);
    trial.vault().put(staging(), secret(u"KEY_0003"_qs));
    FINISH(trial);
    QCOMPARE(trial.cell(u"KEY_0000"_qs).outcome, Outcome::Skipped);
    QCOMPARE(trial.cell(u"KEY_0003"_qs).outcome, Outcome::Failed);
    QCOMPARE(trial.count(Outcome::Overwritten), 4);
}

void TestRunner::lanesRunSideBySideButNotWithinAFolder()
{
    RunTrial trial(manyKeys(200));
    QList<Location> destinations;
    for (int i = 0; i < 4; ++i) {
        destinations.append(place(u"env%1"_qs.arg(i)));
        trial.vault().addFolder(destinations.last());
    }
    trial.session().delay = std::chrono::milliseconds(2);
    trial.prepare(destinations);
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 800);
    QCOMPARE(trial.session().mostAtOnce(), 4);
}

void TestRunner::equalDestinationsAreWrittenOnce()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(staging());
    trial.prepare({staging(), staging()});
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 60);
    QCOMPARE(trial.count(Outcome::Skipped), 60);
}

void TestRunner::changesAreToldTogether()
{
    RunTrial trial(manyKeys(500));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    QSignalSpy changed(&trial.runner(), &Runner::cellsChanged);
    FINISH(trial);
    QVERIFY2(changed.count() <= 2 * 10 + 2, qPrintable(QString::number(changed.count())));
}

void TestRunner::serviceWithoutBatches()
{
    RunTrial trial(manyKeys(20));
    trial.session().fakeDescriptor.capabilities.batchSize = 1;
    trial.vault().addFolder(staging());
    trial.vault().poison(u"id-KEY_0004"_qs, false);
    trial.prepare({staging()});
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 19);
    QCOMPARE(trial.run().calls, 20);
    QCOMPARE(trial.run().extraCalls, 0);
}

void TestRunner::many()
{
    RunTrial trial(manyKeys(5000));
    QList<Location> destinations;
    for (int i = 0; i < 3; ++i) {
        destinations.append(place(u"env%1"_qs.arg(i)));
        trial.vault().addFolder(destinations.last());
    }
    trial.prepare(destinations);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.count(Outcome::Created), 15'000);
    QCOMPARE(trial.run().calls, 300);
    QCOMPARE(trial.problemOfCells(), QString());
    QCOMPARE(trial.problemOfCalls(), QString());
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
