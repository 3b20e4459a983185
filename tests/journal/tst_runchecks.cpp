// SPDX-License-Identifier: MIT
#include "RecordedProgram.h"
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/verify/RunChecks.h"
#include "runs/verify/RunVerifier.h"

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

//! Checks of runs: by themselves after the end, and when they are asked for.
class TestRunChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void checksWhatEnded();
    void nothingWritten();
    void againWhenAsked();
    void findsWhatWasDecided();
    void copiesThatAreReadyNow();
    void cannotCheck();
    void sessionGone();
    void forgottenRun();

private:
    //! Copies that many secrets to staging and waits for the end; the number of the run.
    [[nodiscard]] int copy(int keys, const Location& to = place(u"staging"_s));
    [[nodiscard]] const Run& run(int number) { return m_program->runs->runner(number)->run(); }
    [[nodiscard]] FakeVault& vault() { return m_program->session().vault; }

    std::unique_ptr<RecordedProgram> m_program;
    std::unique_ptr<RunChecks> m_checks;
};

void TestRunChecks::init()
{
    m_program = std::make_unique<RecordedProgram>();
    for (const Secret& one : secrets(manyKeys(20)))
        m_program->vault.put(place(u"dev"_s), one);
    m_program->vault.addFolder(place(u"staging"_s));
    m_program->vault.addFolder(place(u"prod"_s));
    m_program->vault.hold(place(u"prod"_s));
    m_program->start();
    m_program->addConnection(u"c"_s);
    m_program->signIn(u"c"_s);
    m_checks = std::make_unique<RunChecks>(*m_program->runs, *m_program->connections);
    m_checks->setPause(std::chrono::milliseconds(0));
}

void TestRunChecks::cleanup()
{
    m_checks.reset();
    m_program.reset();
}

int TestRunChecks::copy(int keys, const Location& to)
{
    QSignalSpy finished(m_program->runs.get(), &RunCenter::runFinished);
    const int number = m_program->runs->start(
        u"c"_s,
        makePlan(
            {place(u"dev"_s), secrets(manyKeys(keys)), {listed(to)}, {allOn(), {}}, {}, {}, {}}));
    if (!finished.wait())
        qFatal("the run does not end");
    return number;
}

void TestRunChecks::checksWhatEnded()
{
    QSignalSpy changed(m_checks.get(), &RunChecks::changed);
    const int number = copy(3);
    QVERIFY(!isComplete(run(number)));
    QTRY_VERIFY(run(number).verification.has_value());
    QVERIFY(isComplete(run(number)));
    QTRY_VERIFY(changed.count() >= 2);
    QCOMPARE(changed.last()[0].toInt(), number);
    QCOMPARE(m_checks->underWay(number), nullptr);
    // The record knows it, too.
    const RunHead head = m_program->folder.heads().value(0);
    QVERIFY(head.checked.isValid());
    QVERIFY(head.complete);
}

void TestRunChecks::nothingWritten()
{
    for (const Secret& one : secrets(manyKeys(2)))
        vault().put(place(u"staging"_s), one);
    const int listings = m_program->session().listings();
    const int number = copy(2); // both appeared meanwhile
    QCOMPARE(run(number).counts().of(Outcome::Skipped), 2);
    QSignalSpy changed(m_checks.get(), &RunChecks::changed);
    QVERIFY(!changed.wait(100));
    QVERIFY(!run(number).verification.has_value());
    QVERIFY(m_program->session().listings() >= listings);
}

void TestRunChecks::againWhenAsked()
{
    const int number = copy(3);
    QTRY_VERIFY(run(number).verification.has_value());
    vault().touch(place(u"staging"_s), u"KEY_0001"_s);
    vault().remove(place(u"staging"_s), u"KEY_0002"_s);
    QVERIFY(m_checks->check(number));
    QVERIFY(m_checks->underWay(number) != nullptr);
    QVERIFY(!m_checks->check(number)); // one is under way
    QTRY_COMPARE(m_checks->underWay(number), nullptr);
    const VerificationCounts counts = run(number).verification->counts();
    QCOMPARE(counts.of(CopyState::AsAsked), 1);
    QCOMPARE(counts.of(CopyState::Changed), 1);
    QCOMPARE(counts.of(CopyState::Gone), 1);
    QVERIFY(!isComplete(run(number)));
    QTRY_VERIFY(!m_program->folder.heads().value(0).complete);
}

