// SPDX-License-Identifier: MIT
// Cloudflare's own TypeScript client against the sandbox (contract 8): whether what it takes for
// Cloudflare is good enough. Skipped where Node, npm or the package cannot be had. The package is
// installed once, below the build directory.
#include "CloudflareFixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int installTimeout = 90'000;
constexpr int callTimeout = 60'000;
constexpr int leastNodeVersion = 18;

const QString sources = QStringLiteral(CLOUDFLARE_SDK_SOURCES);
const QString workplace = QStringLiteral(CLOUDFLARE_SDK_WORKPLACE);

QJsonObject jsonFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

//! Copies what npm and Node read, so that they write nothing beside the sources.
bool copySources()
{
    if (!QDir().mkpath(workplace))
        return false;
    const QStringList names = QDir(sources).entryList(QDir::Files);
    for (const QString& name : names) {
        const QString target = workplace + u'/' + name;
        QFile::remove(target);
        if (!QFile::copy(sources + u'/' + name, target))
            return false;
    }
    return !names.isEmpty();
}

bool isInstalled()
{
    const QString wanted
        = jsonFile(sources + u"/package.json"_s)[u"dependencies"][u"cloudflare"].toString();
    // npm writes the hidden lock file when all else is done.
    return QFile::exists(workplace + u"/node_modules/.package-lock.json"_s)
        && jsonFile(workplace + u"/node_modules/cloudflare/package.json"_s)[u"version"].toString()
        == wanted;
}

//! What @p program printed; @p problem says why it did not end well, and is empty when it did.
QByteArray
output(const QString& program, const QStringList& arguments, int timeout, QString* problem)
{
    QProcess process;
    process.setWorkingDirectory(workplace);
    process.start(program, arguments);
    if (!process.waitForFinished(timeout)) {
        *problem = program + u": "_s + process.errorString();
        process.kill();
        process.waitForFinished();
    } else if (process.exitCode() != 0) {
        *problem = QString::fromUtf8(process.readAllStandardError()).simplified().left(300);
    }
    return process.readAllStandardOutput();
}

} // namespace

class tst_cloudflaresdk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsEveryPageAndEnds_data();
    void listsEveryPageAndEnds();
    void duplicates_data();
    void duplicates();
    void showsTheConflict();
    void findsAccountsAndStores();
    void repeatsALostDuplicate();
    void cleanupTestCase();

private:
    QJsonObject call(
        CloudflareFixture& sandbox, const QString& who, const QString& name,
        const QStringList& arguments = {});

    //! One process for all calls: to load the package takes it a second.
    QProcess m_caller;
};

void tst_cloudflaresdk::initTestCase()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (node.isEmpty() || npm.isEmpty())
        QSKIP("Node or npm is not there");
    QVERIFY2(copySources(), qPrintable(workplace));
    QString problem;
    const QByteArray version = output(node, {u"--version"_s}, callTimeout, &problem);
    if (version.mid(1, version.indexOf('.') - 1).toInt() < leastNodeVersion)
        QSKIP(qPrintable(u"Node is too old: "_s + QString::fromLatin1(version) + problem));
    if (!isInstalled())
        (void)output(
            npm,
            {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s,
             u"--fetch-retries=0"_s, u"--fetch-timeout=30000"_s, u"--cache"_s,
             workplace + u"/npm-cache"_s},
            installTimeout, &problem);
    if (!isInstalled())
        QSKIP(qPrintable(u"The package cannot be had: "_s + problem));
    m_caller.setWorkingDirectory(workplace);
    m_caller.start(node, {u"calls.mjs"_s});
    QVERIFY2(m_caller.waitForStarted(), qPrintable(m_caller.errorString()));
}

void tst_cloudflaresdk::cleanupTestCase()
{
    m_caller.closeWriteChannel();
    QTRY_COMPARE(m_caller.state(), QProcess::NotRunning);
}

QJsonObject tst_cloudflaresdk::call(
    CloudflareFixture& sandbox, const QString& who, const QString& name,
    const QStringList& arguments)
{
    QJsonObject environment{
        {u"CLOUDFLARE_BASE_URL"_s, sandbox.server().baseUrl(u"cloudflare"_s).toString()}};
    const QJsonObject credential
        = sandbox.server().describe()[u"cloudflare"][u"credentials"][who].toObject();
    if (credential.contains(u"key")) {
        environment.insert(u"CLOUDFLARE_EMAIL"_s, credential[u"email"]);
        environment.insert(u"CLOUDFLARE_API_KEY"_s, credential[u"key"]);
    } else {
        environment.insert(u"CLOUDFLARE_API_TOKEN"_s, credential[u"token"]);
    }
    const QJsonObject order{
        {u"environment"_s, environment},
        {u"call"_s, name},
        {u"account"_s, sandbox.accountId()},
        {u"store"_s, sandbox.storeId()},
        {u"arguments"_s, QJsonArray::fromStringList(arguments)}};
    m_caller.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    if (!QTest::qWaitFor([this] { return m_caller.canReadLine(); }, callTimeout))
        qWarning("No answer: %s", m_caller.readAllStandardError().constData());
    return QJsonDocument::fromJson(m_caller.readLine()).object();
}

