// SPDX-License-Identifier: MIT
#include "FakeSession.h"
#include "Samples.h"
#include "plan/PlanBuilder.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

using Status = DestinationInfo::Status;

//! A session with dev:/app (A, B, C), staging:/app (A) and an empty environment prod.
std::unique_ptr<FakeSession> madeSession()
{
    auto session = std::make_unique<FakeSession>();
    for (const Secret& one : secrets({u"A"_qs, u"B"_qs, u"C"_qs}))
        session->vault.put(place(u"dev"_qs), one);
    session->vault.put(place(u"staging"_qs), secret(u"A"_qs));
    session->vault.addEnvironment(u"p1"_qs, u"prod"_qs);
    return session;
}

const DestinationInfo& infoOf(const PlanBuilder& builder, int destination = 0)
{
    return builder.plan().destinations[destination].info;
}

} // namespace

class TestPlanBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksAtEachDestination();
    void missingFolderIsNotAMissingEnvironment();
    void badPathsAskNothing_data();
    void badPathsAskNothing();
    void listingErrorIsTold();
    void policyThatCannotBeReadIsUnknown();
    void policyIsKnownBeforeThePlanIs();
    void servicesWithoutApprovalsAreNotAsked();
    void staleAnswersAreDropped();
    void removingShiftsTheOthers();
    void reloadLooksAgain();
    void choicesSurviveOptionsAndReloads();
    void choiceNeedsAnExistingKey();
    void equalDestinationsAreHandled();
    void sourceAsDestinationIsBlocked();
    void signInRestoredLooksAgain();
    void sessionGoneWhileLooking();
    void sessionGoneBefore();
    void beginsWithAGivenInput();
    void deletingTheBuilderCancelsItsJobs();
    void copiesShareOneListing();
    void reloadIsForAllCopies();
    void templatesAndOptionsAreLive();
    void editsStayWithTheirCopy();
    void editsAreChangedTogether();
    void quotaComesFromTheListing();

private:
    std::unique_ptr<PlanBuilder> makeStoreBuilder();

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<PlanBuilder> makeBuilder();
};

void TestPlanBuilder::init()
{
    m_session = madeSession();
}

std::unique_ptr<PlanBuilder> TestPlanBuilder::makeBuilder()
{
    auto builder = std::make_unique<PlanBuilder>(
        *m_session, place(u"dev"_qs), m_session->vault.secretsOf(place(u"dev"_qs)), QString());
    builder->setOptions({allOn(), ExistsAction::Skip});
    return builder;
}

void TestPlanBuilder::looksAtEachDestination()
{
    m_session->vault.hold(place(u"prod"_qs));
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    builder->addDestination(place(u"prod"_qs));
    QVERIFY(builder->plan().isLoading());
    QCOMPARE(builder->plan().counts().unknown, 6);

    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(infoOf(*builder, 0).status, Status::Listed);
    QCOMPARE(infoOf(*builder, 1).status, Status::FolderMissing);
    QCOMPARE(builder->plan().counts().create, 5);
    QCOMPARE(builder->plan().counts().skip, 1);
    QCOMPARE(
        builder->plan().cell(0, 1).notes, CellNote::FolderWillBeCreated | CellNote::NeedsApproval);
}

void TestPlanBuilder::missingFolderIsNotAMissingEnvironment()
{
    const auto builder = makeBuilder();
    builder->addDestination(place(u"nowhere"_qs));
    builder->addDestination(place(u"nowhere"_qs, u"/"_qs));
    QTRY_VERIFY(!builder->plan().isLoading());
    for (const int destination : {0, 1}) {
        QCOMPARE(infoOf(*builder, destination).status, Status::NotListed);
        QCOMPARE(infoOf(*builder, destination).error.kind, ErrorKind::NotFound);
    }
    QCOMPARE(builder->plan().counts().unknown, 6);
}

void TestPlanBuilder::badPathsAskNothing_data()
{
    QTest::addColumn<Location>("location");
    QTest::newRow("no leading slash") << place(u"staging"_qs, u"app"_qs);
    QTest::newRow("space") << place(u"staging"_qs, u"/a b"_qs);
    QTest::newRow("too deep") << place(u"staging"_qs, u"/a"_qs.repeated(21));
    QTest::newRow("no environment") << place({}, u"/app"_qs);
}