void TestRunChecks::findsWhatWasDecided()
{
    const int number = copy(2, place(u"prod"_s));
    QCOMPARE(run(number).counts().of(Outcome::AwaitingApproval), 2);
    vault().merge(vault().approvalIds().constFirst());
    QVERIFY(m_checks->check(number));
    QTRY_COMPARE(m_checks->underWay(number), nullptr);
    QCOMPARE(run(number).counts().of(Outcome::Merged), 2);
    QVERIFY(isComplete(run(number)));
}

void TestRunChecks::copiesThatAreReadyNow()
{
    const Location store = place(u"dev"_s);
    m_program->session().actAsStore();
    PlanInput input;
    input.from = store;
    input.secrets = secrets({u"KEY_0001"_s});
    input.options.scopes = QStringList{u"workers"_s};
    input.rules = planRulesOf(m_program->session().descriptor());
    input.destinations = {listed(store, input.secrets)};
    input.destinations[0].nameTemplate = u"{name}_COPY"_s;
    const int number = m_program->runs->start(u"c"_s, makePlan(input));
    QTRY_VERIFY(run(number).verification.has_value());
    QCOMPARE(run(number).verification->counts().of(CopyState::Pending), 1);
    QVERIFY(!isComplete(run(number)));
    vault().setStatus(store, u"active"_s);
    m_program->runs->refreshStatus(number);
    QTRY_COMPARE(run(number).verification->counts().of(CopyState::Pending), 0);
    QVERIFY(isComplete(run(number)));
}

void TestRunChecks::cannotCheck()
{
    QVERIFY(!m_checks->check(99));
    m_program->session().onDuplicate = [](const DuplicateCall&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Hang;
        return fault;
    };
    const int number = m_program->runs->start(
        u"c"_s,
        makePlan(
            {place(u"dev"_s),
             secrets(manyKeys(1)),
             {listed(place(u"staging"_s))},
             {allOn(), {}},
             {},
             {},
             {}}));
    QVERIFY(!m_checks->check(number)); // it has not ended
    QTRY_VERIFY(m_program->session().isHanging());
    m_program->session().release();
    QTRY_VERIFY(run(number).verification.has_value());
    StoredRun undo;
    undo.run = run(number);
    undo.run.id = u"undo"_s;
    undo.run.undoes = run(number).id;
    undo.run.undoesNumber = number;
    QVERIFY(!m_checks->check(m_program->runs->show(undo)));
    m_program->connections->close(u"c"_s);
    QVERIFY(!m_checks->check(number));
}

void TestRunChecks::sessionGone()
{
    const int number = copy(2);
    QTRY_VERIFY(run(number).verification.has_value());
    const QDateTime before = run(number).verification->when;
    m_program->session().delay = std::chrono::seconds(100);
    QVERIFY(m_checks->check(number));
    m_program->connections->close(u"c"_s);
    QTRY_COMPARE(m_checks->underWay(number), nullptr);
    // What could not be asked is no finding.
    QCOMPARE(run(number).verification->when, before);
    QVERIFY(isComplete(run(number)));
}

void TestRunChecks::forgottenRun()
{
    const int number = copy(2);
    QTRY_VERIFY(run(number).verification.has_value());
    QVERIFY(m_checks->check(number));
    m_program->runs->forget(number);
    QCOMPARE(m_checks->underWay(number), nullptr);
    // The same run once more, from its record.
    const auto stored = m_program->folder.load(m_program->folder.heads().value(0).id);
    QVERIFY(stored);
    QCOMPARE(m_program->runs->show(*stored), number);
    vault().touch(place(u"staging"_s), u"KEY_0001"_s);
    QVERIFY(m_checks->check(number));
    QTRY_COMPARE(m_checks->underWay(number), nullptr);
    QCOMPARE(run(number).verification->counts().of(CopyState::Changed), 1);
}

QTEST_GUILESS_MAIN(TestRunChecks)
#include "tst_runchecks.moc"
