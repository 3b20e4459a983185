// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"
#include "Sandbox.h"
#include "SandboxAccess.h"
#include "support/FaultProxy.h"
#include "support/TestCertificates.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! `keycutter duplicate --site` on machines without a keychain: the credential comes from the
//! environment, and the site may have a certificate of a private authority.
class GivenCredentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pastedToken();
    void privateAuthority_data();
    void privateAuthority();

private:
    //! A machine identity's token, as its own login gives it.
    [[nodiscard]] QString token() const;
    //! Runs it to its end while this process serves what stands between.
    [[nodiscard]] ProgramEnd run(const QUrl& site, const QStringList& more) const;

    std::unique_ptr<KeycutterProcess> m_program;
    std::unique_ptr<Sandbox::Server> m_server;
};

void GivenCredentialTest::init()
{
    m_program = std::make_unique<KeycutterProcess>();
    m_server = std::make_unique<Sandbox::Server>();
    QVERIFY(m_server->start());
}

QString GivenCredentialTest::token() const
{
    const auto identity = SandboxAccess::machineIdentity(m_server->describe());
    QUrl url = m_server->baseUrl(u"infisical"_s);
    url.setPath(u"/api/v1/auth/universal-auth/login"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject body{
        {u"clientId"_s, identity.clientId}, {u"clientSecret"_s, identity.clientSecret}};
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait())
        return {};
    return QJsonDocument::fromJson(reply->readAll())[u"accessToken"_s].toString();
}

ProgramEnd GivenCredentialTest::run(const QUrl& site, const QStringList& more) const
{
    QProcess process;
    m_program->prepare(
        process,
        QStringList{
            u"duplicate"_s, u"--site"_s, site.toString(), u"--project"_s, u"storefront"_s,
            u"--from"_s, u"dev:/app"_s, u"--to"_s, u"dev:/copies"_s, u"--all"_s, u"--yes"_s}
            + more);
    process.start();
    ProgramEnd end;
    if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        end.exitCode = process.exitCode();
    end.out = QString::fromUtf8(process.readAllStandardOutput());
    end.error = QString::fromUtf8(process.readAllStandardError());
    return end;
}

void GivenCredentialTest::pastedToken()
{
    const QString given = token();
    QVERIFY(!given.isEmpty());
    m_program->setVariable(u"KEYCUTTER_TOKEN"_s, given);
    const auto end = run(m_server->baseUrl(u"infisical"_s), {u"--log"_s, u"debug"_s});
    QVERIFY2(end.exitCode == 1, qPrintable(end.error)); // rotated secrets are skipped
    QVERIFY2(end.out.contains(u"Created"_s), qPrintable(end.out));
    QVERIFY(!(end.out + end.error).contains(given));
    QVERIFY(!m_program->everythingWritten().contains(given.toUtf8()));
}

void GivenCredentialTest::privateAuthority_data()
{
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("with its CA file") << true;
    QTest::newRow("without") << false;
}

void GivenCredentialTest::privateAuthority()
{
#ifdef Q_OS_WIN
    QSKIP("Wine's TLS takes no certificate to serve with.");
#endif
    QFETCH(bool, isGiven);
    const Test::TestAuthority authority;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.pem());
    file.close();
    Test::FaultProxy proxy(quint16(m_server->port()));
    QVERIFY(proxy.startTls(authority.issue({u"localhost"_s})));
    const auto identity = SandboxAccess::machineIdentity(m_server->describe());
    m_program->setVariable(u"KEYCUTTER_CLIENT_SECRET"_s, identity.clientSecret);
    QStringList more{u"--client-id"_s, identity.clientId};
    if (isGiven)
        more << u"--ca-file"_s << file.fileName();

    const auto end = run(proxy.url(), more);
    QVERIFY2(end.exitCode == (isGiven ? 1 : 3), qPrintable(end.error));
    QCOMPARE(proxy.seen().isEmpty(), !isGiven);
    if (isGiven)
        QVERIFY2(end.out.contains(u"Created"_s), qPrintable(end.out));
    else
        QVERIFY2(end.error.contains(u"--ca-file"_s), qPrintable(end.error));
}

QTEST_GUILESS_MAIN(GivenCredentialTest)
#include "tst_givencredential.moc"
