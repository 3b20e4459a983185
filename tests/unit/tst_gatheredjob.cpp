// SPDX-License-Identifier: MIT
#include "services/common/GatheredJob.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;

//! Jobs side by side: one answer, in the order asked.
class TestGatheredJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void nothingToDo();
    void cancelCancelsAll();
    void deathCancelsAll();
};

void TestGatheredJob::answersInOrder()
{
    auto* all = new GatheredJob<int>(this);
    auto* first = new PromisedJob<int>(this);
    auto* second = new PromisedJob<int>(this);
    auto* third = new PromisedJob<int>(this);
    all->start({first, second, third});
    QList<Result<int>> answers;
    all->onFinished(this, [&answers](const Result<QList<Result<int>>>& result) {
        QVERIFY(result);
        answers = *result;
    });
    QSignalSpy finished(all, &Job::finished);
    third->settle(3);
    first->settle(1);
    QSignalSpy firstDone(first, &Job::finished);
    QVERIFY(firstDone.wait());
    QVERIFY(finished.isEmpty());
    second->settle(failure(Error::of(ErrorKind::NotFound, {})));
    QVERIFY(finished.wait());
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.at(0).value(), 1);
    QCOMPARE(answers.at(1).error().kind, ErrorKind::NotFound);
    QCOMPARE(answers.at(2).value(), 3);
}

void TestGatheredJob::nothingToDo()
{
    auto* all = new GatheredJob<int>(this);
    QSignalSpy finished(all, &Job::finished);
    all->start({});
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait());
}

void TestGatheredJob::cancelCancelsAll()
{
    int cancelled = 0;
    auto* all = new GatheredJob<int>(this);
    QList<JobOf<int>*> jobs;
    for (int i = 0; i < 3; ++i) {
        auto* job = new PromisedJob<int>(this);
        job->setOnCancel([&cancelled] { ++cancelled; });
        jobs.append(job);
    }
    all->start(jobs);
    ErrorKind kind = ErrorKind::ServerFault;
    all->onFinished(
        this, [&kind](const Result<QList<Result<int>>>& result) { kind = result.error().kind; });
    QSignalSpy finished(all, &Job::finished);
    all->cancel();
    QVERIFY(finished.wait());
    QCOMPARE(kind, ErrorKind::Cancelled);
    QCOMPARE(cancelled, 3);
}

void TestGatheredJob::deathCancelsAll()
{
    bool cancelled = false;
    auto* job = new PromisedJob<int>(this);
    job->setOnCancel([&cancelled] { cancelled = true; });
    auto* all = new GatheredJob<int>(this);
    all->start({job});
    delete all;
    QVERIFY(cancelled);
}

QTEST_GUILESS_MAIN(TestGatheredJob)
#include "tst_gatheredjob.moc"
