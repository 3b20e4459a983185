// SPDX-License-Identifier: MIT
// Approvals as contract infisical section 5 has them, from the duplicate to what is written.
#include "SandboxFixture.h"

#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;

class tst_approvals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void duplicateIsHeldUntilMerged();
    void everyResultCarriesTheSameRequest();
    void identitiesAreHeldOnlyIfTheSwitchSaysSo();
    void declinedWritesNothingAndCanBeReopened();
    void keyThatAppearedMeanwhileIsAConflict();
    void overwriteWithoutMetadataWipesThem_data();
    void overwriteWithoutMetadataWipesThem();
    void refusals();
    void planMayNotHaveThem_data();
    void planMayNotHaveThem();
    void nobodyReviewsTheirOwn();
    void heldWritesAreRefused_data();
    void heldWritesAreRefused();
    void keyThatIsBeingWrittenIsRefused();
    void deletedPolicyStopsTheRequest();
    void rejectionIsNoApproval();
    void closerPolicyWins_data();
    void closerPolicyWins();
    void whoMayRead_data();
    void whoMayRead();
    void listHasNoValues();
    void pageApproves();
    void pageDeclines();
    void otherWritesAreHeldToo();

private:
    QString requestInto(const QString& path, const QStringList& keys, bool overwrite = false);
    QString url(const QString& id, const QString& action = {}) const;
    QString pageOf(const QString& id) const;
    QJsonObject detail(const QString& id);
    void makeFolder(const QString& name);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<SandboxClient> m_admin;
    std::unique_ptr<SandboxClient> m_robin;
};

void tst_approvals::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    m_admin = m_sandbox->client(u"admin"_s);
    m_robin = m_sandbox->client(u"robin"_s);
    makeFolder(u"app"_s);
}

void tst_approvals::makeFolder(const QString& name)
{
    const Answer answer = m_admin->post(
        u"/api/v2/folders"_s,
        {{u"projectId"_s, m_sandbox->projectId()},
         {u"environment"_s, u"prod"_s},
         {u"name"_s, name},
         {u"path"_s, u"/"_s}});
    QCOMPARE(answer.status, 200);
}

//! Duplicates from dev:/app into prod; the id of the approval request.
QString tst_approvals::requestInto(const QString& path, const QStringList& keys, bool overwrite)
{
    const auto source = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s);
    QStringList ids;
    for (const QString& key : keys)
        ids.append(source[key][u"id"].toString());
    QJsonObject order = m_sandbox->order(ids);
    order[u"destinationEnvironment"] = u"prod"_s;
    order[u"destinationSecretPath"] = path;
    order[u"shouldOverwrite"] = overwrite;
    const QJsonObject answer = m_sandbox->duplicate(*m_admin, order).json();
    return answer[u"results"][0][u"approval"][u"id"].toString();
}

QString tst_approvals::url(const QString& id, const QString& action) const
{
    return u"/api/v1/secret-approval-requests/"_s + id
        + (action.isEmpty() ? QString() : u'/' + action);
}

QString tst_approvals::pageOf(const QString& id) const
{
    return u"/organizations/%1/projects/secret-management/%2/approval?requestId=%3"_s.arg(
        m_sandbox->organizationId(), m_sandbox->projectId(), id);
}

QJsonObject tst_approvals::detail(const QString& id)
{
    return m_robin->get(url(id)).json()[u"approval"].toObject();
}

void tst_approvals::duplicateIsHeldUntilMerged()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s, u"CRON_TOKEN"_s});
    QVERIFY(m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s).isEmpty());
    QJsonObject open = detail(id);
    QCOMPARE(open[u"status"].toString(), u"open"_s);
    QVERIFY(!open[u"hasMerged"].toBool());
    QCOMPARE(open[u"policy"][u"approvals"].toInt(), 1);
    QCOMPARE(open[u"commits"].toArray().size(), 2);

    QCOMPARE(
        m_robin->post(url(id, u"merge"_s), {}).message(),
        u"Doesn't have minimum approvals needed"_s);
    QCOMPARE(m_robin->post(url(id, u"review"_s), {{u"status"_s, u"approved"_s}}).status, 200);
    QVERIFY(m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s).isEmpty());
    QCOMPARE(m_robin->post(url(id, u"merge"_s), {}).status, 200);

    const QJsonObject closed = detail(id);
    QCOMPARE(closed[u"status"].toString(), u"close"_s);
    QVERIFY(closed[u"hasMerged"].toBool());
    QCOMPARE(closed[u"conflicts"].toArray().size(), 0);
    QCOMPARE(closed[u"reviewers"][0][u"status"].toString(), u"approved"_s);
    const auto written = m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s);
    const auto source = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s);
    QCOMPARE(written.size(), 2);
    QCOMPARE(written[u"API_KEY"_s][u"secretValue"], source[u"API_KEY"_s][u"secretValue"]);
    QCOMPARE(written[u"API_KEY"_s][u"secretMetadata"], source[u"API_KEY"_s][u"secretMetadata"]);
}

