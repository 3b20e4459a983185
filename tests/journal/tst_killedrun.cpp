// SPDX-License-Identifier: MIT
#include "InfisicalBed.h"
#include "JournalFolder.h"
#include "KilledProgram.h"
#include "support/Await.h"
#include "support/FaultProxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

const QString duplicatePath = u"/api/v4/secrets/duplicate"_s;

} // namespace

//! Kills a real process with SIGKILL at every step of a run of three calls (two for new secrets,
//! one that overwrites) into a folder, or of one into a folder that is missing, has another process
//! take it up, and looks at the service and at the journal.
class TestKilledRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void killedAtEveryStep_data();
    void killedAtEveryStep();
    void killedAgainWhenTakenUp();
    void killedByTheWire_data();
    void killedByTheWire();

private:
    using End = KilledProgram::End;

    //! New folders and an empty journal.
    void prepare(bool folderIsMissing);
    void startRun(int killAt);
    void startResume(int killAt);
    [[nodiscard]] End run(int killAt);
    [[nodiscard]] End resume(int killAt = 0);
    //! Everything that was promised, now that the run has ended.
    void checkAll();
    void checkCalls();
    //! Ids of the secrets whose copying the service was asked for, with repetitions.
    [[nodiscard]] QStringList secretsSent() const;
    [[nodiscard]] QStringList basics() const;
    void launch(const QStringList& arguments, int killAt);

    InfisicalBed m_bed;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<JournalFolder> m_folder;
    KilledProgram m_program;
    QHash<QString, Secret> m_before; //!< what is to be overwritten, by key
    Location m_to;
    int m_round = 0;
};

void TestKilledRun::init()
{
    QVERIFY(m_bed.start());
    m_session = m_bed.identitySession(u"admin"_s);
    QVERIFY(await(m_session->signIn()));
    m_proxy = std::make_unique<FaultProxy>(quint16(m_bed.port()));
    QVERIFY(m_proxy->start());
}

void TestKilledRun::cleanup()
{
    m_program.forget();
    m_proxy.reset();
    m_session.reset();
    m_bed.stop();
}

void TestKilledRun::prepare(bool folderIsMissing)
{
    m_folder = std::make_unique<JournalFolder>();
    m_proxy->forget();
    m_proxy->clearRules();
    m_before.clear();
    m_to = m_bed.at(u"dev"_s, u"/kill%1"_s.arg(++m_round));
    if (folderIsMissing)
        return;
    QVERIFY(await(m_session->createFolder(m_to)));
    const auto source = await(m_session->listSecrets(m_bed.at(u"dev"_s, u"/app"_s)));
    QVERIFY(source);
    QStringList keys;
    for (const Secret& secret : source->secrets) {
        if (!secret.marks && keys.size() < 20)
            keys.append(secret.key);
    }
    QVERIFY(await(m_session->duplicate(m_bed.callTo(*m_session, m_to, keys))));
    const auto there = await(m_session->listSecrets(m_to));
    QVERIFY(there);
    QCOMPARE(there->secrets.size(), 20);
    for (const Secret& secret : there->secrets)
        m_before.insert(secret.key, secret);
}

QStringList TestKilledRun::basics() const
{
    const QJsonObject identity = m_bed.about()["credentials"_L1]["admin"_L1].toObject();
    return {m_folder->path(), m_proxy->url().toString(), identity["clientId"_L1].toString()};
}

void TestKilledRun::launch(const QStringList& arguments, int killAt)
{
    const QJsonObject identity = m_bed.about()["credentials"_L1]["admin"_L1].toObject();
    m_program.start({u"infisical"_s, identity["clientSecret"_L1].toString()}, arguments, killAt);
}

void TestKilledRun::startRun(int killAt)
{
    const auto place = [](const Location& location) {
        return u"%1:%2:%3"_s.arg(location.projectId, location.environment, location.path);
    };
    launch(
        QStringList{u"run"_s} + basics()
            + QStringList{place(m_bed.at(u"dev"_s, u"/app"_s)), place(m_to)},
        killAt);
}

void TestKilledRun::startResume(int killAt)
{
    launch(QStringList{u"resume"_s} + basics(), killAt);
}

TestKilledRun::End TestKilledRun::run(int killAt)
{
    startRun(killAt);
    return m_program.waitForEnd();
}

TestKilledRun::End TestKilledRun::resume(int killAt)
{
    startResume(killAt);
    return m_program.waitForEnd();
}

QStringList TestKilledRun::secretsSent() const
{
    QStringList sent;
    for (const RawMessage& request : m_proxy->forwarded()) {
        if (request.path() != duplicatePath.toUtf8())
            continue;
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        for (const QJsonValue& id : body["secretIds"_L1].toArray())
            sent.append(id.toString());
    }
    return sent;
}

void TestKilledRun::checkCalls()
{
    const QStringList sent = secretsSent();
    QCOMPARE(QSet<QString>(sent.begin(), sent.end()).size(), sent.size());
    QVERIFY(m_proxy->forwardedCount("POST", u"/api/v[12]/folders"_s) <= 1);
}

