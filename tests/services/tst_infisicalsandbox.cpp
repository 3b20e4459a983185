// SPDX-License-Identifier: MIT
#include "InfisicalBed.h"
#include "services/infisical/InfisicalBrowserSignIn.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Infisical's own stories from end to end, against the sandbox.
class TestInfisicalSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hidesAndExplainsProjects();
    void serversThatCannotDuplicate_data();
    void serversThatCannotDuplicate();
    void marks();
    void personSeesTheirOverrides();
    void folderIsMadeAndUsed_data();
    void folderIsMadeAndUsed();
    void tokensThatEndInMidWork();
    void policies();
    void browserSignIn();
    void deniedCallsNameNobody();

private:
    InfisicalBed m_bed;
};

void TestInfisicalSandbox::init()
{
    QVERIFY(m_bed.start());
}

void TestInfisicalSandbox::cleanup()
{
    m_bed.stop();
}

void TestInfisicalSandbox::hidesAndExplainsProjects()
{
    const auto session = m_bed.identitySession(u"admin"_s);
    const auto report = await(session->signIn());
    QVERIFY(report);
    QStringList usable;
    QStringList explained;
    for (const Project& project : report->projects)
        (project.cannotDuplicate.isEmpty() ? usable : explained).append(project.name);
    QCOMPARE(usable, (QStringList{u"storefront"_s, u"warehouse"_s}));
    QCOMPARE(explained, QStringList{u"legacy-portal"_s});
}

void TestInfisicalSandbox::serversThatCannotDuplicate_data()
{
    QTest::addColumn<bool>("preV4");
    QTest::newRow("v4 without the route") << false;
    QTest::newRow("before v4") << true;
}

void TestInfisicalSandbox::serversThatCannotDuplicate()
{
    QFETCH(bool, preV4);
    m_bed.change([preV4](Sandbox::Options& options) {
        options.oldServer = !preV4;
        options.preV4Server = preV4;
    });
    const auto session = m_bed.identitySession(u"admin"_s);
    const auto report = await(session->signIn());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
    QCOMPARE(report->ability.level, DuplicateAbility::Level::No);
    QVERIFY(report->ability.reason.contains(u"cannot duplicate"));
}

void TestInfisicalSandbox::marks()
{
    const auto session = m_bed.identitySession(u"admin"_s);
    const auto listing = await(session->listSecrets(m_bed.at(u"dev"_s, u"/app"_s)));
    QVERIFY(listing);
    const auto count = [&listing](SecretMark mark) {
        return std::ranges::count_if(
            listing->secrets, [mark](const Secret& secret) { return secret.marks.testFlag(mark); });
    };
    QCOMPARE(count(SecretMark::Rotated), 2);
    QCOMPARE(count(SecretMark::HoneyToken), 1);
    QCOMPARE(count(SecretMark::PersonalOverride), 0);
    QCOMPARE(count(SecretMark::Twin), 0);
    // dev:/web imports dev:/common; imports are not asked for.
    const auto web = await(session->listSecrets(m_bed.at(u"dev"_s, u"/web"_s)));
    QVERIFY(web);
    QVERIFY(std::ranges::none_of(web->secrets, [](const Secret& secret) {
        return secret.marks.testFlag(SecretMark::Imported);
    }));
}

void TestInfisicalSandbox::personSeesTheirOverrides()
{
    const auto session = m_bed.personSession();
    const auto listing = await(session->listSecrets(m_bed.at(u"dev"_s, u"/app"_s)));
    QVERIFY(listing);
    QCOMPARE(listing->secrets.size(), 123);
    QStringList keys;
    for (const Secret& secret : listing->secrets) {
        if (secret.marks.testFlag(SecretMark::PersonalOverride))
            keys.append(secret.key);
        QVERIFY(!secret.marks.testFlag(SecretMark::Twin));
    }
    keys.sort();
    QCOMPARE(keys, (QStringList{u"API_BASE_URL"_s, u"DATABASE_HOST"_s, u"LOG_LEVEL"_s}));
}

void TestInfisicalSandbox::folderIsMadeAndUsed_data()
{
    QTest::addColumn<bool>("olderAnswer");
    QTest::addColumn<bool>("replicaLag");
    QTest::newRow("usual") << false << false;
    QTest::newRow("older answer") << true << false;
    QTest::newRow("replica lag") << false << true;
}