void tst_approvals::everyResultCarriesTheSameRequest()
{
    const auto source = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s);
    QJsonObject order = m_sandbox->order(
        {source[u"API_KEY"_s][u"id"].toString(), source[u"CRON_TOKEN"_s][u"id"].toString()});
    order[u"destinationEnvironment"] = u"prod"_s;
    const QJsonArray results = m_sandbox->duplicate(*m_admin, order).json()[u"results"].toArray();
    QCOMPARE(results.size(), 2);
    QVERIFY(!results[0][u"approval"].toObject().isEmpty());
    QCOMPARE(results[0][u"approval"], results[1][u"approval"]);
    QVERIFY(!results[0].toObject().contains(u"destinationSecretId"));
}

void tst_approvals::identitiesAreHeldOnlyIfTheSwitchSaysSo()
{
    const auto source = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s);
    QJsonObject order = m_sandbox->order({source[u"API_KEY"_s][u"id"].toString()});
    order[u"destinationEnvironment"] = u"prod"_s;
    const SandboxClient::Headers free{{"X-Sandbox", "identities-held-by-policy=false"}};
    const auto alex = m_sandbox->client(u"alex"_s);
    QVERIFY(m_sandbox->duplicate(*alex, order, free)
                .json()[u"results"][0]
                .toObject()
                .contains(u"approval"));
    QVERIFY(m_sandbox->duplicate(*m_admin, order, free)
                .json()[u"results"][0]
                .toObject()
                .contains(u"destinationSecretId"));
}

void tst_approvals::declinedWritesNothingAndCanBeReopened()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    QCOMPARE(m_robin->post(url(id, u"status"_s), {{u"status"_s, u"close"_s}}).status, 200);
    QCOMPARE(detail(id)[u"status"].toString(), u"close"_s);
    QVERIFY(!detail(id)[u"hasMerged"].toBool());
    QCOMPARE(
        m_robin->post(url(id, u"review"_s), {{u"status"_s, u"approved"_s}}).message(),
        u"You can only review open approval requests"_s);
    QCOMPARE(
        m_robin->post(url(id, u"merge"_s), {}).message(),
        u"You can only approve or reject open approval requests"_s);
    QCOMPARE(
        m_robin->post(url(id, u"status"_s), {{u"status"_s, u"close"_s}}).message(),
        u"Approval request is already closed"_s);
    QVERIFY(m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s).isEmpty());
    QCOMPARE(m_robin->post(url(id, u"status"_s), {{u"status"_s, u"open"_s}}).status, 200);
    QCOMPARE(detail(id)[u"status"].toString(), u"open"_s);
}

void tst_approvals::keyThatAppearedMeanwhileIsAConflict()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s, u"CRON_TOKEN"_s});
    const Answer made = m_admin->post(
        u"/api/v4/secrets/API_KEY"_s,
        {{u"projectId"_s, m_sandbox->projectId()},
         {u"environment"_s, u"prod"_s},
         {u"secretPath"_s, u"/app"_s},
         {u"secretValue"_s, u"mine"_s}},
        {{"X-Sandbox", "identitiesHeldByPolicy=false"}});
    QCOMPARE(made.status, 200);
    m_robin->post(url(id, u"review"_s), {{u"status"_s, u"approved"_s}});
    QCOMPARE(m_robin->post(url(id, u"merge"_s), {}).status, 200);

    const QJsonObject merged = detail(id);
    QVERIFY(merged[u"hasMerged"].toBool());
    const QJsonArray conflicts = merged[u"conflicts"].toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0][u"op"].toString(), u"create"_s);
    // It is the commit's id that is named, not a secret's.
    QString key;
    for (const QJsonValue commit : merged[u"commits"].toArray()) {
        if (commit[u"id"] == conflicts[0][u"secretId"])
            key = commit[u"secretKey"].toString();
    }
    QCOMPARE(key, u"API_KEY"_s);
    const auto written = m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s);
    QCOMPARE(written[u"API_KEY"_s][u"secretValue"].toString(), u"mine"_s);
    QVERIFY(written.contains(u"CRON_TOKEN"_s));
}

