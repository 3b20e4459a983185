// SPDX-License-Identifier: MIT
#include "InfisicalBed.h"
#include "JournalFolder.h"
#include "KilledProgram.h"
#include "runs/RunApprovals.h"
#include "support/Await.h"
#include "support/FaultProxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

const QString batchPath = u"/api/v4/secrets/batch"_s;
const QString closingPath = u"/api/v1/secret-approval-requests/[^/]+/status"_s;
const QString bystander = u"NOT_OF_THE_RUN"_s;
const QStringList overwritten{u"API_KEY"_s, u"APP_NAME"_s, u"LOG_LEVEL"_s};
const QString oldComment = u"as it was before"_s;

Outcome outcomeWhenDone(CellAction action)
{
    switch (action) {
    case CellAction::Remove:
        return Outcome::Removed;
    case CellAction::Restore:
        return Outcome::Restored;
    case CellAction::CloseRequest:
        return Outcome::Closed;
    default:
        return Outcome::LeftAlone;
    }
}

} // namespace

//! Kills a real process with SIGKILL at every step of an undo: of a run that made and overwrote
//! copies (three calls that delete, three that restore), and of one whose copies all wait in
//! approval requests (three calls that close one). Another process looks what became of the undo,
//! and the service and the journal must say the same. After that the run is undone again.
class TestKilledUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void killedAtEveryStep_data();
    void killedAtEveryStep();
    void killedAgainWhenTakenUp_data() { killedAtEveryStep_data(); }
    void killedAgainWhenTakenUp();
    void killedByTheWire_data();
    void killedByTheWire();

private:
    using End = KilledProgram::End;
    enum class Kind { Written, Held };

    //! A run to undo, in a new folder and a new journal.
    void prepare(Kind kind);
    //! Secrets that the run is to overwrite, and one that is none of its business.
    void fill();
    void start(const QString& command, int killAt = 0);
    [[nodiscard]] End run(const QString& command, int killAt = 0);
    [[nodiscard]] QHash<QString, Secret> listed();
    //! What the service was sent by that verb and path: keys to delete or to restore, or the paths
    //! of requests to close; with repetitions.
    [[nodiscard]] QStringList sent(const QByteArray& method, const QString& path) const;
    //! The newest run in the journal; one without an id where it has not ended.
    [[nodiscard]] Run newestRun();
    //! No call was sent twice.
    void checkCalls();
    //! The cells of the undo say what became of the copies, and nothing else was changed.
    void checkAll();
    void checkCell(const RunCell& cell, const PlanCell& planned, const Secret& now);
    void checkRequests(const Run& undo);
    [[nodiscard]] Approval::State stateOf(const RunApproval& opened);
    //! All is taken back in the end.
    void undoAgain();

    InfisicalBed m_bed;
    std::unique_ptr<Session> m_session;
    QByteArray m_token;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<JournalFolder> m_folder;
    KilledProgram m_program;
    QHash<QString, Secret> m_left; //!< as the run has left the destination, by key
    Run m_run; //!< to undo
    Location m_to;
    int m_round = 0;
};

void TestKilledUndo::init()
{
    QVERIFY(m_bed.start());
    m_session = m_bed.personSession(); // only a person may close requests
    QVERIFY(await(m_session->signIn()));
    m_token = m_bed.personToken(u"alex"_s);
    m_proxy = std::make_unique<FaultProxy>(quint16(m_bed.port()));
    QVERIFY(m_proxy->start());
}

void TestKilledUndo::cleanup()
{
    m_program.forget();
    m_proxy.reset();
    m_session.reset();
    m_bed.stop();
}

void TestKilledUndo::start(const QString& command, int killAt)
{
    const auto place = [](const Location& location) {
        return u"%1:%2:%3"_s.arg(location.projectId, location.environment, location.path);
    };
    m_program.start(
        {u"infisical"_s, QString::fromLatin1(m_token), u"token"_s},
        {command, m_folder->path(), m_proxy->url().toString(), QString(),
         place(m_bed.at(u"dev"_s, u"/app"_s)), place(m_to)},
        killAt);
}

TestKilledUndo::End TestKilledUndo::run(const QString& command, int killAt)
{
    start(command, killAt);
    return m_program.waitForEnd();
}

QHash<QString, Secret> TestKilledUndo::listed()
{
    QHash<QString, Secret> there;
    const auto listing = await(m_session->listSecrets(m_to));
    for (const Secret& secret : listing.value_or(Listing()).secrets) {
        if (there.contains(secret.key))
            qFatal("%s is there twice", qPrintable(secret.key));
        there.insert(secret.key, secret);
    }
    return there;
}

