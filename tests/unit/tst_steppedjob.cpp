// SPDX-License-Identifier: MIT
#include "services/common/SteppedJob.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;

namespace {

//! One step, whose answer is given on plus one.
class PlusOne final : public SteppedJob<int>
{
public:
    enum class Rule { Stop, KeepSuccess, Ignore };

    PlusOne(JobOf<int>* job, Rule rule, QObject* parent)
        : SteppedJob<int>(parent)
    {
        const CancelRule cancelRule = rule == Rule::Stop ? CancelRule::Stop
            : rule == Rule::KeepSuccess                  ? CancelRule::KeepSuccess
                                                         : CancelRule::Ignore;
        step<int>(
            job,
            [this](const Result<int>& result) {
                if (result)
                    finish(*result + 1);
                else
                    finish(failure(result.error()));
            },
            cancelRule);
    }
};

} // namespace

//! What becomes of a cancel at each moment of a step.
class TestSteppedJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelDuringAStep_data();
    void cancelDuringAStep();
    void cancelAfterTheStepHasItsAnswer_data();
    void cancelAfterTheStepHasItsAnswer();
    void deathCancelsTheStep();
};

void TestSteppedJob::cancelDuringAStep_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("forwarded");
    QTest::newRow("stop") << static_cast<int>(PlusOne::Rule::Stop) << true;
    QTest::newRow("keep success") << static_cast<int>(PlusOne::Rule::KeepSuccess) << true;
    QTest::newRow("ignore") << static_cast<int>(PlusOne::Rule::Ignore) << false;
}

void TestSteppedJob::cancelDuringAStep()
{
    QFETCH(int, rule);
    QFETCH(bool, forwarded);
    auto* inner = new PromisedJob<int>(this);
    bool wasCancelled = false;
    inner->setOnCancel([&wasCancelled] { wasCancelled = true; });
    auto* job = new PlusOne(inner, static_cast<PlusOne::Rule>(rule), this);
    std::optional<int> answer; // -1: Cancelled
    job->onFinished(this, [&answer](const Result<int>& result) { answer = result.value_or(-1); });
    job->cancel();
    QCOMPARE(wasCancelled, forwarded);
    QVERIFY(!answer);
    inner->settle(1); // no news to one that was cancelled
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, forwarded ? -1 : 2);
}

void TestSteppedJob::cancelAfterTheStepHasItsAnswer_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("expected");
    QTest::newRow("stop") << static_cast<int>(PlusOne::Rule::Stop) << -1;
    QTest::newRow("keep success") << static_cast<int>(PlusOne::Rule::KeepSuccess) << 2;
    QTest::newRow("ignore") << static_cast<int>(PlusOne::Rule::Ignore) << 2;
}

void TestSteppedJob::cancelAfterTheStepHasItsAnswer()
{
    QFETCH(int, rule);
    QFETCH(int, expected);
    auto* inner = new PromisedJob<int>(this);
    auto* job = new PlusOne(inner, static_cast<PlusOne::Rule>(rule), this);
    std::optional<int> answer;
    job->onFinished(this, [&answer](const Result<int>& result) { answer = result.value_or(-1); });
    inner->settle(1);
    job->cancel();
    QTRY_COMPARE(answer, std::optional(expected));
}

void TestSteppedJob::deathCancelsTheStep()
{
    auto* inner = new PromisedJob<int>(this);
    bool wasCancelled = false;
    inner->setOnCancel([&wasCancelled] { wasCancelled = true; });
    auto* job = new PlusOne(inner, PlusOne::Rule::Stop, this);
    QSignalSpy finished(job, &Job::finished);
    delete job;
    QVERIFY(wasCancelled);
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestSteppedJob)
#include "tst_steppedjob.moc"