void tst_approvals::overwriteWithoutMetadataWipesThem_data()
{
    QTest::addColumn<bool>("metadata");
    QTest::addColumn<int>("left");
    QTest::newRow("not copied") << false << 0;
    QTest::newRow("copied") << true << 2;
}

void tst_approvals::overwriteWithoutMetadataWipesThem()
{
    QFETCH(bool, metadata);
    QFETCH(int, left);
    const auto source = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s);
    QJsonObject order = m_sandbox->order({source[u"API_KEY"_s][u"id"].toString()});
    order[u"destinationEnvironment"] = u"prod"_s;
    const SandboxClient::Headers direct{{"X-Sandbox", "identitiesHeldByPolicy=false"}};
    QCOMPARE(m_sandbox->duplicate(*m_admin, order, direct).status, 200);

    order[u"shouldOverwrite"] = true;
    order[u"attributesToCopy"] = QJsonObject{{u"value"_s, true}, {u"metadata"_s, metadata}};
    const QJsonObject held = m_sandbox->duplicate(*m_admin, order).json();
    const QString id = held[u"results"][0][u"approval"][u"id"].toString();
    m_robin->post(url(id, u"review"_s), {{u"status"_s, u"approved"_s}});
    QCOMPARE(m_robin->post(url(id, u"merge"_s), {}).status, 200);
    const auto written = m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s);
    QCOMPARE(int(written[u"API_KEY"_s][u"secretMetadata"].toArray().size()), left);
    QCOMPARE(written[u"API_KEY"_s][u"tags"].toArray().size(), 2);
    QCOMPARE(written[u"API_KEY"_s][u"version"].toInt(), 2);
}

void tst_approvals::refusals()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    const QString none = u"00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(
        m_robin->get(url(none)).message(),
        u"Secret approval request with ID '%1' not found"_s.arg(none));
    const Answer byIdentity = m_admin->post(url(id, u"review"_s), {{u"status"_s, u"approved"_s}});
    QCOMPARE(byIdentity.status, 403);
    QCOMPARE(
        byIdentity.json()[u"error"].toString(), u"Forbidden access to "_s + url(id, u"review"_s));
    QCOMPARE(m_robin->post(url(id, u"review"_s), {{u"status"_s, u"maybe"_s}}).status, 422);
    m_robin->post(url(id, u"review"_s), {{u"status"_s, u"approved"_s}});
    m_robin->post(url(id, u"merge"_s), {});
    for (const QString& status : {u"open"_s, u"close"_s})
        QCOMPARE(
            m_robin->post(url(id, u"status"_s), {{u"status"_s, status}}).message(),
            u"Approval request has been merged"_s);
    QCOMPARE(
        m_robin->post(url(id, u"merge"_s), {}).message(), u"Approval request has been merged"_s);
}

void tst_approvals::planMayNotHaveThem_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("verb");
    QTest::newRow("review") << u"review"_s << QJsonObject{{u"status"_s, u"approved"_s}}
                            << u"review"_s;
    QTest::newRow("merge") << u"merge"_s << QJsonObject{} << u"merge"_s;
    QTest::newRow("status") << u"status"_s << QJsonObject{{u"status"_s, u"close"_s}} << u"update"_s;
}

