// SPDX-License-Identifier: MIT
// POST /api/v4/secrets/duplicate as contract infisical section 3 has it.
#include "SandboxFixture.h"

#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;

class tst_duplicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checkOrder_data();
    void checkOrder();
    void writesAttributes_data();
    void writesAttributes();
    void overwriteWithoutAttributesStillMakesAVersion();
    void answersInTheOrderOfIds();
    void isAllOrNothing();
    void overlappingCallsMakeTwins();
    void callsAfterEachOtherMakeNone();
    void lagHidesANewFolderOnce();
    void leavesPersonalOverridesAlone();

private:
    QString idOf(const QString& key);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<SandboxClient> m_admin;
};

void tst_duplicate::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    m_admin = m_sandbox->client(u"admin"_s);
}

QString tst_duplicate::idOf(const QString& key)
{
    return m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s)[key][u"id"].toString();
}

void tst_duplicate::checkOrder_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");

    // Each row has the faults of the rows below it too, as far as they can meet.
    const QStringList bad{u"DATABASE_PASSWORD"_s};
    const QJsonObject missingProject{{u"projectId"_s, u"nope"_s}};
    QTest::newRow("2 project") << u"stranger"_s << bad << missingProject << 404
                               << u"Project with ID 'nope' not found"_s;
    const QString legacy = SandboxFixture().projectId(u"legacy-portal"_s);
    QTest::newRow("3 version")
        << u"stranger"_s << bad
        << QJsonObject{{u"projectId"_s, legacy}, {u"destinationEnvironment"_s, u"dev"_s}} << 400
        << u"Duplicating secrets is only supported on v3 projects. Please upgrade your project."_s;
    QTest::newRow("4 same place") << u"stranger"_s << bad
                                  << QJsonObject{{u"destinationEnvironment"_s, u"dev"_s}} << 400
                                  << u"Cannot duplicate secrets to the same environment and path"_s;
    QTest::newRow("5 stranger") << u"stranger"_s << bad
                                << QJsonObject{{u"sourceSecretPath"_s, u"/nope"_s}} << 403
                                << u"You are not allowed to access this resource"_s;
    QTest::newRow("6 source folder")
        << u"viewer"_s << bad
        << QJsonObject{{u"sourceSecretPath"_s, u"/nope"_s}, {u"destinationSecretPath"_s, u"/none"_s}}
        << 404 << u"Source folder with path '/nope' in environment with slug 'dev' not found"_s;
    QTest::newRow("7 destination folder")
        << u"viewer"_s << QStringList{u"-"_s}
        << QJsonObject{{u"destinationSecretPath"_s, u"/none"_s}} << 404
        << u"Destination folder with path '/none' in environment with slug 'staging' not found"_s;
    QTest::newRow("8 ids") << u"viewer"_s << QStringList{u"DATABASE_PASSWORD"_s, u"-"_s}
                           << QJsonObject{} << 404
                           << u"Secret with ID '00000000-0000-4000-8000-000000000000' not found in "
                              "source folder with path '/app' and environment slug 'dev'"_s;
    QTest::newRow("9 rotated") << u"viewer"_s << bad << QJsonObject{} << 400
                               << u"Cannot duplicate rotated secret: DATABASE_PASSWORD"_s;
    QTest::newRow("9 honey token")
        << u"viewer"_s << QStringList{u"AWS_BACKUP_ACCESS_KEY_ID"_s} << QJsonObject{} << 400
        << u"Cannot duplicate honey token secret: AWS_BACKUP_ACCESS_KEY_ID"_s;
    QTest::newRow("9 values unreadable")
        << u"auditor"_s << QStringList{u"API_KEY"_s} << QJsonObject{} << 403
        << u"You are not allowed to readValue on secrets"_s;
    QTest::newRow("10 exists")
        << u"viewer"_s << QStringList{u"API_KEY"_s} << QJsonObject{} << 400
        << u"Secret with key 'API_KEY' already exists at destination. Set shouldOverwrite to true "
           "to replace it."_s;
    QTest::newRow("10 destination rotated")
        << u"viewer"_s << QStringList{u"SMTP_PASSWORD"_s}
        << QJsonObject{{u"shouldOverwrite"_s, true}} << 400
        << u"Cannot duplicate to '/app' because the destination key 'SMTP_PASSWORD' is managed by "
           "a secret rotation."_s;
    QTest::newRow("10 destination is a honey token")
        << u"viewer"_s << QStringList{u"GEOIP_LICENSE_KEY"_s}
        << QJsonObject{{u"shouldOverwrite"_s, true}} << 400
        << u"Cannot duplicate to '/app' because the destination key 'GEOIP_LICENSE_KEY' is a honey "
           "token secret."_s;
    QTest::newRow("12 create") << u"viewer"_s << QStringList{u"ENCRYPTION_KEY"_s} << QJsonObject{}
                               << 403 << u"You are not allowed to create on secrets"_s;
    QTest::newRow("12 edit")
        << u"auditor"_s << QStringList{u"API_KEY"_s}
        << QJsonObject{{u"shouldOverwrite"_s, true}, {u"attributesToCopy"_s, QJsonObject{}}} << 403
        << u"You are not allowed to edit on secrets"_s;
}

