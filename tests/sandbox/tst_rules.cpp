// SPDX-License-Identifier: MIT
// What projects and folders refuse, permissions aside (contract infisical 2.4, 3.2, 3.5, 7).
#include "SandboxFixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class tst_rules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void duplicates_data();
    void duplicates();
    void writes_data();
    void writes();
    void policyViolationHasDetails();
    void rulesAreToldOfProjects();
    void unresolvableReferences_data();
    void unresolvableReferences();
    void foldersCanBeHidden();

private:
    QString idOf(const QString& key);
    QString listing(const QString& path, const QString& further = {}) const;
    void hide(const QString& path);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<SandboxClient> m_admin;
};

namespace {

QString openMetadata()
{
    return u"Encrypted secret metadata is enforced for this project. Cannot create unencrypted "
           "secret metadata."_s;
}

QString openMetadataHeld()
{
    return u"One or more secrets has non-encrypted metadata values. Project requires all metadata "
           "to be encrypted."_s;
}

} // namespace

void tst_rules::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    m_admin = m_sandbox->client(u"admin"_s);
}

QString tst_rules::idOf(const QString& key)
{
    return m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s)[key][u"id"].toString();
}

QString tst_rules::listing(const QString& path, const QString& further) const
{
    return u"/api/v4/secrets?projectId=%1&environment=dev&secretPath=%2%3"_s.arg(
        m_sandbox->projectId(), path, further);
}

//! Robin may not read the values of dev:@p path any more.
void tst_rules::hide(const QString& path)
{
    const QJsonObject folder{
        {u"projectId"_s, m_sandbox->projectId()},
        {u"environment"_s, u"dev"_s},
        {u"path"_s, path},
        {u"hiddenFrom"_s, QJsonArray{m_sandbox->credentials(u"robin"_s)[u"id"]}}};
    m_sandbox->addFixture({{u"folders"_s, QJsonArray{folder}}});
}

void tst_rules::duplicates_data()
{
    QTest::addColumn<QJsonObject>("rules");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QJsonObject>("copied");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");

    const QString staging = u"staging"_s;
    const QJsonObject value{{u"value"_s, true}};
    const QJsonObject metadata{{u"metadata"_s, true}};
    const QJsonObject encrypted{{u"encryptedMetadata"_s, true}};
    const QString withMetadata = u"DATABASE_URL"_s;
    QTest::newRow("metadata") << encrypted << withMetadata << staging << metadata << 400
                              << openMetadata();
    QTest::newRow("metadata, held")
        << encrypted << withMetadata << u"prod"_s << metadata << 400 << openMetadataHeld();
    QTest::newRow("metadata not copied")
        << encrypted << withMetadata << staging << value << 200 << QString();
    QTest::newRow("without the rule")
        << QJsonObject{} << withMetadata << staging << metadata << 200 << QString();
    QTest::newRow("no metadata") << encrypted << u"CRON_TOKEN"_s << staging << metadata << 200
                                 << QString();

    const QJsonObject leaks{{u"leakedTexts"_s, QJsonArray{u"acme.internal"_s}}};
    const QString violation = u"Secret value policy violation"_s;
    QTest::newRow("leak") << leaks << u"DATABASE_HOST"_s << staging << value << 403 << violation;
    QTest::newRow("leak, held") << leaks << u"DATABASE_HOST"_s << u"prod"_s << value << 403
                                << violation;
    QTest::newRow("leak not copied")
        << leaks << u"DATABASE_HOST"_s << staging << metadata << 200 << QString();

    const QJsonObject references{{u"existingReferences"_s, true}};
    QTest::newRow("reference without target")
        << references << u"SEARCH_SYNONYMS_URL"_s << staging << value << 400
        << u"Referenced secret(s) not found: CDN_URL"_s;
    QTest::newRow("reference with target")
        << references << u"SENTRY_ENVIRONMENT"_s << staging << value << 200 << QString();
    // Contract 3.4: what keys look like is not asked here.
    QTest::newRow("small letters") << QJsonObject{{u"upperCaseKeys"_s, true}} << u"small"_s
                                   << staging << value << 200 << QString();
}

