// SPDX-License-Identifier: MIT
#include "domain/SecretText.h"
#include "json/DecodeJob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! Decoding apart: where it runs, and what happens when nobody waits any more.
class TestDecodeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersThroughTheEventLoop_data();
    void answersThroughTheEventLoop();
    void cancelDropsTheAnswer();
    void parentMayDieMeanwhile();
    void letsGoWhereItNeverBegan();
};

namespace {

const QByteArray large(DecodeJob<int>::smallSize + 1, 'x');

} // namespace

void TestDecodeJob::answersThroughTheEventLoop_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("apart");
    QTest::newRow("small") << QByteArray("x") << false;
    QTest::newRow("large") << large << true;
}

void TestDecodeJob::answersThroughTheEventLoop()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, apart);
    QThread* where = nullptr;
    int answer = 0;
    QObject parent;
    auto* job = new DecodeJob<int>(
        bytes,
        [&where](const QByteArray& given) {
            where = QThread::currentThread();
            return Result<int>(static_cast<int>(given.size()));
        },
        &parent);
    job->onFinished(this, [&answer](const Result<int>& result) { answer = *result; });
    QCOMPARE(answer, 0);
    QTRY_COMPARE(answer, static_cast<int>(bytes.size()));
    QCOMPARE(where != QThread::currentThread(), apart);
}

void TestDecodeJob::cancelDropsTheAnswer()
{
    auto release = std::make_shared<QSemaphore>();
    QObject parent;
    auto* job = new DecodeJob<int>(
        large,
        [release](const QByteArray&) {
            release->acquire();
            return Result<int>(7);
        },
        &parent);
    QList<ErrorKind> answers;
    job->onFinished(this, [&answers](const Result<int>& result) {
        answers.append(result ? ErrorKind::Malformed : result.error().kind);
    });
    job->cancel();
    QCOMPARE(answers.size(), 0);
    release->release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QTRY_COMPARE(answers, QList{ErrorKind::Cancelled});
}

void TestDecodeJob::parentMayDieMeanwhile()
{
    auto started = std::make_shared<QSemaphore>();
    auto release = std::make_shared<QSemaphore>();
    auto parent = std::make_unique<QObject>();
    auto* job = new DecodeJob<int>(
        large,
        [started, release](const QByteArray&) {
            started->release();
            release->acquire();
            return Result<int>(7);
        },
        parent.get());
    QSignalSpy finished(job, &Job::finished);
    started->acquire();
    parent.reset();
    release->release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
}

//! What decode holds goes, and bytes that held a value are wiped with it.
void TestDecodeJob::letsGoWhereItNeverBegan()
{
    QThreadPool& pool = *QThreadPool::globalInstance();
    QSemaphore release;
    for (int busy = 0; busy < pool.maxThreadCount(); ++busy)
        pool.start([&release] { release.acquire(); });
    QByteArray bytes = large;
    bytes.detach();
    bool began = false;
    auto parent = std::make_unique<QObject>();
    new DecodeJob<int>(
        bytes,
        [&began, wipe = wipedAtTheEnd(bytes)](const QByteArray&) {
            began = true;
            return Result<int>(7);
        },
        parent.get());
    parent.reset();
    QCOMPARE(bytes, large);
    release.release(pool.maxThreadCount());
    QVERIFY(pool.waitForDone());
    QVERIFY(!began);
    QCOMPARE(bytes, QByteArray(large.size(), '\0'));
}

QTEST_GUILESS_MAIN(TestDecodeJob)
#include "tst_decodejob.moc"
