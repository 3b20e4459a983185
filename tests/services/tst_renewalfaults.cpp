// SPDX-License-Identifier: MIT
#include "ContractFixture.h"
#include "plan/PlanBuilder.h"
#include "runs/Runner.h"

#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString loginPath = u".*/universal-auth/login"_s;

Fault tokenOver()
{
    return Fault::status(
        401,
        R"({"reqId":"req-1","statusCode":401,"message":"Token expired","error":"TokenError"})");
}

} // namespace

//! A token that ends in the middle of a run, and a service that cannot give another one just then:
//! the call that needs it was never sent, and no secret is told to be in doubt for it.
class TestRenewalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runGoesOn_data() { addFaults(); }
    void runGoesOn();
    void runEndsWithoutADoubt_data() { addFaults(); }
    void runEndsWithoutADoubt();

private:
    static void addFaults();
    //! Runs over a whole folder; the first call meets the end of the token, and @p times logins
    //! from then on meet @p fault.
    void runWith(const Fault& fault, int times);
    [[nodiscard]] int count(Outcome outcome) const { return m_runner->run().counts().of(outcome); }

    ContractFixture m;
    std::unique_ptr<Runner> m_runner;
};

void TestRenewalFaults::init()
{
    const auto cases = serviceCases();
    const auto found = std::ranges::find(cases, u"infisical"_s, &ServiceCase::id);
    m.start(static_cast<int>(std::distance(cases.cbegin(), found)));
    QVERIFY(m.open(500ms));
}

void TestRenewalFaults::cleanup()
{
    m_runner.reset();
    m.stop();
}

void TestRenewalFaults::addFaults()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("bad gateway") << Fault::status(502, "Bad Gateway");
    QTest::newRow("server error") << Fault::status(500);
    QTest::newRow("gateway's time-out") << Fault::status(408);
    QTest::newRow("no answer in time") << Fault::hang(false);
    QTest::newRow("dropped") << Fault::dropBeforeEffect();
    QTest::newRow("web page") << Fault::webPage();
}

void TestRenewalFaults::runWith(const Fault& fault, int times)
{
    const Location from = m.placed(m.row.source);
    const auto listing = await(m.session->listSecrets(from));
    QVERIFY(listing);
    PlanBuilder builder(*m.session, from, listing->secrets, {});
    builder.addDestination(m.placed(m.row.destination));
    QTRY_VERIFY(!builder.plan().isLoading());
    Run run;
    run.plan = builder.plan();
    QVERIFY(run.plan.counts().create >= 2);

    m.proxy->forget();
    m.proxy->addFault(m.row.duplicateMethod, m.row.duplicatePath, tokenOver());
    m.proxy->addRule({"POST", loginPath, fault, 1, times});
    RunPauses pauses;
    pauses.listing = pauses.effect = {1ms};
    pauses.signIn = {1ms, 1ms};
    m_runner = std::make_unique<Runner>(*m.session, run);
    m_runner->setPauses(pauses);
    m_runner->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_runner->phase(), Runner::Phase::Finished, 20'000);
}

void TestRenewalFaults::runGoesOn()
{
    QFETCH(Fault, fault);
    runWith(fault, 2);
    QCOMPARE(count(Outcome::Created), m_runner->run().plan.counts().create);
    QCOMPARE(m.duplicatesDone(), (m_runner->run().plan.counts().create + 49) / 50);
}

void TestRenewalFaults::runEndsWithoutADoubt()
{
    QFETCH(Fault, fault);
    runWith(fault, FaultRule::always);
    QCOMPARE(count(Outcome::Unknown), 0);
    QCOMPARE(count(Outcome::Failed), m_runner->run().plan.counts().create);
    QCOMPARE(m.duplicatesDone(), 0);
    for (const RunCell& cell : m_runner->run().cells) {
        if (cell.outcome == Outcome::Failed)
            QVERIFY2(
                cell.detail.contains(u"sign-in could not be renewed"), qPrintable(cell.detail));
    }
}

QTEST_GUILESS_MAIN(TestRenewalFaults)
#include "tst_renewalfaults.moc"
