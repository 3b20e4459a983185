// SPDX-License-Identifier: MIT
// Folders and single writes as contract infisical section 4 has them.
#include "SandboxFixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class tst_writes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesMissingParents();
    void existingFolder_data();
    void existingFolder();
    void removesFolders();
    void patchesByMode_data();
    void patchesByMode();
    void renames();
    void refusesToDeleteHoneyTokens();
    void reachesNoFolderBySloppyPaths_data();
    void reachesNoFolderBySloppyPaths();
    void movesAway();
    void resolvesReferences();

private:
    QJsonObject place(const QString& environment = u"dev"_s, const QString& path = u"/web"_s) const;
    Answer makeFolder(const QString& path, const QString& name, const QByteArray& switches = {});

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<SandboxClient> m_admin;
};

void tst_writes::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    m_admin = m_sandbox->client(u"admin"_s);
}

QJsonObject tst_writes::place(const QString& environment, const QString& path) const
{
    return {
        {u"projectId"_s, m_sandbox->projectId()},
        {u"environment"_s, environment},
        {u"secretPath"_s, path}};
}

Answer tst_writes::makeFolder(const QString& path, const QString& name, const QByteArray& switches)
{
    return m_admin->post(
        u"/api/v2/folders"_s,
        {{u"projectId"_s, m_sandbox->projectId()},
         {u"environment"_s, u"prod"_s},
         {u"path"_s, path},
         {u"name"_s, name}},
        {{"X-Sandbox", switches}});
}

void tst_writes::makesMissingParents()
{
    const Answer made = makeFolder(u"/app/deep"_s, u"deeper"_s);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json()[u"folder"][u"path"].toString(), u"/app/deep/deeper"_s);
    const Answer list = m_admin->get(
        u"/api/v2/folders?environment=prod&path=/app&recursive=true&projectId="_s
        + m_sandbox->projectId());
    QStringList paths;
    for (const QJsonValue folder : list.json()[u"folders"].toArray())
        paths.append(folder[u"relativePath"].toString());
    paths.sort();
    QCOMPARE(paths, (QStringList{u"/deep"_s, u"/deep/deeper"_s}));
}

void tst_writes::existingFolder_data()
{
    QTest::addColumn<QByteArray>("switches");
    QTest::addColumn<int>("status");
    QTest::newRow("newer") << QByteArray() << 400;
    QTest::newRow("older") << QByteArray("older-folder-answer") << 200;
}

void tst_writes::existingFolder()
{
    QFETCH(QByteArray, switches);
    const Answer first = makeFolder(u"/"_s, u"app"_s);
    const Answer second = makeFolder(u"/"_s, u"app"_s, switches);
    QTEST(second.status, "status");
    if (second.status == 400)
        QCOMPARE(second.message(), u"Folder with name 'app' already exists in path '/'"_s);
    else
        QCOMPARE(second.json()[u"folder"][u"id"], first.json()[u"folder"][u"id"]);
}

void tst_writes::removesFolders()
{
    QJsonObject body{
        {u"projectId"_s, m_sandbox->projectId()},
        {u"environment"_s, u"dev"_s},
        {u"path"_s, u"/app"_s}};
    const QString target = u"/api/v2/folders/payments"_s;
    QCOMPARE(m_admin->call("DELETE", target, body).status, 400);
    body[u"forceDelete"] = true;
    QCOMPARE(m_admin->call("DELETE", target, body).status, 200);
    QCOMPARE(m_admin->call("DELETE", target, body).status, 404);
    QVERIFY(m_sandbox->secrets(*m_admin, u"dev"_s, u"/app/payments"_s).isEmpty());
    QCOMPARE(m_sandbox->secrets(*m_admin, u"dev"_s, u"/app/db"_s).size(), 6);
}

void tst_writes::patchesByMode_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<bool>("made");
    QTest::newRow("fail") << u"failOnNotFound"_s << 404 << false << false;
    QTest::newRow("ignore") << u"ignore"_s << 200 << true << false;
    QTest::newRow("upsert") << u"upsert"_s << 200 << true << true;
}

void tst_writes::patchesByMode()
{
    QFETCH(QString, mode);
    const auto entry = [](const QString& key) {
        return QJsonObject{{u"secretKey"_s, key}, {u"secretValue"_s, u"new"_s}};
    };
    QJsonObject body = place();
    body[u"mode"] = mode;
    body[u"secrets"] = QJsonArray{entry(u"ANALYTICS_ID"_s), entry(u"MISSING"_s)};
    QTEST(m_admin->call("PATCH", u"/api/v4/secrets/batch"_s, body).status, "status");
    const auto secrets = m_sandbox->secrets(*m_admin, u"dev"_s, u"/web"_s);
    QTEST(secrets[u"ANALYTICS_ID"_s][u"secretValue"].toString() == u"new", "changed");
    QTEST(secrets.contains(u"MISSING"_s), "made");
}

