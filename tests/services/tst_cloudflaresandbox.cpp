// SPDX-License-Identifier: MIT
#include "ContractFixture.h"
#include "services/cloudflare/CloudflareDescriptor.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using Level = DuplicateAbility::Level;

//! Cloudflare's own stories from end to end, against the sandbox.
class TestCloudflareSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.stop(); }

    void signIns_data();
    void signIns();
    void accountsExplainThemselves();
    void tokenThatListsNoAccounts_data();
    void tokenThatListsNoAccounts();
    void listOfAccountsIsRefused_data();
    void listOfAccountsIsRefused();
    void typedAccountIsWrong_data();
    void typedAccountIsWrong();
    void accountTokenThatMayNotList();
    void verifyRoutesRejectNobody();
    void probesWriteNothing();
    void listing();
    void oddListings();
    void clampedPages();
    void serverThatIgnoresThePage();
    void refusedQuotaIsNoError();
    void lookingUpTakesOneRequest();
    void unreadableQuotaIsTold();
    void statusTurnsActive();
    void renewedSignIn();
    void callsThatAreNotSent_data();
    void callsThatAreNotSent();
    void reserveIsLeftToOthers();

private:
    [[nodiscard]] QJsonObject about() const;
    [[nodiscard]] QString accountId(const QString& name) const;
    [[nodiscard]] std::unique_ptr<Session>
    sessionOf(const QString& credential, const QString& account = {}) const;
    [[nodiscard]] Project projectOf(const SignInReport& report, const QString& name) const;

    ContractFixture m;
};

void TestCloudflareSandbox::init()
{
    const auto cases = serviceCases();
    const auto row = std::ranges::find(cases, u"cloudflare"_s, &ServiceCase::id);
    m.start(static_cast<int>(row - cases.cbegin()));
}

QJsonObject TestCloudflareSandbox::about() const
{
    return m.sandbox->describe()["cloudflare"_L1].toObject();
}

QString TestCloudflareSandbox::accountId(const QString& name) const
{
    const QJsonArray accounts = about()["accounts"_L1].toArray();
    for (const QJsonValue account : accounts) {
        if (account["name"_L1].toString() == name)
            return account["id"_L1].toString();
    }
    return {};
}

std::unique_ptr<Session>
TestCloudflareSandbox::sessionOf(const QString& credential, const QString& account) const
{
    const QJsonObject given = about()["credentials"_L1][credential].toObject();
    const bool isKey = given.contains("key"_L1);
    SignInCase signIn;
    signIn.method = isKey ? CloudflareMethod::globalKey : CloudflareMethod::token;
    signIn.fields
        = {{CloudflareMethod::emailField, given["email"_L1].toString()},
           {CloudflareMethod::accountIdField, account}};
    const QString field = isKey ? CloudflareMethod::keyField : CloudflareMethod::tokenField;
    return m.sessionTo(m.site(), signIn, credentialsOf(field, given[field].toString()));
}

Project TestCloudflareSandbox::projectOf(const SignInReport& report, const QString& name) const
{
    const auto found = std::ranges::find(report.projects, name, &Project::name);
    return found == report.projects.cend() ? Project() : *found;
}

void TestCloudflareSandbox::signIns_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("name"); // empty: refused
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("expires");
    const auto row = [](const char* credential, const QString& name, Level level, bool expires) {
        QTest::newRow(credential) << QString::fromLatin1(credential) << name
                                  << static_cast<int>(level) << expires;
    };
    row("admin", u"User API token"_s, Level::Yes, true);
    row("pipeline", u"Account API token"_s, Level::Yes, false);
    row("older", u"User API token"_s, Level::Yes, false);
    row("globalKey", u"alex@acme.example"_s, Level::Yes, false);
    row("viewer", u"User API token"_s, Level::No, false);
    row("stranger", u"User API token"_s, Level::No, false);
    row("expired", {}, Level::Unknown, false);
    row("disabled", {}, Level::Unknown, false);
}

