// SPDX-License-Identifier: MIT
#include "ApprovalSamples.h"
#include "JsonMutation.h"
#include "RecordedAnswers.h"
#include "services/infisical/InfisicalAccount.h"
#include "services/infisical/InfisicalApproval.h"
#include "services/infisical/InfisicalDuplicateReply.h"
#include "services/infisical/InfisicalFolders.h"
#include "services/infisical/InfisicalPolicy.h"
#include "services/infisical/InfisicalProjects.h"
#include "services/infisical/InfisicalSecrets.h"
#include "services/infisical/InfisicalToken.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

//! Stands in for what must never be told.
const QString canary = u"canary-5f1c"_s;

const QByteArray heldReply = R"({"results":[{"sourceSecretId":"s1","sourceSecretKey":"A","approval":
 {"id":"a-1","policyId":"","hasMerged":false,"status":"open","slug":"x","folderId":"f",
 "createdAt":"2026-11-22T07:47:37.625Z","commitMessage":"new key"}}]})";

const QByteArray policyJson = R"({"policy":{"id":"p","name":"prod","approvals":2}})";

enum class Decoder {
    Projects,
    Folders,
    Created,
    Secrets,
    Reply,
    Approval,
    Approvals,
    Policy,
    Grant,
    Accounts
};

template <class T> QString problemOf(const Result<T>& result)
{
    return result ? QString() : result.error().said;
}

QString problemOf(Decoder decoder, const QByteArray& json)
{
    const QString purpose = u"Testing"_s;
    switch (decoder) {
    case Decoder::Projects:
        return problemOf(decodeProjects(json, purpose));
    case Decoder::Folders:
        return problemOf(decodeFolders(json, u"/"_s, purpose));
    case Decoder::Created:
        return problemOf(decodeCreatedFolder(json, u"/a"_s, purpose));
    case Decoder::Secrets:
        return problemOf(decodeSecrets(json, purpose));
    case Decoder::Reply:
        return problemOf(decodeDuplicateReply(json, purpose));
    case Decoder::Approval:
        return problemOf(decodeApproval(json, purpose));
    case Decoder::Approvals:
        return problemOf(decodeApprovals(json, purpose));
    case Decoder::Policy:
        return problemOf(decodePolicy(json, TokenKind::User, purpose));
    case Decoder::Grant:
        return problemOf(decodeGrant(json, purpose));
    case Decoder::Accounts:
        return problemOf(decodeOrganisations(json, purpose));
    }
    return {};
}

QByteArray sampleOf(Decoder decoder)
{
    switch (decoder) {
    case Decoder::Projects:
        return recordedAnswer(u"list projects type=secret-manager"_s).body;
    case Decoder::Folders:
        return recordedAnswer(u"folders root"_s).body;
    case Decoder::Created:
        return recordedAnswer(u"create folder nested parents missing"_s).body;
    case Decoder::Secrets:
        return recordedAnswer(u"list dev / viewSecretValue=false"_s).body;
    case Decoder::Reply:
        return recordedAnswer(u"duplicate: mixed create+overwrite, many"_s).body;
    case Decoder::Approval:
        return ApprovalSamples::single;
    case Decoder::Approvals:
        return ApprovalSamples::list;
    case Decoder::Policy:
        return policyJson;
    case Decoder::Grant:
        return recordedAnswer(u"UA login admin"_s).body;
    case Decoder::Accounts:
        return recordedAnswer(u"organizations with user token"_s).body;
    }
    return {};
}

const Secret* find(const Listing& listing, const QString& key)
{
    const auto found = std::ranges::find(listing.secrets, key, &Secret::key);
    return found == listing.secrets.cend() ? nullptr : &*found;
}

} // namespace

//! Infisical's answers as the real server gives them, and with every field damaged.
class TestInfisicalDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projects();
    void olderProjects();
    void projectsThatCannotDuplicate();
    void folders();
    void secrets();
    void markedSecrets();
    void importedSecrets();
    void twins();
    void duplicateReply();
    void heldReplyKeepsTheApproval();
    void policies_data();
    void policies();
    void grants();
    void claims();
    void organisations();
    void damaged_data();
    void damaged();
};