void tst_writes::renames()
{
    QJsonObject body = place();
    body[u"newSecretName"] = u"ANALYTICS_PROPERTY"_s;
    const Answer answer = m_admin->call("PATCH", u"/api/v4/secrets/ANALYTICS_ID"_s, body);
    QCOMPARE(answer.status, 200);
    const auto secrets = m_sandbox->secrets(*m_admin, u"dev"_s, u"/web"_s);
    QVERIFY(!secrets.contains(u"ANALYTICS_ID"_s));
    QCOMPARE(secrets[u"ANALYTICS_PROPERTY"_s][u"id"], answer.json()[u"secret"][u"id"]);
}

void tst_writes::refusesToDeleteHoneyTokens()
{
    const QString key = u"AWS_BACKUP_ACCESS_KEY_ID"_s;
    QJsonObject body = place(u"dev"_s, u"/app"_s);
    body[u"secrets"] = QJsonArray{QJsonObject{{u"secretKey"_s, key}}};
    const QString message = u"Cannot delete honey token secrets: "_s + key;
    QCOMPARE(m_admin->call("DELETE", u"/api/v4/secrets/batch"_s, body).message(), message);
    QCOMPARE(m_admin->call("DELETE", u"/api/v4/secrets/"_s + key, body).message(), message);
    QCOMPARE(m_sandbox->secrets(*m_admin, u"dev"_s, u"/app"_s).size(), 120);
}

void tst_writes::reachesNoFolderBySloppyPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("listStatus");
    QTest::addColumn<int>("folders");
    QTest::newRow("exact") << u"/app"_s << 200 << 2;
    QTest::newRow("slash at the end") << u"/app/"_s << 200 << 2;
    QTest::newRow("no slash at the start") << u"app"_s << 404 << 2;
    QTest::newRow("double slash") << u"//app"_s << 404 << 0;
    QTest::newRow("another case") << u"/App"_s << 404 << 0;
    QTest::newRow("not there") << u"/nope"_s << 404 << 0;
}

void tst_writes::reachesNoFolderBySloppyPaths()
{
    QFETCH(QString, path);
    const QString query = u"environment=dev&projectId="_s + m_sandbox->projectId();
    QTEST(
        m_admin->get(u"/api/v4/secrets?secretPath=%1&%2"_s.arg(path, query)).status, "listStatus");
    const Answer folders = m_admin->get(u"/api/v2/folders?path=%1&%2"_s.arg(path, query));
    QCOMPARE(folders.status, 200);
    QTEST(int(folders.json()[u"folders"].toArray().size()), "folders");
}

void tst_writes::movesAway()
{
    const QString id
        = m_sandbox->secrets(*m_admin, u"dev"_s, u"/web"_s)[u"ANALYTICS_ID"_s][u"id"].toString();
    const QJsonObject body{
        {u"projectId"_s, m_sandbox->projectId()},   {u"sourceEnvironment"_s, u"dev"_s},
        {u"sourceSecretPath"_s, u"/web"_s},         {u"destinationEnvironment"_s, u"dev"_s},
        {u"destinationSecretPath"_s, u"/common"_s}, {u"secretIds"_s, QJsonArray{id}}};
    QCOMPARE(m_admin->post(u"/api/v4/secrets/move"_s, body).status, 200);
    QVERIFY(!m_sandbox->secrets(*m_admin, u"dev"_s, u"/web"_s).contains(u"ANALYTICS_ID"_s));
    QVERIFY(m_sandbox->secrets(*m_admin, u"dev"_s, u"/common"_s).contains(u"ANALYTICS_ID"_s));
    QCOMPARE(m_admin->post(u"/api/v4/secrets/move"_s, body).status, 404);
}

void tst_writes::resolvesReferences()
{
    const QString target
        = u"/api/v4/secrets/NEXT_PUBLIC_API_URL?environment=dev&secretPath=/web&projectId=%1%2"_s;
    const auto valueOf = [&](const QString& further) {
        const Answer answer = m_admin->get(target.arg(m_sandbox->projectId(), further));
        return answer.json()[u"secret"][u"secretValue"].toString();
    };
    QCOMPARE(valueOf({}), u"https://dev.storefront.acme.example/api/v2"_s);
    QCOMPARE(valueOf(u"&expandSecretReferences=false"_s), u"${dev.app.API_BASE_URL}"_s);
}

QTEST_GUILESS_MAIN(tst_writes)
#include "tst_writes.moc"
