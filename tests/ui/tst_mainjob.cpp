// SPDX-License-Identifier: MIT
#include "JobFixture.h"
#include "WidgetSteps.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/DuplicateDialog.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "pages/RunPage.h"
#include "widgets/EmptyState.h"
#include "widgets/LocationBar.h"
#include "widgets/MessageStrip.h"
#include "widgets/RunStrip.h"
#include "widgets/SecretTableView.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

//! The jobs that people do with the program, in its real window, against the sandbox.
class MainJobTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    //! In the place of the browser.
    void openPage(const QUrl& page) { m_pages.append(page); }

private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }
    void fromTheFirstStartToEachOutcome();
    void conflictsAreOverwrittenWhenAsked();
    void approvalIsFollowed();
    void onePoisonedSecretSinksNoOther();
    void cancelSettlesEveryCell();
    void wrongSecretIsSaidAndCorrected();
    void nothingIsLostOnBadAnswers_data();
    void nothingIsLostOnBadAnswers();
    void tooManyRequestsAreWaitedOut();
    void nothingIsLostWithoutANetwork();
    void lostAnswersAreFoundOut();
    void oldServerIsNamed();
    void certificateNobodyTrusts();
    void wrongAddressIsSaid();

private:
    void start(const Sandbox::Options& options = {});
    [[nodiscard]] QString counts() const;
    void tick(int count);

    std::unique_ptr<JobFixture> m_fixture;
    QList<QUrl> m_pages;
};

void MainJobTest::start(const Sandbox::Options& options)
{
    m_fixture = std::make_unique<JobFixture>(options);
}

QString MainJobTest::counts() const
{
    return part<QLabel>(m_fixture->browsePage(), u"counts"_s)->text();
}

//! Ticks the first @p count secrets that can be duplicated.
void MainJobTest::tick(int count)
{
    SecretTableModel* model = m_fixture->browsePage()->model();
    QModelIndexList chosen;
    for (int row = 0; row < model->rowCount() && chosen.size() < count; ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(SecretTableModel::DisabledReasonRole).toString().isEmpty())
            chosen.append(index);
    }
    model->setTicked(chosen, true);
    QCOMPARE(model->tickedCount(), count);
}