void TestKilledUndo::fill()
{
    QJsonArray secrets;
    for (const QString& key : overwritten + QStringList{bystander}) {
        secrets.append(QJsonObject{
            {u"secretKey"_s, key}, {u"secretValue"_s, u"old"_s}, {u"secretComment"_s, oldComment}});
    }
    m_bed.post(
        batchPath,
        {{u"projectId"_s, m_to.projectId},
         {u"environment"_s, m_to.environment},
         {u"secretPath"_s, m_to.path},
         {u"secrets"_s, secrets}},
        m_token);
    QCOMPARE(listed().size(), 4);
}

void TestKilledUndo::prepare(Kind kind)
{
    m_program.forget();
    m_folder = std::make_unique<JournalFolder>();
    const bool isHeld = kind == Kind::Held;
    m_to = m_bed.at(isHeld ? u"prod"_s : u"dev"_s, u"/undo%1"_s.arg(++m_round));
    QVERIFY(await(m_session->createFolder(m_to)));
    if (!isHeld)
        fill();
    QCOMPARE(run(u"run"_s), End::Ended);
    m_left = listed();
    m_run = newestRun();
    QCOMPARE(m_left.isEmpty(), isHeld);
    QCOMPARE(m_run.approvals.size(), isHeld ? 3U : 0U);
    m_proxy->forget();
    m_proxy->clearRules();
}

Run TestKilledUndo::newestRun()
{
    m_folder->open();
    const QList<RunHead> heads = m_folder->heads();
    const auto stored = heads.isEmpty() ? Result<StoredRun>() : m_folder->load(heads[0].id);
    m_folder->close();
    const bool isOver = stored && stored->state == StoredState::Finished && stored->open.empty();
    return isOver ? stored->run : Run();
}

QStringList TestKilledUndo::sent(const QByteArray& method, const QString& path) const
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(path));
    QStringList things;
    for (const RawMessage& request : m_proxy->forwarded()) {
        const QString itsPath = QString::fromLatin1(request.path());
        if (request.method() != method || !wanted.match(itsPath).hasMatch())
            continue;
        const QJsonArray secrets = QJsonDocument::fromJson(request.body)["secrets"_L1].toArray();
        for (const QJsonValue& secret : secrets)
            things.append(secret["secretKey"_L1].toString());
        if (secrets.isEmpty())
            things.append(itsPath);
    }
    return things;
}

void TestKilledUndo::checkCalls()
{
    const QStringList removed = sent("DELETE", u".*"_s);
    const QStringList restored = sent("PATCH", u".*"_s);
    const QStringList closed = sent("POST", closingPath);
    for (const QStringList& things : {removed, restored, closed})
        QCOMPARE(QSet<QString>(things.begin(), things.end()).size(), things.size());
    for (const QString& key : restored)
        QVERIFY(overwritten.contains(key));
    for (const QString& key : removed)
        QVERIFY(!overwritten.contains(key) && key != bystander);
}

void TestKilledUndo::checkCell(const RunCell& cell, const PlanCell& planned, const Secret& now)
{
    const Secret left = m_left.value(planned.targetKey);
    const Outcome done = outcomeWhenDone(planned.action);
    const bool isDone = cell.outcome == done;
    QVERIFY(isDone || cell.outcome == Outcome::Failed || cell.outcome == Outcome::Cancelled);
    QVERIFY(isDone || !cell.detail.isEmpty());
    if (isDone && done == Outcome::Removed) {
        QVERIFY(now.id.isEmpty());
    } else if (isDone && done == Outcome::Restored) {
        QCOMPARE(now.version, left.version + 1);
        QCOMPARE(now.comment, oldComment);
    } else {
        QCOMPARE(now.id, left.id);
        QCOMPARE(now.version, left.version);
    }
}

void TestKilledUndo::checkAll()
{
    checkCalls();
    const Run undo = newestRun();
    QCOMPARE(undo.undoes, m_run.id);
    QHash<QString, Secret> there = listed();
    for (const RunCell& cell : undo.cells) {
        const PlanCell& planned = undo.plan.cells[size_t(cell.planCell)];
        // What the run did not write may have the key of something that it did, such as a person's
        // own value.
        if (planned.action == CellAction::None)
            QCOMPARE(cell.outcome, Outcome::Skipped);
        else
            checkCell(cell, planned, there.take(planned.targetKey));
    }
    QCOMPARE(there.keys(), m_left.isEmpty() ? QStringList() : QStringList{bystander});
    QCOMPARE(there.value(bystander).version, m_left.value(bystander).version);
    checkRequests(undo);
}

