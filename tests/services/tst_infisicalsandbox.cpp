// SPDX-License-Identifier: MIT
#include "ServiceCase.h"
#include "http/HttpClient.h"
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
    void approvalOfAnIdentity();
    void approvalThatCannotBeRead();
    void approvalMergedByAPerson();
    void policies();
    void browserSignIn();
    void deniedCallsNameNobody();

private:
    [[nodiscard]] QUrl site() const { return m_sandbox->baseUrl(u"infisical"_s); }
    [[nodiscard]] Connection connectionBy(const QString& method) const;
    [[nodiscard]] std::unique_ptr<Session> identitySession(const QString& name) const;
    [[nodiscard]] std::unique_ptr<Session> personSession();
    //! A person's token, as the web page gets it.
    [[nodiscard]] QByteArray personToken(const QString& name);
    //! Posts @p body; an empty object when it is refused.
    [[nodiscard]] QJsonObject
    post(const QString& path, const QJsonObject& body, const QByteArray& token = {});
    [[nodiscard]] QString projectId(const QString& name) const;
    [[nodiscard]] Location at(const QString& environment, const QString& path) const;
    [[nodiscard]] DuplicateCall
    callTo(Session& session, const Location& to, const QStringList& keys) const;

    Sandbox::Options m_options;
    std::unique_ptr<Sandbox::Server> m_sandbox;
    QJsonObject m_about;
};

void TestInfisicalSandbox::init()
{
    m_options = {};
    m_options.largeFolder = 3;
    m_sandbox = std::make_unique<Sandbox::Server>(m_options);
    QVERIFY(m_sandbox->start());
    m_about = m_sandbox->describe()["infisical"_L1].toObject();
}

void TestInfisicalSandbox::cleanup()
{
    m_sandbox.reset();
}

Connection TestInfisicalSandbox::connectionBy(const QString& method) const
{
    Connection connection;
    connection.serviceId = u"infisical"_s;
    connection.site = site();
    connection.method = method;
    return connection;
}

std::unique_ptr<Session> TestInfisicalSandbox::identitySession(const QString& name) const
{
    const QJsonObject identity = m_about["credentials"_L1][name].toObject();
    Connection connection = connectionBy(InfisicalMethod::universalAuth);
    connection.fields.insert(InfisicalMethod::clientIdField, identity["clientId"_L1].toString());
    Credentials credentials;
    credentials.emplace(
        InfisicalMethod::clientSecretField, SecretText(identity["clientSecret"_L1].toString()));
    return infisicalCase().makeSession(connection, std::move(credentials), 5s);
}

QJsonObject
TestInfisicalSandbox::post(const QString& path, const QJsonObject& body, const QByteArray& token)
{
    HttpSettings settings;
    settings.origin = site();
    HttpClient client(settings);
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = site();
    request.url.setPath(path);
    request.body = QJsonDocument(body).toJson();
    request.headers = {{"User-Agent", "test"}};
    if (!token.isEmpty())
        request.headers.append(
            std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + token));
    const auto reply = await(client.send(request));
    return reply && reply->isSuccess() ? QJsonDocument::fromJson(reply->body).object()
                                       : QJsonObject();
}

QByteArray TestInfisicalSandbox::personToken(const QString& name)
{
    const QJsonObject person = m_about["credentials"_L1][name].toObject();
    const QJsonObject login = post(
        u"/api/v3/auth/login"_s,
        {{u"email"_s, person["email"_L1]}, {u"password"_s, person["password"_L1]}});
    const QJsonObject chosen = post(
        u"/api/v3/auth/select-organization"_s,
        {{u"organizationId"_s, m_about["organization"_L1]["id"_L1]}},
        login["accessToken"_L1].toString().toUtf8());
    return chosen["token"_L1].toString().toUtf8();
}

std::unique_ptr<Session> TestInfisicalSandbox::personSession()
{
    Credentials credentials;
    credentials.emplace(InfisicalMethod::tokenField, SecretText(personToken(u"alex"_s)));
    return infisicalCase().makeSession(
        connectionBy(InfisicalMethod::browser), std::move(credentials), 5s);
}

QString TestInfisicalSandbox::projectId(const QString& name) const
{
    for (const QJsonValue& project : m_about["projects"_L1].toArray()) {
        if (project["name"_L1] == name)
            return project["id"_L1].toString();
    }
    return {};
}

Location TestInfisicalSandbox::at(const QString& environment, const QString& path) const
{
    return {projectId(u"storefront"_s), environment, path};
}