void TestInfisicalDecoders::projects()
{
    const auto result = decodeProjects(sampleOf(Decoder::Projects), u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->size(), 3);
    QVERIFY(std::ranges::is_sorted(*result, {}, &Project::name));
    const Project& shop = result->last();
    QCOMPARE(shop.name, u"Shop Backend"_s);
    QCOMPARE(shop.organisationId, u"d320ba02-37f5-4d27-8644-16ee98358b27"_s);
    QCOMPARE(shop.environments.size(), 3);
    QCOMPARE(shop.environments.at(2), (Environment{u"prod"_s, u"Production"_s}));
    QCOMPARE(shop.cannotDuplicate, QString());
}

void TestInfisicalDecoders::olderProjects()
{
    const auto result = decodeProjects(recordedAnswer(u"old workspace list"_s).body, u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->last().name, u"Shop Backend"_s);
}

void TestInfisicalDecoders::projectsThatCannotDuplicate()
{
    QByteArray json = sampleOf(Decoder::Projects);
    json = mutated(json, u"projects[0].type"_s, u"cert-manager"_s);
    json = mutated(json, u"projects[1].version"_s, 2);
    json = mutated(json, u"projects[2].environments[2].position"_s, 1);
    const auto result = decodeProjects(json, u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->size(), 2);
    QVERIFY(result->at(0).cannotDuplicate.contains(u"version 2"));
    QCOMPARE(result->at(1).environments.constFirst().slug, u"prod"_s);
}

void TestInfisicalDecoders::folders()
{
    const auto result = decodeFolders(sampleOf(Decoder::Folders), u"/"_s, u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->at(0).path, u"/api"_s);
    const auto deeper = decodeFolders(sampleOf(Decoder::Folders), u"/x"_s, u"Testing"_s);
    QCOMPARE(deeper->at(1).path, u"/x/web"_s);
    const auto created = decodeCreatedFolder(sampleOf(Decoder::Created), u"/a/b"_s, u"Testing"_s);
    QCOMPARE(created->name, u"deep"_s);
    QCOMPARE(created->path, u"/a/b"_s);
}

void TestInfisicalDecoders::secrets()
{
    const auto result = decodeSecrets(sampleOf(Decoder::Secrets), u"Testing"_s);
    QVERIFY(result);
    const Secret* tagged = find(*result, u"DUPKEY"_s);
    QVERIFY(tagged);
    QCOMPARE(tagged->tags.size(), 1);
    const Tag& tag = tagged->tags.constFirst();
    QCOMPARE(tag, (Tag{u"pii"_s, u"pii"_s, u"#0000ff"_s, tag.id}));
    QVERIFY(!QUuid::fromString(tag.id).isNull());
    QCOMPARE(tagged->version, 1);
    QCOMPARE(tagged->modified.toUTC().time(), QTime(7, 47, 39, 955));
    QVERIFY(!tagged->marks);
    const Secret* feature = find(*result, u"FEATURE"_s);
    QCOMPARE(feature->metadata, (QList<MetadataEntry>{{u"flag"_s, u"x"_s, false}}));
    QCOMPARE(find(*result, u"MULTI"_s)->comment, u"multi\nline comment"_s);
    QVERIFY(find(*result, u"UNI_ключ"_s));
}

void TestInfisicalDecoders::markedSecrets()
{
    QByteArray json = recordedAnswer(u"list dev / as user, includePersonalOverrides=true"_s).body;
    json = mutated(json, u"secrets[0].isRotatedSecret"_s, true);
    json = mutated(json, u"secrets[1].isHoneyTokenSecret"_s, true);
    const auto result = decodeSecrets(json, u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->secrets.at(0).marks, SecretMarks(SecretMark::Rotated));
    QCOMPARE(result->secrets.at(1).marks, SecretMarks(SecretMark::HoneyToken));
    QCOMPARE(find(*result, u"API_KEY"_s)->marks, SecretMarks(SecretMark::PersonalOverride));
}

