// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "UndoTrial.h"
#include "runs/InterruptedUndo.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

const Location staging = place(u"staging"_qs);
const Location prod = place(u"prod"_qs);

} // namespace

//! An undo whose answers are lost, whose requests are decided by others, or whose program ends in
//! the middle: what is said then is true, and nothing is sent twice.
class TestUndoDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m.reset(); }

    void lostAnswers_data();
    void lostAnswers();
    void lostRestores_data();
    void lostRestores();
    void lostWhereAPolicyMayHold();
    void closesRequests_data();
    void closesRequests();
    void closingShowsLate();
    void requestsThatCannotBeClosed();
    void removalThatShowsLate();
    void interrupted_data();
    void interrupted();
    void interruptedWhileClosing_data();
    void interruptedWhileClosing();

private:
    //! See UndoTrial::copied().
    void make(const QStringList& keys, bool held = false)
    {
        m = UndoTrial::copied(keys, held);
        QVERIFY(m);
    }
    void takeUp(
        const std::vector<int>& sending, const std::vector<RunApproval>& toClose, Outcome outcome);

    std::unique_ptr<UndoTrial> m;
};

void TestUndoDoubt::lostAnswers_data()
{
    QTest::addColumn<bool>("happened");
    QTest::addColumn<bool>("listable");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("it happened") << true << true << Outcome::Removed;
    QTest::newRow("it did not") << false << true << Outcome::Failed;
    QTest::newRow("nobody can tell") << true << false << Outcome::Unknown;
}

void TestUndoDoubt::lostAnswers()
{
    QFETCH(bool, happened);
    QFETCH(bool, listable);
    QFETCH(Outcome, outcome);
    make({u"A"_qs, u"B"_qs});
    QVERIFY(m->prepare());
    m->session().onRemove = [&](const RemoveCall& call, int) {
        return call.at != prod ? Fault()
                               : lostCall(happened ? Fault::Kind::LoseAfter : Fault::Kind::Refuse);
    };
    m->session().onList = [&](const Location&, int) {
        return listable ? Fault() : lostCall(Fault::Kind::Refuse, ErrorKind::Forbidden);
    };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 0).outcome, Outcome::Removed);
    QCOMPARE(m->cell(u"A"_qs, 1).outcome, outcome);
    QCOMPARE(m->cell(u"B"_qs, 1).outcome, outcome);
    QCOMPARE(m->session().removeCalls().size(), 2U); // at most once each
}

void TestUndoDoubt::lostRestores_data()
{
    QTest::addColumn<bool>("happened");
    QTest::addColumn<bool>("touched");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("it happened") << true << false << Outcome::Restored;
    QTest::newRow("it did not") << false << false << Outcome::Failed;
    QTest::newRow("someone else came between") << true << true << Outcome::Unknown;
}

void TestUndoDoubt::lostRestores()
{
    QFETCH(bool, happened);
    QFETCH(bool, touched);
    QFETCH(Outcome, outcome);
    make({u"OLD"_qs});
    QVERIFY(m->prepare({true}));
    m->session().onRestore = [&](const RestoreCall&, int) {
        return lostCall(happened ? Fault::Kind::LoseAfter : Fault::Kind::Refuse);
    };
    m->session().onList = [&](const Location&, int) {
        if (touched)
            m->vault().touch(staging, u"OLD"_qs);
        return Fault();
    };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"OLD"_qs, 0).outcome, outcome);
    QCOMPARE(m->session().restoreCalls().size(), 1U);
}

void TestUndoDoubt::lostWhereAPolicyMayHold()
{
    make({u"A"_qs});
    m->session().policies[prod] = ApprovalPolicy::Need::Possible;
    QVERIFY(m->prepare());
    m->session().onRemove = [](const RemoveCall&, int) { return lostCall(Fault::Kind::Refuse); };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 0).outcome, Outcome::Failed);
    QCOMPARE(m->cell(u"A"_qs, 1).outcome, Outcome::Unknown);
}

void TestUndoDoubt::closesRequests_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("before"); // 0: nothing, 1: merged, 2: declined
    QTest::addColumn<Outcome>("outcome");
    using K = Fault::Kind;
    const auto row = [](const char* name, K fault, int before, Outcome outcome) {
        QTest::newRow(name) << static_cast<int>(fault) << before << outcome;
    };
    row("closed", K::None, 0, Outcome::Closed);
    row("lost after", K::LoseAfter, 0, Outcome::Closed);
    row("lost before", K::Refuse, 0, Outcome::Failed);
    row("merged meanwhile", K::None, 1, Outcome::LeftAlone);
    row("closed meanwhile", K::None, 2, Outcome::LeftAlone);
}

void TestUndoDoubt::closesRequests()
{
    QFETCH(int, fault);
    QFETCH(int, before);
    QFETCH(Outcome, outcome);
    make({u"A"_qs, u"B"_qs}, true);
    QVERIFY(m->prepare());
    QCOMPARE(m->plan().counts().close, 2);
    const QString id = m->vault().approvalIds().first();
    if (before == 1)
        m->vault().merge(id);
    if (before == 2)
        m->vault().decline(id);
    m->session().onCloseApproval
        = [fault](const QString&, int) { return lostCall(static_cast<Fault::Kind>(fault)); };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 1).outcome, outcome);
    QCOMPARE(m->cell(u"B"_qs, 1).outcome, outcome);
    QCOMPARE(m->session().closeCalls(), 1);
    QCOMPARE(m->count(Outcome::Removed), 2);
}

