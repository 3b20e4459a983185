// SPDX-License-Identifier: MIT
#include "ApprovalSamples.h"
#include "JsonMutation.h"
#include "services/infisical/InfisicalApproval.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! What Infisical's answers about approval requests mean.
class TestInfisicalApprovalDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void conflictsNameKeys();
    void listedApproval();
    void whatAListedMergeWrote_data();
    void whatAListedMergeWrote();
};

void TestInfisicalApprovalDecoders::states_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, const QByteArray& json, Approval::State state) {
        QTest::newRow(name) << json << static_cast<int>(state);
    };
    const auto with = [](const QByteArray& json, const QString& key, const QJsonValue& value) {
        return mutated(json, u"approval."_s + key, value);
    };
    const QByteArray closed = with(ApprovalSamples::single, u"status"_s, u"close"_s);
    const QByteArray merged = with(closed, u"hasMerged"_s, true);
    row("open", ApprovalSamples::single, Approval::State::Waiting);
    row("closed", closed, Approval::State::Declined);
    row("merged", merged, Approval::State::Merged);
    row("no conflicts", with(merged, u"conflicts"_s, QJsonArray()), Approval::State::Merged);
    row("conflicts",
        with(merged, u"conflicts"_s, QJsonArray{QJsonObject{{u"secretId"_s, u"c2"_s}}}),
        Approval::State::MergedWithConflicts);
    row("policy gone",
        with(ApprovalSamples::single, u"policy.deletedAt"_s, u"2026-11-22T07:47:37Z"_s),
        Approval::State::PolicyRemoved);
    row("approvers as ids",
        with(ApprovalSamples::single, u"policy.approvers"_s, QJsonArray{u"u1"_s}),
        Approval::State::Waiting);
}

void TestInfisicalApprovalDecoders::states()
{
    QFETCH(QByteArray, json);
    QFETCH(int, state);
    const auto result = decodeApproval(json, u"Testing"_s);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().said));
    QCOMPARE(static_cast<int>(result->state), state);
    QCOMPARE(result->approvalsNeeded, 2);
    // u9 approved too, but is no approver of the policy.
    QCOMPARE(result->approvalsGiven, 1);
    QVERIFY(!result->rejectedBySome);
}

void TestInfisicalApprovalDecoders::conflictsNameKeys()
{
    QByteArray json = mutated(ApprovalSamples::single, u"approval.status"_s, u"close"_s);
    json = mutated(json, u"approval.hasMerged"_s, true);
    json = mutated(json, u"approval.bypassReason"_s, u"late"_s);
    json = mutated(json, u"approval.reviewers[1].status"_s, u"rejected"_s);
    json = mutated(
        json, u"approval.conflicts"_s,
        QJsonArray{
            QJsonObject{{u"op"_s, u"create"_s}, {u"secretId"_s, u"c2"_s}},
            QJsonObject{{u"op"_s, u"create"_s}, {u"secretId"_s, u"unheard of"_s}}});
    const auto result = decodeApproval(json, u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->notWritten, QStringList{u"DB_URL"_s});
    QVERIFY(result->notWrittenUnclear);
    QVERIFY(result->bypassed);
    QVERIFY(result->rejectedBySome);
}

void TestInfisicalApprovalDecoders::listedApproval()
{
    const auto page = decodeApprovals(ApprovalSamples::list, u"Testing"_s);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().said));
    QCOMPARE(page->total, 41);
    const Approval& approval = page->approvals.constFirst().approval;
    QCOMPARE(approval.id, u"a-1"_s);
    QCOMPARE(approval.state, Approval::State::MergedWithConflicts);
    QCOMPARE(approval.approvalsGiven, 1);
    QCOMPARE(approval.approvalsNeeded, 1);
    QVERIFY(approval.notWritten.isEmpty());
    QVERIFY(approval.notWrittenUnclear);
}

void TestInfisicalApprovalDecoders::whatAListedMergeWrote_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("told");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* name, const QString& path, const QJsonValue& value,
                        const std::optional<QStringList>& ids) {
        QTest::newRow(name) << u"approvals[0]."_s + path << value << ids.has_value()
                            << ids.value_or(QStringList());
    };
    const auto conflicts = [](const QStringList& operations) {
        QJsonArray array;
        for (const QString& operation : operations)
            array.append(QJsonObject{{u"op"_s, operation}, {u"secretId"_s, u"c"_s}});
        return array;
    };
    row("noted", u"hasMerged"_s, true, QStringList{u"s-1"_s});
    row("not noted, older server", u"commits[0].secretId"_s, QJsonValue::Null, std::nullopt);
    row("none written", u"conflicts"_s, conflicts({u"create"_s, u"create"_s}), QStringList());
    row("an update in conflict", u"conflicts"_s, conflicts({u"update"_s}), std::nullopt);
}

void TestInfisicalApprovalDecoders::whatAListedMergeWrote()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(bool, told);
    QFETCH(QStringList, ids);
    const auto page = decodeApprovals(mutated(ApprovalSamples::list, path, value), u"Testing"_s);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().said));
    const ListedApproval& listed = page->approvals.constFirst();
    QCOMPARE(listed.writtenIds.has_value(), told);
    QCOMPARE(listed.writtenIds.value_or(QStringList()), ids);
}

QTEST_GUILESS_MAIN(TestInfisicalApprovalDecoders)
#include "tst_infisicalapprovaldecoders.moc"
