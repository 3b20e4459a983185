// SPDX-License-Identifier: MIT
#include "ServiceCase.h"
#include "support/Await.h"
#include "support/FaultProxy.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What every service has to keep, over real sockets, against the sandbox and with faults on the
//! way. A further service is a further row of serviceCases().
class TestServiceContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signsIn_data() { addCases(); }
    void signsIn();
    void badCredentialsAreSentOnce_data() { addCases(); }
    void badCredentialsAreSentOnce();
    void listsWithoutValues_data() { addCases(); }
    void listsWithoutValues();
    void missingPlace_data() { addCases(); }
    void missingPlace();
    void duplicates_data() { addCases(); }
    void duplicates();
    void conflictIsBlamedOnItsItem_data() { addCases(); }
    void conflictIsBlamedOnItsItem();
    void overwrites_data() { addCases(); }
    void overwrites();
    void lostAnswers_data();
    void lostAnswers();
    void listingFaults_data();
    void listingFaults();
    void rateLimitIsWaitedOut_data() { addCases(); }
    void rateLimitIsWaitedOut();
    void unreachable_data() { addCases(); }
    void unreachable();

private:
    static void addCases();
    //! Fetches the row's service and gives a session that goes through the proxy, signed in.
    void open();
    [[nodiscard]] Connection connectionTo(const QUrl& site, const SignInCase& signIn) const;
    [[nodiscard]] std::unique_ptr<Session>
    sessionTo(const QUrl& site, const SignInCase& signIn, Credentials credentials) const;
    [[nodiscard]] Location placed(Location location) const;
    [[nodiscard]] std::optional<Secret> find(const Location& location, const QString& key);
    [[nodiscard]] DuplicateCall callFor(const QStringList& keys);
    [[nodiscard]] int duplicatesSeen() const;
    [[nodiscard]] int duplicatesDone() const;

    static constexpr auto usual = std::chrono::milliseconds(3000);

    ServiceCase m_case;
    QString m_projectId;
    std::unique_ptr<Sandbox::Server> m_sandbox;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Session> m_session;
};

void TestServiceContract::addCases()
{
    QTest::addColumn<int>("service");
    const auto cases = serviceCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases.at(i).id)) << i;
}

void TestServiceContract::init()
{
    QFETCH(int, service);
    m_case = serviceCases().at(service);
    Sandbox::Options options;
    options.largeFolder = 3;
    options.canary = u"canary-91ab"_s;
    m_sandbox = std::make_unique<Sandbox::Server>(options);
    QVERIFY(m_sandbox->start());
    m_proxy = std::make_unique<FaultProxy>(static_cast<quint16>(m_sandbox->port()));
    QVERIFY(m_proxy->start());
}

void TestServiceContract::cleanup()
{
    m_session.reset();
    m_proxy.reset();
    m_sandbox.reset();
}

Connection TestServiceContract::connectionTo(const QUrl& site, const SignInCase& signIn) const
{
    Connection connection;
    connection.id = u"c1"_s;
    connection.serviceId = m_case.id;
    connection.site = site;
    connection.method = signIn.method;
    connection.fields = signIn.fields;
    return connection;
}

std::unique_ptr<Session> TestServiceContract::sessionTo(
    const QUrl& site, const SignInCase& signIn, Credentials credentials) const
{
    return m_case.makeSession(connectionTo(site, signIn), std::move(credentials), usual);
}

void TestServiceContract::open()
{
    const SignInCase signIn = m_case.signIns(*m_sandbox).constFirst();
    QUrl site = m_proxy->url();
    site.setPath(m_sandbox->baseUrl(m_case.id).path());
    m_session = sessionTo(site, signIn, signIn.good());
    const auto report = await(m_session->signIn());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
    const auto project = std::ranges::find(report->projects, m_case.project, &Project::name);
    QVERIFY(project != report->projects.cend());
    m_projectId = project->id;
    m_proxy->forget();
}

Location TestServiceContract::placed(Location location) const
{
    location.projectId = m_projectId;
    return location;
}

std::optional<Secret> TestServiceContract::find(const Location& location, const QString& key)
{
    const auto listing = await(m_session->listSecrets(placed(location)));
    if (!listing)
        return std::nullopt;
    const auto found = std::ranges::find(listing->secrets, key, &Secret::key);
    return found == listing->secrets.cend() ? std::nullopt : std::optional(*found);
}

DuplicateCall TestServiceContract::callFor(const QStringList& keys)
{
    DuplicateCall call;
    call.from = placed(m_case.source);
    call.to = placed(m_case.destination);
    for (const AttributeOption& option : m_session->descriptor().attributes)
        call.attributes |= option.attribute;
    for (const QString& key : keys) {
        DuplicateItem item;
        item.sourceId = find(m_case.source, key).value_or(Secret{}).id;
        item.sourceKey = key;
        item.targetKey = key;
        call.items.append(item);
    }
    m_proxy->forget();
    return call;
}

