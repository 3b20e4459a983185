// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/Report.h"

#include <QJsonArray>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

Run runOf(const QList<Secret>& chosen)
{
    Run run;
    run.number = 14;
    run.connectionName = u"Acme (EU)"_qs;
    run.site = QUrl(u"https://eu.example"_qs);
    run.destinationTitles = {u"storefront / prod / app"_qs};
    run.started = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC);
    run.plan = makePlan(
        {place(u"dev"_qs), chosen, {listed(place(u"prod"_qs))}, {allOn(), {}}, {}, {}, {}});
    for (int i = 0; i < static_cast<int>(run.plan.cells.size()); ++i) {
        RunCell cell;
        cell.planCell = i;
        cell.outcome = Outcome::Created;
        cell.destinationId = u"made-1"_qs;
        cell.requestId = u"req-1"_qs;
        run.cells.push_back(cell);
    }
    return run;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasARowPerCell();
    void csvGuardsFormulas_data();
    void csvGuardsFormulas();
    void jsonOfARun();
    void jsonOfAPlan();
    void emptyRun();
};

void TestReport::csvHasARowPerCell()
{
    const QByteArray csv = toCsv(runOf(secrets({u"A"_qs, u"B"_qs})));
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("Secret,Destination,Planned,Outcome,"));
    QCOMPARE(lines[1], QByteArray("A,storefront / prod / app,New,Created,,,req-1,made-1,,A,,\r"));
    QVERIFY(lines[3].isEmpty());
}

void TestReport::csvGuardsFormulas_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << u"A"_qs << QByteArray("A,");
    QTest::newRow("equals") << u"=1+1"_qs << QByteArray("'=1+1,");
    QTest::newRow("plus") << u"+A"_qs << QByteArray("'+A,");
    QTest::newRow("minus") << u"-A"_qs << QByteArray("'-A,");
    QTest::newRow("at") << u"@A"_qs << QByteArray("'@A,");
    QTest::newRow("tab") << u"\tA"_qs << QByteArray("'\tA,");
    QTest::newRow("comma") << u"A,B"_qs << QByteArray("\"A,B\",");
    QTest::newRow("quote") << u"A\"B"_qs << QByteArray("\"A\"\"B\",");
    QTest::newRow("line break") << u"A\nB"_qs << QByteArray("\"A\nB\",");
    QTest::newRow("formula with comma")
        << u"=HYPERLINK(\"x\",1)"_qs << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\",");
    QTest::newRow("beyond ASCII") << u"Ä"_qs << QByteArray("\xC3\x84,");
}

void TestReport::csvGuardsFormulas()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, field);
    const QByteArray csv = toCsv(runOf(secrets({key})));
    const QByteArray row = csv.mid(csv.indexOf("\r\n") + 2);
    QVERIFY2(row.startsWith(field), row.constData());
}

void TestReport::jsonOfARun()
{
    Run run = runOf(secrets({u"A"_qs, u"B"_qs}));
    run.cells[1].outcome = Outcome::Failed;
    run.cells[1].errorKind = ErrorKind::Forbidden;
    run.cells[1].detail = u"You are not allowed"_qs;
    Approval approval;
    approval.id = u"ap-1"_qs;
    run.approvals.push_back({approval, place(u"prod"_qs), QUrl(u"https://x/y"_qs), {0}});
    run.folders.push_back({place(u"prod"_qs), RunFolder::Status::Created, {}});
    const QJsonObject json = toJson(run);
    QCOMPARE(json[u"run"][u"number"].toInt(), 14);
    QCOMPARE(json[u"run"][u"folders"][0][u"status"].toString(), u"created"_qs);
    QCOMPARE(json[u"run"][u"attributes"].toArray().size(), 5);
    QCOMPARE(json[u"counts"][u"all"].toInt(), 2);
    QCOMPARE(json[u"counts"][u"created"].toInt(), 1);
    QCOMPARE(json[u"counts"][u"skipped"].toInt(-1), 0);
    QVERIFY(json[u"counts"][u"pending"].isUndefined());
    QCOMPARE(json[u"cells"][0][u"key"].toString(), u"A"_qs);
    QCOMPARE(json[u"cells"][0][u"to"].toString(), u"prod:/app"_qs);
    QCOMPARE(json[u"cells"][0][u"outcome"].toString(), u"created"_qs);
    QVERIFY(json[u"cells"][0][u"error"].isUndefined());
    QCOMPARE(json[u"cells"][1][u"error"].toString(), u"forbidden"_qs);
    QCOMPARE(json[u"cells"][1][u"detail"].toString(), u"You are not allowed"_qs);
    QCOMPARE(json[u"approvals"][0][u"state"].toString(), u"waiting"_qs);
    QCOMPARE(json[u"approvals"][0][u"page"].toString(), u"https://x/y"_qs);
}

void TestReport::jsonOfAPlan()
{
    PlanInput input{
        place(u"dev"_qs),
        secrets({u"A"_qs, u"B"_qs}),
        {listed(place(u"prod"_qs), secrets({u"A"_qs}))},
        {Attribute::Comment, ExistsAction::Skip},
        {},
        {},
        {}};
    const QJsonObject json = toJson(makePlan(input));
    QCOMPARE(json[u"counts"][u"create"].toInt(), 1);
    QCOMPARE(json[u"counts"][u"skip"].toInt(), 1);
    QCOMPARE(json[u"cells"][0][u"state"].toString(), u"exists"_qs);
    QCOMPARE(json[u"cells"][0][u"action"].toString(), u"skip"_qs);
    QCOMPARE(json[u"cells"][1][u"notes"][0].toString(), u"empty-value"_qs);
    QCOMPARE(json[u"to"][0][u"folderExists"].toBool(), true);
}

void TestReport::emptyRun()
{
    QCOMPARE(toCsv(Run()).count("\r\n"), 1);
    QCOMPARE(toJson(Run())[u"cells"].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
