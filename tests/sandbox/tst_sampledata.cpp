// SPDX-License-Identifier: MIT
// The sample data of the sandbox.
#include "SandboxFixture.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

class tst_sampledata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameData();
    void otherSeedOtherIds();
    void showsEveryState();
    void canaryIsOnlyInValues();
    void largeFolder();

private:
    QJsonValue withoutDates(const QJsonValue& value) const;
};

namespace {

QString listing(const QString& projectId, const QString& further = {})
{
    return u"/api/v4/secrets?projectId=%1&environment=dev&secretPath=/app%2"_s.arg(
        projectId, further);
}

} // namespace

QJsonValue tst_sampledata::withoutDates(const QJsonValue& value) const
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(withoutDates(element));
        return array;
    }
    QJsonObject object = value.toObject();
    for (const QString& name : {u"createdAt"_s, u"updatedAt"_s})
        object.remove(name);
    return value.isObject() ? object : value;
}

void tst_sampledata::sameSeedSameData()
{
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.asOf = 1'800'000'000'000;
    SandboxFixture one(options);
    SandboxFixture two(options);
    QJsonObject first = one.server().describe()[u"infisical"].toObject();
    QJsonObject second = two.server().describe()[u"infisical"].toObject();
    first.remove(u"baseUrl");
    second.remove(u"baseUrl");
    QCOMPARE(first, second);
    const QString query = listing(one.projectId(), u"&recursive=true"_s);
    const Answer oneList = one.client(u"admin"_s)->get(query);
    QCOMPARE(oneList.status, 200);
    QCOMPARE(oneList.body, two.client(u"admin"_s)->get(query).body);
    // Without a fixed "now" only the dates differ.
    SandboxFixture three;
    const Answer threeList = three.client(u"admin"_s)->get(query);
    QCOMPARE(withoutDates(threeList.json()[u"secrets"]), withoutDates(oneList.json()[u"secrets"]));
}

void tst_sampledata::otherSeedOtherIds()
{
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.seed = 2;
    QVERIFY(SandboxFixture().projectId() != SandboxFixture(options).projectId());
}

void tst_sampledata::showsEveryState()
{
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    const auto dev = sandbox.secrets(*client, u"dev"_s, u"/app"_s);
    const auto staging = sandbox.secrets(*client, u"staging"_s, u"/app"_s);
    QCOMPARE(dev.size(), 120);
    QCOMPARE(staging.size(), 30);
    int rotated = 0;
    int honeyTokens = 0;
    int references = 0;
    int encrypted = 0;
    for (const QJsonObject& secret : dev) {
        rotated += secret[u"isRotatedSecret"].toBool() ? 1 : 0;
        honeyTokens += secret[u"isHoneyTokenSecret"].toBool() ? 1 : 0;
        references += secret[u"secretValue"].toString().contains(u"${") ? 1 : 0;
        for (const QJsonValue entry : secret[u"secretMetadata"].toArray())
            encrypted += entry[u"isEncrypted"].toBool() ? 1 : 0;
        QVERIFY(secret[u"createdAt"].toString() <= secret[u"updatedAt"].toString());
    }
    QCOMPARE(rotated, 2);
    QCOMPARE(honeyTokens, 1);
    QVERIFY(references >= 5);
    QCOMPARE(encrypted, 1);
    for (const QString& key : staging.keys())
        QVERIFY2(dev.contains(key) && !dev[key][u"isRotatedSecret"].toBool(), qPrintable(key));
    const QString missing = u"/api/v4/secrets?projectId=%1&environment=prod&secretPath=/app"_s;
    QCOMPARE(client->get(missing.arg(sandbox.projectId())).status, 404);
    const Answer unmarked
        = client->get(listing(sandbox.projectId()), {{"X-Sandbox", "lists-honey-tokens=false"}});
    QVERIFY(!unmarked.body.contains("isHoneyTokenSecret"));
}

void tst_sampledata::canaryIsOnlyInValues()
{
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.canary = u"tweet-4711"_s;
    SandboxFixture sandbox(options);
    const auto client = sandbox.client(u"admin"_s);
    const auto secrets = sandbox.secrets(*client, u"dev"_s, u"/app"_s);
    for (const QJsonObject& secret : secrets)
        QVERIFY(secret[u"secretValue"].toString().contains(options.canary));
    const QString recursive
        = u"&recursive=true&viewSecretValue=false&expandSecretReferences=false"_s;
    const QStringList targets{
        u"/api/v1/projects"_s,
        u"/api/v1/workspace"_s,
        listing(sandbox.projectId(), recursive),
        u"/api/v2/folders?recursive=true&environment=dev&projectId="_s + sandbox.projectId(),
        u"/api/v2/secret-approvals?projectId="_s + sandbox.projectId(),
        u"/"_s};
    for (const QString& target : targets) {
        const Answer answer = client->get(target);
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains(options.canary.toUtf8()), qPrintable(target));
    }
    QVERIFY(!QJsonDocument(sandbox.server().describe()).toJson().contains(options.canary.toUtf8()));
}

void tst_sampledata::largeFolder()
{
    Sandbox::Options options;
    options.largeFolder = 5000;
    SandboxFixture sandbox(options);
    const auto client = sandbox.client(u"admin"_s);
    const QString target
        = u"/api/v4/secrets?environment=dev&secretPath=/catalog&viewSecretValue=false&projectId="_s
        + sandbox.projectId(u"warehouse"_s);
    const Answer first = client->get(target);
    const QJsonArray secrets = first.json()[u"secrets"].toArray();
    QCOMPARE(secrets.size(), 5000);
    QSet<QString> keys;
    for (const QJsonValue secret : secrets)
        keys.insert(secret[u"secretKey"].toString());
    QCOMPARE(keys.size(), 5000);
    const Answer same = client->get(target, {{"If-None-Match", first.headers["etag"]}});
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
}

QTEST_GUILESS_MAIN(tst_sampledata)
#include "tst_sampledata.moc"