void TestPlanBuilder::badPathsAskNothing()
{
    QFETCH(Location, location);
    const auto builder = makeBuilder();
    builder->addDestination(location);
    QCOMPARE(infoOf(*builder).status, Status::NotListed);
    QCOMPARE(infoOf(*builder).error.kind, ErrorKind::InvalidRequest);
    QVERIFY(!infoOf(*builder).error.said.isEmpty());
    QCOMPARE(m_session->sentCount(), 0);

    builder->setDestination(0, place(u"staging"_qs));
    QTRY_COMPARE(infoOf(*builder).status, Status::Listed);
}

void TestPlanBuilder::listingErrorIsTold()
{
    m_session->onList = [](const Location&, int) {
        return Fault{
            Fault::Kind::Refuse,
            Error::of(ErrorKind::Forbidden, {}, u"You are not allowed"_qs),
            {}};
    };
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    QTRY_COMPARE(infoOf(*builder).status, Status::NotListed);
    QCOMPARE(infoOf(*builder).error.said, u"You are not allowed"_qs);
}

void TestPlanBuilder::policyThatCannotBeReadIsUnknown()
{
    m_session->onPolicy = [](const Location&, int) {
        return Fault{Fault::Kind::Refuse, Error::of(ErrorKind::Forbidden, {}), {}};
    };
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    QTRY_COMPARE(infoOf(*builder).status, Status::Listed);
    QCOMPARE(infoOf(*builder).policy.need, ApprovalPolicy::Need::Unknown);
}

void TestPlanBuilder::policyIsKnownBeforeThePlanIs()
{
    m_session->onPolicy = [](const Location&, int) { return Fault{Fault::Kind::Hang, {}, {}}; };
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    QTRY_VERIFY(m_session->listings() == 1 && m_session->isHanging());
    QVERIFY(builder->plan().isLoading());
    m_session->release();
    QTRY_VERIFY(!builder->plan().isLoading());
}

void TestPlanBuilder::servicesWithoutApprovalsAreNotAsked()
{
    m_session->fakeDescriptor.capabilities.hasApprovals = false;
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    QTRY_COMPARE(infoOf(*builder).status, Status::Listed);
    QCOMPARE(infoOf(*builder).policy.need, ApprovalPolicy::Need::None);
    QCOMPARE(m_session->policyQuestions(), 0);
}

void TestPlanBuilder::staleAnswersAreDropped()
{
    const Location staging = place(u"staging"_qs);
    const Location prod = place(u"prod"_qs);
    m_session->onList = [&](const Location& location, int) {
        return Fault{location == staging ? Fault::Kind::Hang : Fault::Kind::None, {}, {}};
    };
    const auto builder = makeBuilder();
    builder->addDestination(staging);
    builder->setDestination(0, prod);
    QTRY_COMPARE(infoOf(*builder).status, Status::FolderMissing);
    QSignalSpy changed(builder.get(), &PlanBuilder::planChanged);
    m_session->release();
    QTRY_VERIFY(m_session->findChildren<Job*>().isEmpty());
    QCOMPARE(infoOf(*builder).status, Status::FolderMissing);
    QCOMPARE(changed.count(), 0);
}

void TestPlanBuilder::removingShiftsTheOthers()
{
    m_session->vault.addFolder(place(u"prod"_qs));
    const auto builder = makeBuilder();
    builder->addDestination(place(u"nowhere"_qs));
    builder->addDestination(place(u"staging"_qs));
    builder->addDestination(place(u"prod"_qs));
    builder->removeDestination(0);
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(builder->plan().destinations.size(), 2);
    QCOMPARE(infoOf(*builder, 0).secrets.size(), 1);
    QCOMPARE(infoOf(*builder, 1).secrets.size(), 0);
    QCOMPARE(builder->plan().destinations[1].location, place(u"prod"_qs));
}

void TestPlanBuilder::reloadLooksAgain()
{
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    QTRY_VERIFY(!builder->plan().isLoading());
    m_session->vault.put(place(u"staging"_qs), secret(u"B"_qs));
    builder->reloadDestination(0);
    QVERIFY(builder->plan().isLoading());
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(builder->plan().counts().skip, 2);
}

void TestPlanBuilder::choicesSurviveOptionsAndReloads()
{
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    QTRY_VERIFY(!builder->plan().isLoading());
    builder->setChoice(0, ExistsAction::Overwrite);
    QCOMPARE(builder->plan().cell(0, 0).action, CellAction::Overwrite);
    builder->setOptions({Attribute::Comment, ExistsAction::Skip});
    QCOMPARE(builder->plan().cell(0, 0).action, CellAction::Overwrite);
    builder->reloadDestination(0);
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(builder->plan().cell(0, 0).action, CellAction::Overwrite);
    builder->setChoice(0, ExistsAction::Skip);
    QCOMPARE(builder->plan().cell(0, 0).action, CellAction::Skip);
}