void MainJobTest::fromTheFirstStartToEachOutcome()
{
    start();
    MainWindow* window = m_fixture->window.get();
    press(window, u"trySandbox"_s);
    BrowsePage* browse = m_fixture->browsePage();
    QTRY_COMPARE(browse->location().path, u"/"_s);
    QTRY_VERIFY(browse->model()->totalCount() > 0);
    part<QLineEdit>(browse, u"path"_s)->setFocus();
    Steps::type(part<QLineEdit>(browse, u"path"_s), u"app"_s);
    QTest::keyClick(part<QLineEdit>(browse, u"path"_s), Qt::Key_Return);
    QTRY_COMPARE(counts(), u"120 of 120"_s);
    browse->focusTable();
    QTest::keyClick(part<SecretTableView>(browse, u"table"_s), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(counts(), u"120 of 120  ·  120 selected"_s);
    m_fixture->plan({u"staging:/app"_s, u"prod:/app"_s});
    const int number = m_fixture->startRun();
    QTRY_VERIFY(m_fixture->runPage());
    QVERIFY(m_fixture->runPage()->isVisible());
    const Run& run = m_fixture->finishedRun(number);

    // 3 of the 120 can never be copied (2 rotated, 1 honey token), 30 are in staging already.
    const RunCounts all = run.counts();
    QCOMPARE(all.all, 240);
    QCOMPARE(all.finished, 240);
    QCOMPARE(all.of(Outcome::Failed), 0);
    QCOMPARE(all.of(Outcome::Unknown), 0);
    const int created = all.of(Outcome::Created);
    const int awaiting = all.of(Outcome::AwaitingApproval);
    QCOMPARE(awaiting, 117);
    QVERIFY2(created >= 87 && created <= 90, qPrintable(QString::number(created)));
    QCOMPARE(created + awaiting + all.of(Outcome::Skipped), 240);
    QCOMPARE(part<QTableView>(m_fixture->runPage(), u"table"_s)->model()->rowCount(), 240);
    auto* strip = window->findChild<RunStrip*>();
    QTRY_VERIFY2(strip->text().contains(summaryText(all)), qPrintable(strip->text()));
    // What the window says is what the service has.
    m_fixture->window->showLocation(u"sandbox"_s, m_fixture->location(u"staging:/app"_s));
    QTRY_COMPARE(browse->model()->totalCount(), 30 + created);
}

void MainJobTest::conflictsAreOverwrittenWhenAsked()
{
    start();
    m_fixture->browse(u"dev:/app"_s);
    m_fixture->browsePage()->tickAll(true);
    m_fixture->plan({u"staging:/app"_s});
    QVERIFY(shows(m_fixture->dialog(), u"skipped"_s));
    part<QRadioButton>(m_fixture->dialog(), u"overwrite"_s)->click();
    const Run& run = m_fixture->finishedRun(m_fixture->startRun());
    const RunCounts all = run.counts();
    // One of the 30 is rotated at the destination and can not be overwritten.
    QVERIFY2(all.of(Outcome::Overwritten) >= 26, qPrintable(summaryText(all)));
    QVERIFY(all.of(Outcome::Overwritten) <= 29);
    QVERIFY(all.of(Outcome::Created) > 80);
    QCOMPARE(all.of(Outcome::Failed), 0);
    QCOMPARE(all.finished, 120);
}

void MainJobTest::approvalIsFollowed()
{
    start();
    m_fixture->browse(u"dev:/app"_s);
    tick(60);
    m_fixture->plan({u"prod:/app"_s});
    QVERIFY(shows(m_fixture->dialog(), u"approval"_s));
    const int number = m_fixture->startRun();
    const Run& run = m_fixture->finishedRun(number);
    QCOMPARE(run.counts().of(Outcome::AwaitingApproval), 60);
    QCOMPARE(run.approvals.size(), 2U); // one for each call of at most 50
    QVERIFY(run.approvals.front().page.isValid());
    // What the browser is given is the page of that request, and it is there.
    QDesktopServices::setUrlHandler(u"http"_s, this, "openPage");
    press(m_fixture->runPage(), u"openApproval"_s);
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QCOMPARE(m_pages, QList<QUrl>{run.approvals.front().page});
    QVERIFY(m_pages.at(0).toString().contains(run.approvals.front().approval.id));
    QCOMPARE(m_fixture->statusOf(m_pages.at(0)), 200);
    QVERIFY(m_fixture->postForm(run.approvals.at(0).page, "decision=approve") < 400);
    QVERIFY(m_fixture->postForm(run.approvals.at(1).page, "decision=decline") < 400);
    press(m_fixture->runPage(), u"refreshApprovals"_s);
    const Runner* runner = m_fixture->runs.runner(number);
    QTRY_COMPARE(runner->run().counts().of(Outcome::AwaitingApproval), 0);
    QCOMPARE(runner->run().counts().of(Outcome::Merged), 50);
    QCOMPARE(runner->run().counts().of(Outcome::Declined), 10);
    auto* strip = m_fixture->window->findChild<RunStrip*>();
    QTRY_VERIFY2(strip->text().contains(u"50 merged"_s), qPrintable(strip->text()));
}

void MainJobTest::onePoisonedSecretSinksNoOther()
{
    start();
    m_fixture->browse(u"dev:/app"_s);
    tick(60);
    const Secret poisoned = m_fixture->browsePage()->model()->tickedSecrets().at(20);
    m_fixture->plan({u"staging:/web"_s});
    // Somebody deletes it between the plan and the run.
    const Location from = m_fixture->location(u"dev:/app"_s);
    const int status = m_fixture->callAsAdmin(
        "DELETE", u"/api/v4/secrets/"_s + poisoned.key,
        {{u"projectId"_s, from.projectId},
         {u"environment"_s, u"dev"_s},
         {u"secretPath"_s, u"/app"_s}});
    QCOMPARE(status, 200);
    const Run& run = m_fixture->finishedRun(m_fixture->startRun());
    QVERIFY2(run.counts().of(Outcome::Failed) == 1, qPrintable(summaryText(run.counts())));
    QCOMPARE(
        run.counts().of(Outcome::Failed) + run.counts().of(Outcome::Created)
            + run.counts().of(Outcome::Skipped),
        60);
    QVERIFY(run.counts().of(Outcome::Created) > 50);
    const auto failed = std::ranges::find(run.cells, Outcome::Failed, &RunCell::outcome);
    const PlanCell& cell = run.plan.cells.at(static_cast<size_t>(failed->planCell));
    QCOMPARE(run.plan.secrets.at(cell.secret).key, poisoned.key);
    QVERIFY2(failed->detail.contains(u"not found"_s), qPrintable(failed->detail));
    QVERIFY(!failed->requestId.isEmpty());
    // A retry is planned afresh, and finds that there is nothing left to retry.
    auto* retry = part<QPushButton>(m_fixture->runPage(), u"retryButton"_s);
    QTRY_VERIFY(retry->isEnabled());
    QTest::mouseClick(retry, Qt::LeftButton);
    const auto* message = part<MessageStrip>(m_fixture->window.get(), u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"None of the secrets"), qPrintable(message->text()));
    QVERIFY(Steps::holds(message, poisoned.key)); // under its details
    QVERIFY(!m_fixture->dialog());
}