void TestCloudflareSandbox::signIns()
{
    QFETCH(QString, credential);
    QFETCH(QString, name);
    QFETCH(int, level);
    QFETCH(bool, expires);
    const auto session = sessionOf(credential);
    const auto report = await(session->signIn());
    QCOMPARE(bool(report), !name.isEmpty());
    if (!report) {
        QCOMPARE(report.error().kind, ErrorKind::Unauthorised);
        QCOMPARE(report.error().field, QString(CloudflareMethod::tokenField));
        return;
    }
    QCOMPARE(report->identity.name, name);
    QCOMPARE(static_cast<int>(report->ability.level), level);
    QCOMPARE(report->identity.expires.isValid(), expires);
    if (report->ability.level == Level::No)
        QVERIFY(report->ability.reason.contains(u"Secrets Store"));
}

void TestCloudflareSandbox::accountsExplainThemselves()
{
    QVERIFY(m.open());
    const auto report = await(m.session->signIn());
    QVERIFY(report);
    const QList<Project>* projects = &report->projects;
    QCOMPARE(projects->size(), 3);
    QCOMPARE(projects->at(0).name, u"Acme"_s);
    QCOMPARE(projects->at(0).environments.size(), 1);
    QVERIFY(projects->at(0).cannotDuplicate.isEmpty());
    QCOMPARE(projects->at(1).name, u"Acme Labs"_s);
    QVERIFY(projects->at(1).environments.isEmpty());
    QVERIFY(projects->at(1).cannotDuplicate.contains(u"no secrets store yet"));
    QCOMPARE(projects->at(2).name, u"Northwind"_s);
    QCOMPARE(projects->at(2).environments.size(), 1);
    QVERIFY(projects->at(2).cannotDuplicate.contains(u"“Secrets Store Write”"));
    QVERIFY(projects->at(2).cannotDuplicate.contains(u"Secrets Store Admin"));
}

void TestCloudflareSandbox::tokenThatListsNoAccounts_data()
{
    QTest::addColumn<bool>("typed");
    QTest::newRow("account id typed") << true;
    QTest::newRow("nothing typed") << false;
}

void TestCloudflareSandbox::tokenThatListsNoAccounts()
{
    QFETCH(bool, typed);
    const QString acme = accountId(u"Acme"_s);
    const auto session = sessionOf(u"narrow"_s, typed ? acme : QString());
    const auto report = await(session->signIn());
    QCOMPARE(bool(report), typed);
    if (report) {
        QCOMPARE(report->projects.size(), 1);
        QCOMPARE(report->projects.constFirst().id, acme);
        QCOMPARE(report->ability.level, Level::Yes);
        return;
    }
    QCOMPARE(report.error().kind, ErrorKind::Forbidden);
    QCOMPARE(report.error().field, QString(CloudflareMethod::accountIdField));
    QVERIFY(report.error().advice().contains(u"account ID"));
}

void TestCloudflareSandbox::listOfAccountsIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("helps"); // to type the account's id
    QTest::newRow("9106") << 400 << 9106 << QByteArray("Authentication failed") << true;
    QTest::newRow("10000, 401") << 401 << 10000 << QByteArray("Authentication error") << true;
    QTest::newRow("10000, 403") << 403 << 10000 << QByteArray("Authentication error") << true;
    QTest::newRow("account token")
        << 400 << 1001
        << QByteArray("List accounts endpoint does not support account owned tokens.") << true;
    QTest::newRow("unknown") << 400 << 4711 << QByteArray("something new") << true;
    QTest::newRow("expired") << 403 << 9109 << QByteArray("Invalid access token") << false;
    QTest::newRow("malformed") << 400 << 6003 << QByteArray("Invalid request headers") << false;
    QTest::newRow("fault") << 500 << 4711 << QByteArray("something broke") << false;
}

