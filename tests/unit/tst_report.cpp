// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/PlanDigest.h"
#include "plan/Planner.h"
#include "runs/Report.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

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

Q_DECLARE_METATYPE(std::function<void(Keycutter::Run&, const QString&)>)

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasARowPerCell();
    void csvGuardsFormulas_data();
    void csvGuardsFormulas();
    void jsonOfARun();
    void jsonOfAPlan();
    void theCheckIsTold();
    void htmlTellsEverything();
    void htmlStandsAlone();
    void htmlEscapes_data();
    void htmlEscapes();
    void emptyRun();
};

void TestReport::csvHasARowPerCell()
{
    const Run run = runOf(secrets({u"A"_qs, u"B"_qs}));
    const QList<QByteArray> lines = toCsv(run).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("Secret,Destination,Planned,Outcome,"));
    QCOMPARE(
        lines[1],
        "A,storefront / prod / app,New,Created,,,req-1,made-1,,A,,,,,"
            + planDigest(run.plan).toLatin1() + '\r');
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

//! B was changed since.
Run checkedRun()
{
    Run run = runOf(secrets({u"A"_qs, u"B"_qs}));
    run.ended = run.started.addSecs(10);
    run.verification = RunVerification{run.ended.addSecs(5), {}};
    CopyCheck check;
    check.state = CopyState::AsAsked;
    run.verification->cells.push_back(check);
    check.state = CopyState::Changed;
    check.differing = Attribute::Tags;
    check.detail = u"Other than asked now: tags."_qs;
    check.version = 3;
    run.verification->cells.push_back(check);
    return run;
}

void TestReport::theCheckIsTold()
{
    const Run run = checkedRun();
    QVERIFY(toCsv(run).contains(",Changed since,Other than asked now: tags.,"));
    const QJsonObject json = toJson(run);
    QCOMPARE(json[u"check"][u"as-asked"].toInt(), 1);
    QCOMPARE(json[u"check"][u"written"].toInt(), 2);
    QCOMPARE(json[u"check"][u"when"].toString(), u"2026-05-28T20:26:55.000Z"_qs);
    QCOMPARE(json[u"cells"][0][u"check"][u"state"].toString(), u"as-asked"_qs);
    QCOMPARE(json[u"cells"][1][u"check"][u"differing"][0].toString(), u"tags"_qs);
    QCOMPARE(json[u"cells"][1][u"check"][u"version"].toInt(), 3);
    QCOMPARE(json[u"complete"].toBool(true), false);
    QCOMPARE(json[u"run"][u"planSha256"].toString(), planDigest(run.plan));
    QVERIFY(!toJson(runOf(secrets({u"A"_qs}))).contains(u"check"_qs));
}

void TestReport::htmlTellsEverything()
{
    Run run = checkedRun();
    run.signedInAs = u"ci-deploy of Acme"_qs;
    Approval approval;
    approval.id = u"ap-1"_qs;
    run.approvals.push_back({approval, place(u"prod"_qs), QUrl(u"https://x/y"_qs), {0}});
    run.folders.push_back({place(u"prod"_qs), RunFolder::Status::Created, {}});
    const QString html = QString::fromUtf8(toHtml(run));
    for (const QString& text :
         {u"Run 14"_qs, u"Acme (EU)"_qs, u"https://eu.example"_qs, u"ci-deploy of Acme"_qs,
          u"storefront / prod / app"_qs, u"2026-05-28 20:26:40 UTC"_qs, u"comment, tags"_qs,
          u"made-1"_qs, u"req-1"_qs, u"ap-1"_qs, u"Changed since. Other than asked now: tags."_qs,
          u"1 as asked, 1 changed since"_qs, planDigest(run.plan), u"created"_qs})
        QVERIFY2(html.contains(text), qPrintable(text));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"));
    QVERIFY(html.contains(u"@media print"));
    QCOMPARE(html.count(u"<tr>"_qs), html.count(u"</tr>"_qs));
    QCOMPARE(html.count(u"<table"_qs), html.count(u"</table>"_qs));
    run.undoesNumber = 13;
    QVERIFY(toHtml(run).contains("Run 14, undo of run 13"));
}

//! Nothing that runs, and nothing that is fetched.
void TestReport::htmlStandsAlone()
{
    const QString html = QString::fromUtf8(toHtml(checkedRun()));
    for (const QString& word :
         {u"<script"_qs, u"<link"_qs, u"<img"_qs, u"<iframe"_qs, u"src="_qs, u"href="_qs,
          u"url("_qs, u"@import"_qs, u"onload"_qs})
        QVERIFY2(!html.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QVERIFY(html.contains(u"default-src 'none'"));
}

void TestReport::htmlEscapes_data()
{
    QTest::addColumn<std::function<void(Run&, const QString&)>>("put");
    using Put = std::function<void(Run&, const QString&)>;
    const auto row = [](const char* name, Put put) { QTest::newRow(name) << put; };
    row("key", [](Run& run, const QString& text) { run.plan.secrets[0].key = text; });
    row("connection", [](Run& run, const QString& text) { run.connectionName = text; });
    row("who", [](Run& run, const QString& text) { run.signedInAs = text; });
    row("from", [](Run& run, const QString& text) { run.fromTitle = text; });
    row("to", [](Run& run, const QString& text) { run.destinationTitles = {text}; });
    row("detail", [](Run& run, const QString& text) { run.cells[0].detail = text; });
    row("request", [](Run& run, const QString& text) { run.cells[0].requestId = text; });
    row("destination", [](Run& run, const QString& text) { run.cells[0].destinationId = text; });
    row("approval", [](Run& run, const QString& text) { run.cells[0].approvalId = text; });
    row("status", [](Run& run, const QString& text) { run.cells[0].status = text; });
    row("check", [](Run& run, const QString& text) { run.verification->cells[0].detail = text; });
    row("run id", [](Run& run, const QString& text) { run.id = text; });
    row("template",
        [](Run& run, const QString& text) { run.plan.destinations[0].nameTemplate = text; });
    row("folder", [](Run& run, const QString& text) {
        run.folders.push_back({place(text), RunFolder::Status::Failed, text});
    });
    row("approval's id", [](Run& run, const QString& text) {
        Approval approval;
        approval.id = text;
        run.approvals.push_back({approval, place(text), {}, {0}});
    });
}

void TestReport::htmlEscapes()
{
    using Put = std::function<void(Run&, const QString&)>;
    QFETCH(Put, put);
    Run run = checkedRun();
    put(run, u"<b>\"x\"&'y'</b><script>"_qs);
    const QByteArray html = toHtml(run);
    QVERIFY(html.contains("&lt;b&gt;&quot;x&quot;&amp;'y'&lt;/b&gt;&lt;script&gt;"));
    QVERIFY(!html.contains("<b>"));
    QVERIFY(!html.contains("<script"));
}

void TestReport::emptyRun()
{
    QVERIFY(toHtml(Run()).contains("</html>"));
    QCOMPARE(toCsv(Run()).count("\r\n"), 1);
    QCOMPARE(toJson(Run())[u"cells"].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
