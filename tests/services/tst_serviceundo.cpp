// SPDX-License-Identifier: MIT
#include "ContractFixture.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What undo needs of every service, over real sockets, against the sandbox and with faults on the
//! way.
class TestServiceUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void removes_data() { ContractFixture::addCases(); }
    void removes();
    void allOrNothing_data() { ContractFixture::addCases(); }
    void allOrNothing();
    void lostRemovals_data();
    void lostRemovals();
    void forbidden_data() { ContractFixture::addCases(); }
    void forbidden();
    void restores_data() { ContractFixture::addCases(); }
    void restores();
    void restoresOnlyWhatIsAsked_data() { ContractFixture::addCases(); }
    void restoresOnlyWhatIsAsked();
    void versionsThatAreNotKept_data() { ContractFixture::addCases(); }
    void versionsThatAreNotKept();
    void lostRestores_data();
    void lostRestores();

private:
    [[nodiscard]] bool canRestore() const
    {
        return m.session->descriptor().capabilities.canRestore;
    }
    //! A copy of keyNew, as removeSecrets() wants it.
    [[nodiscard]] RemoveCall makeCopy();
    //! Overwrites a secret at the destination that differs from its source; gives what it was
    //! before.
    [[nodiscard]] SecretVersion overwrite(Secret* before);
    [[nodiscard]] int removalsSeen() const { return m.proxy->seenCount("DELETE", {}); }

    ContractFixture m;
};

void TestServiceUndo::init()
{
    QFETCH(int, service);
    m.start(service);
}

void TestServiceUndo::cleanup()
{
    m.stop();
}

RemoveCall TestServiceUndo::makeCopy()
{
    const auto reply = await(m.session->duplicate(m.callFor({m.row.keyNew})));
    if (!reply)
        return {};
    m.proxy->forget();
    return {
        m.placed(m.row.destination),
        {{reply->results.constFirst().destinationId, m.row.nameOfCopy(m.row.keyNew)}}};
}

void TestServiceUndo::removes()
{
    QVERIFY(m.open());
    QVERIFY(m.session->descriptor().capabilities.canRemove);
    const RemoveCall call = makeCopy();
    QVERIFY(m.isCopied(m.row.keyNew));
    const auto reply = await(m.session->removeSecrets(call));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    QVERIFY(!reply->approval);
    QVERIFY(!m.isCopied(m.row.keyNew));
    QVERIFY(m.find(m.row.source, m.row.keyNew));
    QCOMPARE(removalsSeen(), 1);
}

void TestServiceUndo::allOrNothing()
{
    QVERIFY(m.open());
    RemoveCall call = makeCopy();
    QVERIFY(await(m.session->removeSecrets(call)));
    if (m.session->descriptor().capabilities.removeBatchSize > 1) {
        const auto other = m.find(m.row.destination, m.row.nameOfCopy(m.row.keyThere));
        call.items.prepend({other->id, other->key});
    }
    const auto again = await(m.session->removeSecrets(call));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotFound);
    QVERIFY(!again.error().said.isEmpty());
    QVERIFY(m.isCopied(m.row.keyThere));
}

void TestServiceUndo::lostRemovals_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("removed");
    const auto cases = serviceCases();
    for (int i = 0; i < cases.size(); ++i) {
        const auto row = [&](const char* name, const Fault& fault, bool removed) {
            QTest::addRow("%s, %s", qPrintable(cases.at(i).id), name) << i << fault << removed;
        };
        row("drop before", Fault::dropBeforeEffect(), false);
        row("drop after", Fault::dropAfterEffect(), true);
        row("reset after", Fault::dropAfterEffect(Drop::Reset), true);
        row("truncated", Fault::truncate(), true);
        row("no answer", Fault::hang(true), true);
        row("500", Fault::status(500, cases.at(i).errorBody(500, "Something went wrong")), false);
        row("502 after", Fault::replace(jsonAnswer(502, "{}"), true), true);
        row("web page",
            Fault::replace(rawAnswer(200, "<p>", {{"Content-Type", "text/html"}}), true), true);
    }
}

