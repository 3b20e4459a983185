// SPDX-License-Identifier: MIT
#include "HistoryBed.h"
#include "SampleRuns.h"
#include "Samples.h"

#include <QFile>

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

//! Runs are recorded, opened again and deleted.
class RunHistoryTest : public QObject, protected HistoryBed
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void recordsRuns();
    void numbersGoOn();
    void goesOnUnrecorded();
    void approvalsAreFollowed();
    void keepsChecks();
    void keepsChecksOfEarlierRuns();
    void anotherInstanceRecords();
    void looksAgainForInterruptedRuns();
    void opensARecordedRun();
    void deletes();
};

void RunHistoryTest::recordsRuns()
{
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    // No call arrives before its intent is on the disk.
    int known = 0;
    session().onDuplicate = [&](const DuplicateCall&, int) {
        known += m_folder->heads().value(0).counts.of(Outcome::Sending);
        return Fault();
    };
    QCOMPARE(m_runs->start(connectionId, plan(60)), 1);
    QVERIFY(finished.wait());
    QCOMPARE(known, 60);
    const QList<RunHead> heads = m_folder->heads();
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads[0].state, StoredState::Finished);
    QCOMPARE(heads[0].counts.of(Outcome::Created), 60);
    QCOMPARE(heads[0].connectionName, u"Acme"_s);
    QCOMPARE(heads[0].serviceId, u"fake"_s);
    const auto stored = m_folder->load(heads[0].id);
    QVERIFY(stored);
    QVERIFY(stored->run.cells == m_runs->runner(1)->run().cells);
    QCOMPARE(stored->lastIntent, 2);
    QVERIFY(stored->open.empty());
}

void RunHistoryTest::numbersGoOn()
{
    writeInterrupted(plan(2), {});
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QCOMPARE(m_runs->start(connectionId, plan(1)), 8);
    // The new one is no interrupted one.
    QCOMPARE(m_history->interrupted().size(), 1);
}