void tst_duplicate::checkOrder()
{
    QFETCH(QString, who);
    QFETCH(QStringList, keys);
    QFETCH(QJsonObject, changes);
    QFETCH(int, status);
    QFETCH(QString, message);

    m_sandbox->addSecrets({QJsonObject{
        {u"projectId"_s, m_sandbox->projectId()},
        {u"environment"_s, u"staging"_s},
        {u"path"_s, u"/app"_s},
        {u"key"_s, u"GEOIP_LICENSE_KEY"_s},
        {u"honeyToken"_s, true}}});
    QStringList ids;
    for (const QString& key : keys)
        ids.append(key == u"-" ? u"00000000-0000-4000-8000-000000000000"_s : idOf(key));
    QJsonObject order = m_sandbox->order(ids);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        order.insert(it.key(), it.value());
    const Answer answer = m_sandbox->duplicate(*m_sandbox->client(who), order);
    QCOMPARE(answer.message(), message);
    QCOMPARE(answer.status, status);
}

void tst_duplicate::writesAttributes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("copied");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<int>("tags");
    QTest::addColumn<int>("metadata");
    QTest::addColumn<bool>("value");

    // Expected at the destination; "value": the source's.
    QTest::newRow("new, on") << u"JWT_TTL_SECONDS"_s << true << QString() << 1 << 0 << true;
    QTest::newRow("new, off") << u"ENCRYPTION_KEY"_s << false << QString() << 0 << 0 << false;
    QTest::newRow("overwritten, on")
        << u"STRIPE_SECRET_KEY"_s << true << u"Test mode"_s << 2 << 2 << true;
    QTest::newRow("overwritten, off")
        << u"API_KEY"_s << false << u"Key of the public API gateway"_s << 2 << 1 << false;
    QTest::newRow("overwritten, on, source without metadata empties them")
        << u"WITHOUT_ANY"_s << true << u"stays"_s << 0 << 0 << true;
}

void tst_duplicate::writesAttributes()
{
    QFETCH(QString, key);
    QFETCH(bool, copied);
    QFETCH(bool, value);

    const QString projectId = m_sandbox->projectId();
    const auto sample = [&](const QString& environment, const QString& comment) {
        return QJsonObject{{u"projectId"_s, projectId}, {u"environment"_s, environment},
                           {u"path"_s, u"/app"_s},      {u"key"_s, u"WITHOUT_ANY"_s},
                           {u"value"_s, environment},   {u"comment"_s, comment}};
    };
    m_sandbox->addSecrets({sample(u"dev"_s, {}), sample(u"staging"_s, u"stays"_s)});
    const Answer tagged = m_admin->call(
        "PATCH", u"/api/v4/secrets/WITHOUT_ANY"_s,
        {{u"projectId"_s, projectId},
         {u"environment"_s, u"staging"_s},
         {u"secretPath"_s, u"/app"_s},
         {u"secretMetadata"_s, QJsonArray{QJsonObject{{u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}}}}});
    QCOMPARE(tagged.status, 200);

    const QJsonObject before = m_sandbox->secrets(*m_admin, u"staging"_s, u"/app"_s)[key];
    const QJsonObject source = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s)[key];
    QJsonObject order = m_sandbox->order({source[u"id"].toString()});
    order[u"shouldOverwrite"] = true;
    if (!copied)
        order[u"attributesToCopy"] = QJsonObject{};
    QCOMPARE(m_sandbox->duplicate(*m_admin, order).status, 200);

    const QJsonObject after = m_sandbox->secrets(*m_admin, u"staging"_s, u"/app"_s)[key];
    QTEST(after[u"secretComment"].toString(), "comment");
    QTEST(int(after[u"tags"].toArray().size()), "tags");
    QTEST(int(after[u"secretMetadata"].toArray().size()), "metadata");
    QCOMPARE(
        after[u"secretValue"],
        value ? source[u"secretValue"]
              : (before.isEmpty() ? QJsonValue(QString()) : before[u"secretValue"]));
    if (before.isEmpty()) {
        QCOMPARE(after[u"version"].toInt(), 1);
    } else {
        QCOMPARE(after[u"version"].toInt(), before[u"version"].toInt() + 1);
        QCOMPARE(after[u"id"], before[u"id"]);
    }
}

void tst_duplicate::overwriteWithoutAttributesStillMakesAVersion()
{
    const int before
        = m_sandbox->secrets(*m_admin, u"staging"_s, u"/app"_s)[u"APP_NAME"_s][u"version"].toInt();
    QJsonObject order = m_sandbox->order({idOf(u"APP_NAME"_s)});
    order.remove(u"attributesToCopy");
    order[u"shouldOverwrite"] = true;
    QCOMPARE(m_sandbox->duplicate(*m_admin, order).status, 200);
    const int after
        = m_sandbox->secrets(*m_admin, u"staging"_s, u"/app"_s)[u"APP_NAME"_s][u"version"].toInt();
    QCOMPARE(after, before + 1);
}

