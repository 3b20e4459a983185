// SPDX-License-Identifier: MIT
#include "ContractFixture.h"

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
    void listsAllPages_data() { addCases(); }
    void listsAllPages();
    void listsAnEmptyPlace_data() { addCases(); }
    void listsAnEmptyPlace();
    void oddComments_data() { addCases(); }
    void oddComments();
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
    static void addCases() { ContractFixture::addCases(); }

    ContractFixture m;
};

void TestServiceContract::init()
{
    QFETCH(int, service);
    m.start(service);
}

void TestServiceContract::cleanup()
{
    m.stop();
}

void TestServiceContract::signsIn()
{
    for (const SignInCase& signIn : m.row.signIns(*m.sandbox)) {
        const auto session = m.sessionTo(m.sandbox->baseUrl(m.row.id), signIn, signIn.good());
        const auto report = await(session->signIn());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QVERIFY(!report->identity.name.isEmpty());
        QCOMPARE(report->ability.level, DuplicateAbility::Level::Yes);
        const auto canDuplicate = [this](const Project& project) {
            return project.cannotDuplicate.isEmpty()
                && findEnvironment(project, m.row.source.environment) != nullptr;
        };
        QVERIFY(std::ranges::any_of(report->projects, canDuplicate));
    }
}

void TestServiceContract::badCredentialsAreSentOnce()
{
    for (const SignInCase& signIn : m.row.signIns(*m.sandbox)) {
        m.proxy->forget();
        const auto session = m.sessionTo(m.site(), signIn, signIn.bad());
        const auto report = await(session->signIn());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unauthorised);
        QVERIFY(!report.error().field.isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!await(session->listSecrets(m.row.source)));
        QCOMPARE(m.proxy->seenCount({}, QString::fromLatin1(signIn.signInPath)), 1);
    }
}

void TestServiceContract::listsWithoutValues()
{
    QVERIFY(m.open());
    const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(listing);
    QCOMPARE(listing->secrets.size(), m.row.sourceCount);
    for (const Secret& secret : listing->secrets) {
        QVERIFY(!secret.id.isEmpty() && !secret.key.isEmpty());
        QVERIFY(!secret.comment.contains(u"canary-91ab"));
    }
}

void TestServiceContract::missingPlace()
{
    QVERIFY(m.open());
    const auto listing = await(m.session->listSecrets(m.placed(m.row.missing)));
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::NotFound);
    QVERIFY(!listing.error().requestId.isEmpty());
}

void TestServiceContract::listsAllPages()
{
    QVERIFY(m.prepare());
    QVERIFY(m.open());
    const auto listing = await(m.session->listSecrets(m.placed(m.row.many)));
    QVERIFY(listing);
    QSet<QString> ids;
    for (const Secret& secret : listing->secrets)
        ids.insert(secret.id);
    QCOMPARE(listing->secrets.size(), m.row.manyCount);
    QCOMPARE(ids.size(), m.row.manyCount);
}

void TestServiceContract::listsAnEmptyPlace()
{
    QVERIFY(m.prepare());
    QVERIFY(m.open());
    const auto listing = await(m.session->listSecrets(m.placed(m.row.empty)));
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().message()));
    QVERIFY(listing->secrets.isEmpty());
}

void TestServiceContract::oddComments()
{
    QVERIFY(m.prepare());
    QVERIFY(m.open());
    const auto source = m.find(m.row.source, m.row.keyOdd);
    QVERIFY(source);
    QCOMPARE(source->comment, oddComment());
    QVERIFY(await(m.session->duplicate(m.callFor({m.row.keyOdd}))));
    const auto copy = m.find(m.row.destination, m.row.nameOfCopy(m.row.keyOdd));
    QVERIFY(copy);
    QCOMPARE(copy->comment, oddComment());
}