void tst_approvals::planMayNotHaveThem()
{
    QFETCH(QString, action);
    QFETCH(QJsonObject, body);
    QFETCH(QString, verb);
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    const Answer answer
        = m_robin->post(url(id, action), body, {{"X-Sandbox", "approvals-licensed=false"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(
        answer.message(),
        u"Failed to %1 secret approval request due to plan restriction. Upgrade plan to %1 secret "
        "approval request."_s.arg(verb));
}

void tst_approvals::nobodyReviewsTheirOwn()
{
    const QJsonArray approvers{
        QJsonObject{{u"type"_s, u"user"_s}, {u"id"_s, m_sandbox->credentials(u"robin"_s)[u"id"]}}};
    const auto alex = m_sandbox->client(u"alex"_s);
    QJsonObject place{
        {u"projectId"_s, m_sandbox->projectId()},
        {u"environment"_s, u"staging"_s},
        {u"secretPath"_s, u"/app"_s}};
    QJsonObject policy = place;
    policy[u"approvers"] = approvers;
    policy[u"allowedSelfApprovals"] = false;
    QCOMPARE(alex->post(u"/api/v2/secret-approvals"_s, policy).status, 200);
    place[u"secretValue"] = u"x"_s;
    const Answer held = m_robin->post(u"/api/v4/secrets/OWN"_s, place);
    const QString id = held.json()[u"approval"][u"id"].toString();
    const Answer answer = m_robin->post(url(id, u"review"_s), {{u"status"_s, u"approved"_s}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(
        answer.message(),
        u"Failed to review secret approval request. Users are not authorized to review their own "
        "request."_s);
}

void tst_approvals::heldWritesAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QString one = u"/api/v4/secrets/DEPLOY_TOKEN"_s;
    const QString batch = u"/api/v4/secrets/batch"_s;
    const QJsonObject value{{u"secretValue"_s, u"x"_s}};
    const auto secrets = [](const QString& key) {
        const QJsonObject secret{{u"secretKey"_s, key}, {u"secretValue"_s, u"x"_s}};
        return QJsonObject{{u"secrets"_s, QJsonArray{secret}}};
    };
    QTest::newRow("key in use") << QByteArray("POST") << one << value << 400
                                << u"Secret already exists: 'DEPLOY_TOKEN' in path '/' of "
                                   "environment 'prod'"_s;
    QTest::newRow("key in use, batch")
        << QByteArray("POST") << batch << secrets(u"DEPLOY_TOKEN"_s) << 400
        << u"Secret already exists: 'DEPLOY_TOKEN' in path '/' of environment 'prod'"_s;
    QJsonObject elsewhere = value;
    elsewhere[u"secretPath"] = u"/nope"_s;
    const QString noFolder
        = u"Folder not found for the environment slug 'prod' & secret path '/nope'"_s;
    for (const char* method : {"POST", "PATCH", "DELETE"})
        QTest::addRow("no folder, %s", method)
            << QByteArray(method) << one << elsewhere << 404 << noFolder;
    QJsonObject nothing = secrets(u"MISSING"_s);
    nothing[u"mode"] = u"ignore"_s;
    QTest::newRow("nothing to do")
        << QByteArray("PATCH") << batch << nothing << 400 << u"Empty commits"_s;
}

void tst_approvals::heldWritesAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QJsonObject, changes);
    QJsonObject body{
        {u"projectId"_s, m_sandbox->projectId()},
        {u"environment"_s, u"prod"_s},
        {u"secretPath"_s, u"/"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        body.insert(it.key(), it.value());
    const Answer answer = m_admin->call(method, target, body);
    QTEST(answer.message(), "message");
    QTEST(answer.status, "status");
    if (answer.status == 404)
        QCOMPARE(answer.json()[u"error"].toString(), u"GenSecretApproval"_s);
}

//! A call that was not there yet when the duplicate was checked has written the key meanwhile.
void tst_approvals::keyThatIsBeingWrittenIsRefused()
{
    const auto source = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s);
    QJsonObject order = m_sandbox->order({source[u"CRON_TOKEN"_s][u"id"].toString()});
    order[u"destinationEnvironment"] = u"prod"_s;
    std::thread direct([&] {
        SandboxClient client(m_sandbox->server().port());
        client.token = m_admin->token;
        m_sandbox->duplicate(
            client, order, {{"X-Sandbox", "identitiesHeldByPolicy=false, delay=3000"}});
    });
    const QString route = u"POST /api/v4/secrets/duplicate"_s;
    const bool arrived
        = QTest::qWaitFor([&] { return m_sandbox->server().requestCounts().value(route) == 1; });
    const Answer answer = m_sandbox->duplicate(*m_admin, order);
    m_sandbox->server().stop();
    direct.join();
    QVERIFY(arrived);
    QCOMPARE(
        answer.message(),
        u"Secret already exists: 'CRON_TOKEN' in path '/app' of environment 'prod'"_s);
    QCOMPARE(answer.status, 400);
}

void tst_approvals::deletedPolicyStopsTheRequest()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    const QString policy = detail(id)[u"policy"][u"id"].toString();
    const auto alex = m_sandbox->client(u"alex"_s);
    QCOMPARE(alex->call("DELETE", u"/api/v2/secret-approvals/"_s + policy, {}).status, 200);
    QCOMPARE(
        m_robin->post(url(id, u"merge"_s), {}).message(),
        u"The policy associated with this secret approval request has been deleted."_s);
    QVERIFY(detail(id)[u"policy"][u"deletedAt"].isString());
    // Without the policy the next one is written at once.
    QCOMPARE(requestInto(u"/app"_s, {u"API_KEY"_s}), QString());
    QCOMPARE(m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s).size(), 1);
}

void tst_approvals::rejectionIsNoApproval()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    QCOMPARE(m_robin->post(url(id, u"review"_s), {{u"status"_s, u"rejected"_s}}).status, 200);
    QCOMPARE(detail(id)[u"status"].toString(), u"open"_s);
    QCOMPARE(m_robin->post(url(id, u"merge"_s), {}).status, 400);
}