void tst_cloudflaresdk::listsEveryPageAndEnds_data()
{
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("requests");
    // It asks on until a page is empty.
    QTest::newRow("pages of 10") << 10 << 4;
    QTest::newRow("one page") << 100 << 2;
}

void tst_cloudflaresdk::listsEveryPageAndEnds()
{
    QFETCH(int, perPage);
    CloudflareFixture sandbox;
    const QJsonObject listed = call(sandbox, u"admin"_s, u"secrets"_s, {QString::number(perPage)});
    QStringList names;
    for (const QJsonValue& name : listed[u"result"].toArray())
        names.append(name.toString());
    names.sort();
    QTEST(
        sandbox.server().requestCounts().value(
            u"GET /client/v4/accounts/:account_id/secrets_store/stores/:store_id/secrets"_s),
        "requests");
    QStringList all = sandbox.secrets().keys();
    all.sort();
    QCOMPARE(names, all);
}

void tst_cloudflaresdk::duplicates_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("user token") << u"admin"_s;
    QTest::newRow("account token") << u"pipeline"_s;
    QTest::newRow("e-mail and key") << u"globalKey"_s;
}

void tst_cloudflaresdk::duplicates()
{
    QFETCH(QString, who);
    CloudflareFixture sandbox;
    const QJsonObject answer = call(
        sandbox, who, u"duplicate"_s,
        {sandbox.secretId(u"SENTRY_DSN"_s), u"SENTRY_DSN_COPY"_s, u"workers"_s, u"access"_s});
    const QJsonObject copy = answer[u"result"].toObject();
    QVERIFY2(!copy.isEmpty(), QJsonDocument(answer).toJson().constData());
    QCOMPARE(copy[u"status"].toString(), u"pending"_s);
    QCOMPARE(copy[u"scopes"], QJsonValue(QJsonArray{u"access"_s, u"workers"_s}));
    QCOMPARE(sandbox.secretId(u"SENTRY_DSN_COPY"_s), copy[u"id"].toString());
}

void tst_cloudflaresdk::showsTheConflict()
{
    CloudflareFixture sandbox;
    const QJsonObject answer = call(
        sandbox, u"admin"_s, u"duplicate"_s,
        {sandbox.secretId(u"SENTRY_DSN"_s), u"STRIPE_API_KEY"_s, u"workers"_s});
    QCOMPARE(answer[u"kind"].toString(), u"BadRequestError"_s);
    QCOMPARE(answer[u"status"].toInt(), 400);
    QCOMPARE(answer[u"errors"][0][u"code"].toInt(), 1003);
    QCOMPARE(
        answer[u"errors"][0][u"message"].toString(),
        u"secret_name_already_exists: STRIPE_API_KEY"_s);
}

void tst_cloudflaresdk::findsAccountsAndStores()
{
    CloudflareFixture sandbox;
    QCOMPARE(
        call(sandbox, u"admin"_s, u"accounts"_s)[u"result"],
        QJsonValue(QJsonArray{u"Acme"_s, u"Acme Labs"_s, u"Northwind"_s}));
    QCOMPARE(
        call(sandbox, u"admin"_s, u"stores"_s)[u"result"],
        QJsonValue(QJsonArray{sandbox.storeId()}));
}

//! Contract 10.9: it takes its own copy for somebody else's. What our client must not do.
void tst_cloudflaresdk::repeatsALostDuplicate()
{
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.loseAnswers = true;
    CloudflareFixture sandbox(options);
    const QJsonObject answer = call(
        sandbox, u"admin"_s, u"duplicate"_s,
        {sandbox.secretId(u"SENTRY_DSN"_s), u"COPY"_s, u"workers"_s});
    QCOMPARE(answer[u"errors"][0][u"code"].toInt(), 1003);
    QVERIFY(sandbox.secrets().contains(u"COPY"_s));
}

QTEST_GUILESS_MAIN(tst_cloudflaresdk)
#include "tst_cloudflaresdk.moc"