//! The answer was lost, and the request is closed only a moment later.
void TestUndoDoubt::closingShowsLate()
{
    make({u"A"_qs}, true);
    QVERIFY(m->prepare());
    const QString id = m->vault().approvalIds().first();
    m->session().onCloseApproval
        = [](const QString&, int) { return lostCall(Fault::Kind::Refuse); };
    const int questions = m->session().approvalQuestions();
    m->session().onAnyRequest = [&](int) {
        if (m->session().closeCalls() == 1 && m->session().approvalQuestions() > questions + 1)
            m->vault().decline(id);
    };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 1).outcome, Outcome::Closed);
    QCOMPARE(m->session().closeCalls(), 1);
}

void TestUndoDoubt::requestsThatCannotBeClosed()
{
    make({u"A"_qs}, true);
    m->session().closingForbidden = u"Only a person may."_qs;
    QVERIFY(m->prepare());
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 1).outcome, Outcome::LeftAlone);
    QCOMPARE(m->cell(u"A"_qs, 1).detail, u"Only a person may."_qs);
    QCOMPARE(m->session().closeCalls(), 0);
}

//! A deleted secret may be listed a while longer, so that it is listed says nothing.
void TestUndoDoubt::removalThatShowsLate()
{
    make({u"A"_qs});
    m->session().fakeDescriptor.capabilities.removalShowsLate = true;
    QVERIFY(m->prepare());
    m->session().onRemove = [](const RemoveCall&, int) { return lostCall(Fault::Kind::Refuse); };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Unknown), 2);
}

void TestUndoDoubt::interrupted_data()
{
    QTest::addColumn<int>("cell"); // that was on its way
    QTest::addColumn<int>("changes"); // of it since: 1 is that of the undo
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("deleted") << 0 << 1 << Outcome::Removed;
    QTest::newRow("not deleted") << 0 << 0 << Outcome::Failed;
    QTest::newRow("restored") << 2 << 1 << Outcome::Restored;
    QTest::newRow("not restored") << 2 << 0 << Outcome::Failed;
    QTest::newRow("someone else came between") << 2 << 2 << Outcome::Unknown;
}

void TestUndoDoubt::interrupted()
{
    QFETCH(int, cell);
    QFETCH(int, changes);
    QFETCH(Outcome, outcome);
    make({u"A"_qs, u"OLD"_qs}, true);
    QVERIFY(m->prepare({true}));
    if (cell == 0 && changes > 0)
        m->vault().remove(staging, u"A"_qs);
    for (int i = 0; cell == 2 && i < changes; ++i)
        m->vault().touch(staging, u"OLD"_qs);
    takeUp({cell}, m->plan().run.approvals, outcome);
}

void TestUndoDoubt::interruptedWhileClosing_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("became"); // 0: nothing, 1: merged, 2: closed
    QTest::addColumn<bool>("readable");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("closed") << true << 2 << true << Outcome::Closed;
    QTest::newRow("not closed") << true << 0 << true << Outcome::Failed;
    QTest::newRow("merged by someone") << true << 1 << true << Outcome::LeftAlone;
    QTest::newRow("nobody may look") << true << 2 << false << Outcome::Unknown;
    QTest::newRow("the run is not recorded any more") << false << 2 << true << Outcome::Unknown;
}

void TestUndoDoubt::interruptedWhileClosing()
{
    QFETCH(bool, known);
    QFETCH(int, became);
    QFETCH(bool, readable);
    QFETCH(Outcome, outcome);
    make({u"A"_qs, u"OLD"_qs}, true);
    QVERIFY(m->prepare({true}));
    const QString id = m->vault().approvalIds().first();
    if (became == 1)
        m->vault().merge(id);
    if (became == 2)
        m->vault().decline(id);
    m->session().approvalsUnreadable = !readable;
    const auto& approvals = m->plan().run.approvals;
    takeUp({1, 3}, known ? approvals : std::vector<RunApproval>(), outcome);
}

//! As the record has it when the program ended while @p sending were on their way: A and OLD in
//! staging, held in prod. They must end as @p outcome, and nothing may be sent.
void TestUndoDoubt::takeUp(
    const std::vector<int>& sending, const std::vector<RunApproval>& toClose, Outcome outcome)
{
    Run run = undoRunOf(m->plan());
    for (int i = 0; i < 4; ++i) {
        RunCell open;
        open.planCell = i;
        open.outcome = std::ranges::count(sending, i) > 0 ? Outcome::Sending : Outcome::Pending;
        run.cells.push_back(open);
    }
    RunIntent intent;
    intent.number = 1;
    intent.destination = run.plan.cells[static_cast<size_t>(sending.front())].destination;
    intent.cells = sending;
    intent.made = QDateTime::currentDateTimeUtc().addSecs(-60);
    Runner runner(
        m->session(), run,
        std::make_unique<InterruptedUndo>(std::vector<RunIntent>{intent}, toClose));
    runner.setPauses(UndoTrial::pauses());
    QSignalSpy finished(&runner, &Runner::finished);
    runner.start();
    QVERIFY(finished.wait());
    QCOMPARE(runner.run().counts().all, 4);
    for (int i = 0; i < 4; ++i) {
        const RunCell& found = runner.run().cells[static_cast<size_t>(i)];
        QCOMPARE(found.outcome, std::ranges::count(sending, i) > 0 ? outcome : Outcome::Cancelled);
        QVERIFY(!found.detail.isEmpty());
    }
    QVERIFY(m->session().removeCalls().empty());
    QVERIFY(m->session().restoreCalls().empty());
    QCOMPARE(m->session().closeCalls(), 0);
}

QTEST_GUILESS_MAIN(TestUndoDoubt)
#include "tst_undodoubt.moc"