void RunHistoryTest::goesOnUnrecorded()
{
    QFile file(m_folder->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    start();
    QVERIFY(m_history->notice().startsWith(u"Runs are not recorded"));
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    QCOMPARE(m_runs->start(connectionId, plan(60)), 1);
    QVERIFY(finished.wait());
    QCOMPARE(m_runs->runner(1)->run().counts().of(Outcome::Created), 60);
}

void RunHistoryTest::approvalsAreFollowed()
{
    m_vault.hold(staging());
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    m_runs->start(connectionId, plan(3));
    QVERIFY(finished.wait());
    QCOMPARE(m_folder->heads().value(0).counts.of(Outcome::AwaitingApproval), 3);
    const Approval opened = m_runs->runner(1)->run().approvals[0].approval;
    session().vault.merge(opened.id);
    m_runs->refreshApprovals(1);
    QTRY_COMPARE(m_runs->runner(1)->run().counts().of(Outcome::Merged), 3);
    QTRY_COMPARE(m_folder->heads().value(0).counts.of(Outcome::Merged), 3);
    const auto stored = m_folder->load(m_folder->heads().value(0).id);
    QVERIFY(stored);
    QCOMPARE(stored->run.approvals[0].approval.state, Approval::State::Merged);
    QCOMPARE(stored->run.approvals[0].cells.size(), size_t(3));
}

void RunHistoryTest::keepsChecks()
{
    copy(3);
    QVERIFY(!m_folder->heads().value(0).checked.isValid());
    m_history->keepCheck(check(m_runs->runner(1)->run()));
    QVERIFY(isComplete(m_runs->runner(1)->run()));
    QVERIFY(m_folder->heads().value(0).checked.isValid());
    QVERIFY(m_folder->heads().value(0).complete);

    Run unready = check(m_runs->runner(1)->run());
    unready.verification->cells.at(0).state = CopyState::Pending;
    m_history->keepCheck(unready);
    QVERIFY(!m_folder->heads().value(0).complete);
    QVERIFY(m_folder->heads().value(0).onlyNotReady);

    session().vault.touch(staging(), u"KEY_0001"_s);
    m_history->keepCheck(check(m_runs->runner(1)->run()));
    QVERIFY(!m_folder->heads().value(0).complete);
    QVERIFY(!m_folder->heads().value(0).onlyNotReady);
    const auto stored = m_folder->load(m_folder->heads().value(0).id);
    QVERIFY(stored);
    QCOMPARE(stored->run.verification->counts().of(CopyState::Changed), 1);
    m_history->keepCheck(Run()); // without a check there is nothing to keep
}

//! A request that was merged since then is the run's, too.
void RunHistoryTest::keepsChecksOfEarlierRuns()
{
    m_vault.hold(staging());
    copy(3);
    const QString id = m_runs->runner(1)->run().id;
    m_vault = session().vault;
    for (const QString& approval : m_vault.approvalIds())
        m_vault.merge(approval);
    start();
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    const auto before = m_folder->load(id);
    QVERIFY(before);
    QCOMPARE(before->run.counts().of(Outcome::AwaitingApproval), 3);
    m_history->keepCheck(check(before->run));
    const auto after = m_folder->load(id);
    QVERIFY(after);
    QCOMPARE(after->state, StoredState::Finished);
    QCOMPARE(after->run.counts().of(Outcome::Merged), 3);
    QVERIFY(isComplete(after->run));
    QCOMPARE(m_folder->heads().value(0).counts.of(Outcome::Merged), 3);
    QVERIFY(m_folder->heads().value(0).complete);
}

//! What looks interrupted to the second instance may be under way in the first one.
void RunHistoryTest::anotherInstanceRecords()
{
    writeInterrupted(plan(2), {});
    m_folder->open();
    JournalFolder first(m_folder->path());
    m_folder->close();
    first.open();
    start();
    QVERIFY(m_history->notice().startsWith(u"Another Keycutter is running"));
    QVERIFY(m_history->interrupted().isEmpty());
    QVERIFY(!m_history->mayTakeUp());
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    for (const auto after : {Runner::AfterCheck::GoOn, Runner::AfterCheck::Stop})
        m_history->resume(u"run"_s, connectionId, after);
    QCOMPARE(failed.count(), 2);
    m_history->leave(u"run"_s);
    m_history->remove({u"run"_s});
    QVERIFY(m_runs->runs().isEmpty());
    QVERIFY(session().sent().empty());
    m_folder->close();
    QCOMPARE(first.heads().size(), 1);
    QCOMPARE(first.heads()[0].state, StoredState::Running);
}

void RunHistoryTest::looksAgainForInterruptedRuns()
{
    writeInterrupted(plan(2), {});
    m_folder->open();
    m_folder->breakReading(u"run"_s);
    start();
    QVERIFY(m_history->isReady()); // runs can go on
    QVERIFY2(
        m_history->notice().startsWith(u"The record of runs cannot be read: "_s),
        qPrintable(m_history->notice()));
    QVERIFY(m_history->interrupted().isEmpty());
    QSignalSpy noticeChanged(m_history.get(), &RunHistory::noticeChanged);
    m_folder->mendReading();
    m_history->setReadingPause(std::chrono::milliseconds(10));
    QTRY_COMPARE(m_history->interrupted().size(), 1);
    QCOMPARE(m_history->notice(), QString());
    QCOMPARE(noticeChanged.count(), 1);
}

void RunHistoryTest::opensARecordedRun()
{
    m_folder->open();
    m_folder->record(endedRun(u"a"_s, 3));
    start();
    QSignalSpy opened(m_history.get(), &RunHistory::opened);
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    m_history->open(u"a"_s);
    QVERIFY(opened.wait());
    QCOMPARE(opened[0][0].toString(), u"a"_s);
    QCOMPARE(opened[0][1].toInt(), 3);
    const Run& run = m_runs->runner(3)->run();
    QVERIFY(run.cells == endedRun(u"a"_s, 3).cells);
    // What becomes of its approvals is written down.
    Approval merged = run.approvals[0].approval;
    merged.state = Approval::State::Merged;
    m_runs->runner(3)->updateApproval(merged);
    QTRY_COMPARE(m_folder->heads().value(0).counts.of(Outcome::Merged), 2);
    QCOMPARE(m_folder->load(u"a"_s)->run.approvals[0].approval.state, Approval::State::Merged);
    m_history->open(u"a"_s);
    QVERIFY(opened.wait());
    QCOMPARE(opened[1][1].toInt(), 3);
    m_history->open(u"no such"_s);
    QVERIFY(failed.wait());
    QCOMPARE(opened.count(), 2);
}

void RunHistoryTest::deletes()
{
    m_folder->open();
    m_folder->record(endedRun(u"a"_s, 3));
    m_folder->record(endedRun(u"b"_s, 4));
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy opened(m_history.get(), &RunHistory::opened);
    m_history->open(u"a"_s);
    QVERIFY(opened.wait());
    Approval merged = m_runs->runner(3)->run().approvals[0].approval;
    merged.state = Approval::State::Merged;
    m_runs->runner(3)->updateApproval(merged);
    session().onDuplicate = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    const int number = m_runs->start(connectionId, plan(1));
    const QString underWay = m_runs->runner(number)->run().id;
    QSignalSpy removed(m_history.get(), &RunHistory::removed);
    m_history->remove({u"a"_s, underWay});
    QCOMPARE(removed[0][0].toStringList(), QStringList{u"a"_s});
    QCOMPARE(m_runs->runner(3), nullptr);
    // Nothing of what it had to say is written after it went.
    QTRY_COMPARE(m_folder->heads().size(), 2);
    QCOMPARE(m_folder->heads().at(0).id, underWay);
    QCOMPARE(m_folder->heads().at(1).id, u"b"_s);
    QCOMPARE(m_history->notice(), QString());
}

QTEST_GUILESS_MAIN(RunHistoryTest)
#include "tst_runhistory.moc"
