// SPDX-License-Identifier: MIT
#include "MainWindow.h"
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/UndoDialog.h"
#include "pages/RunPage.h"
#include "plan/Planner.h"
#include "runs/verify/RunChecks.h"
#include "widgets/CategoryBar.h"
#include "widgets/HintTable.h"
#include "widgets/MessageStrip.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Samples::place;
using Steps::part;
using Steps::press;
using Steps::shows;

//! What undoing a run would do, shown, confirmed and carried out.
class UndoDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatWouldHappen();
    void changesNothingByItself();
    void asksBeforeItUndoes();
    void restoresOnlyWhenTicked();
    void leavesAloneWhatChanged();
    void closesRequests();
    void warnsOfRemoval();
    void namesProduction();
    void nothingToUndo();
    void connectionGoneWhileLooking();
    void connectionGoneBeforeTheStart();
    void everyControlHasAName();

private:
    //! A and OLD are copied to @p to, where OLD is there and is overwritten.
    void copy(const Location& to = place(u"staging"_s));
    void openDialog();
    [[nodiscard]] FakeSession& session() { return m_fixture->session(u"c1"_s); }
    [[nodiscard]] FakeVault& vault() { return session().vault; }
    [[nodiscard]] const Run& run(int number) { return m_fixture->runs.runner(number)->run(); }
    [[nodiscard]] QString question();
    //! Answers the question; gives the number of the undo.
    int confirm();
    [[nodiscard]] QStringList column(int at) const;

    std::unique_ptr<UiFixture> m_fixture;
    int m_number = 0;
    QPointer<UndoDialog> m_dialog;
};

void UndoDialogTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    Capabilities& can = m_fixture->service->changeDescriptor().capabilities;
    can.canRemove = true;
    can.canRestore = true;
    m_fixture->script->prepare = [](FakeSession& session) {
        session.vault.addFolder(place(u"staging"_s));
        session.vault.addFolder(place(u"prod"_s));
        for (const QString& key : {u"A"_s, u"OLD"_s})
            session.vault.put(place(u"dev"_s), Samples::secret(key));
        for (const QString& environment : {u"staging"_s, u"prod"_s}) {
            Secret there = Samples::secret(u"OLD"_s);
            there.id = u"old-in-"_s + environment;
            session.vault.put(place(environment), there);
        }
    };
    std::ignore = m_fixture->openConnection();
}

void UndoDialogTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void UndoDialogTest::copy(const Location& to)
{
    PlanInput input;
    input.from = place(u"dev"_s);
    input.secrets = Samples::secrets({u"A"_s, u"OLD"_s});
    input.options.attributes = Samples::allOn();
    input.options.ifExists = ExistsAction::Overwrite;
    input.rules = planRulesOf(session().descriptor());
    input.destinations = {Samples::listed(to, vault().secretsOf(to))};
    QSignalSpy finished(&m_fixture->runs, &RunCenter::runFinished);
    m_number = m_fixture->runs.start(u"c1"_s, makePlan(input));
    QVERIFY(finished.wait());
}