void MainJobTest::cancelSettlesEveryCell()
{
    Sandbox::Options slow;
    slow.delay = std::chrono::milliseconds(150);
    start(slow);
    m_fixture->browse(u"dev:/app"_s);
    m_fixture->browsePage()->tickAll(true);
    m_fixture->plan({u"staging:/web"_s});
    const int number = m_fixture->startRun();
    QTRY_VERIFY(m_fixture->runPage());
    const Runner* runner = m_fixture->runs.runner(number);
    QTRY_VERIFY(runner->run().counts().of(Outcome::Sending) > 0);
    press(m_fixture->runPage(), u"cancelButton"_s);
    const Run& run = m_fixture->finishedRun(number);
    QVERIFY2(run.counts().of(Outcome::Cancelled) > 0, qPrintable(summaryText(run.counts())));
    QCOMPARE(run.counts().finished, 120);
    // What was under way is told truthfully: that many are there now.
    const int created = run.counts().of(Outcome::Created);
    Sandbox::Options fast;
    m_fixture->server.setOptions(fast);
    // The rest can be planned anew.
    QTRY_VERIFY(part<QPushButton>(m_fixture->runPage(), u"retryButton"_s)->isEnabled());
    press(m_fixture->runPage(), u"retryButton"_s);
    QTRY_VERIFY(m_fixture->dialog());
    QVERIFY(shows(
        m_fixture->dialog(), u"Duplicate %1 secrets"_s.arg(run.counts().of(Outcome::Cancelled))));
    m_fixture->dialog()->close();
    m_fixture->window->showLocation(u"sandbox"_s, m_fixture->location(u"staging:/web"_s));
    const int before = static_cast<int>(run.plan.destinations.constFirst().info.secrets.size());
    QTRY_COMPARE(m_fixture->browsePage()->model()->totalCount(), before + created);
}

void MainJobTest::wrongSecretIsSaidAndCorrected()
{
    start();
    const Connection right = m_fixture->connection();
    press(m_fixture->window.get(), u"connect-infisical"_s);
    QPointer<ConnectionDialog> form = m_fixture->window->findChild<ConnectionDialog*>();
    QVERIFY(form);
    auto* site = part<QComboBox>(form, u"siteBox"_s);
    QTest::keyClick(site, Qt::Key_End);
    Steps::type(part<QLineEdit>(form, u"siteEdit"_s), right.site.toString());
    Steps::type(part<QLineEdit>(form, u"clientId"_s), right.fields.value(u"clientId"_s));
    Steps::type(part<QLineEdit>(form, u"clientSecret"_s), u"not-the-secret"_s);
    press(form, u"testButton"_s);
    auto* stop = part<QWidget>(form, u"stopButton"_s);
    QTRY_VERIFY(stop->isHidden() && shows(form, u"credentials"_s));
    // What was typed is there to be corrected.
    QCOMPARE(part<QLineEdit>(form, u"clientSecret"_s)->text(), u"not-the-secret"_s);
    QCOMPARE(part<QLineEdit>(form, u"siteEdit"_s)->text(), right.site.toString());
    Steps::type(
        part<QLineEdit>(form, u"clientSecret"_s),
        m_fixture->credential(u"admin"_s, u"clientSecret"_s));
    press(form, u"saveButton"_s);
    QTRY_COMPARE(m_fixture->connections.connections().size(), 1);
    const QString id = m_fixture->connections.connections().constFirst().id;
    QTRY_COMPARE(m_fixture->connections.state(id), ConnectionState::Open);
    QTRY_VERIFY(m_fixture->browsePage()->model()->totalCount() > 0);
}