void TestServiceContract::duplicates()
{
    QVERIFY(m.open());
    const DuplicateCall call = m.callFor({m.row.keyNew});
    const auto reply = await(m.session->duplicate(call));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    QCOMPARE(reply->results.size(), 1);
    QCOMPARE(!reply->requestId.isEmpty(), m.row.namesRequests);
    const DuplicateResult result = reply->results.constFirst();
    QCOMPARE(result.sourceId, call.items.constFirst().sourceId);
    const auto copy = m.find(m.row.destination, m.row.nameOfCopy(m.row.keyNew));
    QVERIFY(copy);
    QCOMPARE(copy->id, result.destinationId);
    QCOMPARE(copy->scopes, call.items.constFirst().scopes);
    QCOMPARE(!result.status.isEmpty(), m.session->descriptor().capabilities.hasStatus);
}

void TestServiceContract::conflictIsBlamedOnItsItem()
{
    QVERIFY(m.open());
    // The other one is not to blame, where there can be another.
    const bool isAlone = m.session->descriptor().capabilities.batchSize == 1;
    const DuplicateCall call
        = isAlone ? m.callFor({m.row.keyThere}) : m.callFor({m.row.keyNew, m.row.keyThere});
    const auto reply = await(m.session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Conflict);
    const Blame blame = m.session->blame(call, reply.error());
    QCOMPARE(blame.on, Blame::On::Item);
    QCOMPARE(blame.sourceId, call.items.constLast().sourceId);
    QVERIFY(blame.alreadyExists);
    QVERIFY(!m.isCopied(m.row.keyNew));
}

void TestServiceContract::overwrites()
{
    QVERIFY(m.open());
    if (!m.session->descriptor().capabilities.canOverwrite)
        QSKIP("this service cannot overwrite");
    const auto before = m.find(m.row.destination, m.row.keyThere);
    QVERIFY(before);
    DuplicateCall call = m.callFor({m.row.keyThere});
    call.overwrite = true;
    const auto reply = await(m.session->duplicate(call));
    QVERIFY(reply);
    QCOMPARE(reply->results.constFirst().destinationId, before->id);
    QCOMPARE(m.find(m.row.destination, m.row.keyThere)->version, before->version + 1);
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
    // Only what is never answered waits for its time-out, so it gets a short one.
    QVERIFY(m.open(fault.kind == Fault::Kind::Hang ? 300ms : ContractFixture::usual));
    const DuplicateCall call = m.callFor({m.row.keyNew});
    m.proxy->addFault(m.row.duplicateMethod, m.row.duplicatePath, fault);
    const auto reply = await(m.session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(m.duplicatesSeen(), 1);
    QCOMPARE(m.duplicatesDone(), written ? 1 : 0);
    QCOMPARE(m.isCopied(m.row.keyNew), written);
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
    QVERIFY(m.open());
    m.proxy->addFault("GET", m.row.listPath, fault);
    const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QCOMPARE(listing ? -1 : static_cast<int>(listing.error().kind), kind);
    if (!listing) {
        QVERIFY(!listing.error().tried.isEmpty());
        QVERIFY(!listing.error().advice().isEmpty());
    }
    // And the next one works.
    QVERIFY(await(m.session->listSecrets(m.placed(m.row.source))));
}

void TestServiceContract::rateLimitIsWaitedOut()
{
    QVERIFY(m.open());
    const DuplicateCall call = m.callFor({m.row.keyNew});
    QSignalSpy paused(m.session.get(), &Session::paused);
    QSignalSpy resumed(m.session.get(), &Session::resumed);
    m.proxy->addFault(
        m.row.duplicateMethod, m.row.duplicatePath,
        Fault::status(429, m.row.errorBody(429, "Rate limit exceeded"), {{"Retry-After", "1"}}));
    const auto reply = await(m.session->duplicate(call));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    QCOMPARE(paused.count(), 1);
    QTRY_COMPARE(resumed.count(), 1);
    QCOMPARE(m.duplicatesSeen(), 2);
    QCOMPARE(m.duplicatesDone(), 1);
}

void TestServiceContract::unreachable()
{
    QVERIFY(m.open());
    const DuplicateCall call = m.callFor({m.row.keyNew});
    m.proxy->stop(Drop::Close);
    const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::Offline);
    // A refused connection proves that nothing was sent.
    const auto reply = await(m.session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(TestServiceContract)
#include "tst_servicecontract.moc"
