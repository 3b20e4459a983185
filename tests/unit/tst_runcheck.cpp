// SPDX-License-Identifier: MIT
#include "RunTrial.h"
#include "Samples.h"
#include "runs/verify/RunCheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

const Location staging = place(u"staging"_qs);
const Location prod = place(u"prod"_qs);

} // namespace

class TestRunCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEachPlaceOnce();
    void tellsWhatHappenedSince();
    void folderGone();
    void placeThatCannotBeListed();
    void aBadMomentIsTriedAgain();
    void waitsForTheSignIn();
    void cancelTellsWhatIsKnown();
    void sessionGone();
    void nothingWritten();

private:
    [[nodiscard]] RunVerification checkNow();
    [[nodiscard]] CopyState state(const RunVerification& found, const QString& key, int column);

    std::unique_ptr<RunTrial> m_trial;
};

//! A, B and C were copied to staging and prod.
void TestRunCheck::init()
{
    m_trial = std::make_unique<RunTrial>(QStringList{u"A"_qs, u"B"_qs, u"C"_qs});
    m_trial->vault().addFolder(staging);
    m_trial->vault().addFolder(prod);
    m_trial->prepare({staging, prod});
    QVERIFY(m_trial->runToEnd());
    QCOMPARE(m_trial->count(Outcome::Created), 6);
}

RunVerification TestRunCheck::checkNow()
{
    RunCheck check(m_trial->session(), m_trial->run());
    check.setPauses(shortPauses());
    QSignalSpy finished(&check, &RunCheck::finished);
    check.start();
    if (!finished.wait())
        return {};
    return check.verification();
}

CopyState TestRunCheck::state(const RunVerification& found, const QString& key, int column)
{
    const auto index = &m_trial->cell(key, column) - m_trial->run().cells.data();
    return found.cells.at(static_cast<size_t>(index)).state;
}

void TestRunCheck::listsEachPlaceOnce()
{
    const int before = m_trial->session().listings();
    const RunVerification found = checkNow();
    QCOMPARE(m_trial->session().listings(), before + 2);
    QCOMPARE(found.counts().of(CopyState::AsAsked), 6);
    QCOMPARE(found.counts().written, 6);
    QVERIFY(found.when.isValid());
    QVERIFY(m_trial->session().sent().size() == 2); // nothing but the run's own calls
}

void TestRunCheck::tellsWhatHappenedSince()
{
    m_trial->vault().touch(staging, u"A"_qs);
    m_trial->vault().remove(prod, u"B"_qs);
    const RunVerification found = checkNow();
    QCOMPARE(state(found, u"A"_qs, 0), CopyState::Changed);
    QCOMPARE(state(found, u"A"_qs, 1), CopyState::AsAsked);
    QCOMPARE(state(found, u"B"_qs, 1), CopyState::Gone);
    QCOMPARE(found.counts().of(CopyState::AsAsked), 4);
}

void TestRunCheck::folderGone()
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

void TestRunCheck::placeThatCannotBeListed()
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

void TestRunCheck::aBadMomentIsTriedAgain()
{
    const int before = m_trial->session().listings();
    m_trial->session().onList = [before](const Location&, int number) -> Fault {
        if (number > before + 2)
            return {};
        return {Fault::Kind::Refuse, Error::of(ErrorKind::Timeout, {})};
    };
    QCOMPARE(checkNow().counts().of(CopyState::AsAsked), 6);
}

void TestRunCheck::waitsForTheSignIn()
{
    m_trial->session().expireSignIn();
    RunCheck check(m_trial->session(), m_trial->run());
    QSignalSpy finished(&check, &RunCheck::finished);
    check.start();
    QTRY_VERIFY(check.isWaitingForSignIn());
    QVERIFY(!check.isFinished());
    m_trial->session().restoreSignIn();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(check.verification().counts().of(CopyState::AsAsked), 6);
}

void TestRunCheck::cancelTellsWhatIsKnown()
{
    m_trial->session().onList = [](const Location& location, int) -> Fault {
        Fault fault;
        fault.kind = location == prod ? Fault::Kind::Hang : Fault::Kind::None;
        return fault;
    };
    RunCheck check(m_trial->session(), m_trial->run());
    QSignalSpy finished(&check, &RunCheck::finished);
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

void TestRunCheck::sessionGone()
{
    m_trial->session().delay = std::chrono::milliseconds(50);
    RunCheck check(m_trial->session(), m_trial->run());
    QSignalSpy finished(&check, &RunCheck::finished);
    check.start();
    m_trial->destroySession();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(check.verification().counts().of(CopyState::NotTold), 6);
}

void TestRunCheck::nothingWritten()
{
    Run run = m_trial->run();
    for (RunCell& cell : run.cells)
        cell.outcome = Outcome::Failed;
    const int before = m_trial->session().listings();
    RunCheck check(m_trial->session(), run);
    QSignalSpy finished(&check, &RunCheck::finished);
    check.start();
    QVERIFY(finished.wait());
    QCOMPARE(m_trial->session().listings(), before);
    QCOMPARE(check.verification().counts().written, 0);
}

QTEST_GUILESS_MAIN(TestRunCheck)
#include "tst_runcheck.moc"