void TestCloudflareSandbox::listOfAccountsIsRefused()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QByteArray, message);
    QFETCH(bool, helps);
    FaultRule rule;
    rule.path = u"/client/v4/accounts"_s;
    rule.times = FaultRule::always;
    rule.fault = Fault::status(
        status,
        R"({"success":false,"errors":[{"code":)" + QByteArray::number(code) + R"(,"message":")"
            + message + R"("}]})");
    m.proxy->addRule(rule);
    const auto refused = await(sessionOf(u"narrow"_s)->signIn());
    QVERIFY(!refused);
    const bool named = refused.error().field == CloudflareMethod::accountIdField;
    QCOMPARE(named, helps);
    QCOMPARE(refused.error().advice().contains(u"account ID"), helps);
    if (helps)
        QVERIFY(await(sessionOf(u"narrow"_s, accountId(u"Acme"_s))->signIn()));
}

void TestCloudflareSandbox::typedAccountIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("routable");
    QTest::newRow("malformed") << u"acme"_s << false;
    QTest::newRow("somebody else's") << QString(32, u'f') << true;
}

void TestCloudflareSandbox::typedAccountIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(bool, routable);
    const auto session = sessionOf(u"narrow"_s, typed);
    const auto report = await(session->signIn());
    // An account that it may not look into says so; one that cannot be is refused by its field.
    QCOMPARE(bool(report), routable);
    if (report) {
        QVERIFY(report->projects.constFirst().cannotDuplicate.contains(u"Authentication error"));
        QCOMPARE(report->ability.level, Level::No);
        return;
    }
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
    QCOMPARE(report.error().field, QString(CloudflareMethod::accountIdField));
}

void TestCloudflareSandbox::accountTokenThatMayNotList()
{
    Sandbox::Options options = m.sandbox->options();
    options.cloudflare.accountTokensListAccounts = false;
    m.sandbox->setOptions(options);
    const auto bare = await(sessionOf(u"pipeline"_s)->signIn());
    QVERIFY(!bare);
    QCOMPARE(bare.error().field, QString(CloudflareMethod::accountIdField));
    const auto session = sessionOf(u"pipeline"_s, accountId(u"Acme"_s));
    const auto report = await(session->signIn());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
    QCOMPARE(report->ability.level, Level::Yes);
}

void TestCloudflareSandbox::verifyRoutesRejectNobody()
{
    FaultRule rule;
    rule.path = u".*/tokens/verify"_s;
    rule.times = FaultRule::always;
    rule.fault = Fault::status(
        401, R"({"success":false,"errors":[{"code":1000,"message":"Invalid API Token"}]})");
    m.proxy->addRule(rule);
    const auto session = sessionOf(u"older"_s);
    QSignalSpy lost(session.get(), &Session::signInRequired);
    const auto report = await(session->signIn());
    QVERIFY(report);
    QCOMPARE(report->identity.name, u"API token"_s);
    QVERIFY(await(session->signIn()));
    QVERIFY(lost.isEmpty());
}

void TestCloudflareSandbox::probesWriteNothing()
{
    QVERIFY(m.open());
    const auto before = await(m.session->listSecrets(m.placed(m.row.source)));
    m.proxy->forget();
    QVERIFY(await(m.session->signIn()));
    QCOMPARE(m.duplicatesSeen(), 2); // of Acme and Northwind
    for (const RawMessage& request : m.proxy->seen()) {
        if (request.method() == "POST")
            QVERIFY(request.target().contains("/secrets/00000000000000000000000000000000/"));
    }
    const auto after = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(before && after);
    QCOMPARE(after->secrets, before->secrets);
}

void TestCloudflareSandbox::listing()
{
    QVERIFY(m.open());
    const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(listing);
    QCOMPARE(listing->quota, std::optional(Quota{23, 100}));
    const auto key = std::ranges::find(listing->secrets, u"JWT_SIGNING_KEY"_s, &Secret::key);
    QCOMPARE(key->scopes, (QStringList{u"access"_s, u"workers"_s}));
    QCOMPARE(key->status, u"active"_s);
    QCOMPARE(key->comment, u"Rotate every quarter"_s);
    QVERIFY(key->created.isValid() && key->created < key->modified);
    const auto bare = std::ranges::find(listing->secrets, u"SENTRY_DSN"_s, &Secret::key);
    QVERIFY(bare->comment.isEmpty());
}