DuplicateCall
TestInfisicalSandbox::callTo(Session& session, const Location& to, const QStringList& keys) const
{
    DuplicateCall call;
    call.from = at(u"dev"_s, u"/app"_s);
    call.to = to;
    call.attributes = Attribute::Value;
    const auto listing = await(session.listSecrets(call.from));
    for (const Secret& secret : listing.value_or(Listing{}).secrets) {
        if (!keys.contains(secret.key) || secret.marks.testFlag(SecretMark::PersonalOverride))
            continue;
        DuplicateItem item;
        item.sourceId = secret.id;
        item.sourceKey = secret.key;
        call.items.append(item);
    }
    return call;
}

void TestInfisicalSandbox::hidesAndExplainsProjects()
{
    const auto session = identitySession(u"admin"_s);
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
    m_options.oldServer = !preV4;
    m_options.preV4Server = preV4;
    m_sandbox->setOptions(m_options);
    const auto session = identitySession(u"admin"_s);
    const auto report = await(session->signIn());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
    QCOMPARE(report->ability.level, DuplicateAbility::Level::No);
    QVERIFY(report->ability.reason.contains(u"cannot duplicate"));
}

void TestInfisicalSandbox::marks()
{
    const auto session = identitySession(u"admin"_s);
    const auto listing = await(session->listSecrets(at(u"dev"_s, u"/app"_s)));
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
    const auto web = await(session->listSecrets(at(u"dev"_s, u"/web"_s)));
    QVERIFY(web);
    QVERIFY(std::ranges::none_of(web->secrets, [](const Secret& secret) {
        return secret.marks.testFlag(SecretMark::Imported);
    }));
}

void TestInfisicalSandbox::personSeesTheirOverrides()
{
    const auto session = personSession();
    const auto listing = await(session->listSecrets(at(u"dev"_s, u"/app"_s)));
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
    m_options.olderFolderAnswer = olderAnswer;
    m_options.replicaLag = replicaLag;
    m_sandbox->setOptions(m_options);
    const auto session = identitySession(u"admin"_s);
    const Location to = at(u"staging"_s, u"/made/for/this"_s);
    QVERIFY(!await(session->listSecrets(to)));
    const auto made = await(session->createFolder(to));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message()));
    QCOMPARE(made->path, to.path);
    const auto reply = await(session->duplicate(callTo(*session, to, {u"LOG_LEVEL"_s})));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    // A second time it is there already, which is as good.
    const auto again = await(session->createFolder(to));
    QVERIFY(again);
    QCOMPARE(again->id, made->id);
    const auto folders = await(session->listFolders(at(u"staging"_s, u"/made"_s)));
    QVERIFY(folders);
    QCOMPARE(folders->constFirst().path, u"/made/for"_s);
}

void TestInfisicalSandbox::tokensThatEndInMidWork()
{
    const auto session = identitySession(u"admin"_s);
    QVERIFY(await(session->signIn()));
    QSignalSpy required(session.get(), &Session::signInRequired);
    std::ignore = post(u"/sandbox/expire-tokens"_s, {});
    const qint64 before = session->sentCount();
    QList<bool> answers;
    constexpr int jobs = 5;
    for (int i = 0; i < jobs; ++i) {
        session->listSecrets(at(u"dev"_s, u"/app"_s))
            ->onFinished(
                this, [&answers](const Result<Listing>& result) { answers.append(bool(result)); });
    }
    QTRY_COMPARE(answers, QList<bool>(jobs, true));
    QCOMPARE(required.count(), 0);
    // Each job twice at most, and one login for all of them.
    QVERIFY(session->sentCount() - before <= 2 * jobs + 1);
}

void TestInfisicalSandbox::approvalOfAnIdentity()
{
    const auto session = identitySession(u"admin"_s);
    QVERIFY(await(session->signIn()));
    const Location to = at(u"prod"_s, u"/web"_s);
    const auto reply
        = await(session->duplicate(callTo(*session, to, {u"LOG_LEVEL"_s, u"API_KEY"_s})));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    QCOMPARE(reply->results.size(), 2);
    for (const DuplicateResult& result : reply->results) {
        QVERIFY(result.destinationId.isEmpty());
        QCOMPARE(result.approval.value_or(Approval{}).id, reply->results.constFirst().approval->id);
    }
    const auto state = await(session->approvalState(*reply->results.constFirst().approval));
    QVERIFY(state);
    QCOMPARE(state->state, Approval::State::Waiting);
    QCOMPARE(state->approvalsNeeded, 1);
    QCOMPARE(state->approvalsGiven, 0);
    QVERIFY(session->approvalPage(to, *state).isValid());
}