void MainJobTest::nothingIsLostOnBadAnswers_data()
{
    using Test::Fault;
    QTest::addColumn<Test::Fault>("fault");
    QTest::addColumn<QString>("says");
    QTest::newRow("500") << Fault::status(500, R"({"message":"Something went wrong"})")
                         << u"Something went wrong"_s;
    QTest::newRow("403") << Fault::status(403, R"({"message":"Not allowed here"})")
                         << u"Not allowed here"_s;
    QTest::newRow("401") << Fault::status(401, R"({"message":"Token is stale"})")
                         << u"Token is stale"_s;
    QTest::newRow("404") << Fault::status(
        404, R"({"reqId":"r-1","error":"NotFound","message":"Folder is away"})")
                         << u"There is no folder storefront / dev / app."_s;
    QTest::newRow("422") << Fault::status(422, R"({"message":"Path is odd"})") << u"Path is odd"_s;
    QTest::newRow("web page") << Fault::webPage()
                              << u"answered with a web page (text/html) instead of JSON"_s;
    QTest::newRow("malformed") << Fault::malformedJson() << u"The answer is not JSON (at byte"_s;
}

void MainJobTest::nothingIsLostOnBadAnswers()
{
    QFETCH(Test::Fault, fault);
    QFETCH(QString, says);
    start();
    m_fixture->browse(u"dev:/app"_s);
    tick(7);
    auto* filter = part<QLineEdit>(m_fixture->browsePage(), u"filter"_s);
    Steps::type(filter, u"a"_s);
    const QString before = counts();
    Test::FaultRule rule;
    rule.path = u"^/api/v4/secrets$"_s;
    rule.fault = fault;
    rule.times = Test::FaultRule::always;
    m_fixture->proxy.addRule(rule);
    m_fixture->browsePage()->reload();
    const auto* message = part<MessageStrip>(m_fixture->browsePage(), u"message"_s);
    const auto* empty = part<EmptyState>(m_fixture->browsePage(), u"empty"_s);
    const auto said = [&] {
        if (message->isVisible())
            return message->text();
        return empty->isVisible() ? empty->sentence() : QString();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(says), qPrintable(said()), 20000);
    // A folder that is gone has nothing to show; else what was listed stays.
    if (!empty->isVisible())
        QCOMPARE(counts(), before);
    QCOMPARE(filter->text(), u"a"_s);
    m_fixture->proxy.clearRules();
    m_fixture->browsePage()->reload();
    QTRY_VERIFY(said().isEmpty());
    QTRY_COMPARE(counts(), before);
    QCOMPARE(filter->text(), u"a"_s);
    QCOMPARE(m_fixture->browsePage()->model()->tickedCount(), 7);
}

void MainJobTest::tooManyRequestsAreWaitedOut()
{
    start();
    m_fixture->browse(u"dev:/app"_s);
    tick(7);
    const QString before = counts();
    Test::FaultRule rule;
    rule.path = u"^/api/v4/secrets$"_s;
    rule.fault
        = Test::Fault::status(429, R"({"message":"Rate limit exceeded"})", {{"retry-after", "1"}});
    m_fixture->proxy.addRule(rule);
    const qint64 sent = m_fixture->connections.session(u"sandbox"_s)->sentCount();
    m_fixture->browsePage()->reload();
    QTRY_VERIFY(m_fixture->connections.session(u"sandbox"_s)->sentCount() >= sent + 3);
    QTRY_VERIFY(!part<QWidget>(m_fixture->browsePage(), u"progress"_s)->isVisible());
    QVERIFY(!part<MessageStrip>(m_fixture->browsePage(), u"message"_s)->isVisible());
    QCOMPARE(counts(), before);
}

