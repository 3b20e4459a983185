// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"
#include "Sandbox.h"
#include "SandboxAccess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr int sampleSecrets = 23;

QJsonArray cellsOf(const ProgramEnd& end)
{
    return QJsonDocument::fromJson(end.out.toUtf8()).object().value(u"cells").toArray();
}

//! How many cells have that text under @p name.
int countOf(const QJsonArray& cells, const QString& name, const QString& text)
{
    return int(std::count_if(cells.begin(), cells.end(), [&](const QJsonValue& cell) {
        return cell.toObject().value(name).toString() == text;
    }));
}

} // namespace

//! `keycutter duplicate` where copies stay in one store and get new names, from its arguments to
//! its exit code.
class CopyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesOnTheInProcessSandbox();
    void pendingCopiesAreToldAsPending();
    void planWritesNothing();
    void planSaysTheQuota();
    void twoCopiesOfEach();
    void scopesAndCommentAreSent();
    void nameThatIsThereIsNotSent();
    void planBeyondTheQuotaIsBlocked();
    void readOnlySignInIsTold();
    void accountIdServesWhereNoneAreListed();
    void unknownAccountNamesTheKnown();

private:
    [[nodiscard]] ProgramEnd run(const QStringList& more);
    void useCredential(const QString& name);
    //! The secret of that name as the service lists it; empty when it is not there.
    [[nodiscard]] QJsonObject listed(const QString& name) const;
    [[nodiscard]] QString sourceName() const { return listed({}).value(u"name").toString(); }

    std::unique_ptr<KeycutterProcess> m_program;
    std::unique_ptr<Sandbox::Server> m_server;
};

void CopyCommandTest::init()
{
    m_program = std::make_unique<KeycutterProcess>();
    m_server = std::make_unique<Sandbox::Server>();
    QVERIFY(m_server->start());
    useCredential(u"admin"_s);
}

void CopyCommandTest::useCredential(const QString& name)
{
    const QJsonValue credentials = m_server->describe()[u"cloudflare"_s][u"credentials"_s];
    m_program->setVariable(u"KEYCUTTER_TOKEN"_s, credentials[name][u"token"_s].toString());
}

ProgramEnd CopyCommandTest::run(const QStringList& more)
{
    return m_program->run(
        QStringList{
            u"duplicate"_s, u"--site"_s, m_server->baseUrl(u"cloudflare"_s).toString(),
            u"--account"_s, u"Acme"_s, u"--json"_s, u"--yes"_s}
        + more);
}

QJsonObject CopyCommandTest::listed(const QString& name) const
{
    const QJsonValue description = m_server->describe()[u"cloudflare"_s];
    const QJsonValue account = description[u"accounts"_s][0];
    QUrl url = m_server->baseUrl(u"cloudflare"_s);
    url.setPath(
        url.path()
        + u"/accounts/%1/secrets_store/stores/%2/secrets"_s.arg(
            account[u"id"_s].toString(), account[u"stores"_s][0][u"id"_s].toString()));
    url.setQuery(u"per_page=100"_s);
    QNetworkRequest request(url);
    const QString token = description[u"credentials"_s][u"admin"_s][u"token"_s].toString();
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait())
        return {};
    const QJsonArray secrets
        = QJsonDocument::fromJson(reply->readAll()).object().value(u"result").toArray();
    for (const QJsonValue& secret : secrets) {
        if (name.isEmpty() || secret[u"name"_s].toString() == name)
            return secret.toObject();
    }
    return {};
}

void CopyCommandTest::copiesOnTheInProcessSandbox()
{
    const auto end = m_program->run(
        {u"duplicate"_s, u"--sandbox"_s, u"--account"_s, u"Acme"_s, u"--all"_s, u"--name"_s,
         u"{name}_COPY"_s, u"--yes"_s});
    QVERIFY2(end.exitCode == 0, qPrintable(end.error + end.out));
    QCOMPARE(end.out.count(u"Created"_s), sampleSecrets);
    QVERIFY2(end.out.contains(u"_COPY"_s), qPrintable(end.out));
}

void CopyCommandTest::pendingCopiesAreToldAsPending()
{
    Sandbox::Options options = m_server->options();
    options.cloudflare.pendingFor = std::chrono::hours(1);
    m_server->setOptions(options);
    const auto end = m_program->run(
        {u"duplicate"_s, u"--site"_s, m_server->baseUrl(u"cloudflare"_s).toString(), u"--account"_s,
         u"Acme"_s, u"--all"_s, u"--name"_s, u"{name}_COPY"_s, u"--yes"_s});
    QVERIFY2(end.exitCode == 0, qPrintable(end.error + end.out));
    QCOMPARE(end.out.count(u"Created, pending"_s), sampleSecrets);
}