void TestInfisicalSandbox::folderIsMadeAndUsed()
{
    QFETCH(bool, olderAnswer);
    QFETCH(bool, replicaLag);
    m_bed.change([olderAnswer, replicaLag](Sandbox::Options& options) {
        options.olderFolderAnswer = olderAnswer;
        options.replicaLag = replicaLag;
    });
    const auto session = m_bed.identitySession(u"admin"_s);
    const Location to = m_bed.at(u"staging"_s, u"/made/for/this"_s);
    QVERIFY(!await(session->listSecrets(to)));
    const auto made = await(session->createFolder(to));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message()));
    QCOMPARE(made->path, to.path);
    const auto reply = await(session->duplicate(m_bed.callTo(*session, to, {u"LOG_LEVEL"_s})));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    // A second time it is there already, which is as good.
    const auto again = await(session->createFolder(to));
    QVERIFY(again);
    QCOMPARE(again->id, made->id);
    const auto folders = await(session->listFolders(m_bed.at(u"staging"_s, u"/made"_s)));
    QVERIFY(folders);
    QCOMPARE(folders->constFirst().path, u"/made/for"_s);
}

void TestInfisicalSandbox::tokensThatEndInMidWork()
{
    const auto session = m_bed.identitySession(u"admin"_s);
    QVERIFY(await(session->signIn()));
    QSignalSpy required(session.get(), &Session::signInRequired);
    m_bed.post(u"/sandbox/expire-tokens"_s, {});
    const qint64 before = session->sentCount();
    QList<bool> answers;
    constexpr int jobs = 5;
    for (int i = 0; i < jobs; ++i) {
        session->listSecrets(m_bed.at(u"dev"_s, u"/app"_s))
            ->onFinished(
                this, [&answers](const Result<Listing>& result) { answers.append(bool(result)); });
    }
    QTRY_COMPARE(answers, QList<bool>(jobs, true));
    QCOMPARE(required.count(), 0);
    // Each job twice at most, and one login for all of them.
    QVERIFY(session->sentCount() - before <= 2 * jobs + 1);
}

void TestInfisicalSandbox::policies()
{
    using Need = ApprovalPolicy::Need;
    const auto needOf = [this](Session& session, const QString& environment) {
        const auto policy = await(session.approvalPolicy(m_bed.at(environment, u"/app"_s)));
        return policy ? policy->need : Need::Unknown;
    };
    const auto person = m_bed.personSession();
    QCOMPARE(needOf(*person, u"prod"_s), Need::Needed);
    QCOMPARE(needOf(*person, u"staging"_s), Need::None);
    const auto identity = m_bed.identitySession(u"admin"_s);
    QVERIFY(needOf(*identity, u"prod"_s) != Need::None);
    m_bed.change([](Sandbox::Options& options) { options.identitiesReadPolicies = false; });
    QCOMPARE(needOf(*identity, u"prod"_s), Need::Unknown);
}

void TestInfisicalSandbox::browserSignIn()
{
    InfisicalBrowserSignIn signIn(m_bed.connectionBy(InfisicalMethod::browser));
    QSignalSpy arrived(&signIn, &BrowserSignIn::arrived);
    QVERIFY(signIn.start());
    const QJsonObject message{
        {u"JTWToken"_s, QString::fromUtf8(m_bed.personToken(u"alex"_s))},
        {u"email"_s, u"alex@acme.example"_s},
        {u"privateKey"_s, QString()}};
    QVERIFY(signIn.paste(QString::fromLatin1(QJsonDocument(message).toJson().toBase64())));
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(
        arrived.constFirst().constFirst().value<BrowserIdentity>().organisation,
        m_bed.about()["organization"_L1]["name"_L1].toString());
    const auto session = infisicalCase().makeSession(
        m_bed.connectionBy(InfisicalMethod::browser), signIn.takeCredentials(), 5s);
    const auto report = await(session->signIn());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
    QCOMPARE(report->identity.name, u"alex@acme.example"_s);
    QCOMPARE(report->identity.organisation, m_bed.about()["organization"_L1]["name"_L1].toString());
    QVERIFY(report->identity.expires.isValid());
}

void TestInfisicalSandbox::deniedCallsNameNobody()
{
    const auto session = m_bed.identitySession(u"viewer"_s);
    const DuplicateCall call
        = m_bed.callTo(*session, m_bed.at(u"staging"_s, u"/web"_s), {u"LOG_LEVEL"_s, u"API_KEY"_s});
    QCOMPARE(call.items.size(), 2);
    const auto reply = await(session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Forbidden);
    QCOMPARE(session->blame(call, reply.error()).on, Blame::On::NotSaid);

    const auto stranger = m_bed.identitySession(u"stranger"_s);
    const auto refused = await(stranger->duplicate(call));
    QVERIFY(!refused);
    QCOMPARE(stranger->blame(call, refused.error()).on, Blame::On::WholeCall);
}

QTEST_GUILESS_MAIN(TestInfisicalSandbox)
#include "tst_infisicalsandbox.moc"