int TestServiceContract::duplicatesSeen() const
{
    return m_proxy->seenCount(m_case.duplicateMethod, m_case.duplicatePath);
}

int TestServiceContract::duplicatesDone() const
{
    return m_proxy->forwardedCount(m_case.duplicateMethod, m_case.duplicatePath);
}

void TestServiceContract::signsIn()
{
    for (const SignInCase& signIn : m_case.signIns(*m_sandbox)) {
        const auto session = sessionTo(m_sandbox->baseUrl(m_case.id), signIn, signIn.good());
        const auto report = await(session->signIn());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QVERIFY(!report->identity.name.isEmpty());
        QCOMPARE(report->ability.level, DuplicateAbility::Level::Yes);
        const auto project = std::ranges::find(report->projects, m_case.project, &Project::name);
        QVERIFY(project != report->projects.cend());
        QVERIFY(project->cannotDuplicate.isEmpty());
        QVERIFY(
            std::ranges::find(project->environments, m_case.source.environment, &Environment::slug)
            != project->environments.cend());
    }
}

void TestServiceContract::badCredentialsAreSentOnce()
{
    for (const SignInCase& signIn : m_case.signIns(*m_sandbox)) {
        QUrl site = m_proxy->url();
        site.setPath(m_sandbox->baseUrl(m_case.id).path());
        m_proxy->forget();
        const auto session = sessionTo(site, signIn, signIn.bad());
        const auto report = await(session->signIn());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unauthorised);
        QVERIFY(!report.error().field.isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!await(session->listSecrets(m_case.source)));
        QCOMPARE(m_proxy->seenCount({}, QString::fromLatin1(signIn.signInPath)), 1);
    }
}

void TestServiceContract::listsWithoutValues()
{
    open();
    const auto listing = await(m_session->listSecrets(placed(m_case.source)));
    QVERIFY(listing);
    QCOMPARE(listing->secrets.size(), m_case.sourceCount);
    for (const Secret& secret : listing->secrets) {
        QVERIFY(!secret.id.isEmpty() && !secret.key.isEmpty());
        QVERIFY(!secret.comment.contains(u"canary-91ab"));
    }
}

void TestServiceContract::missingPlace()
{
    open();
    const auto listing = await(m_session->listSecrets(placed(m_case.missing)));
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::NotFound);
    QVERIFY(!listing.error().requestId.isEmpty());
}

void TestServiceContract::duplicates()
{
    open();
    const DuplicateCall call = callFor({m_case.keyNew});
    const auto reply = await(m_session->duplicate(call));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    QCOMPARE(reply->results.size(), 1);
    const DuplicateResult result = reply->results.constFirst();
    QCOMPARE(result.sourceId, call.items.constFirst().sourceId);
    QCOMPARE(find(m_case.destination, m_case.keyNew).value_or(Secret{}).id, result.destinationId);
}

void TestServiceContract::conflictIsBlamedOnItsItem()
{
    open();
    const DuplicateCall call = callFor({m_case.keyNew, m_case.keyThere});
    const auto reply = await(m_session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Conflict);
    const Blame blame = m_session->blame(call, reply.error());
    QCOMPARE(blame.on, Blame::On::Item);
    QCOMPARE(blame.sourceId, call.items.at(1).sourceId);
    QVERIFY(blame.alreadyExists);
    QVERIFY(!find(m_case.destination, m_case.keyNew));
}

void TestServiceContract::overwrites()
{
    open();
    if (!m_session->descriptor().capabilities.canOverwrite)
        QSKIP("this service cannot overwrite");
    const auto before = find(m_case.destination, m_case.keyThere);
    QVERIFY(before);
    DuplicateCall call = callFor({m_case.keyThere});
    call.overwrite = true;
    const auto reply = await(m_session->duplicate(call));
    QVERIFY(reply);
    QCOMPARE(reply->results.constFirst().destinationId, before->id);
    QCOMPARE(find(m_case.destination, m_case.keyThere)->version, before->version + 1);
}

