// SPDX-License-Identifier: MIT
#include "RunTrial.h"
#include "Samples.h"
#include "runs/RunApprovals.h"
#include "runs/RunRecord.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

#define FINISH(trial)                                                                              \
    QVERIFY((trial).runToEnd());                                                                   \
    QCOMPARE((trial).problem(), QString())

namespace {

Location staging()
{
    return place(u"staging"_qs);
}

Location prod()
{
    return place(u"prod"_qs);
}

} // namespace

Q_DECLARE_METATYPE(Keycutter::Approval)

//! The runner where a policy holds the copies back.
class TestRunnerApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRequestPerCall();
    void mixedDestinations();
    void settling_data();
    void settling();
    void mergedForReal();
    void reopenedRequest();
    void approvalOfAnotherRunIsIgnored();
    void lostAnswerUnderAPolicy();
    void whatTheStatesMean_data();
    void whatTheStatesMean();
};

void TestRunnerApprovals::oneRequestPerCall()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(prod());
    trial.vault().hold(prod());
    trial.prepare({prod()});
    QSignalSpy approvals(&trial.runner(), &Runner::approvalsChanged);
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::AwaitingApproval), 120);
    QCOMPARE(trial.run().approvals.size(), size_t(3));
    QCOMPARE(approvals.count(), 3);
    QCOMPARE(trial.run().approvals[0].cells.size(), size_t(50));
    QCOMPARE(trial.run().approvals[2].cells.size(), size_t(20));
    for (const RunApproval& opened : trial.run().approvals) {
        QCOMPARE(opened.to, prod());
        QVERIFY(opened.page.toString().endsWith(opened.approval.id));
        for (const int cell : opened.cells)
            QCOMPARE(trial.run().cells[size_t(cell)].approvalId, opened.approval.id);
    }
}

void TestRunnerApprovals::mixedDestinations()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(staging());
    trial.vault().addFolder(prod());
    trial.vault().hold(prod());
    trial.session().policies.insert(prod(), ApprovalPolicy::Need::Unknown);
    trial.prepare({staging(), prod()});
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 60);
    QCOMPARE(trial.count(Outcome::AwaitingApproval), 60);
}

void TestRunnerApprovals::settling_data()
{
    QTest::addColumn<Approval::State>("state");
    QTest::addColumn<QStringList>("notWritten");
    QTest::addColumn<bool>("unclear");
    QTest::addColumn<Outcome>("ofFirst");
    QTest::addColumn<Outcome>("ofSecond");
    using State = Approval::State;
    using O = Outcome;
    QTest::newRow("merged") << State::Merged << QStringList() << false << O::Merged << O::Merged;
    QTest::newRow("conflicts") << State::MergedWithConflicts << QStringList{u"KEY_0000"_qs} << false
                               << O::MergedNotWritten << O::Merged;
    QTest::newRow("conflicts, unclear")
        << State::MergedWithConflicts << QStringList() << true << O::Unknown << O::Unknown;
    QTest::newRow("declined") << State::Declined << QStringList() << false << O::Declined
                              << O::Declined;
    QTest::newRow("policy removed") << State::PolicyRemoved << QStringList() << false
                                    << O::AwaitingApproval << O::AwaitingApproval;
    QTest::newRow("unreadable") << State::Unreadable << QStringList() << false
                                << O::AwaitingApproval << O::AwaitingApproval;
}