void tst_approvals::closerPolicyWins_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("policy");
    QTest::newRow("glob of the sample data") << u"/app"_s << u"Production changes"_s;
    QTest::newRow("exact") << u"/web"_s << u"exact"_s;
    QTest::newRow("root") << u"/"_s << u"Production changes"_s;
}

void tst_approvals::closerPolicyWins()
{
    QFETCH(QString, path);
    QFETCH(QString, policy);
    const auto alex = m_sandbox->client(u"alex"_s);
    const QJsonArray approvers{
        QJsonObject{{u"type"_s, u"user"_s}, {u"id"_s, m_sandbox->credentials(u"robin"_s)[u"id"]}}};
    for (const auto& [name, at] :
         {std::pair(u"exact"_s, u"/web"_s), std::pair(u"environment"_s, QString())}) {
        QJsonObject body{
            {u"projectId"_s, m_sandbox->projectId()},
            {u"name"_s, name},
            {u"environment"_s, u"prod"_s},
            {u"approvers"_s, approvers}};
        if (!at.isEmpty())
            body[u"secretPath"] = at;
        QCOMPARE(alex->post(u"/api/v2/secret-approvals"_s, body).status, 200);
    }
    const QString board
        = u"/api/v2/secret-approvals/board?projectId=%1&environment=%2&secretPath=%3"_s;
    const Answer answer = m_admin->get(board.arg(m_sandbox->projectId(), u"prod"_s, path));
    QCOMPARE(answer.json()[u"policy"][u"name"].toString(), policy);
    const Answer none = m_admin->get(board.arg(m_sandbox->projectId(), u"staging"_s, path));
    QCOMPARE(none.status, 200);
    QVERIFY(!none.json().contains(u"policy"));
}

void tst_approvals::whoMayRead_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("switches");
    QTest::addColumn<int>("detailStatus");
    QTest::addColumn<int>("listStatus");
    QTest::addColumn<int>("boardStatus");
    QTest::newRow("approver") << u"robin"_s << QByteArray() << 200 << 200 << 200;
    QTest::newRow("committer") << u"admin"_s << QByteArray() << 200 << 403 << 200;
    QTest::newRow("another identity") << u"viewer"_s << QByteArray() << 403 << 403 << 200;
    QTest::newRow("identity, older server")
        << u"admin"_s << QByteArray("identitiesReadApprovals=false, identitiesReadPolicies=false")
        << 403 << 403 << 403;
    QTest::newRow("stranger") << u"stranger"_s << QByteArray() << 403 << 403 << 403;
}