void TestPlanBuilder::choiceNeedsAnExistingKey()
{
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    QTRY_VERIFY(!builder->plan().isLoading());
    QSignalSpy changed(builder.get(), &PlanBuilder::planChanged);
    builder->setChoices({0, 1, 2}, ExistsAction::Overwrite);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(builder->plan().counts().overwrite, 1);
    QCOMPARE(builder->plan().counts().create, 2);
}

void TestPlanBuilder::equalDestinationsAreHandled()
{
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    builder->addDestination(place(u"staging"_qs));
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(builder->plan().cell(1, 1).blocked, BlockReason::NameTaken);
    QCOMPARE(builder->plan().counts().writes(), 2);
    builder->removeDestination(0);
    QCOMPARE(builder->plan().counts().writes(), 2);
    QCOMPARE(builder->plan().counts().blocked, 0);
}

void TestPlanBuilder::sourceAsDestinationIsBlocked()
{
    const auto builder = makeBuilder();
    builder->addDestination(place(u"dev"_qs));
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(builder->plan().counts().blocked, 3);
    QCOMPARE(builder->plan().cell(0, 0).blocked, BlockReason::SameLocation);
}

void TestPlanBuilder::signInRestoredLooksAgain()
{
    m_session->expireSignIn();
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    QTRY_COMPARE(infoOf(*builder).status, Status::NotListed);
    QCOMPARE(infoOf(*builder).error.kind, ErrorKind::Unauthorised);
    m_session->restoreSignIn();
    QVERIFY(builder->plan().isLoading());
    QTRY_COMPARE(infoOf(*builder).status, Status::Listed);
}

void TestPlanBuilder::sessionGoneWhileLooking()
{
    const auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    m_session.reset();
    QVERIFY(!builder->plan().isLoading());
    QCOMPARE(infoOf(*builder).status, Status::NotListed);
    QCOMPARE(builder->plan().counts().unknown, 3);
}

void TestPlanBuilder::sessionGoneBefore()
{
    const auto builder = makeBuilder();
    m_session.reset();
    builder->addDestination(place(u"staging"_qs));
    QCOMPARE(infoOf(*builder).status, Status::NotListed);
    builder->reloadDestination(0);
    QCOMPARE(infoOf(*builder).status, Status::NotListed);
}

void TestPlanBuilder::beginsWithAGivenInput()
{
    PlanInput start;
    start.from = place(u"dev"_qs);
    start.secrets = m_session->vault.secretsOf(start.from);
    start.destinations = {listed(place(u"staging"_qs), secrets({u"C"_qs}))}; // out of date
    start.options = {allOn(), ExistsAction::Skip};
    start.only = QSet<CellName>{{u"id-B"_qs, place(u"staging"_qs)}};
    const PlanBuilder builder(*m_session, start);
    QVERIFY(builder.plan().isLoading());
    QTRY_VERIFY(!builder.plan().isLoading());
    QCOMPARE(builder.plan().counts().create, 1);
    QCOMPARE(builder.plan().cell(1, 0).action, CellAction::Create);
}

void TestPlanBuilder::deletingTheBuilderCancelsItsJobs()
{
    m_session->onList = [](const Location&, int) { return Fault{Fault::Kind::Hang, {}, {}}; };
    auto builder = makeBuilder();
    builder->addDestination(place(u"staging"_qs));
    const auto jobs = m_session->findChildren<Job*>();
    QCOMPARE(jobs.size(), 2);
    QSignalSpy finished(jobs.at(0), &Job::finished);
    builder.reset();
    QTRY_COMPARE(finished.count(), 1);
}

//! Two copies of A, B and C within dev:/app.
std::unique_ptr<PlanBuilder> TestPlanBuilder::makeStoreBuilder()
{
    m_session->actAsStore();
    auto builder = makeBuilder();
    PlanOptions options;
    options.scopes = QStringList{u"workers"_qs};
    builder->setOptions(options);
    builder->addDestination(place(u"dev"_qs), u"{name}_1"_qs);
    builder->addDestination(place(u"dev"_qs));
    return builder;
}

void TestPlanBuilder::copiesShareOneListing()
{
    const auto builder = makeStoreBuilder();
    QVERIFY(builder->plan().isLoading());
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(m_session->listings(), 1);
    QCOMPARE(builder->plan().counts().create, 6);
    // One that is added later knows at once.
    builder->addDestination(place(u"dev"_qs), u"{name}_3"_qs);
    QVERIFY(!builder->plan().isLoading());
    QCOMPARE(builder->plan().cell(0, 1).targetKey, u"A_COPY"_qs); // the service's own template
    QCOMPARE(builder->plan().cell(0, 2).targetKey, u"A_3"_qs);
    QCOMPARE(m_session->listings(), 1);
    // Nobody asks for a location that no column has any more.
    builder->setDestination(0, place(u"staging"_qs));
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(m_session->listings(), 2);
    QCOMPARE(builder->plan().cell(0, 0).action, CellAction::Create);
}