void CopyCommandTest::planSaysTheQuota()
{
    const auto end = m_program->run(
        {u"duplicate"_s, u"--sandbox"_s, u"--account"_s, u"Acme"_s, u"--store"_s,
         u"default_secrets_store"_s, u"--all"_s, u"--name"_s, u"{name}_COPY"_s, u"--plan"_s});
    QVERIFY2(end.out.contains(u"23 new; 23 of 100 used"_s), qPrintable(end.out + end.error));
}

void CopyCommandTest::planWritesNothing()
{
    const auto end = run({u"--all"_s, u"--name"_s, u"{name}_COPY"_s, u"--plan"_s});
    QCOMPARE(countOf(cellsOf(end), u"action"_s, u"create"_s), sampleSecrets);
    QVERIFY(listed(sourceName() + u"_COPY"_s).isEmpty());
}

void CopyCommandTest::twoCopiesOfEach()
{
    const QString key = sourceName();
    const auto end
        = run({u"--all"_s, u"--name"_s, u"{name}_STAGING"_s, u"--name"_s, u"{name}_PROD"_s});
    QVERIFY2(end.exitCode == 0, qPrintable(end.error));
    QCOMPARE(countOf(cellsOf(end), u"outcome"_s, u"created"_s), 2 * sampleSecrets);
    QVERIFY(!listed(key + u"_STAGING"_s).isEmpty());
}

void CopyCommandTest::scopesAndCommentAreSent()
{
    const QString key = sourceName();
    const auto end = run(
        {u"--key"_s, key, u"--name"_s, u"x-{name}"_s, u"--find"_s, u"_"_s, u"--replace"_s, u"-"_s,
         u"--letters"_s, u"lower"_s, u"--scopes"_s, u"access,workers"_s, u"--comment"_s,
         u"Copied by hand ✓"_s});
    QVERIFY2(end.exitCode == 0, qPrintable(end.error + end.out));
    const QJsonObject copy = listed(u"x-"_s + QString(key).replace(u'_', u'-').toLower());
    QCOMPARE(copy.value(u"comment").toString(), u"Copied by hand ✓"_s);
    QCOMPARE(copy.value(u"scopes").toArray(), (QJsonArray{u"access"_s, u"workers"_s}));
}

void CopyCommandTest::nameThatIsThereIsNotSent()
{
    const QString key = sourceName();
    const auto end = run({u"--key"_s, key, u"--name"_s, u"{name}"_s});
    QCOMPARE(end.exitCode, 3);
    QCOMPARE(countOf(cellsOf(end), u"outcome"_s, u"skipped"_s), 1);
}

void CopyCommandTest::planBeyondTheQuotaIsBlocked()
{
    QStringList arguments{u"--all"_s, u"--plan"_s};
    for (const QString& name : {u"A_{name}"_s, u"B_{name}"_s, u"C_{name}"_s, u"D_{name}"_s})
        arguments << u"--name"_s << name;
    const QJsonArray cells = cellsOf(run(arguments));
    QCOMPARE(countOf(cells, u"action"_s, u"create"_s), 77);
    QCOMPARE(countOf(cells, u"blocked"_s, u"quota-full"_s), 4 * sampleSecrets - 77);
}

void CopyCommandTest::readOnlySignInIsTold()
{
    useCredential(u"viewer"_s);
    const auto end = run({u"--all"_s, u"--name"_s, u"{name}_COPY"_s});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2((end.error + end.out).contains(u"Secrets Store Write"_s), qPrintable(end.error));
}

void CopyCommandTest::accountIdServesWhereNoneAreListed()
{
    Sandbox::Options options = m_server->options();
    options.cloudflare.accountTokensListAccounts = false;
    m_server->setOptions(options);
    useCredential(u"pipeline"_s);
    const QJsonValue account = m_server->describe()[u"cloudflare"_s][u"accounts"_s][0];
    const auto end = m_program->run(
        {u"duplicate"_s, u"--site"_s, m_server->baseUrl(u"cloudflare"_s).toString(), u"--account"_s,
         account[u"id"_s].toString(), u"--all"_s, u"--name"_s, u"{name}_COPY"_s, u"--yes"_s});
    QVERIFY2(end.exitCode == 0, qPrintable(end.error + end.out));
}

void CopyCommandTest::unknownAccountNamesTheKnown()
{
    const auto end = m_program->run(
        {u"duplicate"_s, u"--sandbox"_s, u"--account"_s, u"Nobody"_s, u"--all"_s, u"--name"_s,
         u"{name}_2"_s, u"--yes"_s});
    QCOMPARE(end.exitCode, 3);
    QVERIFY2(end.error.contains(u"Acme"_s), qPrintable(end.error));
}

QTEST_GUILESS_MAIN(CopyCommandTest)
#include "tst_copycommand.moc"