void tst_rules::duplicates()
{
    QFETCH(QJsonObject, rules);
    QFETCH(QString, key);
    QFETCH(QString, environment);
    QFETCH(QJsonObject, copied);
    const auto at = [&](const QString& where, const QString& path) {
        return QJsonObject{
            {u"projectId"_s, m_sandbox->projectId()},
            {u"environment"_s, where},
            {u"path"_s, path},
            {u"key"_s, u"small"_s}};
    };
    m_sandbox->addSecrets({at(u"dev"_s, u"/app"_s)});
    m_sandbox->setRules(rules);
    QJsonObject order = m_sandbox->order({idOf(key)});
    order[u"destinationEnvironment"] = environment;
    order[u"destinationSecretPath"] = environment == u"prod" ? u"/web"_s : u"/app"_s;
    order[u"attributesToCopy"] = copied;
    order[u"shouldOverwrite"] = true;
    const Answer answer = m_sandbox->duplicate(*m_admin, order);
    QTEST(answer.message(), "message");
    QTEST(answer.status, "status");
}

void tst_rules::writes_data()
{
    QTest::addColumn<QJsonObject>("rules");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QJsonObject>("secret");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");

    const QString small
        = u"Secret name must be in UPPERCASE per project requirements. You can disable this "
          "requirement in project settings."_s;
    const QJsonObject upper{{u"upperCaseKeys"_s, true}};
    const QJsonObject value{{u"secretValue"_s, u"x"_s}};
    QTest::newRow("small letters")
        << upper << QByteArray("POST") << u"small"_s << value << 400 << small;
    QTest::newRow("capitals") << upper << QByteArray("POST") << u"LARGE"_s << value << 200
                              << QString();
    QJsonObject named = value;
    named[u"secretKey"] = u"small"_s;
    QTest::newRow("small letters, batch")
        << upper << QByteArray("POST") << u"batch"_s
        << QJsonObject{{u"secrets"_s, QJsonArray{named}}} << 400 << small;

    QJsonObject tagged = value;
    tagged[u"tagIds"] = QJsonArray{u"00000000-0000-4000-8000-000000000000"_s};
    QTest::newRow("unknown tag") << QJsonObject{} << QByteArray("POST") << u"NEW"_s << tagged << 404
                                 << u"Tag not found"_s;

    const QJsonObject encrypted{{u"encryptedMetadata"_s, true}};
    const auto metadata = [](bool isEncrypted) {
        const QJsonObject entry{
            {u"key"_s, u"a"_s}, {u"value"_s, u"b"_s}, {u"isEncrypted"_s, isEncrypted}};
        return QJsonObject{{u"secretValue"_s, u"x"_s}, {u"secretMetadata"_s, QJsonArray{entry}}};
    };
    QTest::newRow("open metadata")
        << encrypted << QByteArray("POST") << u"NEW"_s << metadata(false) << 400 << openMetadata();
    QTest::newRow("open metadata, change") << encrypted << QByteArray("PATCH") << u"ANALYTICS_ID"_s
                                           << metadata(false) << 400 << openMetadata();
    QTest::newRow("encrypted metadata")
        << encrypted << QByteArray("POST") << u"NEW"_s << metadata(true) << 200 << QString();
}

void tst_rules::writes()
{
    QFETCH(QJsonObject, rules);
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QJsonObject, secret);
    m_sandbox->setRules(rules);
    secret[u"projectId"] = m_sandbox->projectId();
    secret[u"environment"] = u"dev"_s;
    secret[u"secretPath"] = u"/web"_s;
    const Answer answer = m_admin->call(method, u"/api/v4/secrets/"_s + target, secret);
    QTEST(answer.message(), "message");
    QTEST(answer.status, "status");
}

void tst_rules::policyViolationHasDetails()
{
    const auto before = m_sandbox->secrets(*m_admin, u"staging"_s, u"/app"_s);
    m_sandbox->setRules({{u"leakedTexts"_s, QJsonArray{u"acme.internal"_s}}});
    QJsonObject order = m_sandbox->order({idOf(u"DATABASE_HOST"_s), idOf(u"CRON_TOKEN"_s)});
    order[u"shouldOverwrite"] = true;
    const Answer answer = m_sandbox->duplicate(*m_admin, order);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json()[u"error"].toString(), u"PolicyViolationError"_s);
    const QJsonArray details = answer.json()[u"details"].toArray();
    QCOMPARE(details.size(), 1);
    QVERIFY(details.first().toString().contains(u"DATABASE_HOST"));
    QVERIFY(!answer.body.contains("acme.internal"));
    QCOMPARE(m_sandbox->secrets(*m_admin, u"staging"_s, u"/app"_s), before);
}