void tst_approvals::whoMayRead()
{
    QFETCH(QString, who);
    QFETCH(QByteArray, switches);
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    const auto client = m_sandbox->client(who);
    const SandboxClient::Headers headers{{"X-Sandbox", switches}};
    QTEST(client->get(url(id), headers).status, "detailStatus");
    const QString project = m_sandbox->projectId();
    QTEST(
        client->get(u"/api/v1/secret-approval-requests?projectId="_s + project, headers).status,
        "listStatus");
    QTEST(
        client
            ->get(
                u"/api/v2/secret-approvals/board?environment=prod&secretPath=/app&projectId="_s
                    + project,
                headers)
            .status,
        "boardStatus");
}

void tst_approvals::listHasNoValues()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    const QString value
        = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s)[u"API_KEY"_s][u"secretValue"]
              .toString();
    const QString project = m_sandbox->projectId();
    const Answer list
        = m_robin->get(u"/api/v1/secret-approval-requests?status=open&projectId="_s + project);
    QCOMPARE(list.json()[u"totalCount"].toInt(), 1);
    QCOMPARE(list.json()[u"approvals"][0][u"id"].toString(), id);
    QVERIFY(!list.body.contains(value.toUtf8()));
    const Answer count
        = m_robin->get(u"/api/v1/secret-approval-requests/count?projectId="_s + project);
    QCOMPARE(count.json()[u"approvals"][u"open"].toInt(), 1);
    QVERIFY(m_robin->get(url(id)).body.contains(value.toUtf8()));
}

void tst_approvals::pageApproves()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    const Answer page = m_robin->get(pageOf(id));
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers["content-type"].startsWith("text/html"));
    QVERIFY(page.body.contains("API_KEY"));
    QVERIFY(page.body.contains("value=\"approve\""));
    QVERIFY(page.body.contains("value=\"decline\""));
    const QString value
        = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s)[u"API_KEY"_s][u"secretValue"]
              .toString();
    QVERIFY(!page.body.contains(value.toUtf8()));

    const Answer decided = m_robin->send(
        "POST", pageOf(id).toUtf8(), "decision=approve", "application/x-www-form-urlencoded");
    QCOMPARE(decided.status, 303);
    QCOMPARE(decided.headers["location"], pageOf(id).toUtf8());
    const Answer after = m_robin->get(pageOf(id));
    QVERIFY(after.body.contains("Merged"));
    QVERIFY(!after.body.contains("value=\"approve\""));
    QCOMPARE(m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s).size(), 1);
}

void tst_approvals::pageDeclines()
{
    const QString id = requestInto(u"/app"_s, {u"API_KEY"_s});
    m_robin->send(
        "POST", pageOf(id).toUtf8(), "decision=decline", "application/x-www-form-urlencoded");
    QCOMPARE(detail(id)[u"status"].toString(), u"close"_s);
    QVERIFY(!detail(id)[u"hasMerged"].toBool());
    QVERIFY(m_robin->get(pageOf(id)).body.contains("Declined"));
    QVERIFY(m_sandbox->secrets(*m_admin, u"prod"_s, u"/app"_s).isEmpty());
}

void tst_approvals::otherWritesAreHeldToo()
{
    const QJsonObject place{
        {u"projectId"_s, m_sandbox->projectId()},
        {u"environment"_s, u"prod"_s},
        {u"secretPath"_s, u"/"_s}};
    QJsonObject removal = place;
    removal[u"secrets"] = QJsonArray{QJsonObject{{u"secretKey"_s, u"DEPLOY_TOKEN"_s}}};
    const Answer held = m_admin->call("DELETE", u"/api/v4/secrets/batch"_s, removal);
    QCOMPARE(held.status, 200);
    const QString id = held.json()[u"approval"][u"id"].toString();
    QVERIFY(m_sandbox->secrets(*m_admin, u"prod"_s, u"/"_s).contains(u"DEPLOY_TOKEN"_s));
    m_robin->post(url(id, u"review"_s), {{u"status"_s, u"approved"_s}});
    QCOMPARE(m_robin->post(url(id, u"merge"_s), {}).status, 200);
    QVERIFY(!m_sandbox->secrets(*m_admin, u"prod"_s, u"/"_s).contains(u"DEPLOY_TOKEN"_s));
}

QTEST_GUILESS_MAIN(tst_approvals)
#include "tst_approvals.moc"