void TestInfisicalDecoders::importedSecrets()
{
    const auto result
        = decodeSecrets(recordedAnswer(u"list dev /web with imports"_s).body, u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->secrets.size(), 2);
    QCOMPARE(result->secrets.at(0).marks, SecretMarks(SecretMark::Imported));
}

void TestInfisicalDecoders::twins()
{
    const auto result = decodeSecrets(recordedAnswer(u"list prod after race"_s).body, u"Testing"_s);
    QVERIFY(result);
    const auto twins = std::ranges::count_if(result->secrets, [](const Secret& secret) {
        return secret.marks.testFlag(SecretMark::Twin);
    });
    const auto races = std::ranges::count(result->secrets, u"RACE"_s, &Secret::key);
    QVERIFY(races > 1);
    QCOMPARE(twins, races);
}

void TestInfisicalDecoders::duplicateReply()
{
    const auto result = decodeDuplicateReply(sampleOf(Decoder::Reply), u"Testing"_s);
    QVERIFY(result);
    QVERIFY(result->results.size() > 2);
    for (const DuplicateResult& each : result->results) {
        QVERIFY(!each.sourceId.isEmpty() && !each.destinationId.isEmpty());
        QVERIFY(!each.approval);
    }
}

void TestInfisicalDecoders::heldReplyKeepsTheApproval()
{
    const auto result = decodeDuplicateReply(heldReply, u"Testing"_s);
    QVERIFY(result);
    const DuplicateResult& held = result->results.constFirst();
    QVERIFY(held.destinationId.isEmpty());
    QVERIFY(held.approval);
    QCOMPARE(held.approval->id, u"a-1"_s);
    QCOMPARE(held.approval->state, Approval::State::Waiting);
}

void TestInfisicalDecoders::policies_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("need");
    using Need = ApprovalPolicy::Need;
    const auto row = [](const char* name, const QByteArray& json, TokenKind kind, Need need) {
        QTest::newRow(name) << json << static_cast<int>(kind) << static_cast<int>(need);
    };
    const QString bypass = u"policy.bypassForMachineIdentities"_s;
    row("none", "{}", TokenKind::User, Need::None);
    row("null", R"({"policy":null})", TokenKind::Identity, Need::None);
    row("user", policyJson, TokenKind::User, Need::Needed);
    row("identity, older server", policyJson, TokenKind::Identity, Need::Possible);
    row("identity, let by", mutated(policyJson, bypass, true), TokenKind::Identity, Need::None);
    row("identity, held", mutated(policyJson, bypass, false), TokenKind::Identity, Need::Needed);
    row("user, identities let by", mutated(policyJson, bypass, true), TokenKind::User,
        Need::Needed);
}

void TestInfisicalDecoders::policies()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(int, need);
    const auto result = decodePolicy(json, static_cast<TokenKind>(kind), u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(static_cast<int>(result->need), need);
}

void TestInfisicalDecoders::grants()
{
    const auto result
        = decodeGrant(recordedAnswer(u"renew short token (inside max TTL)"_s).body, u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->life.count(), 5);
    QCOMPARE(result->maximumLife.count(), 12);
    QVERIFY(!result->token.isEmpty());
}

void TestInfisicalDecoders::claims()
{
    const auto token = [](const char* payload) {
        return "e30." + QByteArray(payload).toBase64(QByteArray::Base64UrlEncoding) + ".c2ln";
    };
    const TokenClaims user = claimsOf(
        token(R"({"authTokenType":"accessToken","userId":"u","organizationId":"o","exp":60})"));
    QCOMPARE(user.kind, TokenKind::User);
    QCOMPARE(user.organisationId, u"o"_s);
    QCOMPARE(user.expires, QDateTime::fromSecsSinceEpoch(60, Qt::UTC));
    const TokenClaims identity = claimsOf(token(R"({"identityId":"i","exp":null})"));
    QCOMPARE(identity.kind, TokenKind::Identity);
    QVERIFY(!identity.expires.isValid());
    for (const QByteArray& other : {QByteArray(), QByteArray("st.a.b.c"), QByteArray("a.b.c")})
        QCOMPARE(claimsOf(other).kind, TokenKind::Unknown);
}

