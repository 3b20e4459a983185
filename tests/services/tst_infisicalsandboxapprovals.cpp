// SPDX-License-Identifier: MIT
#include "InfisicalBed.h"
#include "support/Await.h"

#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

//! Copies that a policy holds back, from asking to merging, against the sandbox.
class TestInfisicalSandboxApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void heldForAnIdentity();
    void identityThatMayNotRead();
    void approvedAndMerged_data();
    void approvedAndMerged();
    void declined();
    void keyAppearsBeforeTheMerge_data();
    void keyAppearsBeforeTheMerge();
    void oneQuestionForManyRequests();

private:
    [[nodiscard]] std::unique_ptr<Session> signedIn(bool person);
    //! Duplicates @p keys to prod:/web, which the policy holds back.
    [[nodiscard]] ApprovalQuestion hold(Session& session, const QStringList& keys);
    [[nodiscard]] Approval stateOf(Session& session, const ApprovalQuestion& question) const;
    //! An approver's answer to a request: "review", "merge" or "status".
    void act(const ApprovalQuestion& question, const QString& action, const QJsonObject& body = {});

    InfisicalBed m_bed;
};

void TestInfisicalSandboxApprovals::init()
{
    QVERIFY(m_bed.start());
}

void TestInfisicalSandboxApprovals::cleanup()
{
    m_bed.stop();
}

std::unique_ptr<Session> TestInfisicalSandboxApprovals::signedIn(bool person)
{
    auto session = person ? m_bed.personSession() : m_bed.identitySession(u"admin"_s);
    const auto report = await(session->signIn());
    return report ? std::move(session) : nullptr;
}

ApprovalQuestion TestInfisicalSandboxApprovals::hold(Session& session, const QStringList& keys)
{
    ApprovalQuestion question;
    question.to = m_bed.at(u"prod"_s, u"/web"_s);
    question.keys = keys;
    const auto reply = await(session.duplicate(m_bed.callTo(session, question.to, keys)));
    if (!reply || reply->results.size() != keys.size())
        return question;
    question.known = reply->results.constFirst().approval.value_or(Approval());
    const bool allInOne = std::ranges::all_of(reply->results, [&](const DuplicateResult& result) {
        return result.destinationId.isEmpty() && result.approval
            && result.approval->id == question.known.id;
    });
    return allInOne ? question : ApprovalQuestion();
}

Approval
TestInfisicalSandboxApprovals::stateOf(Session& session, const ApprovalQuestion& question) const
{
    const auto states = await(session.approvalStates({question}));
    return states && states->size() == 1 ? states->constFirst() : Approval();
}

void TestInfisicalSandboxApprovals::act(
    const ApprovalQuestion& question, const QString& action, const QJsonObject& body)
{
    m_bed.post(
        u"/api/v1/secret-approval-requests/%1/%2"_s.arg(question.known.id, action), body,
        m_bed.personToken(u"robin"_s));
}

void TestInfisicalSandboxApprovals::heldForAnIdentity()
{
    const auto session = signedIn(false);
    QVERIFY(session);
    const ApprovalQuestion held = hold(*session, {u"LOG_LEVEL"_s, u"API_KEY"_s});
    QVERIFY(!held.known.id.isEmpty());
    const Approval state = stateOf(*session, held);
    QCOMPARE(state.id, held.known.id);
    QCOMPARE(state.state, Approval::State::Waiting);
    QCOMPARE(state.approvalsNeeded, 1);
    QCOMPARE(state.approvalsGiven, 0);
    QVERIFY(session->approvalPage(held.to, state).isValid());
}

void TestInfisicalSandboxApprovals::identityThatMayNotRead()
{
    m_bed.change([](Sandbox::Options& options) { options.identitiesReadApprovals = false; });
    const auto session = signedIn(false);
    QVERIFY(session);
    const ApprovalQuestion held = hold(*session, {u"LOG_LEVEL"_s});
    QCOMPARE(stateOf(*session, held).state, Approval::State::Unreadable);
}

void TestInfisicalSandboxApprovals::approvedAndMerged_data()
{
    QTest::addColumn<bool>("person");
    QTest::newRow("machine identity") << false;
    QTest::newRow("person") << true;
}

void TestInfisicalSandboxApprovals::approvedAndMerged()
{
    QFETCH(bool, person);
    const auto session = signedIn(person);
    QVERIFY(session);
    const ApprovalQuestion held = hold(*session, {u"LOG_LEVEL"_s});
    QCOMPARE(stateOf(*session, held).state, Approval::State::Waiting);
    act(held, u"review"_s, {{u"status"_s, u"approved"_s}});
    Approval state = stateOf(*session, held);
    QCOMPARE(state.approvalsGiven, 1);
    QCOMPARE(state.state, Approval::State::Waiting);
    act(held, u"merge"_s);
    state = stateOf(*session, held);
    QCOMPARE(state.state, Approval::State::Merged);
    const auto listing = await(session->listSecrets(held.to));
    QVERIFY(
        std::ranges::find(listing->secrets, u"LOG_LEVEL"_s, &Secret::key)
        != listing->secrets.cend());
}

void TestInfisicalSandboxApprovals::declined()
{
    const auto session = signedIn(true);
    QVERIFY(session);
    const ApprovalQuestion held = hold(*session, {u"LOG_LEVEL"_s});
    act(held, u"review"_s, {{u"status"_s, u"rejected"_s}});
    QVERIFY(stateOf(*session, held).rejectedBySome);
    act(held, u"status"_s, {{u"status"_s, u"close"_s}});
    QCOMPARE(stateOf(*session, held).state, Approval::State::Declined);
}

void TestInfisicalSandboxApprovals::keyAppearsBeforeTheMerge_data()
{
    approvedAndMerged_data();
}

void TestInfisicalSandboxApprovals::keyAppearsBeforeTheMerge()
{
    QFETCH(bool, person);
    const auto session = signedIn(person);
    QVERIFY(session);
    const ApprovalQuestion held = hold(*session, {u"LOG_LEVEL"_s, u"API_KEY"_s});
    const ApprovalQuestion earlier = hold(*session, {u"API_KEY"_s});
    for (const ApprovalQuestion& each : {earlier, held}) {
        act(each, u"review"_s, {{u"status"_s, u"approved"_s}});
        act(each, u"merge"_s);
    }
    QCOMPARE(stateOf(*session, earlier).state, Approval::State::Merged);
    const Approval state = stateOf(*session, held);
    QCOMPARE(state.state, Approval::State::MergedWithConflicts);
    QCOMPARE(state.notWritten, QStringList{u"API_KEY"_s});
    QVERIFY(!state.notWrittenUnclear);
}

void TestInfisicalSandboxApprovals::oneQuestionForManyRequests()
{
    const auto session = signedIn(true);
    QVERIFY(session);
    QList<ApprovalQuestion> asked;
    for (const QString& key : {u"LOG_LEVEL"_s, u"API_KEY"_s, u"DATABASE_URL"_s})
        asked.append(hold(*session, {key}));
    const qint64 before = session->sentCount();
    const auto states = await(session->approvalStates(asked));
    QVERIFY(states);
    QCOMPARE(states->size(), asked.size());
    QCOMPARE(session->sentCount() - before, 1);
}

QTEST_GUILESS_MAIN(TestInfisicalSandboxApprovals)
#include "tst_infisicalsandboxapprovals.moc"
