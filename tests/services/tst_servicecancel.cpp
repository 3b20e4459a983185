// SPDX-License-Identifier: MIT
#include "ContractFixture.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

//! Cancelling at each step of what a session does: the job answers at once, nothing is sent after
//! it, and what may have been written is never called cancelled.
class TestServiceCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.stop(); }

    void signIn_data() { ContractFixture::addCases(); }
    void signIn();
    void listing_data() { ContractFixture::addCases(); }
    void listing();
    void duplicateBeforeItIsSent_data() { ContractFixture::addCases(); }
    void duplicateBeforeItIsSent();
    void duplicateUnderWay_data();
    void duplicateUnderWay();
    void duplicateWithdrawn_data() { ContractFixture::addCases(); }
    void duplicateWithdrawn();

private:
    //! Cancels what @p start starts when the service has seen 1, 2, ... requests of it.
    template <class T> void cancelAtEach(const std::function<JobOf<T>*()>& start);
    [[nodiscard]] int seen() const { return static_cast<int>(m.proxy->seen().size()); }

    ContractFixture m;
};

void TestServiceCancel::init()
{
    QFETCH(int, service);
    m.start(service);
}

template <class T> void TestServiceCancel::cancelAtEach(const std::function<JobOf<T>*()>& start)
{
    m.proxy->forget();
    QVERIFY(await(start()));
    const int steps = seen();
    QVERIFY(steps > 0);
    for (int step = 1; step <= steps; ++step) {
        m.proxy->forget();
        m.proxy->clearRules();
        FaultRule rule;
        rule.fault = Fault::hang(false);
        rule.from = step;
        rule.times = FaultRule::always;
        m.proxy->addRule(rule);
        JobOf<T>* job = start();
        QTRY_VERIFY(seen() >= step);
        job->cancel();
        const auto result = await(job);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }
    m.proxy->clearRules();
}

void TestServiceCancel::signIn()
{
    const SignInCase signIn = m.firstSignIn();
    // Each with a session of its own, so that none has a token yet.
    std::vector<std::unique_ptr<Session>> sessions;
    cancelAtEach<SignInReport>([&] {
        sessions.push_back(m.sessionTo(m.site(), signIn, signIn.good()));
        return sessions.back()->signIn();
    });
    QVERIFY(await(sessions.back()->signIn()));
}

void TestServiceCancel::listing()
{
    QVERIFY(m.prepare());
    QVERIFY(m.open());
    const Location many = m.placed(m.row.many);
    cancelAtEach<Listing>([&] { return m.session->listSecrets(many); });
    QVERIFY(await(m.session->listSecrets(many)));
}

void TestServiceCancel::duplicateBeforeItIsSent()
{
    QVERIFY(m.open());
    auto* job = m.session->duplicate(m.callFor({m.row.keyNew}));
    job->cancel();
    const auto reply = await(job);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m.duplicatesSeen(), 0);
    QVERIFY(!m.isCopied(m.row.keyNew));
}

void TestServiceCancel::duplicateUnderWay_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<bool>("written");
    const auto cases = serviceCases();
    for (int i = 0; i < cases.size(); ++i) {
        for (const bool written : {false, true})
            QTest::addRow("%s, %s", qPrintable(cases.at(i).id), written ? "written" : "not written")
                << i << written;
    }
}

void TestServiceCancel::duplicateUnderWay()
{
    QFETCH(bool, written);
    QVERIFY(m.open());
    const DuplicateCall call = m.callFor({m.row.keyNew});
    m.proxy->addFault(m.row.duplicateMethod, m.row.duplicatePath, Fault::hang(written));
    auto* job = m.session->duplicate(call);
    QTRY_COMPARE(m.duplicatesSeen(), 1);
    job->withdraw(); // on its way it cannot be
    job->cancel();
    const auto reply = await(job);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(m.duplicatesSeen(), 1);
    QTRY_COMPARE(m.duplicatesDone(), written ? 1 : 0);
    QTRY_COMPARE(m.isCopied(m.row.keyNew), written);
}

void TestServiceCancel::duplicateWithdrawn()
{
    QVERIFY(m.open());
    m.proxy->addFault(
        m.row.duplicateMethod, m.row.duplicatePath,
        Fault::status(429, "{}", {{"Retry-After", "1"}}));
    QSignalSpy paused(m.session.get(), &Session::paused);
    const QPointer job = m.session->duplicate(m.callFor({m.row.keyNew}));
    QTRY_COMPARE(paused.size(), 1);
    job->withdraw();
    job->withdraw();
    const auto reply = await(job.data());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m.duplicatesDone(), 0);
    QVERIFY(!m.isCopied(m.row.keyNew));
}

QTEST_GUILESS_MAIN(TestServiceCancel)
#include "tst_servicecancel.moc"
