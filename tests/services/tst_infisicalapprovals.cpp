// SPDX-License-Identifier: MIT
#include "ScriptedInfisical.h"
#include "support/Await.h"

#include <QTest>
#include <QUrlQuery>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray listPath = "/api/v1/secret-approval-requests";
const QByteArray secretsPath = "/api/v4/secrets";
const QByteArray identityToken = ScriptedInfisical::jwt(R"({"identityId":"i"})");
const QByteArray personToken = ScriptedInfisical::jwt(R"({"userId":"u","organizationId":"o1"})");
const QByteArray opaqueToken = "not-a-web-token";

const QByteArray forbidden
    = ScriptedInfisical::refusal(403, "ForbiddenError", "User has insufficient privileges");
const QByteArray fault = ScriptedInfisical::refusal(500, "E", "Something went wrong");

ApprovalQuestion question(const QString& id, const QStringList& keys = {})
{
    ApprovalQuestion asked;
    asked.known.id = id;
    asked.to = {u"p1"_s, u"prod"_s, u"/app"_s};
    asked.keys = keys;
    return asked;
}

QByteArray detailPath(const QByteArray& id)
{
    return listPath + '/' + id;
}

QByteArray detail(const QByteArray& id)
{
    return jsonAnswer(
        200,
        R"({"approval":{"id":")" + id + R"(","status":"open","hasMerged":false,"policy":null}})");
}

//! One request of a list, with further members.
QByteArray entry(const QByteArray& id, const QByteArray& more)
{
    return R"({"id":")" + id + R"(","policy":null,)" + more + '}';
}

QByteArray listOf(const QList<QByteArray>& entries, int total)
{
    return jsonAnswer(
        200,
        R"({"approvals":[)" + entries.join(',') + R"(],"totalCount":)" + QByteArray::number(total)
            + '}');
}

const QByteArray open = R"("status":"open","hasMerged":false)";
//! Two of three were written.
const QByteArray mergedPartly = R"("status":"close","hasMerged":true,
 "conflicts":[{"op":"create","secretId":"c2"}],"commits":[{"op":"create","secretId":"d-1"},
 {"op":"create","secretId":null},{"op":"create","secretId":"d-3"}])";

QByteArray listingOf(const QList<std::pair<QByteArray, QByteArray>>& secrets)
{
    QList<QByteArray> entries;
    for (const auto& [id, key] : secrets) {
        entries.append(
            R"({"id":")" + id + R"(","secretKey":")" + key
            + R"(","version":1,"type":"shared","environment":"prod","workspace":"p1"})");
    }
    return jsonAnswer(200, R"({"secrets":[)" + entries.join(',') + R"(],"imports":[]})");
}

} // namespace

//! Which way a session learns how approval requests stand, and what it makes of the answers.
class TestInfisicalApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyIdentitiesAskForDetails_data();
    void onlyIdentitiesAskForDetails();
    void statesOfIdentities_data();
    void statesOfIdentities();
    void identitiesAskForTenAtMost();
    void statesOfPersons_data();
    void statesOfPersons();
    void oneListTellsOfAll();
    void turnsPages();
    void namesWhatAMergeLeftOut_data();
    void namesWhatAMergeLeftOut();
    void cancelled();
};

void TestInfisicalApprovals::onlyIdentitiesAskForDetails_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("lists");
    QTest::addColumn<int>("details");
    QTest::newRow("person") << personToken << 1 << 0;
    QTest::newRow("who knows") << opaqueToken << 1 << 0;
    QTest::newRow("identity") << identityToken << 0 << 1;
}

void TestInfisicalApprovals::onlyIdentitiesAskForDetails()
{
    QFETCH(QByteArray, token);
    ScriptedInfisical server;
    server.on("GET", listPath, {listOf({}, 0)});
    server.on("GET", detailPath("a-1"), {detail("a-1")});
    const auto session = server.tokenSession(token);
    QVERIFY(await(session->approvalStates({question(u"a-1"_s)})));
    QTEST(server.count("GET", listPath), "lists");
    QTEST(server.count("GET", detailPath("a-1")), "details");
}

void TestInfisicalApprovals::statesOfIdentities_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("state"); // -1: an error
    using State = Approval::State;
    const QByteArray missing = ScriptedInfisical::refusal(
        404, "NotFound", "Secret approval request with ID 'a-1' not found");
    QTest::newRow("open") << detail("a-1") << static_cast<int>(State::Waiting);
    QTest::newRow("not found") << missing << static_cast<int>(State::Unreadable);
    QTest::newRow("forbidden") << forbidden << static_cast<int>(State::Unreadable);
    QTest::newRow("fault") << fault << -1;
}

void TestInfisicalApprovals::statesOfIdentities()
{
    QFETCH(QByteArray, answer);
    ScriptedInfisical server;
    server.on("GET", detailPath("a-1"), {answer});
    const auto session = server.tokenSession(identityToken);
    const auto states = await(session->approvalStates({question(u"a-1"_s)}));
    QTEST(states ? static_cast<int>(states->constFirst().state) : -1, "state");
    if (states)
        QCOMPARE(states->constFirst().id, u"a-1"_s);
}

