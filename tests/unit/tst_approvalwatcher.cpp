// SPDX-License-Identifier: MIT
#include "FakeSession.h"
#include "Samples.h"
#include "runs/ApprovalWatcher.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Keycutter;
using namespace Keycutter::Samples;
using Ms = std::chrono::milliseconds;

class TestApprovalWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsChangesUntilSettled();
    void sameStateIsNotTold();
    void settledOnesAreNotWatched();
    void pausesGrow();
    void refreshAsksAllNow();
    void atMostTenInARow();
    void unreadableIsAskedOnlyByRefresh();
    void errorsAreAskedAgain();
    void sessionGone();

private:
    QString openApproval();
    std::unique_ptr<FakeSession> m_session;
    int m_opened = 0;
};

void TestApprovalWatcher::init()
{
    m_opened = 0;
    m_session = std::make_unique<FakeSession>();
    m_session->vault.addFolder(place(u"prod"_qs));
    m_session->vault.hold(place(u"prod"_qs));
    for (const Secret& one : secrets(manyKeys(30)))
        m_session->vault.put(place(u"dev"_qs), one);
}

QString TestApprovalWatcher::openApproval()
{
    const QString key = manyKeys(30).at(m_opened++);
    const auto reply = m_session->vault.duplicate(
        {place(u"dev"_qs), place(u"prod"_qs), {{u"id-"_qs + key, key, key, {}, {}}}, {}, false});
    return reply->results.first().approval->id;
}

void TestApprovalWatcher::tellsChangesUntilSettled()
{
    const QString id = openApproval();
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(2));
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    watcher.watch(m_session->vault.approval(id));
    QVERIFY(watcher.isWatching());
    m_session->vault.merge(id);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Approval>().state, Approval::State::Merged);
    QVERIFY(!watcher.isWatching());
}

void TestApprovalWatcher::sameStateIsNotTold()
{
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(1));
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    watcher.watch(m_session->vault.approval(openApproval()));
    QTRY_VERIFY(m_session->approvalQuestions() >= 3);
    QCOMPARE(changed.count(), 0);
}

void TestApprovalWatcher::settledOnesAreNotWatched()
{
    const QString id = openApproval();
    m_session->vault.decline(id);
    ApprovalWatcher watcher(*m_session);
    watcher.watch(m_session->vault.approval(id));
    QVERIFY(!watcher.isWatching());
}

void TestApprovalWatcher::pausesGrow()
{
    // 40, 80, 160 ms: four questions take at least 280 ms before the fourth, not 160.
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(40), Ms(160));
    QElapsedTimer timer;
    timer.start();
    watcher.watch(m_session->vault.approval(openApproval()));
    QTRY_COMPARE(m_session->approvalQuestions(), 3);
    QVERIFY(timer.elapsed() >= 240);
}

void TestApprovalWatcher::refreshAsksAllNow()
{
    ApprovalWatcher watcher(*m_session); // with its real pauses
    for (int i = 0; i < 12; ++i)
        watcher.watch(m_session->vault.approval(openApproval()));
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    for (const QString& id : m_session->vault.approvalIds())
        m_session->vault.merge(id);
    watcher.refresh();
    QTRY_COMPARE(changed.count(), 12);
    QVERIFY(!watcher.isWatching());
}

void TestApprovalWatcher::atMostTenInARow()
{
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(60'000));
    for (int i = 0; i < 25; ++i)
        watcher.watch(m_session->vault.approval(openApproval()));
    watcher.setPauses(Ms(20'000), Ms(60'000)); // after the first round nothing for a long time
    QTRY_COMPARE(m_session->approvalQuestions(), 10);
    QTRY_VERIFY(m_session->findChildren<Job*>().isEmpty());
    QCOMPARE(m_session->approvalQuestions(), 10);
}

void TestApprovalWatcher::unreadableIsAskedOnlyByRefresh()
{
    m_session->approvalsUnreadable = true;
    const QString id = openApproval();
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(1));
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    watcher.watch(m_session->vault.approval(id));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Approval>().state, Approval::State::Unreadable);
    QTRY_VERIFY(m_session->findChildren<Job*>().isEmpty());
    QCOMPARE(m_session->approvalQuestions(), 1);

    m_session->approvalsUnreadable = false;
    m_session->vault.merge(id);
    watcher.refresh();
    QTRY_COMPARE(changed.count(), 2);
}

void TestApprovalWatcher::errorsAreAskedAgain()
{
    const QString id = openApproval();
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(1));
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    m_session->expireSignIn();
    watcher.watch(m_session->vault.approval(id));
    QTRY_VERIFY(m_session->approvalQuestions() >= 2);
    m_session->vault.merge(id);
    m_session->restoreSignIn();
    QTRY_COMPARE(changed.count(), 1);
}

void TestApprovalWatcher::sessionGone()
{
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(1));
    watcher.watch(m_session->vault.approval(openApproval()));
    m_session.reset();
    QVERIFY(!watcher.isWatching());
    watcher.refresh();
}

QTEST_GUILESS_MAIN(TestApprovalWatcher)
#include "tst_approvalwatcher.moc"
