// SPDX-License-Identifier: MIT
#include "ContractFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

//! Each service's own ways to refuse, put before a session by the proxy, and what they are taken
//! for. A further service brings its rows with its ServiceCase.
class TestServiceRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listing_data();
    void listing();
    void duplicating_data();
    void duplicating();
    void secretThatIsGone_data() { ContractFixture::addCases(); }
    void secretThatIsGone();

private:
    using Rows = QList<RefusalCase> ServiceCase::*;
    static void addRows(Rows rows);
    static Fault faultFor(const RefusalCase& refusal);

    ContractFixture m;
};

void TestServiceRefusals::init()
{
    QFETCH(int, service);
    m.start(service);
    QVERIFY(m.open());
}

void TestServiceRefusals::cleanup()
{
    m.stop();
}

void TestServiceRefusals::addRows(Rows rows)
{
    QTest::addColumn<int>("service");
    QTest::addColumn<int>("number");
    const auto cases = serviceCases();
    for (int i = 0; i < cases.size(); ++i) {
        const QList<RefusalCase>& refusals = cases.at(i).*rows;
        for (int number = 0; number < refusals.size(); ++number)
            QTest::addRow(
                "%s, %s", qPrintable(cases.at(i).id), refusals.at(number).name.constData())
                << i << number;
    }
}

Fault TestServiceRefusals::faultFor(const RefusalCase& refusal)
{
    return refusal.headers.isEmpty()
        ? Fault::status(refusal.status, refusal.body)
        : Fault::replace(rawAnswer(refusal.status, refusal.body, refusal.headers));
}

void TestServiceRefusals::listing_data()
{
    addRows(&ServiceCase::listRefusals);
}

void TestServiceRefusals::listing()
{
    QFETCH(int, number);
    const RefusalCase refusal = m.row.listRefusals.at(number);
    const bool endsSignIn = refusal.kind == ErrorKind::Unauthorised && !refusal.isHealed;
    QSignalSpy lost(m.session.get(), &Session::signInRequired);
    m.proxy->addFault("GET", m.row.listPath, faultFor(refusal));
    const auto listing = await(m.session->listSecrets(m.placed(m.row.source)));
    if (refusal.isHealed) {
        QVERIFY(listing);
        QCOMPARE(listing->secrets.size(), m.row.sourceCount);
        QCOMPARE(lost.count(), 0);
        return;
    }
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, refusal.kind);
    QVERIFY(!listing.error().tried.isEmpty());
    QVERIFY(!listing.error().said.isEmpty());
    QVERIFY(!listing.error().advice().isEmpty());
    QCOMPARE(lost.count(), endsSignIn ? 1 : 0);
    QCOMPARE(bool(await(m.session->listSecrets(m.placed(m.row.source)))), !endsSignIn);
}

void TestServiceRefusals::duplicating_data()
{
    addRows(&ServiceCase::duplicateRefusals);
}

void TestServiceRefusals::duplicating()
{
    QFETCH(int, number);
    const RefusalCase refusal = m.row.duplicateRefusals.at(number);
    const DuplicateCall call = m.callFor({m.row.keyNew});
    m.proxy->addFault(m.row.duplicateMethod, m.row.duplicatePath, faultFor(refusal));
    const auto reply = await(m.session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, refusal.kind);
    // Refused in words: nothing was done, and it is not sent again.
    QCOMPARE(m.duplicatesSeen(), 1);
    QCOMPARE(
        m.session->blame(call, reply.error()).alreadyExists, refusal.kind == ErrorKind::Conflict);
}

void TestServiceRefusals::secretThatIsGone()
{
    const DuplicateCall call = m.callFor({m.row.keyNew});
    RefusalCase gone = m.row.secretGone;
    gone.body.replace("%1", call.items.constFirst().sourceId.toUtf8());
    m.proxy->addFault(m.row.duplicateMethod, m.row.duplicatePath, faultFor(gone));
    const auto reply = await(m.session->duplicate(call));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, gone.kind);
    const Blame blame = m.session->blame(call, reply.error());
    QCOMPARE(blame.on, Blame::On::Item);
    QCOMPARE(blame.sourceId, call.items.constFirst().sourceId);
    QVERIFY(!blame.alreadyExists);
}

QTEST_GUILESS_MAIN(TestServiceRefusals)
#include "tst_servicerefusals.moc"