void TestServiceContract::lostAnswers_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("written");
    const auto cases = serviceCases();
    for (int i = 0; i < cases.size(); ++i) {
        const auto row = [&](const char* name, const Fault& fault, bool written) {
            QTest::addRow("%s, %s", qPrintable(cases.at(i).id), name) << i << fault << written;
        };
        row("drop before", Fault::dropBeforeEffect(), false);
        row("reset before", Fault::dropBeforeEffect(Drop::Reset), false);
        row("drop after", Fault::dropAfterEffect(), true);
        row("reset after", Fault::dropAfterEffect(Drop::Reset), true);
        row("drop inside the answer", Fault::dropInsideAnswer(), true);
        row("truncated", Fault::truncate(), true);
        row("no answer", Fault::hang(true), true);
        row("no answer and no effect", Fault::hang(false), false);
        row("500", Fault::status(500, cases.at(i).errorBody(500, "Something went wrong")), false);
        row("500 after it was written",
            Fault::replace(jsonAnswer(500, cases.at(i).errorBody(500, "oh")), true), true);
        row("502", Fault::replace(rawAnswer(502, "<html>", {{"Content-Type", "text/html"}}), true),
            true);
        row("web page",
            Fault::replace(rawAnswer(200, "<p>", {{"Content-Type", "text/html"}}), true), true);
        row("malformed", Fault::replace(jsonAnswer(200, R"({"results":)"), true), true);
    }
}

void TestServiceContract::lostAnswers()
{
    QFETCH(Fault, fault);
    QFETCH(bool, written);
    open();
    const DuplicateCall call = callFor({m_case.keyNew});
    if (fault.kind == Fault::Kind::Hang) {
        // Only this one waits for its time-out, so it gets a short one.
        const SignInCase signIn = m_case.signIns(*m_sandbox).constFirst();
        QUrl site = m_proxy->url();
        site.setPath(m_sandbox->baseUrl(m_case.id).path());
        m_session = m_case.makeSession(connectionTo(site, signIn), signIn.good(), 300ms);
        QVERIFY(await(m_session->signIn()));
        m_proxy->forget();
    }
    m_proxy->addFault(m_case.duplicateMethod, m_case.duplicatePath, fault);
    const auto reply = await(m_session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(duplicatesSeen(), 1);
    QCOMPARE(duplicatesDone(), written ? 1 : 0);
    QCOMPARE(find(m_case.destination, m_case.keyNew).has_value(), written);
}

void TestServiceContract::listingFaults_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("kind"); // -1: it works all the same
    const auto cases = serviceCases();
    for (int i = 0; i < cases.size(); ++i) {
        const auto row = [&](const char* name, const Fault& fault, int kind) {
            QTest::addRow("%s, %s", qPrintable(cases.at(i).id), name) << i << fault << kind;
        };
        const auto status = [&](int code, ErrorKind kind) {
            row(qPrintable(QString::number(code)),
                Fault::status(code, cases.at(i).errorBody(code, "no")), static_cast<int>(kind));
        };
        row("drop", Fault::dropBeforeEffect(), -1);
        row("reset", Fault::dropAfterEffect(Drop::Reset), -1);
        row("slow", Fault::slow(4096, 1), -1);
        row("truncated", Fault::truncate(), static_cast<int>(ErrorKind::Malformed));
        row("malformed", Fault::malformedJson(), static_cast<int>(ErrorKind::Malformed));
        row("web page", Fault::webPage(), static_cast<int>(ErrorKind::Malformed));
        status(400, ErrorKind::InvalidRequest);
        status(403, ErrorKind::Forbidden);
        status(404, ErrorKind::NotFound);
        status(422, ErrorKind::InvalidRequest);
        status(500, ErrorKind::ServerFault);
    }
}

void TestServiceContract::listingFaults()
{
    QFETCH(Fault, fault);
    QFETCH(int, kind);
    open();
    m_proxy->addFault("GET", m_case.listPath, fault);
    const auto listing = await(m_session->listSecrets(placed(m_case.source)));
    QCOMPARE(listing ? -1 : static_cast<int>(listing.error().kind), kind);
    if (!listing) {
        QVERIFY(!listing.error().tried.isEmpty());
        QVERIFY(!listing.error().advice().isEmpty());
    }
    // And the next one works.
    QVERIFY(await(m_session->listSecrets(placed(m_case.source))));
}

void TestServiceContract::rateLimitIsWaitedOut()
{
    open();
    const DuplicateCall call = callFor({m_case.keyNew});
    QSignalSpy paused(m_session.get(), &Session::paused);
    QSignalSpy resumed(m_session.get(), &Session::resumed);
    m_proxy->addFault(
        m_case.duplicateMethod, m_case.duplicatePath,
        Fault::status(429, m_case.errorBody(429, "Rate limit exceeded"), {{"Retry-After", "1"}}));
    const auto reply = await(m_session->duplicate(call));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    QCOMPARE(paused.count(), 1);
    QTRY_COMPARE(resumed.count(), 1);
    QCOMPARE(duplicatesSeen(), 2);
    QCOMPARE(duplicatesDone(), 1);
}

void TestServiceContract::unreachable()
{
    open();
    const DuplicateCall call = callFor({m_case.keyNew});
    m_proxy->stop(Drop::Close);
    const auto listing = await(m_session->listSecrets(placed(m_case.source)));
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::Offline);
    // A refused connection proves that nothing was sent.
    const auto reply = await(m_session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(TestServiceContract)
#include "tst_servicecontract.moc"