void TestInfisicalDecoders::organisations()
{
    const auto result = decodeOrganisations(sampleOf(Decoder::Accounts), u"Testing"_s);
    QVERIFY(result);
    QCOMPARE(result->size(), 1);
    QCOMPARE(result->constFirst().name, u"Acme Org"_s);
    QCOMPARE(ownOrganisation(*result, result->constFirst().id)->name, u"Acme Org"_s);
    QCOMPARE(ownOrganisation(*result, {})->name, u"Acme Org"_s);
    QVERIFY(!ownOrganisation(*result, u"another"_s));
    QVERIFY(!ownOrganisation(*result + *result, {}));
}

void TestInfisicalDecoders::damaged_data()
{
    QTest::addColumn<int>("decoder");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    // Whether the field may be missing or null; its type is held to in any case.
    QTest::addColumn<bool>("optional");

    const auto row = [](Decoder decoder, const QString& path, const QString& type, bool optional) {
        QTest::newRow(qPrintable(QString::number(int(decoder)) + u' ' + path))
            << static_cast<int>(decoder) << path << type << optional;
    };
    const QString text = u"a text"_s;
    const QString name = u"a text that is not empty"_s;
    const QString number = u"a whole number"_s;
    const QString boolean = u"true or false"_s;
    const QString time = u"a date and time"_s;
    const QString list = u"a list"_s;
    const QString object = u"an object"_s;
    row(Decoder::Projects, u"projects"_s, list, false);
    row(Decoder::Projects, u"projects[1]"_s, object, false);
    row(Decoder::Projects, u"projects[1].id"_s, name, false);
    row(Decoder::Projects, u"projects[1].name"_s, text, false);
    row(Decoder::Projects, u"projects[1].type"_s, text, true);
    row(Decoder::Projects, u"projects[1].orgId"_s, text, true);
    row(Decoder::Projects, u"projects[1].version"_s, number, true);
    row(Decoder::Projects, u"projects[1].environments"_s, list, false);
    row(Decoder::Projects, u"projects[1].environments[0].slug"_s, name, false);
    row(Decoder::Projects, u"projects[1].environments[0].name"_s, text, false);
    row(Decoder::Folders, u"folders"_s, list, false);
    row(Decoder::Folders, u"folders[0].id"_s, name, false);
    row(Decoder::Folders, u"folders[0].name"_s, name, false);
    row(Decoder::Created, u"folder"_s, object, false);
    row(Decoder::Created, u"folder.id"_s, name, false);
    row(Decoder::Secrets, u"secrets"_s, list, false);
    row(Decoder::Secrets, u"imports"_s, list, true);
    row(Decoder::Secrets, u"secrets[3].id"_s, name, false);
    row(Decoder::Secrets, u"secrets[3].secretKey"_s, name, false);
    row(Decoder::Secrets, u"secrets[3].secretComment"_s, text, true);
    row(Decoder::Secrets, u"secrets[3].version"_s, number, false);
    row(Decoder::Secrets, u"secrets[3].type"_s, text, true);
    row(Decoder::Secrets, u"secrets[3].createdAt"_s, time, true);
    row(Decoder::Secrets, u"secrets[3].updatedAt"_s, time, true);
    row(Decoder::Secrets, u"secrets[3].isRotatedSecret"_s, boolean, true);
    row(Decoder::Secrets, u"secrets[3].isHoneyTokenSecret"_s, boolean, true);
    row(Decoder::Secrets, u"secrets[3].tags"_s, list, true);
    row(Decoder::Secrets, u"secrets[0].tags[0].slug"_s, name, false);
    row(Decoder::Secrets, u"secrets[0].tags[0].color"_s, text, true);
    row(Decoder::Secrets, u"secrets[3].secretMetadata"_s, list, true);
    row(Decoder::Secrets, u"secrets[1].secretMetadata[0].key"_s, text, false);
    row(Decoder::Secrets, u"secrets[1].secretMetadata[0].isEncrypted"_s, boolean, true);
    row(Decoder::Reply, u"results"_s, list, false);
    row(Decoder::Reply, u"results[1].sourceSecretId"_s, name, false);
    row(Decoder::Reply, u"results[1].destinationSecretId"_s, name, false);
    row(Decoder::Reply, u"results[1].approval"_s, object, true);
    row(Decoder::Approval, u"approval"_s, object, false);
    row(Decoder::Approval, u"approval.id"_s, name, false);
    row(Decoder::Approval, u"approval.status"_s, text, false);
    row(Decoder::Approval, u"approval.hasMerged"_s, boolean, false);
    row(Decoder::Approval, u"approval.conflicts"_s, list, true);
    row(Decoder::Approval, u"approval.policy"_s, object, true);
    row(Decoder::Approval, u"approval.policy.approvals"_s, number, true);
    row(Decoder::Approval, u"approval.reviewers"_s, list, true);
    row(Decoder::Approval, u"approval.commits[0].id"_s, name, false);
    row(Decoder::Approval, u"approval.commits[0].secretKey"_s, text, false);
    row(Decoder::Approvals, u"approvals"_s, list, false);
    row(Decoder::Approvals, u"approvals[0]"_s, object, false);
    row(Decoder::Approvals, u"approvals[0].id"_s, name, false);
    row(Decoder::Approvals, u"approvals[0].status"_s, text, false);
    row(Decoder::Approvals, u"approvals[0].commits"_s, list, true);
    row(Decoder::Approvals, u"approvals[0].commits[0].secretId"_s, text, true);
    row(Decoder::Approvals, u"totalCount"_s, number, true);
    row(Decoder::Policy, u"policy"_s, object, true);
    row(Decoder::Policy, u"policy.bypassForMachineIdentities"_s, boolean, true);
    row(Decoder::Grant, u"accessToken"_s, name, false);
    row(Decoder::Grant, u"expiresIn"_s, number, false);
    row(Decoder::Grant, u"accessTokenMaxTTL"_s, number, false);
    row(Decoder::Accounts, u"organizations"_s, list, false);
    row(Decoder::Accounts, u"organizations[0].id"_s, name, false);
    row(Decoder::Accounts, u"organizations[0].name"_s, text, false);
}