void TestInfisicalApprovals::identitiesAskForTenAtMost()
{
    ScriptedInfisical server;
    QList<ApprovalQuestion> asked;
    for (int i = 0; i < 12; ++i) {
        const QByteArray id = "a-" + QByteArray::number(i);
        asked.append(question(QString::fromLatin1(id)));
        server.on("GET", detailPath(id), {i == 3 ? fault : detail(id)});
    }
    const auto session = server.tokenSession(identityToken);
    const auto states = await(session->approvalStates(asked));
    QVERIFY(states);
    QCOMPARE(states->size(), 9); // one could not be told, two were not asked for
}

void TestInfisicalApprovals::statesOfPersons_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("state"); // -1: an error
    using State = Approval::State;
    QTest::newRow("open") << listOf({entry("a-1", open)}, 1) << static_cast<int>(State::Waiting);
    QTest::newRow("closed") << listOf({entry("a-1", R"("status":"close","hasMerged":false)")}, 1)
                            << static_cast<int>(State::Declined);
    QTest::newRow("not listed") << listOf({entry("b-7", open)}, 1)
                                << static_cast<int>(State::Unreadable);
    QTest::newRow("forbidden") << forbidden << static_cast<int>(State::Unreadable);
    QTest::newRow("fault") << fault << -1;
}

void TestInfisicalApprovals::statesOfPersons()
{
    QFETCH(QByteArray, answer);
    ScriptedInfisical server;
    server.on("GET", listPath, {answer});
    const auto session = server.tokenSession(personToken);
    const auto states = await(session->approvalStates({question(u"a-1"_s)}));
    QTEST(states ? static_cast<int>(states->constFirst().state) : -1, "state");
    if (states)
        QCOMPARE(states->constFirst().id, u"a-1"_s);
}

void TestInfisicalApprovals::oneListTellsOfAll()
{
    ScriptedInfisical server;
    server.on("GET", listPath, {listOf({entry("a-2", open), entry("a-1", open)}, 2)});
    const auto session = server.tokenSession(personToken);
    const auto states = await(session->approvalStates({question(u"a-1"_s), question(u"a-2"_s)}));
    QVERIFY(states);
    QCOMPARE(states->size(), 2);
    QCOMPARE(server.count("GET", listPath), 1);
    const QUrlQuery query(
        QUrl(QString::fromLatin1(server.requests(listPath).constFirst().target())));
    QCOMPARE(query.queryItemValue(u"projectId"_s), u"p1"_s);
    QCOMPARE(query.queryItemValue(u"workspaceId"_s), u"p1"_s); // older servers
    QVERIFY(!query.hasQueryItem(u"status"_s)); // closed ones count too
}

void TestInfisicalApprovals::turnsPages()
{
    ScriptedInfisical server;
    server.on(
        "GET", listPath,
        {listOf({entry("b-1", open)}, 250), listOf({entry("b-2", open)}, 250),
         listOf({entry("a-1", open)}, 250)});
    const auto session = server.tokenSession(personToken);
    const auto states = await(session->approvalStates({question(u"a-1"_s)}));
    QVERIFY(states);
    QCOMPARE(states->constFirst().state, Approval::State::Waiting);
    const auto requests = server.requests(listPath);
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests.last().target().contains("offset=200"));
}

void TestInfisicalApprovals::namesWhatAMergeLeftOut_data()
{
    QTest::addColumn<QByteArray>("listing");
    QTest::addColumn<QStringList>("notWritten");
    QTest::addColumn<bool>("unclear");
    QTest::newRow("by the ids at the destination")
        << listingOf({{"d-1", "A"}, {"other", "B"}, {"d-3", "C"}}) << QStringList{u"B"_s} << false;
    QTest::newRow("one is gone since")
        << listingOf({{"d-1", "A"}, {"other", "B"}}) << QStringList() << true;
    QTest::newRow("the destination cannot be listed") << forbidden << QStringList() << true;
}

void TestInfisicalApprovals::namesWhatAMergeLeftOut()
{
    QFETCH(QByteArray, listing);
    ScriptedInfisical server;
    server.on("GET", listPath, {listOf({entry("a-1", mergedPartly)}, 1)});
    server.on("GET", secretsPath, {listing});
    const auto session = server.tokenSession(personToken);
    const auto states
        = await(session->approvalStates({question(u"a-1"_s, {u"A"_s, u"B"_s, u"C"_s})}));
    QVERIFY(states);
    QCOMPARE(states->constFirst().state, Approval::State::MergedWithConflicts);
    QTEST(states->constFirst().notWritten, "notWritten");
    QTEST(states->constFirst().notWrittenUnclear, "unclear");
    QVERIFY(server.requests(secretsPath).constFirst().target().contains("viewSecretValue=false"));
}

void TestInfisicalApprovals::cancelled()
{
    ScriptedInfisical server;
    server.on("GET", listPath, {listOf({entry("a-1", open)}, 1)});
    server.hold(listPath);
    const auto session = server.tokenSession(personToken);
    auto* job = session->approvalStates({question(u"a-1"_s)});
    QTRY_COMPARE(server.count("GET", listPath), 1);
    job->cancel();
    const auto states = await(job);
    QVERIFY(!states);
    QCOMPARE(states.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestInfisicalApprovals)
#include "tst_infisicalapprovals.moc"
