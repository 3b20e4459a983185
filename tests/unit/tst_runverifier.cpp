// SPDX-License-Identifier: MIT
#include "RunTrial.h"
#include "Samples.h"
#include "runs/verify/RunVerifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

const Location staging = place(u"staging"_qs);
const Location prod = place(u"prod"_qs);

} // namespace

class TestRunVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEachPlaceOnce();
    void tellsWhatHappenedSince();
    void folderGone();
    void placeThatCannotBeListed();
    void aBadMomentIsTriedAgain();
    void requestsThatWereMergedSince();
    void requestsOfWhichFewAreToldAtOnce();
    void requestsThatCannotBeRead();
    void requestsWaitForTheSignIn();
    void waitsForTheSignIn();
    void cancelTellsWhatIsKnown();
    void sessionGone();
    void nothingWritten();

private:
    [[nodiscard]] RunVerification checkNow();
    [[nodiscard]] CopyState state(const RunVerification& found, const QString& key, int column);

    //! A and B to prod, where two approval requests hold them; merged since.
    [[nodiscard]] std::unique_ptr<RunTrial> mergedSince();

    std::unique_ptr<RunTrial> m_trial;
};

//! A, B and C were copied to staging and prod.
void TestRunVerifier::init()
{
    m_trial = std::make_unique<RunTrial>(QStringList{u"A"_qs, u"B"_qs, u"C"_qs});
    m_trial->vault().addFolder(staging);
    m_trial->vault().addFolder(prod);
    m_trial->prepare({staging, prod});
    QVERIFY(m_trial->runToEnd());
    QCOMPARE(m_trial->count(Outcome::Created), 6);
}

RunVerification TestRunVerifier::checkNow()
{
    RunVerifier check(m_trial->session(), m_trial->run());
    check.setPauses(shortPauses());
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    if (!finished.wait())
        return {};
    return check.verification();
}

CopyState TestRunVerifier::state(const RunVerification& found, const QString& key, int column)
{
    const auto index = &m_trial->cell(key, column) - m_trial->run().cells.data();
    return found.cells.at(static_cast<size_t>(index)).state;
}

void TestRunVerifier::listsEachPlaceOnce()
{
    const int before = m_trial->session().listings();
    const RunVerification found = checkNow();
    QCOMPARE(m_trial->session().listings(), before + 2);
    QCOMPARE(found.counts().of(CopyState::AsAsked), 6);
    QCOMPARE(found.counts().written, 6);
    QVERIFY(found.when.isValid());
    QVERIFY(m_trial->session().sent().size() == 2); // nothing but the run's own calls
}

void TestRunVerifier::tellsWhatHappenedSince()
{
    m_trial->vault().touch(staging, u"A"_qs);
    m_trial->vault().remove(prod, u"B"_qs);
    const RunVerification found = checkNow();
    QCOMPARE(state(found, u"A"_qs, 0), CopyState::Changed);
    QCOMPARE(state(found, u"A"_qs, 1), CopyState::AsAsked);
    QCOMPARE(state(found, u"B"_qs, 1), CopyState::Gone);
    QCOMPARE(found.counts().of(CopyState::AsAsked), 4);
}

void TestRunVerifier::folderGone()
{
    m_trial->session().onList = [](const Location& location, int) -> Fault {
        if (location != prod)
            return {};
        return {Fault::Kind::Refuse, Error::of(ErrorKind::NotFound, {}, u"No folder."_qs)};
    };
    const RunVerification found = checkNow();
    QCOMPARE(found.counts().of(CopyState::Gone), 3);
    QCOMPARE(found.counts().of(CopyState::AsAsked), 3);
}

void TestRunVerifier::placeThatCannotBeListed()
{
    m_trial->session().onList = [](const Location& location, int) -> Fault {
        if (location != prod)
            return {};
        return {Fault::Kind::Refuse, Error::of(ErrorKind::Forbidden, {}, u"Not allowed."_qs)};
    };
    const RunVerification found = checkNow();
    QCOMPARE(found.counts().of(CopyState::NotTold), 3);
    QVERIFY(found.cells[1].detail.endsWith(u"Not allowed."));
}

void TestRunVerifier::aBadMomentIsTriedAgain()
{
    const int before = m_trial->session().listings();
    m_trial->session().onList = [before](const Location&, int number) -> Fault {
        if (number > before + 2)
            return {};
        return {Fault::Kind::Refuse, Error::of(ErrorKind::Timeout, {})};
    };
    QCOMPARE(checkNow().counts().of(CopyState::AsAsked), 6);
}