void tst_rules::rulesAreToldOfProjects()
{
    const auto project = [&] {
        return m_admin->get(u"/api/v1/projects/"_s + m_sandbox->projectId())
            .json()[u"project"]
            .toObject();
    };
    QVERIFY(!project()[u"autoCapitalization"].toBool());
    QVERIFY(!project()[u"enforceEncryptedSecretManagerSecretMetadata"].toBool());
    m_sandbox->setRules({{u"upperCaseKeys"_s, true}, {u"encryptedMetadata"_s, true}});
    QVERIFY(project()[u"autoCapitalization"].toBool());
    QVERIFY(project()[u"enforceEncryptedSecretManagerSecretMetadata"].toBool());
}

void tst_rules::unresolvableReferences_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("detail");

    const QString list = u"/api/v4/secrets?"_s;
    const QString one = u"/api/v4/secrets/REFERRER?"_s;
    const QString denied
        = u"You do not have permission to read secret 'COMPANY_NAME' in environment 'dev' at path "
          "'/common', which is referenced by secret 'REFERRER' in environment 'dev' at path "
          "'/web'."_s;
    const QString unexpanded = u"Failed to expand one or more secret references"_s;
    const QString fault = u"Something went wrong"_s;
    const QString hidden = u"${dev.common.COMPANY_NAME}"_s;
    const QString nowhere = u"${nowhere.common.COMPANY_NAME}"_s;
    QTest::newRow("not readable, list") << hidden << list << 403 << unexpanded << denied;
    QTest::newRow("not readable, by name") << hidden << one << 403 << denied << QString();
    QTest::newRow("not readable, not resolved")
        << hidden << list + u"expandSecretReferences=false"_s << 200 << QString() << QString();
    QTest::newRow("no environment, list") << nowhere << list << 403 << unexpanded << fault;
    QTest::newRow("no environment, by name") << nowhere << one << 500 << fault << QString();
    QTest::newRow("no secret, list")
        << u"${dev.web.NOPE}"_s << list << 200 << QString() << QString();
}

void tst_rules::unresolvableReferences()
{
    QFETCH(QString, value);
    QFETCH(QString, target);
    QFETCH(QString, detail);
    const QJsonObject referrer{
        {u"projectId"_s, m_sandbox->projectId()},
        {u"environment"_s, u"dev"_s},
        {u"path"_s, u"/web"_s},
        {u"key"_s, u"REFERRER"_s},
        {u"value"_s, value}};
    m_sandbox->addSecrets({referrer});
    hide(u"/common"_s);
    const Answer answer
        = m_sandbox->client(u"robin"_s)
              ->get(
                  target + u"&environment=dev&secretPath=/web&includeImports=false&projectId="_s
                  + m_sandbox->projectId());
    QTEST(answer.message(), "message");
    QTEST(answer.status, "status");
    const QJsonArray details = answer.json()[u"details"].toArray();
    QCOMPARE(details, detail.isEmpty() ? QJsonArray() : QJsonArray{detail});
}

//! Contract 2.4: asked for by itself it is refused, below another it is left out.
void tst_rules::foldersCanBeHidden()
{
    const auto robin = m_sandbox->client(u"robin"_s);
    const auto count = [&](const QString& target) {
        return int(robin->get(target).json()[u"secrets"].toArray().size());
    };
    const QString whole = listing(u"/app"_s, u"&recursive=true"_s);
    QCOMPARE(count(whole), 134);
    hide(u"/app/db"_s);
    QCOMPARE(count(whole), 128);
    QCOMPARE(count(whole + u"&viewSecretValue=false"_s), 134);
    QCOMPARE(robin->get(listing(u"/app/db"_s)).status, 403);
    QCOMPARE(count(listing(u"/app/db"_s, u"&viewSecretValue=false"_s)), 6);
    const QString id = m_sandbox->secrets(*m_admin, u"dev"_s, u"/app/db"_s)[u"BACKUP_BUCKET"_s]
                           .value(u"id")
                           .toString();
    QJsonObject order = m_sandbox->order({id});
    order[u"sourceSecretPath"] = u"/app/db"_s;
    const Answer refused = m_sandbox->duplicate(*robin, order);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.message(), u"You are not allowed to readValue on secrets"_s);
    QCOMPARE(m_sandbox->duplicate(*m_admin, order).status, 200);
}

QTEST_GUILESS_MAIN(tst_rules)
#include "tst_rules.moc"