void MainJobTest::nothingIsLostWithoutANetwork()
{
    start();
    m_fixture->browse(u"dev:/app"_s);
    tick(7);
    m_fixture->proxy.close();
    Test::FaultRule rule;
    rule.fault = Test::Fault::dropBeforeEffect();
    rule.times = Test::FaultRule::always;
    m_fixture->proxy.addRule(rule);
    m_fixture->browsePage()->reload();
    auto* message = part<MessageStrip>(m_fixture->browsePage(), u"message"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 30000);
    QCOMPARE(m_fixture->browsePage()->model()->tickedCount(), 7);
    QVERIFY(part<SecretTableView>(m_fixture->browsePage(), u"table"_s)->isVisible());
}

void MainJobTest::lostAnswersAreFoundOut()
{
    start();
    m_fixture->browse(u"dev:/app"_s);
    tick(60);
    m_fixture->plan({u"staging:/web"_s});
    m_fixture->proxy.addFault(
        "POST", u"^/api/v4/secrets/duplicate$"_s, Test::Fault::dropAfterEffect());
    const Run& run = m_fixture->finishedRun(m_fixture->startRun());
    QCOMPARE(run.counts().of(Outcome::Unknown), 0);
    QCOMPARE(run.counts().of(Outcome::Failed), 0);
    QCOMPARE(run.counts().of(Outcome::Created) + run.counts().of(Outcome::Skipped), 60);
    QVERIFY(run.counts().of(Outcome::Created) > 50);
}

void MainJobTest::oldServerIsNamed()
{
    Sandbox::Options old;
    old.oldServer = true;
    start(old);
    m_fixture->browse(u"dev:/app"_s);
    tick(1);
    auto* message = part<MessageStrip>(m_fixture->browsePage(), u"message"_s);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"older"_s), qPrintable(message->text()));
    auto* button = part<QPushButton>(m_fixture->browsePage(), u"duplicate"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), message->text());
}

void MainJobTest::certificateNobodyTrusts()
{
#ifdef Q_OS_WIN
    QSKIP("Wine's TLS takes no certificate to serve with.");
#endif
    start();
    m_fixture->proxy.close();
    QVERIFY(m_fixture->proxy.startTls(Test::TestAuthority().issue({u"localhost"_s})));
    Connection secured = m_fixture->connection();
    [[maybe_unused]] auto* saving = m_fixture->connections.save(secured, m_fixture->credentials());
    QTRY_COMPARE(m_fixture->connections.connections().size(), 1);
    m_fixture->window->showLocation(secured.id, {});
    QTRY_COMPARE(m_fixture->connections.state(secured.id), ConnectionState::Failed);
    auto* empty = part<EmptyState>(m_fixture->browsePage(), u"empty"_s);
    QVERIFY2(empty->sentence().contains(u"certificate"_s), qPrintable(empty->sentence()));
    QCOMPARE(empty->action(), u"Try again"_s);
}

void MainJobTest::wrongAddressIsSaid()
{
    start();
    Test::FaultRule everything;
    everything.fault = Test::Fault::webPage();
    everything.times = Test::FaultRule::always;
    m_fixture->proxy.addRule(everything);
    m_fixture->addConnection();
    QTRY_COMPARE(m_fixture->connections.connections().size(), 1);
    m_fixture->window->showLocation(u"sandbox"_s, {});
    QTRY_COMPARE(m_fixture->connections.state(u"sandbox"_s), ConnectionState::Failed);
    auto* empty = part<EmptyState>(m_fixture->browsePage(), u"empty"_s);
    QVERIFY(empty->isVisible());
    for (const QString& part : {u"answered with a web page"_s, u"check the base URL"_s})
        QVERIFY2(empty->sentence().contains(part), qPrintable(empty->sentence()));
    m_fixture->proxy.clearRules();
    press(empty, u"emptyAction"_s);
    QTRY_COMPARE(m_fixture->connections.state(u"sandbox"_s), ConnectionState::Open);
}

QTEST_MAIN(MainJobTest)
#include "tst_mainjob.moc"
