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
    void refreshWhileAskingAsksAgain();
    void everyOneHasItsTurn();
    void refreshEndsWhereNothingIsTold();
    void failedRefreshIsTold();
    void refreshThatFailsHalfWayIsTold();
    void failuresNobodyWaitsForAreSilent();
    void unreadableIsAskedOnlyByRefresh();
    void errorsAreAskedAgain();
    void sessionGone();

private:
    [[nodiscard]] ApprovalQuestion question(const QString& id) const;
    ApprovalQuestion openApproval();
    //! From its question @p first on the service cannot be reached.
    void loseServiceFrom(int first);
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

ApprovalQuestion TestApprovalWatcher::question(const QString& id) const
{
    return {m_session->vault.approval(id), place(u"prod"_qs), {}};
}

ApprovalQuestion TestApprovalWatcher::openApproval()
{
    const QString key = manyKeys(30).at(m_opened++);
    const auto reply = m_session->vault.duplicate(
        {place(u"dev"_qs), place(u"prod"_qs), {{u"id-"_qs + key, key, key, {}, {}}}, {}, false});
    return question(reply->results.first().approval->id);
}

void TestApprovalWatcher::loseServiceFrom(int first)
{
    m_session->onApprovals = [first](int number) {
        Fault fault;
        if (number >= first) {
            fault.kind = Fault::Kind::Refuse;
            fault.error = Error::of(ErrorKind::Offline, u"Asking"_qs, u"no network"_qs);
        }
        return fault;
    };
}

void TestApprovalWatcher::tellsChangesUntilSettled()
{
    const QString id = openApproval().known.id;
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(2));
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    watcher.watch(question(id));
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
    watcher.watch(openApproval());
    QTRY_VERIFY(m_session->approvalQuestions() >= 3);
    QCOMPARE(changed.count(), 0);
}

void TestApprovalWatcher::settledOnesAreNotWatched()
{
    const QString id = openApproval().known.id;
    m_session->vault.decline(id);
    ApprovalWatcher watcher(*m_session);
    watcher.watch(question(id));
    QVERIFY(!watcher.isWatching());
}

void TestApprovalWatcher::pausesGrow()
{
    // 40, 80, 160 ms: four questions take at least 280 ms before the fourth, not 160.
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(40), Ms(160));
    QElapsedTimer timer;
    timer.start();
    watcher.watch(openApproval());
    QTRY_COMPARE(m_session->approvalQuestions(), 3);
    QVERIFY(timer.elapsed() >= 240);
}

void TestApprovalWatcher::refreshAsksAllNow()
{
    ApprovalWatcher watcher(*m_session); // with its real pauses
    for (int i = 0; i < 12; ++i)
        watcher.watch(openApproval());
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    for (const QString& id : m_session->vault.approvalIds())
        m_session->vault.merge(id);
    watcher.refresh();
    QTRY_COMPARE(changed.count(), 12);
    QVERIFY(!watcher.isWatching());
}

void TestApprovalWatcher::refreshWhileAskingAsksAgain()
{
    // The answer under way may be older than what the person has just done in the browser.
    ApprovalWatcher watcher(*m_session); // with its real pauses
    watcher.watch(openApproval());
    watcher.askNow();
    QCOMPARE(m_session->approvalQuestions(), 1);
    watcher.refresh();
    watcher.refresh();
    QCOMPARE(m_session->approvalQuestions(), 1);
    QTRY_COMPARE(m_session->approvalQuestions(), 2);
    QTRY_VERIFY(m_session->findChildren<Job*>().isEmpty());
    QCOMPARE(m_session->approvalQuestions(), 2);
}