void TestInfisicalDecoders::damaged()
{
    QFETCH(int, decoder);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QFETCH(bool, optional);
    const auto which = static_cast<Decoder>(decoder);
    const QByteArray sample = sampleOf(which);
    QCOMPARE(problemOf(which, sample), QString());

    const QString problem
        = u"The answer is not as it should be: %1: expected %2."_s.arg(path, expected);
    const QString mayMiss = optional ? QString() : problem;
    if (!path.endsWith(u']')) // an element of a list is never missing, only null
        QCOMPARE(problemOf(which, mutated(sample, path, QJsonValue::Undefined)), mayMiss);
    QCOMPARE(problemOf(which, mutated(sample, path, QJsonValue::Null)), mayMiss);
    // A wrong type, with something in it that must not be repeated.
    const bool wantsText = expected.startsWith(u"a text"_s) || expected == u"a date and time"_s;
    const QJsonValue wrong
        = wantsText ? QJsonValue(QJsonObject{{canary, canary}}) : QJsonValue(canary);
    const QString said = problemOf(which, mutated(sample, path, wrong));
    QCOMPARE(said, problem);
    QVERIFY(!said.contains(canary));
}

QTEST_GUILESS_MAIN(TestInfisicalDecoders)
#include "tst_infisicaldecoders.moc"