void tst_duplicate::answersInTheOrderOfIds()
{
    QStringList ids{
        idOf(u"ENCRYPTION_KEY"_s), idOf(u"CRON_TOKEN"_s), idOf(u"DHL_API_KEY"_s),
        idOf(u"JWT_TTL_SECONDS"_s), idOf(u"CRON_TOKEN"_s)};
    const Answer answer = m_sandbox->duplicate(*m_admin, m_sandbox->order(ids));
    QStringList answered;
    for (const QJsonValue result : answer.json()[u"results"].toArray())
        answered.append(result[u"sourceSecretId"].toString());
    ids.removeDuplicates();
    ids.sort();
    QCOMPARE(answered, ids);
}

void tst_duplicate::isAllOrNothing()
{
    const auto before = m_sandbox->secrets(*m_admin, u"staging"_s, u"/app"_s);
    const QStringList ids{idOf(u"ENCRYPTION_KEY"_s), idOf(u"API_KEY"_s), idOf(u"CRON_TOKEN"_s)};
    QCOMPARE(m_sandbox->duplicate(*m_admin, m_sandbox->order(ids)).status, 400);
    QCOMPARE(m_sandbox->secrets(*m_admin, u"staging"_s, u"/app"_s), before);
}

//! Contract 12.1.
void tst_duplicate::overlappingCallsMakeTwins()
{
    const QJsonObject order = m_sandbox->order({idOf(u"CRON_TOKEN"_s)});
    std::array<int, 3> statuses{};
    std::vector<std::thread> threads;
    for (int& status : statuses)
        threads.emplace_back([&] {
            SandboxClient client(m_sandbox->server().port());
            client.token = m_admin->token;
            status = m_sandbox->duplicate(client, order, {{"X-Sandbox", "delay=500"}}).status;
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(statuses, (std::array<int, 3>{200, 200, 200}));

    const Answer list = m_admin->get(
        u"/api/v4/secrets?projectId=%1&environment=staging&secretPath=/app&viewSecretValue=false"_s
            .arg(m_sandbox->projectId()));
    int twins = 0;
    for (const QJsonValue secret : list.json()[u"secrets"].toArray())
        twins += secret[u"secretKey"].toString() == u"CRON_TOKEN" ? 1 : 0;
    QCOMPARE(twins, 3);

    QJsonObject overwrite = order;
    overwrite[u"shouldOverwrite"] = true;
    const Answer refused = m_sandbox->duplicate(*m_admin, overwrite);
    QCOMPARE(refused.status, 404);
    QCOMPARE(refused.message(), u"Secret does not exist:  in path /app"_s);
}

void tst_duplicate::callsAfterEachOtherMakeNone()
{
    const QJsonObject order = m_sandbox->order({idOf(u"CRON_TOKEN"_s)});
    QCOMPARE(m_sandbox->duplicate(*m_admin, order).status, 200);
    QCOMPARE(m_sandbox->duplicate(*m_admin, order).status, 400);
}

void tst_duplicate::lagHidesANewFolderOnce()
{
    Sandbox::Options options = m_sandbox->server().options();
    options.replicaLag = true;
    m_sandbox->server().setOptions(options);
    const Answer made = m_admin->post(
        u"/api/v2/folders"_s,
        {{u"projectId"_s, m_sandbox->projectId()},
         {u"environment"_s, u"staging"_s},
         {u"name"_s, u"new"_s},
         {u"path"_s, u"/"_s}});
    QCOMPARE(made.status, 200);
    QJsonObject order = m_sandbox->order({idOf(u"CRON_TOKEN"_s)});
    order[u"destinationSecretPath"] = u"/new"_s;
    QCOMPARE(m_sandbox->duplicate(*m_admin, order).status, 404);
    QCOMPARE(m_sandbox->duplicate(*m_admin, order).status, 200);
}

void tst_duplicate::leavesPersonalOverridesAlone()
{
    const auto alex = m_sandbox->client(u"alex"_s);
    const Answer list = alex->get(
        u"/api/v4/secrets?projectId=%1&environment=dev&secretPath=/app&includePersonalOverrides=true"_s
            .arg(m_sandbox->projectId()));
    QStringList personal;
    const QJsonArray secrets = list.json()[u"secrets"].toArray();
    for (const QJsonValue secret : secrets) {
        if (secret[u"type"].toString() == u"personal")
            personal.append(secret[u"id"].toString());
    }
    QCOMPARE(secrets.size(), 120);
    QCOMPARE(personal.size(), 3);
    const Answer answer = m_sandbox->duplicate(*alex, m_sandbox->order({personal.first()}));
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.message().contains(personal.first()));
}

QTEST_GUILESS_MAIN(tst_duplicate)
#include "tst_duplicate.moc"