void TestInfisicalSandbox::approvalThatCannotBeRead()
{
    m_options.identitiesReadApprovals = false;
    m_sandbox->setOptions(m_options);
    const auto session = identitySession(u"admin"_s);
    const auto reply
        = await(session->duplicate(callTo(*session, at(u"prod"_s, u"/web"_s), {u"LOG_LEVEL"_s})));
    QVERIFY(reply);
    const auto state = await(session->approvalState(*reply->results.constFirst().approval));
    QVERIFY(state);
    QCOMPARE(state->state, Approval::State::Unreadable);
}

void TestInfisicalSandbox::approvalMergedByAPerson()
{
    const auto session = identitySession(u"admin"_s);
    const Location to = at(u"prod"_s, u"/web"_s);
    const auto reply = await(session->duplicate(callTo(*session, to, {u"LOG_LEVEL"_s})));
    QVERIFY(reply);
    const Approval approval = *reply->results.constFirst().approval;
    const QString path = u"/api/v1/secret-approval-requests/"_s + approval.id;
    const QByteArray robin = personToken(u"robin"_s);
    QVERIFY(!post(path + u"/review"_s, {{u"status"_s, u"approved"_s}}, robin).isEmpty());
    auto state = await(session->approvalState(approval));
    QVERIFY(state);
    QCOMPARE(state->approvalsGiven, 1);
    QCOMPARE(state->state, Approval::State::Waiting);
    std::ignore = post(path + u"/merge"_s, {}, robin);
    state = await(session->approvalState(approval));
    QVERIFY(state);
    QCOMPARE(state->state, Approval::State::Merged);
    const auto listing = await(session->listSecrets(to));
    QVERIFY(
        std::ranges::find(listing->secrets, u"LOG_LEVEL"_s, &Secret::key)
        != listing->secrets.cend());
}

void TestInfisicalSandbox::policies()
{
    using Need = ApprovalPolicy::Need;
    const auto needOf = [this](Session& session, const QString& environment) {
        const auto policy = await(session.approvalPolicy(at(environment, u"/app"_s)));
        return policy ? policy->need : Need::Unknown;
    };
    const auto person = personSession();
    QCOMPARE(needOf(*person, u"prod"_s), Need::Needed);
    QCOMPARE(needOf(*person, u"staging"_s), Need::None);
    const auto identity = identitySession(u"admin"_s);
    QVERIFY(needOf(*identity, u"prod"_s) != Need::None);
    m_options.identitiesReadPolicies = false;
    m_sandbox->setOptions(m_options);
    QCOMPARE(needOf(*identity, u"prod"_s), Need::Unknown);
}

void TestInfisicalSandbox::browserSignIn()
{
    InfisicalBrowserSignIn signIn(connectionBy(InfisicalMethod::browser));
    QSignalSpy arrived(&signIn, &BrowserSignIn::arrived);
    QVERIFY(signIn.start());
    const QJsonObject message{
        {u"JTWToken"_s, QString::fromUtf8(personToken(u"alex"_s))},
        {u"email"_s, u"alex@acme.example"_s},
        {u"privateKey"_s, QString()}};
    QVERIFY(signIn.paste(QString::fromLatin1(QJsonDocument(message).toJson().toBase64())));
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(
        arrived.constFirst().constFirst().value<BrowserIdentity>().organisation,
        m_about["organization"_L1]["name"_L1].toString());
    const auto session = infisicalCase().makeSession(
        connectionBy(InfisicalMethod::browser), signIn.takeCredentials(), 5s);
    const auto report = await(session->signIn());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
    QCOMPARE(report->identity.name, u"alex@acme.example"_s);
    QCOMPARE(report->identity.organisation, m_about["organization"_L1]["name"_L1].toString());
    QVERIFY(report->identity.expires.isValid());
}

void TestInfisicalSandbox::deniedCallsNameNobody()
{
    const auto session = identitySession(u"viewer"_s);
    const DuplicateCall call
        = callTo(*session, at(u"staging"_s, u"/web"_s), {u"LOG_LEVEL"_s, u"API_KEY"_s});
    QCOMPARE(call.items.size(), 2);
    const auto reply = await(session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Forbidden);
    QCOMPARE(session->blame(call, reply.error()).on, Blame::On::NotSaid);

    const auto stranger = identitySession(u"stranger"_s);
    const auto refused = await(stranger->duplicate(call));
    QVERIFY(!refused);
    QCOMPARE(stranger->blame(call, refused.error()).on, Blame::On::WholeCall);
}

QTEST_GUILESS_MAIN(TestInfisicalSandbox)
#include "tst_infisicalsandbox.moc"
