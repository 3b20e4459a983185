// SPDX-License-Identifier: MIT
#include "JobFixture.h"
#include "Keyboard.h"
#include "WidgetSteps.h"
#include "dialogs/DestinationRow.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/PlanView.h"
#include "items/PlanTableModel.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "pages/RunPage.h"
#include "widgets/MessageStrip.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Keyboard::place;
using Keyboard::press;
using Keyboard::tabTo;
using Keyboard::type;
using Steps::part;
using Steps::shows;

//! The whole main job without a mouse: nothing here touches a widget but by keys to the focus.
class KeyboardJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStartToTheExport();

private:
    void openFolder();
    void tickTheFiltered();
    void planTwoDestinations();
    void startAndConfirm();
    void readTheRun();
    void exportOutcomes();
    void retryAndGiveUp();
    void leave();

    std::unique_ptr<JobFixture> m_fixture;
};

void KeyboardJobTest::fromTheFirstStartToTheExport()
{
    m_fixture = std::make_unique<JobFixture>();
    press(Qt::Key_S, Qt::AltModifier); // Try the sandbox
    BrowsePage* browse = m_fixture->browsePage();
    QTRY_VERIFY(browse->model()->totalCount() > 0 || !browse->location().environment.isEmpty());
    for (const auto step :
         {&KeyboardJobTest::openFolder, &KeyboardJobTest::tickTheFiltered,
          &KeyboardJobTest::planTwoDestinations, &KeyboardJobTest::startAndConfirm,
          &KeyboardJobTest::readTheRun, &KeyboardJobTest::exportOutcomes,
          &KeyboardJobTest::retryAndGiveUp, &KeyboardJobTest::leave}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

//! From the sidebar to dev, and from its folders to app.
void KeyboardJobTest::openFolder()
{
    BrowsePage* browse = m_fixture->browsePage();
    QVERIFY2(tabTo(u"connectionTree"_s), qPrintable(place()));
    const auto* tree = part<QTreeView>(m_fixture->window.get(), u"connectionTree"_s);
    press(Qt::Key_Home);
    const auto goDownTo = [tree](const QString& title) {
        constexpr int rows = 20;
        for (int row = 0; row < rows && tree->currentIndex().data().toString() != title; ++row)
            press(Qt::Key_Down);
        return tree->currentIndex().data().toString() == title;
    };
    QVERIFY(goDownTo(u"storefront"_s));
    QVERIFY(goDownTo(u"dev"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(browse->location().environment, u"dev"_s);
    if (browse->location().path != u"/app") {
        QTRY_COMPARE(browse->location().path, u"/"_s);
        QTRY_VERIFY(tabTo(u"Folder app"_s));
        press(Qt::Key_Space);
    }
    QTRY_COMPARE(browse->location().path, u"/app"_s);
    QTRY_COMPARE(browse->model()->totalCount(), 120);
    // A page that comes after a press does not leave the keys without a place.
    QTRY_COMPARE(place(), u"Keycutter::SecretTableView table"_s);
}

void KeyboardJobTest::tickTheFiltered()
{
    BrowsePage* browse = m_fixture->browsePage();
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(place(), u"QLineEdit filter"_s);
    type(u"a"_s);
    QTRY_VERIFY(browse->model()->visibleCount() < 120);
    const int visible = browse->model()->visibleCount();
    QVERIFY(visible > 10);
    press(Qt::Key_Down);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(browse->model()->tickedCount(), visible);
    press(Qt::Key_Space); // the first one not
    QCOMPARE(browse->model()->tickedCount(), visible - 1);
    press(Qt::Key_D, Qt::AltModifier); // Duplicate…
    QTRY_VERIFY(m_fixture->dialog());
    QTRY_VERIFY(m_fixture->dialog()->isActiveWindow());
}

void KeyboardJobTest::planTwoDestinations()
{
    const DuplicateDialog* dialog = m_fixture->dialog();
    const auto rows = [dialog] { return dialog->findChildren<DestinationRow*>(); };
    press(Qt::Key_T, Qt::AltModifier); // To: the first destination
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Destination 1, environment"_s);
    type(u"staging"_s);
    press(Qt::Key_A, Qt::AltModifier); // Add destination
    QTRY_COMPARE(rows().size(), 2);
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Destination 2, environment"_s);
    type(u"prod"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"/copies"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(rows().at(1)->location().path, u"/copies"_s);
    QCOMPARE(rows().at(0)->location().environment, u"staging"_s);
    QTRY_VERIFY(shows(dialog, u"will be created"_s));
    // What exists at staging is skipped; one of them is chosen to be overwritten in the table.
    QTRY_VERIFY(shows(dialog, u"skipped"_s));
    QVERIFY2(tabTo(u"Plan"_s), qPrintable(place()));
    const auto* table = part<PlanView>(dialog, u"table"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right); // from the keys to the first destination
    const auto isSkipped
        = [table] { return table->currentIndex().data(PlanTableModel::HasChoiceRole).toBool(); };
    for (int row = 1; row < table->model()->rowCount() && !isSkipped(); ++row)
        press(Qt::Key_Down);
    QVERIFY(isSkipped());
    QVERIFY(!shows(dialog, u"1 overwritten"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(dialog, u"1 overwritten"_s));
    QVERIFY2(
        table->currentIndex().data().toString().contains(u"Overwrite"_s),
        qPrintable(table->currentIndex().data().toString()));
    QVERIFY(tabTo(u"duplicateButton"_s));
}

void KeyboardJobTest::startAndConfirm()
{
    const QPointer<DuplicateDialog> dialog = m_fixture->dialog();
    QTRY_VERIFY(part<QPushButton>(dialog, u"duplicateButton"_s)->isEnabled());
    // Somebody deletes one of the secrets meanwhile, so that there is something to try again.
    const Location from = m_fixture->location(u"dev:/app"_s);
    const QString key = m_fixture->browsePage()->model()->tickedSecrets().at(5).key;
    QCOMPARE(
        m_fixture->callAsAdmin(
            "DELETE", u"/api/v4/secrets/"_s + key,
            {{u"projectId"_s, from.projectId},
             {u"environment"_s, from.environment},
             {u"secretPath"_s, from.path}}),
        200);
    press(Qt::Key_D, Qt::AltModifier);
    // Writing to production is asked about first; Enter alone would be “no”.
    QTRY_COMPARE(place(), u"QPushButton cancelButton"_s);
    QTRY_VERIFY(QApplication::activeWindow() != dialog);
    press(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_fixture->runPage());
}

void KeyboardJobTest::readTheRun()
{
    const RunPage* page = m_fixture->runPage();
    const Run& run = m_fixture->finishedRun(page->number());
    QCOMPARE(run.counts().finished, run.counts().all);
    QVERIFY(run.counts().of(Outcome::Failed) > 0);
    QCOMPARE(run.counts().of(Outcome::Overwritten), 1);
    // The focus is in the table of outcomes, and going down tells of each row.
    QTRY_COMPARE(place(), u"Keycutter::HintTable table"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_VERIFY(part<QPlainTextEdit>(page, u"cellText"_s)->toPlainText().contains(u" to "_s));
}

void KeyboardJobTest::exportOutcomes()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.csv"_s);
    press(Qt::Key_X, Qt::AltModifier); // Export…
    const auto chooser = [this] { return m_fixture->runPage()->findChild<QFileDialog*>(); };
    QTRY_VERIFY(chooser() && chooser()->isActiveWindow());
    press(Qt::Key_A, Qt::ControlModifier);
    type(file);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(!chooser());
}

void KeyboardJobTest::retryAndGiveUp()
{
    QTRY_VERIFY(part<QPushButton>(m_fixture->runPage(), u"retryButton"_s)->isEnabled());
    QVERIFY2(tabTo(u"retryButton"_s), qPrintable(place()));
    press(Qt::Key_Space);
    // What failed was deleted, so there is nothing to plan; the window says so.
    const auto* message = part<MessageStrip>(m_fixture->window.get(), u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"None of the secrets"), qPrintable(message->text()));
    QTRY_COMPARE(place(), u"QPushButton retryButton"_s);
}

void KeyboardJobTest::leave()
{
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->runPage());
    QTRY_COMPARE(place(), u"Keycutter::SecretTableView table"_s);
    press(Qt::Key_F, Qt::AltModifier); // File, Quit
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Q);
    QTRY_VERIFY(!m_fixture->window->isVisible());
}

QTEST_MAIN(KeyboardJobTest)
#include "tst_keyboardjob.moc"