void TestRunnerApprovals::settling()
{
    QFETCH(Approval::State, state);
    QFETCH(QStringList, notWritten);
    QFETCH(bool, unclear);
    RunTrial trial(manyKeys(2));
    trial.vault().addFolder(prod());
    trial.vault().hold(prod());
    trial.prepare({prod()});
    FINISH(trial);
    Approval now = trial.run().approvals.at(0).approval;
    now.state = state;
    now.notWritten = notWritten;
    now.notWrittenUnclear = unclear;
    QSignalSpy cells(&trial.runner(), &Runner::cellsChanged);
    QSignalSpy approvals(&trial.runner(), &Runner::approvalsChanged);
    trial.runner().updateApproval(now);
    trial.runner().updateApproval(now);
    QTRY_COMPARE(cells.count(), 1);
    QCOMPARE(approvals.count(), 1);
    QTEST(trial.cell(u"KEY_0000"_qs).outcome, "ofFirst");
    QTEST(trial.cell(u"KEY_0001"_qs).outcome, "ofSecond");
    QVERIFY(!trial.cell(u"KEY_0000"_qs).detail.isEmpty());
    if (unclear)
        QVERIFY(trial.cell(u"KEY_0001"_qs).detail.contains(u"does not say which"));
}

void TestRunnerApprovals::mergedForReal()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(prod());
    trial.vault().hold(prod());
    trial.prepare({prod()});
    FINISH(trial);
    trial.vault().put(prod(), secret(u"KEY_0005"_qs)); // appears before the merge
    for (const QString& id : trial.vault().approvalIds()) {
        trial.vault().merge(id);
        trial.runner().updateApproval(trial.vault().approval(id));
    }
    QSignalSpy cells(&trial.runner(), &Runner::cellsChanged);
    QVERIFY(cells.wait());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Merged), 59);
    QCOMPARE(trial.cell(u"KEY_0005"_qs).outcome, Outcome::MergedNotWritten);
}

void TestRunnerApprovals::reopenedRequest()
{
    RunTrial trial(manyKeys(2));
    trial.vault().addFolder(prod());
    trial.vault().hold(prod());
    trial.prepare({prod()});
    FINISH(trial);
    const Approval waiting = trial.run().approvals.at(0).approval;
    Approval declined = waiting;
    declined.state = Approval::State::Declined;
    trial.runner().updateApproval(declined);
    QCOMPARE(trial.count(Outcome::Declined), 2);
    trial.runner().updateApproval(waiting);
    QCOMPARE(trial.count(Outcome::AwaitingApproval), 2);
}

void TestRunnerApprovals::approvalOfAnotherRunIsIgnored()
{
    RunTrial trial(manyKeys(2));
    trial.vault().addFolder(prod());
    trial.prepare({prod()});
    FINISH(trial);
    Approval other;
    other.id = u"other"_qs;
    other.state = Approval::State::Declined;
    trial.runner().updateApproval(other);
    QCOMPARE(trial.count(Outcome::Created), 2);
}

void TestRunnerApprovals::lostAnswerUnderAPolicy()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(prod());
    trial.vault().hold(prod());
    trial.prepare({prod()});
    trial.session().onDuplicate = [](const DuplicateCall&, int number) {
        return number == 1
            ? Fault{Fault::Kind::LoseAfter, Error::of(ErrorKind::OutcomeUnknown, {}, u"Dropped"_qs)}
            : Fault{};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Unknown), 50);
    QCOMPARE(trial.count(Outcome::AwaitingApproval), 10);
    QVERIFY(trial.cell(u"KEY_0000"_qs).next.contains(u"approval requests"));
}

void TestRunnerApprovals::whatTheStatesMean_data()
{
    QTest::addColumn<Approval>("approval");
    QTest::addColumn<QString>("detail");
    Approval waiting;
    waiting.approvalsGiven = 1;
    waiting.approvalsNeeded = 2;
    QTest::newRow("waiting") << waiting << u"Waiting, 1 of 2 approvals"_qs;
    Approval bypassed;
    bypassed.state = Approval::State::Merged;
    bypassed.bypassed = true;
    QTest::newRow("bypassed") << bypassed << u"Merged by bypassing the policy"_qs;
}

void TestRunnerApprovals::whatTheStatesMean()
{
    QFETCH(Approval, approval);
    QTEST(approvedCell(approval, u"K"_qs).detail, "detail");
}

QTEST_GUILESS_MAIN(TestRunnerApprovals)
#include "tst_runnerapprovals.moc"
