// SPDX-License-Identifier: MIT
#include "MainWindow.h"
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "plan/Planner.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "widgets/InterruptedStrip.h"
#include "widgets/MessageStrip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Samples::place;
using Steps::part;

//! What the window says at its start of runs that were interrupted.
class InterruptedStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingToOffer();
    void offersTheRun();
    void worksByKeys_data();
    void worksByKeys();
    void oneAfterAnother();
    void withoutAConnection();
    void longTextHasItsRoom();
    void tellsWhatIsWrongWithTheRecord();

private:
    void interrupt(
        const QString& id, int number,
        const QStringList& destinations = {u"storefront / staging"_s});
    //! The window of the next start.
    void start();
    [[nodiscard]] InterruptedStrip& strip() { return *m_window->findChild<InterruptedStrip*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RunJournal> m_journal;
    std::unique_ptr<RunHistory> m_history;
    std::unique_ptr<MainWindow> m_window;
};

void InterruptedStripTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<UiFixture>();
}

void InterruptedStripTest::cleanup()
{
    m_window.reset();
    m_history.reset();
    m_fixture.reset();
    m_journal.reset();
}

void InterruptedStripTest::interrupt(const QString& id, int number, const QStringList& destinations)
{
    Run run;
    run.id = id;
    run.number = number;
    run.connectionId = u"c1"_s;
    run.serviceId = m_fixture->service->descriptor().id;
    run.site = QUrl(u"https://eu.fake.example"_s);
    run.fromTitle = u"storefront / dev"_s;
    run.destinationTitles = destinations;
    run.plan = makePlan(
        {place(u"dev"_s),
         Samples::secrets({u"A"_s, u"B"_s}),
         {Samples::listed(place(u"staging"_s))},
         {Samples::allOn(), {}},
         {},
         {},
         {}});
    run.cells.resize(2);
    run.cells[0].outcome = Outcome::Created;
    run.cells[1].planCell = 1;
    run.started = QDateTime::currentDateTimeUtc().addSecs(number);
    RunJournal journal(m_folder->path());
    journal.begin(run);
    QSignalSpy written(journal.heads(), &Job::finished);
    QVERIFY(written.wait());
}

void InterruptedStripTest::start()
{
    m_journal = std::make_unique<RunJournal>(m_folder->path());
    m_history = std::make_unique<RunHistory>(*m_journal, m_fixture->runs, m_fixture->connections);
    m_fixture->context.history = m_history.get();
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_history->isReady());
}

void InterruptedStripTest::nothingToOffer()
{
    start();
    QVERIFY(!strip().isVisible());
}

void InterruptedStripTest::offersTheRun()
{
    interrupt(u"r"_s, 14);
    std::ignore = m_fixture->openConnection();
    start();
    QVERIFY(strip().isVisible());
    QVERIFY2(strip().text().contains(u"#14"), qPrintable(strip().text()));
    QVERIFY2(strip().text().contains(u"1 waiting, 1 created"), qPrintable(strip().text()));
    QCOMPARE(namelessControls(strip()), QStringList());
    QCOMPARE(doubleShortcuts(*m_window), QStringList());
}

void InterruptedStripTest::worksByKeys_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("created");
    QTest::addColumn<bool>("opensTheRun");
    QTest::newRow("check and continue") << u"checkAndContinue"_s << 2 << true;
    QTest::newRow("check only") << u"checkOnly"_s << 1 << true;
    QTest::newRow("leave") << u"leaveInterrupted"_s << 0 << false;
}

void InterruptedStripTest::worksByKeys()
{
    QFETCH(QString, button);
    QFETCH(int, created);
    QFETCH(bool, opensTheRun);
    interrupt(u"r"_s, 14);
    const Connection connection = m_fixture->openConnection();
    FakeSession& session = m_fixture->session(connection.id);
    session.vault.addFolder(place(u"staging"_s));
    for (const Secret& secret : Samples::secrets({u"A"_s, u"B"_s}))
        session.vault.put(place(u"dev"_s), secret);
    start();
    auto* pressed = part<QPushButton>(&strip(), button);
    pressed->setFocus();
    QTest::keyClick(pressed, Qt::Key_Space);
    QTRY_VERIFY(!strip().isVisible());
    QCOMPARE(m_fixture->runs.runner(14) != nullptr, opensTheRun);
    if (!opensTheRun)
        return;
    QTRY_COMPARE(m_fixture->runs.runner(14)->phase(), Runner::Phase::Finished);
    QCOMPARE(m_fixture->runs.runner(14)->run().counts().of(Outcome::Created), created);
}

void InterruptedStripTest::oneAfterAnother()
{
    interrupt(u"q"_s, 13);
    interrupt(u"r"_s, 14);
    std::ignore = m_fixture->openConnection();
    start();
    QVERIFY2(strip().text().contains(u"#14"), qPrintable(strip().text()));
    QVERIFY2(strip().text().contains(u"1 more"), qPrintable(strip().text()));
    part<QPushButton>(&strip(), u"leaveInterrupted"_s)->click();
    QVERIFY2(strip().text().contains(u"#13"), qPrintable(strip().text()));
    part<QPushButton>(&strip(), u"leaveInterrupted"_s)->click();
    QVERIFY(!strip().isVisible());
}

void InterruptedStripTest::withoutAConnection()
{
    interrupt(u"r"_s, 14);
    start();
    QVERIFY2(strip().text().contains(u"https://eu.fake.example"), qPrintable(strip().text()));
    QVERIFY(!part<QPushButton>(&strip(), u"checkAndContinue"_s)->isEnabled());
    QVERIFY(part<QPushButton>(&strip(), u"leaveInterrupted"_s)->isEnabled());
    std::ignore = m_fixture->openConnection();
    QTRY_VERIFY(part<QPushButton>(&strip(), u"checkAndContinue"_s)->isEnabled());
}

void InterruptedStripTest::longTextHasItsRoom()
{
    interrupt(u"r"_s, 14, QStringList(12, u"storefront / staging / app / payments"_s));
    start();
    m_window->resize(m_window->minimumSize());
    const auto* text = part<QLabel>(&strip(), u"interruptedText"_s);
    QTRY_VERIFY2(
        text->height() >= text->heightForWidth(text->width()),
        qPrintable(QString::number(text->height())));
}

void InterruptedStripTest::tellsWhatIsWrongWithTheRecord()
{
    RunJournal first(m_folder->path());
    QSignalSpy opened(&first, &RunJournal::stateChanged);
    QVERIFY(opened.wait());
    start();
    const auto* message = part<MessageStrip>(m_window.get(), u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"Another Keycutter"), qPrintable(message->text()));
}

QTEST_MAIN(InterruptedStripTest)
#include "tst_interruptedstrip.moc"