void TestCloudflareSandbox::oddListings()
{
    QVERIFY(m.open());
    Sandbox::Options options = m.sandbox->options();
    options.cloudflare.extraScope = u"zaraz"_s;
    options.cloudflare.pendingText = u"hibernating"_s;
    m.sandbox->setOptions(options);
    auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(listing);
    QVERIFY(std::ranges::all_of(
        listing->secrets, [](const Secret& secret) { return secret.scopes.contains(u"zaraz"_s); }));
    QVERIFY(
        std::ranges::find(listing->secrets, u"hibernating"_s, &Secret::status)
        != listing->secrets.cend());
    options.cloudflare.omitsScopes = true;
    m.sandbox->setOptions(options);
    listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(listing);
    QVERIFY(listing->secrets.constFirst().scopes.isEmpty());
}

void TestCloudflareSandbox::clampedPages()
{
    // A server that gives four at a time, whatever is asked for, and says so.
    QVERIFY(m.open());
    const auto page = [](int number) {
        QByteArray items;
        for (int i = 0; i < (number < 3 ? 4 : 2); ++i)
            items += (i == 0 ? R"({"id":")" : R"(,{"id":")") + QByteArray::number(number * 10 + i)
                + R"(","name":"N"})";
        return Fault::status(
            200, R"({"success":true,"result":[)" + items + R"(],"result_info":{"per_page":4}})");
    };
    for (const int number : {1, 2, 3}) {
        FaultRule rule;
        rule.path = m.row.listPath;
        rule.fault = page(number);
        rule.from = number;
        m.proxy->addRule(rule);
    }
    const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(listing);
    QCOMPARE(listing->secrets.size(), 10);
}

void TestCloudflareSandbox::serverThatIgnoresThePage()
{
    QVERIFY(m.open());
    QByteArray items;
    for (int i = 0; i < 100; ++i)
        items
            += (i == 0 ? R"({"id":")" : R"(,{"id":")") + QByteArray::number(i) + R"(","name":"N"})";
    FaultRule rule;
    rule.path = m.row.listPath;
    rule.times = FaultRule::always;
    rule.fault = Fault::status(200, R"({"success":true,"result":[)" + items + "]}");
    m.proxy->addRule(rule);
    const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::Malformed);
    QCOMPARE(m.proxy->seenCount("GET", m.row.listPath), 2);
}

void TestCloudflareSandbox::refusedQuotaIsNoError()
{
    QVERIFY(m.open());
    const QString quota = u".*/secrets_store/quota"_s;
    FaultRule rule;
    rule.path = quota;
    rule.times = FaultRule::always;
    rule.fault = Fault::status(
        403, R"({"success":false,"errors":[{"code":10000,"message":"Authentication error"}]})");
    m.proxy->addRule(rule);
    for (int i = 0; i < 3; ++i) {
        const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
        QVERIFY(listing);
        QVERIFY(!listing->quota);
        QVERIFY(listing->quotaError);
        QCOMPARE(listing->quotaError->said, u"Authentication error"_s);
    }
    // Once told so, it does not ask again.
    QCOMPARE(m.proxy->seenCount("GET", quota), 1);
}

void TestCloudflareSandbox::lookingUpTakesOneRequest()
{
    QVERIFY(m.open());
    const Location store = m.placed(m.row.source);
    m.proxy->forget();
    const auto listing = await(m.session->lookUpSecrets(store));
    QVERIFY(listing);
    QCOMPARE(listing->secrets.size(), m.row.sourceCount);
    QVERIFY(!listing->quota && !listing->quotaError);
    QCOMPARE(m.proxy->seenCount({}, u".*"_s), 1);
    QVERIFY(await(m.session->listSecrets(store))->quota);
    QCOMPARE(m.proxy->seenCount({}, u".*"_s), 3);
}

