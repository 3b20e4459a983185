// SPDX-License-Identifier: MIT
#include "RecordedProgram.h"
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/journal/OldRuns.h"

#include <QFile>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

//! Which runs a program that is open for long keeps in memory.
class TestOldRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNewestStay();
    void comesBack();
    void waitsForApproval();
    void inUse();
    void notRecorded();

private:
    void start();
    //! Copies one secret to @p environment and waits for the end.
    void copy(const QString& environment = u"staging"_s);

    std::unique_ptr<RecordedProgram> m_program;
    std::unique_ptr<OldRuns> m_old;
    QList<int> m_inUse;
};

void TestOldRuns::init()
{
    m_inUse.clear();
    m_program = std::make_unique<RecordedProgram>();
    m_program->vault.put(place(u"dev"_s), secrets(manyKeys(1)).constFirst());
    m_program->vault.addFolder(place(u"staging"_s));
    m_program->vault.addFolder(place(u"prod"_s));
    m_program->vault.hold(place(u"prod"_s));
}

void TestOldRuns::cleanup()
{
    m_old.reset();
    m_program.reset();
}

void TestOldRuns::start()
{
    m_program->start();
    m_program->addConnection(u"c"_s);
    m_program->signIn(u"c"_s);
    m_old = std::make_unique<OldRuns>(
        *m_program->history, [this](int number) { return m_inUse.contains(number); }, 2);
}

void TestOldRuns::copy(const QString& environment)
{
    QSignalSpy finished(m_program->runs.get(), &RunCenter::runFinished);
    m_program->runs->start(
        u"c"_s,
        makePlan(
            {place(u"dev"_s),
             secrets(manyKeys(1)),
             {listed(place(environment))},
             {allOn(), {}},
             {},
             {},
             {}}));
    QVERIFY(finished.wait());
}

void TestOldRuns::theNewestStay()
{
    start();
    QSignalSpy forgotten(m_program->runs.get(), &RunCenter::runForgotten);
    copy();
    copy();
    QCOMPARE(m_program->runs->runs(), (QList<int>{2, 1}));
    copy();
    QTRY_COMPARE(m_program->runs->runs(), (QList<int>{3, 2}));
    copy();
    QTRY_COMPARE(m_program->runs->runs(), (QList<int>{4, 3}));
    QCOMPARE(forgotten.count(), 2);
    QCOMPARE(m_program->folder.heads().size(), 4);
}

void TestOldRuns::comesBack()
{
    start();
    for (int i = 0; i < 3; ++i)
        copy();
    QTRY_COMPARE(m_program->runs->runs(), (QList<int>{3, 2}));
    const QString first = m_program->folder.heads().constLast().id;
    QSignalSpy opened(m_program->history.get(), &RunHistory::opened);
    m_program->history->open(first);
    QVERIFY(opened.wait());
    QCOMPARE(opened[0][1].toInt(), 1);
    QCOMPARE(m_program->runs->runner(1)->run().counts().finished, 1);
}

void TestOldRuns::waitsForApproval()
{
    start();
    copy(u"prod"_s);
    for (int i = 0; i < 3; ++i)
        copy();
    QTRY_COMPARE(m_program->runs->runs(), (QList<int>{4, 3, 1}));
    m_program->session().vault.merge(m_program->session().vault.approvalIds().constFirst());
    m_program->runs->refreshApprovals(1);
    QTRY_COMPARE(m_program->runs->runner(1)->run().counts().of(Outcome::Merged), 1);
    copy();
    QTRY_COMPARE(m_program->runs->runs(), (QList<int>{5, 4}));
}

void TestOldRuns::inUse()
{
    start();
    m_inUse = {1};
    for (int i = 0; i < 4; ++i)
        copy();
    QTRY_COMPARE(m_program->runs->runs(), (QList<int>{4, 3, 1}));
}

void TestOldRuns::notRecorded()
{
    QFile file(m_program->folder.path());
    QVERIFY(file.open(QIODevice::WriteOnly)); // no folder can be made there
    start();
    QVERIFY(!m_program->history->notice().isEmpty());
    for (int i = 0; i < 4; ++i)
        copy();
    // What the look asked the record for comes after what was asked before.
    QSignalSpy asked(m_program->history->journal().heads(), &Job::finished);
    QVERIFY(asked.wait());
    QCOMPARE(m_program->runs->runs(), (QList<int>{4, 3, 2, 1}));
}

QTEST_GUILESS_MAIN(TestOldRuns)
#include "tst_oldruns.moc"