Approval::State TestKilledUndo::stateOf(const RunApproval& opened)
{
    const auto states = await(m_session->approvalStates({questionAbout(m_run, opened)}));
    return states && states->size() == 1 ? states->constFirst().state : Approval::State::Unreadable;
}

void TestKilledUndo::checkRequests(const Run& undo)
{
    for (const RunApproval& opened : m_run.approvals) {
        const Approval::State state = stateOf(opened);
        const bool isClosed = state == Approval::State::Declined;
        QVERIFY(isClosed || state == Approval::State::Waiting);
        for (const int cell : opened.cells)
            QCOMPARE(undo.cells[size_t(cell)].outcome == Outcome::Closed, isClosed);
    }
}

void TestKilledUndo::undoAgain()
{
    QCOMPARE(run(u"undo"_s), End::Ended);
    checkCalls();
    const QHash<QString, Secret> there = listed();
    QCOMPARE(there.size(), m_left.isEmpty() ? 0 : 4);
    for (const Secret& secret : there)
        QCOMPARE(secret.comment, oldComment);
    for (const RunApproval& opened : m_run.approvals)
        QCOMPARE(stateOf(opened), Approval::State::Declined);
}

void TestKilledUndo::killedAtEveryStep_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("copies") << int(Kind::Written);
    QTest::newRow("approval requests") << int(Kind::Held);
}

void TestKilledUndo::killedAtEveryStep()
{
    QFETCH(int, kind);
    int rounds = 0;
    for (int step = 1;; ++step) {
        prepare(Kind(kind));
        QVERIFY(!QTest::currentTestFailed());
        const End end = run(u"undo"_s, step);
        QVERIFY2(end == End::Killed || end == End::Ended, qPrintable(u"step %1"_s.arg(step)));
        const End resumed = run(u"resume"_s);
        if (resumed == End::Nothing && newestRun().id == m_run.id) {
            // Killed before anything of it was written down: then nothing was sent either.
            QCOMPARE(end, End::Killed);
            QCOMPARE(listed().size(), m_left.size());
            QCOMPARE(run(u"undo"_s), End::Ended);
        }
        checkAll();
        if (step % 4 == 0 || end == End::Ended)
            undoAgain();
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"killed at step %1"_s.arg(step)));
        ++rounds;
        if (end == End::Ended)
            break;
    }
    qInfo("%d rounds", rounds);
    QVERIFY(rounds > 20);
}

void TestKilledUndo::killedAgainWhenTakenUp()
{
    QFETCH(int, kind);
    int rounds = 0;
    for (int step = 1;; ++step) {
        prepare(Kind(kind));
        // The second call's intent is on the disk by then, and nothing of its outcome.
        QCOMPARE(run(u"undo"_s, 12), End::Killed);
        const End end = run(u"resume"_s, step);
        QVERIFY2(end == End::Killed || end == End::Ended, qPrintable(u"step %1"_s.arg(step)));
        const End last = run(u"resume"_s);
        QVERIFY(last == End::Ended || last == End::Nothing);
        checkAll();
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"killed at step %1"_s.arg(step)));
        ++rounds;
        if (end == End::Ended)
            break;
    }
    qInfo("%d rounds", rounds);
    QVERIFY(rounds > 4);
}

void TestKilledUndo::killedByTheWire_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<bool>("answered");
    const auto rows = [](const char* what, Kind kind, const QByteArray& method, int call) {
        QTest::addRow("%s %d never arrives", what, call)
            << int(kind) << method << call << false << false;
        QTest::addRow("%s %d has its effect after the death", what, call)
            << int(kind) << method << call << true << false;
        QTest::addRow("%s %d has its effect before the death", what, call)
            << int(kind) << method << call << true << true;
    };
    rows("delete", Kind::Written, "DELETE", 1);
    rows("delete", Kind::Written, "DELETE", 3);
    rows("restore", Kind::Written, "PATCH", 2);
    rows("close", Kind::Held, "POST", 1);
    rows("close", Kind::Held, "POST", 3);
}

void TestKilledUndo::killedByTheWire()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, method);
    QFETCH(int, call);
    QFETCH(bool, arrives);
    QFETCH(bool, answered);
    prepare(Kind(kind));
    FaultRule rule;
    rule.method = method;
    rule.path = Kind(kind) == Kind::Held ? closingPath : batchPath;
    rule.fault = Fault::hang(arrives);
    rule.from = call;
    m_proxy->addRule(rule);
    start(u"undo"_s);
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
    QCOMPARE(run(u"resume"_s), End::Ended);
    checkAll();
    undoAgain();
}

QTEST_GUILESS_MAIN(TestKilledUndo)
#include "tst_killedundo.moc"