void TestRunVerifier::requestsThatWereMergedSince()
{
    RunTrial held({u"A"_qs, u"B"_qs});
    held.vault().addFolder(prod);
    held.vault().hold(prod);
    held.prepare({prod});
    QVERIFY(held.runToEnd());
    QCOMPARE(held.count(Outcome::AwaitingApproval), 2);
    for (const QString& id : held.vault().approvalIds())
        held.vault().merge(id);
    RunVerifier check(held.session(), held.run());
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    QVERIFY(finished.wait());
    QCOMPARE(check.run().counts().of(Outcome::Merged), 2);
    QCOMPARE(check.verification().counts().of(CopyState::AsAsked), 2);
    QVERIFY(isComplete(check.run()));
}

std::unique_ptr<RunTrial> TestRunVerifier::mergedSince()
{
    auto held = std::make_unique<RunTrial>(QStringList{u"A"_qs, u"B"_qs});
    held->vault().addFolder(prod);
    held->vault().hold(prod);
    held->session().fakeDescriptor.capabilities.batchSize = 1;
    held->prepare({prod});
    if (!held->runToEnd() || held->run().approvals.size() != 2)
        qFatal("the run is not held by two requests");
    for (const QString& id : held->vault().approvalIds())
        held->vault().merge(id);
    return held;
}

void TestRunVerifier::requestsOfWhichFewAreToldAtOnce()
{
    const auto held = mergedSince();
    held->session().approvalsAtOnce = 1;
    RunVerifier check(held->session(), held->run());
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    QVERIFY(finished.wait());
    QCOMPARE(check.run().counts().of(Outcome::Merged), 2);
    QVERIFY(isComplete(check.run()));
}

void TestRunVerifier::requestsThatCannotBeRead()
{
    const auto held = mergedSince();
    held->session().onApprovals = [](int) -> Fault {
        return {Fault::Kind::Refuse, Error::of(ErrorKind::InvalidRequest, {}, u"No such list."_qs)};
    };
    RunVerifier check(held->session(), held->run());
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    QVERIFY(finished.wait());
    QCOMPARE(check.run().counts().of(Outcome::AwaitingApproval), 2);
    // They may have been written: that is not the same as not written.
    QCOMPARE(check.verification().counts().of(CopyState::NotTold), 2);
    QVERIFY(check.verification().cells[0].detail.endsWith(u"No such list."));
}

void TestRunVerifier::requestsWaitForTheSignIn()
{
    const auto held = mergedSince();
    held->session().expireSignIn();
    RunVerifier check(held->session(), held->run());
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    QTRY_VERIFY(check.isWaitingForSignIn());
    held->session().restoreSignIn();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(check.verification().counts().of(CopyState::AsAsked), 2);
}

void TestRunVerifier::waitsForTheSignIn()
{
    m_trial->session().expireSignIn();
    RunVerifier check(m_trial->session(), m_trial->run());
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    QTRY_VERIFY(check.isWaitingForSignIn());
    QVERIFY(!check.isFinished());
    m_trial->session().restoreSignIn();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(check.verification().counts().of(CopyState::AsAsked), 6);
}

void TestRunVerifier::cancelTellsWhatIsKnown()
{
    m_trial->session().onList = [](const Location& location, int) -> Fault {
        Fault fault;
        fault.kind = location == prod ? Fault::Kind::Hang : Fault::Kind::None;
        return fault;
    };
    RunVerifier check(m_trial->session(), m_trial->run());
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    QTRY_COMPARE(check.done(), 1);
    check.cancel();
    check.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(check.isCancelled());
    QCOMPARE(check.verification().counts().of(CopyState::AsAsked), 3);
    QCOMPARE(check.verification().counts().of(CopyState::NotTold), 3);
    m_trial->session().release();
}

void TestRunVerifier::sessionGone()
{
    m_trial->session().delay = std::chrono::milliseconds(50);
    RunVerifier check(m_trial->session(), m_trial->run());
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    m_trial->destroySession();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(check.verification().counts().of(CopyState::NotTold), 6);
}

void TestRunVerifier::nothingWritten()
{
    Run run = m_trial->run();
    for (RunCell& cell : run.cells)
        cell.outcome = Outcome::Failed;
    const int before = m_trial->session().listings();
    RunVerifier check(m_trial->session(), run);
    QSignalSpy finished(&check, &RunVerifier::finished);
    check.start();
    QVERIFY(finished.wait());
    QCOMPARE(m_trial->session().listings(), before);
    QCOMPARE(check.verification().counts().written, 0);
}

QTEST_GUILESS_MAIN(TestRunVerifier)
#include "tst_runverifier.moc"