void TestKilledRun::checkAll()
{
    checkCalls();
    m_folder->open();
    const QList<RunHead> heads = m_folder->heads();
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads[0].state, StoredState::Finished);
    const auto stored = m_folder->load(heads[0].id);
    QVERIFY(stored);
    QVERIFY(stored->open.empty());
    const auto after = await(m_session->listSecrets(m_to));
    QVERIFY(after);
    QHash<QString, QList<Secret>> there;
    for (const Secret& secret : after->secrets)
        there[secret.key].append(secret);
    int created = 0;
    int overwritten = 0;
    for (const RunCell& cell : stored->run.cells) {
        const PlanCell& planned = stored->run.plan.cells[size_t(cell.planCell)];
        const QList<Secret> found = there.take(planned.targetKey);
        if (planned.action != CellAction::Create && planned.action != CellAction::Overwrite) {
            QCOMPARE(cell.outcome, Outcome::Skipped);
            continue;
        }
        QCOMPARE(found.size(), 1);
        QCOMPARE(cell.destinationId, found[0].id);
        const bool overwrites = planned.action == CellAction::Overwrite;
        QCOMPARE(cell.outcome, overwrites ? Outcome::Overwritten : Outcome::Created);
        if (overwrites)
            QCOMPARE(found[0].version, m_before[planned.targetKey].version + 1);
        ++(overwrites ? overwritten : created);
    }
    QVERIFY(there.isEmpty());
    QCOMPARE(overwritten, m_before.size());
    QVERIFY(created + overwritten > 100);
    m_folder->close();
}

void TestKilledRun::killedAtEveryStep_data()
{
    QTest::addColumn<bool>("folderIsMissing");
    QTest::newRow("into a folder that is there") << false;
    QTest::newRow("into a folder that is missing") << true;
}

void TestKilledRun::killedAtEveryStep()
{
    QFETCH(bool, folderIsMissing);
    int rounds = 0;
    for (int step = 1;; ++step) {
        prepare(folderIsMissing);
        const End end = run(step);
        QVERIFY2(end == End::Killed || end == End::Ended, qPrintable(u"step %1"_s.arg(step)));
        const End resumed = resume();
        m_folder->open();
        const bool wasRecorded = !m_folder->heads().isEmpty();
        m_folder->close();
        if (!wasRecorded) {
            // Killed before anything of it was written down: then nothing was sent either.
            QCOMPARE(end, End::Killed);
            QVERIFY(secretsSent().isEmpty());
            QCOMPARE(run(0), End::Ended);
        }
        QVERIFY(resumed == End::Nothing || (resumed == End::Ended && end == End::Killed));
        checkAll();
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"killed at step %1"_s.arg(step)));
        ++rounds;
        if (end == End::Ended)
            break;
    }
    qInfo("%d rounds", rounds);
    QVERIFY(rounds > 20);
}

void TestKilledRun::killedAgainWhenTakenUp()
{
    for (int step = 1;; ++step) {
        prepare(false);
        // The third call's intent is on the disk by then, and the second call's outcome is not.
        QCOMPARE(run(12), End::Killed);
        const End end = resume(step);
        QVERIFY2(end == End::Killed || end == End::Ended, qPrintable(u"step %1"_s.arg(step)));
        const End last = resume();
        QVERIFY(last == End::Ended || last == End::Nothing);
        checkAll();
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"killed at step %1"_s.arg(step)));
        if (end == End::Ended)
            break;
    }
}

void TestKilledRun::killedByTheWire_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<bool>("answered");
    for (int call = 1; call <= 3; ++call) {
        QTest::addRow("call %d never arrives", call) << call << false << false;
        QTest::addRow("call %d has its effect after the death", call) << call << true << false;
        QTest::addRow("call %d has its effect before the death", call) << call << true << true;
    }
}

void TestKilledRun::killedByTheWire()
{
    QFETCH(int, call);
    QFETCH(bool, arrives);
    QFETCH(bool, answered);
    prepare(false);
    FaultRule rule;
    rule.method = "POST";
    rule.path = duplicatePath;
    rule.fault = Fault::hang(arrives);
    rule.from = call + 1; // the sign-in asks with an empty one what the server can do
    m_proxy->addRule(rule);
    startRun(0);
    const auto kill = [this](const RawMessage&, const Fault& fault) {
        if (fault.kind == Fault::Kind::Hang)
            m_program.kill();
    };
    QObject context;
    if (answered)
        connect(m_proxy.get(), &FaultProxy::answered, &context, kill);
    else
        connect(m_proxy.get(), &FaultProxy::arrived, &context, kill);
    QCOMPARE(m_program.waitForEnd(), End::Killed);
    m_proxy->clearRules();
    QCOMPARE(resume(), End::Ended);
    checkAll();
}

QTEST_GUILESS_MAIN(TestKilledRun)
#include "tst_killedrun.moc"
