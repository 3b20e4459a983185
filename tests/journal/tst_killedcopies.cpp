// SPDX-License-Identifier: MIT
#include "ContractFixture.h"
#include "JournalFolder.h"
#include "KilledProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

// Not the one that asks at the sign-in what may be done: of a secret that is not there.
const QString copyPath = u".*/secrets/(?!0{32})[^/]+/duplicate"_s;

} // namespace

//! Kills a real process with SIGKILL at every step of a run that makes a few copies, four at a
//! time, beside their sources, and while its calls are on the wire; another process takes the run
//! up. The service refuses a name that is taken, and keeps no version that would tell a copy.
class TestKilledCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtEveryStep();
    void killedByTheWire_data();
    void killedByTheWire();

private:
    using End = KilledProgram::End;

    //! A fresh sandbox and an empty journal.
    void prepare();
    void start(const QString& command, int killAt);
    [[nodiscard]] End run(const QString& command, int killAt = 0);
    //! The names that the service was asked to copy to, with repetitions.
    [[nodiscard]] QStringList namesSent() const;
    void checkAll();

    ContractFixture m;
    std::unique_ptr<JournalFolder> m_folder;
    KilledProgram m_program;
};

void TestKilledCopies::prepare()
{
    m_program.forget();
    m.stop();
    const auto cases = serviceCases();
    const auto row = std::ranges::find(cases, u"cloudflare"_s, &ServiceCase::id);
    m.start(static_cast<int>(row - cases.cbegin()));
    QVERIFY(m.open());
    m_folder = std::make_unique<JournalFolder>();
}

void TestKilledCopies::start(const QString& command, int killAt)
{
    const QJsonObject about = m.sandbox->describe()["cloudflare"_L1].toObject();
    const Location store = m.placed(m.row.source);
    m_program.start(
        {u"cloudflare"_s, about["credentials"_L1]["admin"_L1]["token"_L1].toString()},
        {command, m_folder->path(), m.site().toString(), QString(),
         u"%1:%2:"_s.arg(store.projectId, store.environment)},
        killAt);
}

TestKilledCopies::End TestKilledCopies::run(const QString& command, int killAt)
{
    start(command, killAt);
    return m_program.waitForEnd();
}

QStringList TestKilledCopies::namesSent() const
{
    const QRegularExpression path(QRegularExpression::anchoredPattern(copyPath));
    QStringList names;
    for (const RawMessage& request : m.proxy->forwarded()) {
        if (path.match(QString::fromLatin1(request.path())).hasMatch())
            names.append(QJsonDocument::fromJson(request.body)["name"_L1].toString());
    }
    return names;
}

void TestKilledCopies::checkAll()
{
    const QStringList sent = namesSent();
    QCOMPARE(QSet<QString>(sent.begin(), sent.end()).size(), sent.size());
    m_folder->open();
    const QList<RunHead> heads = m_folder->heads();
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads[0].state, StoredState::Finished);
    const auto stored = m_folder->load(heads[0].id);
    m_folder->close();
    QVERIFY(stored && stored->open.empty());
    const auto after = await(m.session->listSecrets(m.placed(m.row.source)));
    QVERIFY(after);
    QHash<QString, QList<Secret>> there;
    for (const Secret& secret : after->secrets)
        there[secret.key].append(secret);
    QCOMPARE(after->secrets.size(), m.row.sourceCount + qsizetype(stored->run.cells.size()));
    for (const RunCell& cell : stored->run.cells) {
        const PlanCell& planned = stored->run.plan.cells[size_t(cell.planCell)];
        const QList<Secret> copies = there.value(planned.targetKey);
        QCOMPARE(cell.outcome, Outcome::Created);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(cell.destinationId, copies[0].id);
        const Secret source = there.value(stored->run.plan.secrets[planned.secret].key).value(0);
        QCOMPARE(copies[0].comment, source.comment);
        QCOMPARE(copies[0].scopes, source.scopes);
    }
}

void TestKilledCopies::killedAtEveryStep()
{
    int rounds = 0;
    for (int step = 1;; ++step) {
        prepare();
        const End end = run(u"run"_s, step);
        QVERIFY2(end == End::Killed || end == End::Ended, qPrintable(u"step %1"_s.arg(step)));
        const End resumed = run(u"resume"_s);
        if (resumed == End::Nothing && end == End::Killed && namesSent().isEmpty())
            QCOMPARE(run(u"run"_s), End::Ended); // nothing of it was written down
        checkAll();
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"killed at step %1"_s.arg(step)));
        ++rounds;
        if (end == End::Ended)
            break;
    }
    qInfo("%d rounds", rounds);
    QVERIFY(rounds > 15);
}

void TestKilledCopies::killedByTheWire_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<bool>("answered");
    for (const int call : {1, 3, 5}) {
        QTest::addRow("call %d never arrives", call) << call << false << false;
        QTest::addRow("call %d has its effect after the death", call) << call << true << false;
        QTest::addRow("call %d has its effect before the death", call) << call << true << true;
    }
}

void TestKilledCopies::killedByTheWire()
{
    QFETCH(int, call);
    QFETCH(bool, arrives);
    QFETCH(bool, answered);
    prepare();
    FaultRule rule;
    rule.method = "POST";
    rule.path = copyPath;
    rule.fault = Fault::hang(arrives);
    rule.from = call;
    m.proxy->addRule(rule);
    start(u"run"_s, 0);
    const auto kill = [this](const RawMessage&, const Fault& fault) {
        if (fault.kind == Fault::Kind::Hang)
            m_program.kill();
    };
    QObject context;
    if (answered)
        connect(m.proxy.get(), &FaultProxy::answered, &context, kill);
    else
        connect(m.proxy.get(), &FaultProxy::arrived, &context, kill);
    QCOMPARE(m_program.waitForEnd(), End::Killed);
    m.proxy->clearRules();
    QCOMPARE(run(u"resume"_s), End::Ended);
    checkAll();
}

QTEST_GUILESS_MAIN(TestKilledCopies)
#include "tst_killedcopies.moc"