void TestCloudflareSandbox::unreadableQuotaIsTold()
{
    QVERIFY(m.open());
    const QString quota = u".*/secrets_store/quota"_s;
    m.proxy->addFault(
        "GET", quota,
        Fault::status(
            400, R"({"success":false,"errors":[{"code":4711,"message":"Something broke"}]})"));
    const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(listing);
    QVERIFY(!listing->quota && listing->quotaError);
    QCOMPARE(listing->quotaError->said, u"Something broke"_s);
    // Not for good.
    const auto next = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(next && next->quota && !next->quotaError);
}

void TestCloudflareSandbox::statusTurnsActive()
{
    Sandbox::Options options = m.sandbox->options();
    options.cloudflare.pendingFor = std::chrono::milliseconds(50);
    m.sandbox->setOptions(options);
    QVERIFY(m.open());
    const auto reply = await(m.session->duplicate(m.callFor({m.row.keyNew})));
    QVERIFY(reply);
    QCOMPARE(reply->results.constFirst().status, u"pending"_s);
    const QString name = m.row.nameOfCopy(m.row.keyNew);
    QTRY_COMPARE(m.find(m.row.source, name).value_or(Secret{}).status, u"active"_s);
}

void TestCloudflareSandbox::renewedSignIn()
{
    QVERIFY(m.open());
    QSignalSpy lost(m.session.get(), &Session::signInRequired);
    QSignalSpy restored(m.session.get(), &Session::signInRestored);
    m.sandbox->expireTokens();
    const auto refused = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
    QCOMPARE(lost.count(), 1);
    m.sandbox->reset();
    m.session->setCredentials(m.firstSignIn().good());
    QTRY_COMPARE(restored.count(), 1);
    QVERIFY(await(m.session->listSecrets(m.placed(m.row.source))));
}

void TestCloudflareSandbox::callsThatAreNotSent_data()
{
    QTest::addColumn<QString>("wrong");
    for (const char* wrong : {"two items", "no item", "another store", "overwrite", "empty id"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong);
}

void TestCloudflareSandbox::callsThatAreNotSent()
{
    QFETCH(QString, wrong);
    QVERIFY(m.open());
    DuplicateCall call = m.callFor({m.row.keyNew});
    if (wrong == u"two items")
        call.items.append(call.items.constFirst());
    else if (wrong == u"no item")
        call.items.clear();
    else if (wrong == u"another store")
        call.to.environment = QString(32, u'1');
    else if (wrong == u"overwrite")
        call.overwrite = true;
    else
        call.items.first().sourceId.clear();
    const auto reply = await(m.session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(m.proxy->seen().isEmpty());
}

void TestCloudflareSandbox::reserveIsLeftToOthers()
{
    QVERIFY(m.open());
    QSignalSpy paused(m.session.get(), &Session::paused);
    QSignalSpy resumed(m.session.get(), &Session::resumed);
    m.proxy->addFault(
        "GET", u".*/secrets_store/quota"_s,
        Fault::status(
            200, R"({"success":true,"result":{"secrets":{"quota":100,"usage":23}}})",
            {{"Ratelimit", R"("default";r=240;t=1)"},
             {"Ratelimit-Policy", R"("default";q=1200;w=300)"}}));
    // The answer that brings the limit to its reserve is given; the next request waits.
    QVERIFY(await(m.session->listSecrets(m.placed(m.row.source))));
    QCOMPARE(paused.count(), 1);
    QVERIFY(m.session->pausedUntil().isValid());
    m.proxy->forget();
    auto* job = m.session->listSecrets(m.placed(m.row.source));
    QVERIFY(resumed.isEmpty() && m.proxy->seen().isEmpty());
    QVERIFY(await(job));
    QCOMPARE(resumed.count(), 1);
}

QTEST_GUILESS_MAIN(TestCloudflareSandbox)
#include "tst_cloudflaresandbox.moc"
