// SPDX-License-Identifier: MIT
#include "JobFixture.h"
#include "WidgetSteps.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/UndoDialog.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "pages/RunPage.h"
#include "runs/verify/RunChecks.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

//! A run is checked and undone by point and click, over the real services against the sandbox.
class UndoJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void infisical();
    void cloudflare();

private:
    //! Opens the undo of the run that is shown, and waits for its plan.
    void openUndo();
    //! Confirms it; gives the undo once it has ended.
    [[nodiscard]] const Run& undo();

    std::unique_ptr<JobFixture> m_fixture;
    std::unique_ptr<RunChecks> m_checks;
    UndoDialog* m_dialog = nullptr;
};

void UndoJobTest::init()
{
    m_fixture = std::make_unique<JobFixture>();
    m_checks = std::make_unique<RunChecks>(m_fixture->runs, m_fixture->connections);
    m_checks->setPause(std::chrono::milliseconds(0));
    m_fixture->context.checks = m_checks.get();
}

void UndoJobTest::cleanup()
{
    m_fixture->window.reset();
    m_checks.reset();
    m_fixture.reset();
}

void UndoJobTest::openUndo()
{
    QTRY_VERIFY(part<QPushButton>(m_fixture->runPage(), u"undoButton"_s)->isEnabled());
    press(m_fixture->runPage(), u"undoButton"_s);
    QTRY_VERIFY(m_fixture->window->findChild<UndoDialog*>() != nullptr);
    m_dialog = m_fixture->window->findChild<UndoDialog*>();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled(), 20'000);
}

const Run& UndoJobTest::undo()
{
    const auto before = m_fixture->runs.runs().size();
    press(m_dialog, u"undoButton"_s);
    auto* box = part<QMessageBox>(m_dialog, u"undoQuestion"_s);
    const auto buttons = box->buttons();
    for (QAbstractButton* each : buttons) {
        if (box->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    if (m_fixture->runs.runs().size() == before)
        qFatal("the undo did not start");
    return m_fixture->finishedRun(m_fixture->runs.runs().constFirst());
}

void UndoJobTest::infisical()
{
    m_fixture->addConnection();
    m_fixture->browse(u"staging:/web"_s);
    const int before = m_fixture->browsePage()->model()->totalCount();
    m_fixture->browse(u"dev:/app"_s);
    m_fixture->browsePage()->tickAll(true);
    m_fixture->plan({u"staging:/web"_s});
    const Run& run = m_fixture->finishedRun(m_fixture->startRun());
    const int created = run.counts().of(Outcome::Created);
    QVERIFY(created > 100);
    // It is complete once it was checked, which it does by itself.
    QTRY_VERIFY(run.verification.has_value());
    QCOMPARE(run.verification->counts().of(CopyState::AsAsked), created);
    QTRY_VERIFY(shows(m_fixture->runPage(), u"%1 as asked."_s.arg(created)));

    openUndo();
    QVERIFY(shows(m_dialog, u"%1 to delete"_s.arg(created)));
    const Run& undone = undo();
    QCOMPARE(undone.counts().of(Outcome::Removed), created);
    QCOMPARE(undone.undoesNumber, run.number);
    QTRY_VERIFY(shows(m_fixture->window.get(), u"Undo of run %1"_s.arg(run.number)));
    m_fixture->browse(u"staging:/web"_s);
    QTRY_COMPARE(m_fixture->browsePage()->model()->totalCount(), before);
}

void UndoJobTest::cloudflare()
{
    m_fixture->browseStore();
    const int before = m_fixture->browsePage()->model()->totalCount();
    m_fixture->browsePage()->tickAll(true);
    m_fixture->browsePage()->duplicate();
    QTRY_VERIFY(m_fixture->dialog());
    Steps::type(part<QLineEdit>(m_fixture->dialog(), u"nameTemplate"_s), u"{name}_COPY"_s);
    QTRY_VERIFY(part<QPushButton>(m_fixture->dialog(), u"duplicateButton"_s)->isEnabled());
    const Run& run = m_fixture->finishedRun(m_fixture->startRun());
    const int created = run.counts().of(Outcome::Created);
    QVERIFY(created > 10);
    QTRY_VERIFY(run.verification.has_value());
    openUndo();
    QVERIFY(shows(m_dialog, u"%1 to delete"_s.arg(created)));
    // Something may already use them.
    const auto* warning = part<QWidget>(m_dialog, u"warning"_s);
    QVERIFY(warning->isVisible());
    QVERIFY(!part<QCheckBox>(m_dialog, u"restoreBox"_s)->isVisible());
    const Run& undone = undo();
    QCOMPARE(undone.counts().of(Outcome::Removed), created);
    m_fixture->window->showLocation(u"stores"_s, m_fixture->store());
    QTRY_COMPARE(m_fixture->browsePage()->model()->totalCount(), before);
}

QTEST_MAIN(UndoJobTest)
#include "tst_undojob.moc"