void TestApprovalWatcher::everyOneHasItsTurn()
{
    // A service that tells only of the first ten: the others come next, and refresh() asks on.
    m_session->approvalsAtOnce = 10;
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(60'000));
    for (int i = 0; i < 25; ++i)
        watcher.watch(openApproval());
    watcher.setPauses(Ms(20'000), Ms(60'000)); // after the first question nothing for a long time
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    for (const QString& id : m_session->vault.approvalIds())
        m_session->vault.merge(id);
    QTRY_COMPARE(changed.count(), 10);
    QTRY_VERIFY(m_session->findChildren<Job*>().isEmpty());
    QCOMPARE(m_session->approvalQuestions(), 1);
    watcher.refresh();
    QTRY_COMPARE(changed.count(), 25);
    QCOMPARE(m_session->approvalQuestions(), 3);
    QVERIFY(!watcher.isWatching());
}

void TestApprovalWatcher::refreshEndsWhereNothingIsTold()
{
    m_session->approvalsAtOnce = 0;
    ApprovalWatcher watcher(*m_session);
    watcher.watch(openApproval());
    watcher.refresh();
    QTRY_VERIFY(m_session->findChildren<Job*>().isEmpty());
    QCOMPARE(m_session->approvalQuestions(), 1);
    QVERIFY(watcher.isWatching());
}

void TestApprovalWatcher::failedRefreshIsTold()
{
    loseServiceFrom(1);
    ApprovalWatcher watcher(*m_session); // with its real pauses
    QSignalSpy failed(&watcher, &ApprovalWatcher::refreshFailed);
    watcher.watch(openApproval());
    watcher.askNow();
    watcher.refresh(); // the answer that is under way is not the one to it
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Offline);
    QCOMPARE(m_session->approvalQuestions(), 2);
    QVERIFY(watcher.isWatching());
    watcher.refresh();
    QTRY_COMPARE(failed.count(), 2);
}

void TestApprovalWatcher::refreshThatFailsHalfWayIsTold()
{
    m_session->approvalsAtOnce = 1;
    loseServiceFrom(2);
    ApprovalWatcher watcher(*m_session);
    QSignalSpy failed(&watcher, &ApprovalWatcher::refreshFailed);
    watcher.watch(openApproval());
    watcher.watch(openApproval());
    watcher.refresh();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_session->approvalQuestions(), 2);
}

void TestApprovalWatcher::failuresNobodyWaitsForAreSilent()
{
    loseServiceFrom(1);
    ApprovalWatcher watcher(*m_session);
    QSignalSpy failed(&watcher, &ApprovalWatcher::refreshFailed);
    watcher.setPauses(Ms(1), Ms(1));
    watcher.watch(openApproval());
    watcher.refresh(false);
    QTRY_VERIFY(m_session->approvalQuestions() >= 3);
    QCOMPARE(failed.count(), 0);
    // Nor are those after a refresh that went well.
    m_session->onApprovals = {};
    watcher.refresh();
    const int before = m_session->approvalQuestions();
    QTRY_VERIFY(m_session->approvalQuestions() > before);
    loseServiceFrom(1);
    const int then = m_session->approvalQuestions();
    QTRY_VERIFY(m_session->approvalQuestions() >= then + 3);
    QCOMPARE(failed.count(), 0);
}

void TestApprovalWatcher::unreadableIsAskedOnlyByRefresh()
{
    m_session->approvalsUnreadable = true;
    const QString id = openApproval().known.id;
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(1));
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    watcher.watch(question(id));
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
    const QString id = openApproval().known.id;
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(1));
    QSignalSpy changed(&watcher, &ApprovalWatcher::changed);
    m_session->expireSignIn();
    watcher.watch(question(id));
    QTRY_VERIFY(m_session->approvalQuestions() >= 2);
    m_session->vault.merge(id);
    m_session->restoreSignIn();
    QTRY_COMPARE(changed.count(), 1);
}

void TestApprovalWatcher::sessionGone()
{
    ApprovalWatcher watcher(*m_session);
    watcher.setPauses(Ms(1), Ms(1));
    watcher.watch(openApproval());
    m_session.reset();
    QVERIFY(!watcher.isWatching());
    watcher.refresh();
}

QTEST_GUILESS_MAIN(TestApprovalWatcher)
#include "tst_approvalwatcher.moc"
