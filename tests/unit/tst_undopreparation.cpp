// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "UndoTrial.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

const Location staging = place(u"staging"_qs);
const Location prod = place(u"prod"_qs);

} // namespace

class TestUndoPreparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWhatThePlanNeeds();
    void sendsNothingThatWrites();
    void approvalsThatWereSettledMeanwhile();
    void approvalsThatWereMergedMeanwhile();
    void versionsThatAreNotKept();
    void cancelled();
    void sessionGone();

private:
    std::unique_ptr<UndoTrial> m;
};

//! A is created in staging, OLD overwritten there; prod holds both back.
void TestUndoPreparation::init()
{
    m = std::make_unique<UndoTrial>(QStringList{u"A"_qs, u"OLD"_qs, u"OLDER"_qs});
    for (const QString& key : {u"OLD"_qs, u"OLDER"_qs}) {
        Secret there = secret(key);
        there.id += u"-there"_qs;
        m->vault().put(staging, there);
    }
    m->vault().hold(prod);
    QVERIFY(m->copy());
}

void TestUndoPreparation::asksWhatThePlanNeeds()
{
    const int listings = m->session().listings();
    const int policies = m->session().policyQuestions();
    QVERIFY(m->prepare({true}));
    QCOMPARE(m->session().listings(), listings + 1); // nothing was written to prod
    QCOMPARE(m->session().policyQuestions(), policies + 1);
    QCOMPARE(m->session().approvalQuestions(), 1);
    QCOMPARE(m->session().versionQuestions(), 1); // one for the place, not one for each
    const UndoCounts counts = m->plan().counts();
    QCOMPARE(counts.remove, 1);
    QCOMPARE(counts.restore, 2);
    QCOMPARE(counts.close, 3);
    QVERIFY(m->plan().run.verification.has_value());
    QVERIFY(m->plan().facts.listed.isValid());
    QCOMPARE(m->plan().facts.policies.value(staging).need, ApprovalPolicy::Need::None);
}

void TestUndoPreparation::sendsNothingThatWrites()
{
    const auto sent = m->session().sent().size();
    QVERIFY(m->prepare({true}));
    QCOMPARE(m->session().sent().size(), sent);
    QVERIFY(m->session().removeCalls().empty());
    QVERIFY(m->session().restoreCalls().empty());
    QCOMPARE(m->session().closeCalls(), 0);
}

void TestUndoPreparation::approvalsThatWereSettledMeanwhile()
{
    for (const QString& id : m->vault().approvalIds())
        m->vault().decline(id);
    QVERIFY(m->prepare());
    QCOMPARE(m->plan().counts().close, 0);
    QCOMPARE(m->plan().counts().skip, 3);
}

//! What a merge has written since the run is the run's, too.
void TestUndoPreparation::approvalsThatWereMergedMeanwhile()
{
    for (const QString& id : m->vault().approvalIds())
        m->vault().merge(id);
    QVERIFY(m->prepare());
    QCOMPARE(m->plan().counts().close, 0);
    QCOMPARE(m->plan().counts().remove, 4);
}

void TestUndoPreparation::versionsThatAreNotKept()
{
    m->vault().forgetVersions();
    QVERIFY(m->prepare({true}));
    QCOMPARE(m->plan().counts().restore, 0);
    QVERIFY(m->plan().facts.versionProblems.contains(staging));
    QVERIFY(m->prepare());
    QCOMPARE(m->plan().counts().restorable, 0);
}

void TestUndoPreparation::cancelled()
{
    Fault hangs;
    hangs.kind = Fault::Kind::Hang;
    m->session().onList = [hangs](const Location&, int) { return hangs; };
    UndoPreparation preparation(m->session(), m->copying().run());
    QSignalSpy finished(&preparation, &UndoPreparation::finished);
    preparation.start();
    preparation.cancel();
    preparation.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(preparation.plan({true}).counts().changes(), 3); // the requests; no copy is known
    QCOMPARE(preparation.plan({true}).counts().close, 3);
    m->session().release();
}

void TestUndoPreparation::sessionGone()
{
    m->session().delay = std::chrono::milliseconds(50);
    UndoPreparation preparation(m->session(), m->copying().run());
    QSignalSpy finished(&preparation, &UndoPreparation::finished);
    preparation.start();
    m->copying().destroySession();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(preparation.plan({}).counts().remove, 0);
}

QTEST_GUILESS_MAIN(TestUndoPreparation)
#include "tst_undopreparation.moc"