void TestPlanBuilder::reloadIsForAllCopies()
{
    const auto builder = makeStoreBuilder();
    QTRY_VERIFY(!builder->plan().isLoading());
    m_session->vault.put(place(u"dev"_qs), secret(u"A_1"_qs));
    m_session->vault.put(place(u"dev"_qs), secret(u"B_COPY"_qs));
    builder->reloadDestination(1);
    QVERIFY(infoOf(*builder, 0).status == Status::Loading);
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(m_session->listings(), 2);
    QCOMPARE(builder->plan().cell(0, 0).blocked, BlockReason::NameExists);
    QCOMPARE(builder->plan().cell(1, 1).blocked, BlockReason::NameExists);
}

void TestPlanBuilder::templatesAndOptionsAreLive()
{
    const auto builder = makeStoreBuilder();
    QSignalSpy changed(builder.get(), &PlanBuilder::planChanged);
    builder->setTemplate(0, u"{name}_COPY"_qs);
    QCOMPARE(changed.count(), 1);
    builder->setTemplate(0, u"{name}_COPY"_qs); // no change
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(builder->plan().cell(0, 1).blocked, BlockReason::NameTaken);
    PlanOptions options = builder->plan().options;
    options.naming.letters = NameCase::Lower;
    builder->setTemplate(0, u"{name}_X"_qs);
    builder->setOptions(options);
    QCOMPARE(builder->plan().cell(2, 0).targetKey, u"c_x"_qs);
    QCOMPARE(builder->plan().counts().create, 6);
    QCOMPARE(m_session->listings(), 1);
}

void TestPlanBuilder::editsStayWithTheirCopy()
{
    const auto builder = makeStoreBuilder();
    QTRY_VERIFY(!builder->plan().isLoading());
    const auto editOf = [&builder](int cell) {
        return builder->plan().editOf(builder->plan().cells[size_t(cell)]);
    };
    // The second copy of A, and the first of B.
    builder->changeEdits({1}, [](CellEdit& edit) { edit.targetKey = u"OWN"_qs; });
    builder->changeEdits({2}, [](CellEdit& edit) { edit.comment = u"first of B"_qs; });
    QCOMPARE(builder->plan().cell(0, 1).targetKey, u"OWN"_qs);
    QCOMPARE(editOf(1).targetKey, std::optional(u"OWN"_qs));
    builder->removeDestination(0);
    QCOMPARE(builder->plan().cell(0, 0).targetKey, u"OWN"_qs);
    QVERIFY(editOf(1).isEmpty());
    builder->addDestination(place(u"dev"_qs), u"{name}_1"_qs);
    QCOMPARE(builder->plan().cell(0, 1).targetKey, u"A_1"_qs);
    builder->changeEdits({0}, [](CellEdit& edit) { edit = {}; });
    QCOMPARE(builder->plan().cell(0, 0).targetKey, u"A_COPY"_qs);
}

void TestPlanBuilder::editsAreChangedTogether()
{
    const auto builder = makeStoreBuilder();
    QTRY_VERIFY(!builder->plan().isLoading());
    QSignalSpy changed(builder.get(), &PlanBuilder::planChanged);
    builder->changeEdits({0, 2, 4}, [](CellEdit& edit) { edit.scopes = QStringList(); });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(builder->plan().counts().blocked, 3);
    builder->changeEdits({0, 2, 4}, [](CellEdit& edit) { edit.scopes.reset(); });
    QCOMPARE(builder->plan().counts().blocked, 0);
    QVERIFY(builder->plan().edits.isEmpty());
}

void TestPlanBuilder::quotaComesFromTheListing()
{
    m_session->vault.limit = 5; // of which dev:/app has three
    const auto builder = makeStoreBuilder();
    QTRY_VERIFY(!builder->plan().isLoading());
    QCOMPARE(infoOf(*builder).quota, std::optional(Quota{3, 5}));
    QCOMPARE(builder->plan().counts().create, 2);
    QCOMPARE(builder->plan().cell(1, 0).blocked, BlockReason::QuotaFull);
}

QTEST_GUILESS_MAIN(TestPlanBuilder)
#include "tst_planbuilder.moc"