void TestServiceUndo::lostRemovals()
{
    QFETCH(Fault, fault);
    QFETCH(bool, removed);
    QVERIFY(m.open(fault.kind == Fault::Kind::Hang ? 300ms : ContractFixture::usual));
    const RemoveCall call = makeCopy();
    QVERIFY(!call.items.isEmpty());
    m.proxy->addFault("DELETE", {}, fault);
    const auto reply = await(m.session->removeSecrets(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(removalsSeen(), 1);
    QCOMPARE(m.isCopied(m.row.keyNew), !removed);
}

void TestServiceUndo::forbidden()
{
    QVERIFY(m.open());
    const RemoveCall call = makeCopy();
    QVERIFY(!call.items.isEmpty());
    const QByteArray body = m.row.id == u"cloudflare"
        ? QByteArray(
            R"({"success":false,"errors":[{"code":10000,"message":"Authentication error"}],)"
            R"("messages":[],"result":null})")
        : m.row.errorBody(403, "You are not allowed to delete on secrets");
    m.proxy->addFault("DELETE", {}, Fault::status(403, body));
    const auto reply = await(m.session->removeSecrets(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Forbidden);
    QCOMPARE(removalsSeen(), 1);
}

SecretVersion TestServiceUndo::overwrite(Secret* before)
{
    const auto there = await(m.session->listSecrets(m.placed(m.row.destination)));
    for (const Secret& secret : there ? there->secrets : QList<Secret>()) {
        const auto source = m.find(m.row.source, secret.key);
        if (source && !secret.marks && source->metadata != secret.metadata)
            *before = secret;
    }
    DuplicateCall call = m.callFor({before->key});
    call.overwrite = true;
    if (!await(m.session->duplicate(call)))
        return {};
    m.proxy->forget();
    return {m.placed(m.row.destination), before->id, before->key, before->version};
}

void TestServiceUndo::restores()
{
    QVERIFY(m.open());
    if (!canRestore()) {
        const auto reply = await(m.session->restoreVersion({}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Unsupported);
        QVERIFY(!reply.error().advice().isEmpty());
        return;
    }
    Secret before;
    const SecretVersion version = overwrite(&before);
    QVERIFY(await(m.session->checkVersion(version)));
    const Secret overwritten = *m.find(m.row.destination, before.key);
    QVERIFY(overwritten.metadata != before.metadata);

    RestoreCall call{version, {}, before.tags, before.metadata};
    for (const AttributeOption& option : m.session->descriptor().attributes)
        call.attributes |= option.attribute;
    const auto reply = await(m.session->restoreVersion(call));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message()));
    const Secret after = *m.find(m.row.destination, before.key);
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.version, before.version + 2);
    QCOMPARE(after.comment, before.comment);
    QCOMPARE(after.tags, before.tags);
    QCOMPARE(after.metadata, before.metadata);
    QCOMPARE(m.proxy->seenCount("PATCH", {}), 1);
}

void TestServiceUndo::restoresOnlyWhatIsAsked()
{
    QVERIFY(m.open());
    if (!canRestore())
        return;
    Secret before;
    const SecretVersion version = overwrite(&before);
    const Secret overwritten = *m.find(m.row.destination, before.key);
    m.proxy->forget();
    QVERIFY(await(m.session->restoreVersion({version, Attribute::Comment, {}, {}})));
    const Secret after = *m.find(m.row.destination, before.key);
    QCOMPARE(after.comment, before.comment);
    QCOMPARE(after.tags, overwritten.tags);
    QCOMPARE(after.metadata, overwritten.metadata);
    for (const RawMessage& request : m.proxy->seen())
        QVERIFY(!request.startLine.contains("viewSecretValue=true"));
}

void TestServiceUndo::versionsThatAreNotKept()
{
    QVERIFY(m.open());
    if (!canRestore()) {
        QVERIFY(!await(m.session->checkVersion({})));
        return;
    }
    Secret before;
    SecretVersion version = overwrite(&before);
    version.version = 99;
    const auto kept = await(m.session->checkVersion(version));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::NotFound);
    const auto reply = await(m.session->restoreVersion({version, Attribute::Value, {}, {}}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::NotFound);
    version.version = before.version;
    version.id = u"00000000-0000-4000-8000-000000000000"_s; // of a twin, for example
    QVERIFY(!await(m.session->checkVersion(version)));
    QVERIFY(!await(m.session->restoreVersion({version, Attribute::Value, {}, {}})));
    QCOMPARE(m.proxy->seenCount("PATCH", {}), 0);
}

void TestServiceUndo::lostRestores_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("restored");
    const auto cases = serviceCases();
    for (int i = 0; i < cases.size(); ++i) {
        const auto row = [&](const char* name, const Fault& fault, bool restored) {
            QTest::addRow("%s, %s", qPrintable(cases.at(i).id), name) << i << fault << restored;
        };
        row("drop before", Fault::dropBeforeEffect(), false);
        row("drop after", Fault::dropAfterEffect(), true);
        row("truncated", Fault::truncate(), true);
        row("500", Fault::status(500, cases.at(i).errorBody(500, "Something went wrong")), false);
    }
}

void TestServiceUndo::lostRestores()
{
    QFETCH(Fault, fault);
    QFETCH(bool, restored);
    QVERIFY(m.open());
    if (!canRestore())
        return;
    Secret before;
    const SecretVersion version = overwrite(&before);
    m.proxy->addFault("PATCH", {}, fault);
    const auto reply = await(m.session->restoreVersion({version, Attribute::Value, {}, {}}));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(m.proxy->seenCount("PATCH", {}), 1);
    const int now = m.find(m.row.destination, before.key)->version;
    QCOMPARE(now, before.version + (restored ? 2 : 1));
}

QTEST_GUILESS_MAIN(TestServiceUndo)
#include "tst_serviceundo.moc"
