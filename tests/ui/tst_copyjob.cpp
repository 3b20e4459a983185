// SPDX-License-Identifier: MIT
#include "JobFixture.h"
#include "WidgetSteps.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/TemplateRow.h"
#include "items/RunTableModel.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "pages/RunPage.h"
#include "widgets/EmptyState.h"
#include "widgets/IconText.h"
#include "widgets/MessageStrip.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

//! Copies that stay beside their sources, in the real window, against the sandbox.
class CopyJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }
    void fortyCopiesWithAConflictAndALostAnswer();
    void accountWithoutAStoreSaysSo();
    void readOnlySignInSaysWhatIsMissing();

private:
    void start(const QString& who = u"admin"_s);
    void tick(int count);
    void typeTemplate(int at, const QString& text);

    std::unique_ptr<JobFixture> m_fixture;
};

void CopyJobTest::start(const QString& who)
{
    Sandbox::Options options;
    options.cloudflare.pendingFor = std::chrono::milliseconds(300);
    m_fixture = std::make_unique<JobFixture>(options);
    m_fixture->browseStore(who);
}

void CopyJobTest::tick(int count)
{
    SecretTableModel* model = m_fixture->browsePage()->model();
    QModelIndexList chosen;
    for (int row = 0; row < count; ++row)
        chosen.append(model->index(row, 0));
    model->setTicked(chosen, true);
    QCOMPARE(model->tickedCount(), count);
}

void CopyJobTest::typeTemplate(int at, const QString& text)
{
    const auto rows = m_fixture->dialog()->findChildren<TemplateRow*>();
    Steps::type(part<QLineEdit>(rows.at(at), u"nameTemplate"_s), text);
}

void CopyJobTest::fortyCopiesWithAConflictAndALostAnswer()
{
    start();
    QVERIFY(shows(m_fixture->browsePage(), u"quota: 23 of 100"_s));
    tick(20);
    m_fixture->browsePage()->duplicate();
    QTRY_VERIFY(m_fixture->dialog());
    typeTemplate(0, u"{name}_STAGING"_s);
    press(m_fixture->dialog(), u"addCopy"_s);
    typeTemplate(1, u"{name}_PROD"_s);
    QTRY_COMPARE(
        part<IconText>(m_fixture->dialog(), u"placeState"_s)->text(),
        u"23 of 100 used, 77 free; this plan adds 40."_s);
    // Somebody makes a secret of one of the names meanwhile, and one answer gets lost.
    const Secret taken = m_fixture->browsePage()->model()->tickedSecrets().at(7);
    QCOMPARE(m_fixture->addToStore(taken.key + u"_PROD"_s), 200);
    Test::FaultRule lost;
    lost.method = "POST";
    lost.path = u".*/duplicate"_s;
    lost.fault = Test::Fault::dropAfterEffect();
    lost.from = 11;
    m_fixture->proxy.addRule(lost);
    m_fixture->proxy.forget(); // the probes of the sign-in are such requests, too
    const int number = m_fixture->startRun();
    const Run& run = m_fixture->finishedRun(number);
    QCOMPARE(m_fixture->proxy.seenCount("POST", lost.path), 40);

    const RunCounts all = run.counts();
    QCOMPARE(all.all, 40);
    QCOMPARE(all.finished, 40);
    QVERIFY2(all.of(Outcome::Created) == 39, qPrintable(summaryText(all)));
    QCOMPARE(all.of(Outcome::Unknown), 0);
    const auto held = std::ranges::find_if(
        run.cells, [](const RunCell& cell) { return cell.outcome != Outcome::Created; });
    const PlanCell& planned = run.plan.cells.at(static_cast<size_t>(held->planCell));
    QCOMPARE(planned.targetKey, taken.key + u"_PROD"_s);
    QCOMPARE(held->outcome, Outcome::Skipped);
    QVERIFY2(held->detail.contains(u"meanwhile"_s), qPrintable(held->detail));
    const auto found = std::ranges::count_if(run.cells, [](const RunCell& cell) {
        return cell.outcome == Outcome::Created && cell.detail.contains(u"answer was lost"_s);
    });
    QCOMPARE(found, 1);
    // What was made becomes active while the page is open.
    const RunPage* page = m_fixture->runPage();
    QTRY_VERIFY_WITH_TIMEOUT(!part<QWidget>(page, u"pendingPart"_s)->isVisible(), 15000);
    QTRY_COMPARE_WITH_TIMEOUT(pendingCopies(run), 0, 15000);
    QCOMPARE(part<QTableView>(page, u"table"_s)->model()->rowCount(), 40);
    // What the window says is what the service has: 23, 39 copies and the other one.
    m_fixture->window->showLocation(u"stores"_s, m_fixture->store());
    m_fixture->browsePage()->reload();
    QTRY_COMPARE(m_fixture->browsePage()->model()->totalCount(), 63);
    QVERIFY(shows(m_fixture->browsePage(), u"quota: 63 of 100"_s));
}

void CopyJobTest::accountWithoutAStoreSaysSo()
{
    start();
    const QList<Project> accounts = m_fixture->connections.projects(u"stores"_s);
    const auto empty = std::ranges::find_if(
        accounts, [](const Project& account) { return account.environments.isEmpty(); });
    QVERIFY(empty != accounts.cend());
    m_fixture->window->showLocation(u"stores"_s, {empty->id, {}, {}});
    const auto* said = part<EmptyState>(m_fixture->browsePage(), u"empty"_s);
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->sentence().contains(empty->name), qPrintable(said->sentence()));
    QVERIFY2(said->sentence().contains(u"no store"_s), qPrintable(said->sentence()));
}

void CopyJobTest::readOnlySignInSaysWhatIsMissing()
{
    start(u"viewer"_s);
    tick(1);
    // Before the run: nobody has to try to find out.
    const auto* button = part<QPushButton>(m_fixture->browsePage(), u"duplicate"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY2(button->toolTip().contains(u"Secrets Store Write"_s), qPrintable(button->toolTip()));
    const auto* message = part<MessageStrip>(m_fixture->browsePage(), u"message"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), button->toolTip());
}

QTEST_MAIN(CopyJobTest)
#include "tst_copyjob.moc"