void UndoDialogTest::openDialog()
{
    m_dialog = new UndoDialog(m_fixture->context, run(m_number), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QString UndoDialogTest::question()
{
    press(m_dialog, u"undoButton"_s);
    const auto* box = part<QMessageBox>(m_dialog, u"undoQuestion"_s);
    return box->text() + u'\n' + box->informativeText();
}

int UndoDialogTest::confirm()
{
    QSignalSpy started(m_dialog, &UndoDialog::runStarted);
    QSignalSpy finished(&m_fixture->runs, &RunCenter::runFinished);
    auto* box = part<QMessageBox>(m_dialog, u"undoQuestion"_s);
    const auto buttons = box->buttons();
    for (QAbstractButton* each : buttons) {
        if (box->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    if (started.isEmpty() || !finished.wait())
        return 0;
    return started[0][0].toInt();
}

QStringList UndoDialogTest::column(int at) const
{
    QStringList texts;
    const QAbstractItemModel* model = part<HintTable>(m_dialog, u"table"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, at).data().toString());
    return texts;
}

void UndoDialogTest::showsWhatWouldHappen()
{
    copy();
    openDialog();
    QVERIFY(shows(m_dialog, u"Undo run 1: storefront / dev / app → storefront / staging / app"_s));
    QVERIFY(!part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled());
    QTRY_VERIFY(shows(m_dialog, u"1 to delete, 1 left alone."_s));
    QCOMPARE(column(0), (QStringList{u"A"_s, u"OLD"_s}));
    QCOMPARE(column(2), (QStringList{u"Delete"_s, u"Leave alone"_s}));
    QVERIFY(!column(3).at(1).isEmpty()); // why
    QCOMPARE(part<QPushButton>(m_dialog, u"undoButton"_s)->text(), u"&Undo 1 secret…"_s);
    QVERIFY(part<QPushButton>(m_dialog, u"cancelButton"_s)->isDefault());
    // A category narrows the table.
    const auto buttons
        = part<CategoryBar>(m_dialog, u"categories"_s)->findChildren<QAbstractButton*>();
    const auto leave = std::ranges::find(buttons, u"Leave alone 1"_s, &QAbstractButton::text);
    QVERIFY(leave != buttons.cend());
    QTest::mouseClick(*leave, Qt::LeftButton);
    QCOMPARE(column(0), QStringList{u"OLD"_s});
    // The row that is current is told in full.
    part<HintTable>(m_dialog, u"table"_s)
        ->setCurrentIndex(part<HintTable>(m_dialog, u"table"_s)->model()->index(0, 0));
    QVERIFY(shows(m_dialog, u"OLD at storefront / staging / app: Leave alone"_s));
}

void UndoDialogTest::changesNothingByItself()
{
    copy();
    openDialog();
    QTRY_VERIFY(part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QVERIFY(session().removeCalls().empty());
    QVERIFY(session().restoreCalls().empty());
    QCOMPARE(m_fixture->runs.runs(), QList<int>{m_number});
}

void UndoDialogTest::asksBeforeItUndoes()
{
    copy();
    openDialog();
    QTRY_VERIFY(part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled());
    const QString asked = question();
    QVERIFY2(asked.contains(u"Undo run 1 on eu.fake.example?"), qPrintable(asked));
    QVERIFY2(asked.contains(u"1 copy is deleted."), qPrintable(asked));
    QVERIFY2(asked.contains(u"1 secret is left alone."), qPrintable(asked));
    const auto* box = part<QMessageBox>(m_dialog, u"undoQuestion"_s);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QVERIFY(session().removeCalls().empty());
    const int undo = confirm();
    QVERIFY(undo > m_number);
    QCOMPARE(run(undo).undoesNumber, m_number);
    QCOMPARE(run(undo).counts().of(Outcome::Removed), 1);
    QCOMPARE(run(undo).counts().of(Outcome::LeftAlone), 1);
    QVERIFY(vault().find(place(u"staging"_s), u"A"_s).isEmpty());
    QVERIFY(session().restoreCalls().empty());
}

void UndoDialogTest::restoresOnlyWhenTicked()
{
    copy();
    openDialog();
    auto* restore = part<QCheckBox>(m_dialog, u"restoreBox"_s);
    QTRY_VERIFY(restore->isVisible());
    QVERIFY(!restore->isChecked());
    QCOMPARE(restore->text(), u"Also &restore 1 secret that the run overwrote"_s);
    QVERIFY(shows(m_dialog, u"pass through this computer’s memory"_s));
    restore->setFocus();
    QTest::keyClick(restore, Qt::Key_Space);
    QVERIFY(shows(m_dialog, u"1 to delete, 1 to restore."_s));
    QCOMPARE(column(2), (QStringList{u"Delete"_s, u"Restore"_s}));
    const QString asked = question();
    QVERIFY2(asked.contains(u"1 secret gets back what it was before the run."), qPrintable(asked));
    QVERIFY2(asked.contains(u"pass through this computer’s memory"), qPrintable(asked));
    const int undo = confirm();
    QCOMPARE(run(undo).counts().of(Outcome::Restored), 1);
    QCOMPARE(session().restoreCalls().size(), size_t(1));
}

void UndoDialogTest::leavesAloneWhatChanged()
{
    copy();
    vault().touch(place(u"staging"_s), u"A"_s);
    openDialog();
    QTRY_VERIFY(shows(m_dialog, u"2 left alone."_s));
    QVERIFY(!part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled());
    QVERIFY(!column(3).at(0).isEmpty());
}

void UndoDialogTest::closesRequests()
{
    vault().hold(place(u"staging"_s));
    copy();
    openDialog();
    QTRY_VERIFY(shows(m_dialog, u"2 in requests to close."_s));
    const QString asked = question();
    QVERIFY2(
        asked.contains(u"Approval requests that hold 2 secrets are closed."), qPrintable(asked));
    QCOMPARE(run(confirm()).counts().of(Outcome::Closed), 2);
}

void UndoDialogTest::warnsOfRemoval()
{
    m_fixture->connections.close(u"c1"_s);
    m_fixture->service->changeDescriptor().removalWarning = u"Workers may already use them."_s;
    m_fixture->connections.open(u"c1"_s);
    QTRY_COMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Open);
    copy();
    openDialog();
    QTRY_VERIFY(shows(m_dialog, u"Workers may already use them."_s));
    const QString asked = question();
    QVERIFY2(asked.contains(u"Workers may already use them."), qPrintable(asked));
}

void UndoDialogTest::namesProduction()
{
    copy(place(u"prod"_s));
    openDialog();
    QTRY_VERIFY(part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled());
    const QString asked = question();
    QVERIFY2(asked.contains(u"This changes production: "), qPrintable(asked));
}

void UndoDialogTest::nothingToUndo()
{
    copy();
    vault().remove(place(u"staging"_s), u"A"_s);
    vault().remove(place(u"staging"_s), u"OLD"_s);
    openDialog();
    QTRY_VERIFY(!part<QWidget>(m_dialog, u"progress"_s)->isVisible());
    QVERIFY(!part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled());
}

void UndoDialogTest::connectionGoneWhileLooking()
{
    copy();
    session().delay = std::chrono::seconds(100);
    openDialog();
    m_fixture->connections.close(u"c1"_s);
    auto* strip = part<MessageStrip>(m_dialog, u"strip"_s);
    QTRY_VERIFY(strip->isVisible());
    QVERIFY2(strip->text().contains(u"Nothing was changed."), qPrintable(strip->text()));
    QVERIFY(!part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled());
}

void UndoDialogTest::connectionGoneBeforeTheStart()
{
    copy();
    openDialog();
    QTRY_VERIFY(part<QPushButton>(m_dialog, u"undoButton"_s)->isEnabled());
    std::ignore = question();
    m_fixture->connections.close(u"c1"_s);
    QCOMPARE(confirm(), 0);
    QVERIFY(part<MessageStrip>(m_dialog, u"strip"_s)->isVisible());
}

void UndoDialogTest::everyControlHasAName()
{
    copy();
    openDialog();
    QTRY_VERIFY(part<QCheckBox>(m_dialog, u"restoreBox"_s)->isVisible());
    QCOMPARE(namelessControls(*m_dialog).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_dialog).join(u','), QString());
}

QTEST_MAIN(UndoDialogTest)
#include "tst_undodialog.moc"
