// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/ConfirmRunDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/DestinationRow.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/PathBox.h"
#include "dialogs/PlanView.h"
#include "items/PlanTableModel.h"
#include "widgets/CategoryBar.h"
#include "widgets/MessageStrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

class DuplicateDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePlanOfTheNextEnvironment();
    void tellsTheCalls();
    void startsTheRun();
    void saysWhyItCannotRun_data();
    void saysWhyItCannotRun();
    void saysWhatIsKnownOfApprovals_data();
    void saysWhatIsKnownOfApprovals();
    void missingFolderWillBeCreated();
    void takesPathsAsTheyAreMeant();
    void badPathsStayWithTheirProblem_data();
    void badPathsStayWithTheirProblem();
    void sameDestinationTwiceIsMarked();
    void addsAndRemovesDestinations();
    void addedDestinationIsAtHand();
    void offersFolders();
    void listingThatFailsCanBeRetried();
    void ruleForExistingKeys();
    void choosesPerCellByKeys();
    void choosesPerCellByMenu();
    void enterInTheTableDoesNotClose();
    void enterPressesTheButtonWithTheFocus();
    void enterConfirmsOnlyFromItsButton();
    void untouchedPlanClosesAtOnce();
    void changedPlanIsDiscardedOnlyWhenAgreed_data();
    void changedPlanIsDiscardedOnlyWhenAgreed();
    void filtersByCategory();
    void tellsAboutTheCurrentCell();
    void valueOffSaysWhatItMeans();
    void remembersDestinationsAndAttributes();
    void asksBeforeProduction();
    void asksBeforeManyOverwrites_data();
    void asksBeforeManyOverwrites();
    void saysWhetherItCanBeUndone_data();
    void saysWhetherItCanBeUndone();
    void cancelledQuestionStartsNothing();
    void confirmedPlanIsTheOneStarted();
    void changedPlanIsAskedAboutAgain();
    void approvalNoLongerNeededIsAskedAboutAgain();
    void lostSessionIsShown();
    void choicesOutliveANewSignIn();
    void oldServerIsNamed();
    void retryBeginsWithItsCells();
    void servicesWithOneLocation();
    void everyControlHasAName();

private:
    void open(const QStringList& keys);
    void open(const QList<Secret>& secrets);
    [[nodiscard]] DestinationRow* row(int at) const;
    void typePath(int at, const QString& path);
    void chooseEnvironment(int at, const QString& slug);
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] bool canRun() const;
    [[nodiscard]] QString buttonText() const;
    //! The one that is open, or nullptr.
    [[nodiscard]] ConfirmRunDialog* question() const;

    std::unique_ptr<UiFixture> m_fixture;
    QString m_connection;
    QPointer<DuplicateDialog> m_dialog;
};

void DuplicateDialogTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->script->prepare = [](FakeSession& session) {
        for (const QString& environment : {u"dev"_s, u"staging"_s, u"prod"_s})
            session.vault.addEnvironment(u"p1"_s, environment);
        session.vault.addFolder(Samples::place(u"staging"_s));
        session.vault.put(Samples::place(u"staging"_s), Samples::secret(u"B"_s));
        session.vault.put(Samples::place(u"staging"_s), Samples::secret(u"C"_s));
        session.vault.addFolder(Samples::place(u"prod"_s));
        for (const QString& key : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
            session.vault.put(Samples::place(u"dev"_s), Samples::secret(key));
    };
    m_connection = m_fixture->openConnection().id;
}

void DuplicateDialogTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void DuplicateDialogTest::open(const QStringList& keys)
{
    open(Samples::secrets(keys));
}

void DuplicateDialogTest::open(const QList<Secret>& secrets)
{
    m_dialog = new DuplicateDialog(
        m_fixture->context, m_connection, Samples::place(u"dev"_s), secrets, nullptr);
    m_dialog->open();
    QTRY_VERIFY(!shows(m_dialog, u"looking…"_s));
}

DestinationRow* DuplicateDialogTest::row(int at) const
{
    QList<DestinationRow*> rows = m_dialog->findChildren<DestinationRow*>();
    rows.removeIf([](const DestinationRow* one) { return one->isHidden(); });
    return rows.value(at);
}

void DuplicateDialogTest::typePath(int at, const QString& path)
{
    auto* box = row(at)->findChild<PathBox*>();
    Steps::type(box->lineEdit(), path);
    QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
}

void DuplicateDialogTest::chooseEnvironment(int at, const QString& slug)
{
    QComboBox* box = row(at)->findChild<QComboBox*>({}, Qt::FindDirectChildrenOnly);
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentData().toString() != slug)
        QTest::keyClick(box, Qt::Key_Down);
}

QString DuplicateDialogTest::cellText(int row, int column) const
{
    const auto* table = part<PlanView>(m_dialog, u"table"_s);
    return table->model()->index(row, column).data().toString();
}

bool DuplicateDialogTest::canRun() const
{
    return part<QPushButton>(m_dialog, u"duplicateButton"_s)->isEnabled();
}

QString DuplicateDialogTest::buttonText() const
{
    return part<QPushButton>(m_dialog, u"duplicateButton"_s)->text().remove(u'&');
}

ConfirmRunDialog* DuplicateDialogTest::question() const
{
    const auto questions = m_dialog->findChildren<ConfirmRunDialog*>();
    const auto shown = std::ranges::find_if(questions, &QWidget::isVisible);
    return shown == questions.cend() ? nullptr : *shown;
}

void DuplicateDialogTest::showsThePlanOfTheNextEnvironment()
{
    open({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    QCOMPARE(row(0)->location(), Samples::place(u"staging"_s));
    QTRY_COMPARE(row(0)->stateText(), u"exists, 2 secrets"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Duplicate 4 secrets"_s);
    QVERIFY(shows(m_dialog, u"Duplicate 4 secrets from"_s));
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    QVERIFY(canRun());
    QVERIFY(shows(m_dialog, u"2 new, 2 skipped."_s));
    QCOMPARE(part<PlanView>(m_dialog, u"table"_s)->model()->rowCount(), 4);
    QVERIFY2(cellText(0, 1).contains(u"New"_s), qPrintable(cellText(0, 1)));
    QVERIFY2(cellText(1, 1).contains(u"Skip"_s), qPrintable(cellText(1, 1)));
    QVERIFY(part<QPushButton>(m_dialog, u"cancelButton"_s)->isDefault());
    for (const QCheckBox* check : m_dialog->findChildren<QCheckBox*>())
        QVERIFY(check->isChecked());
}

void DuplicateDialogTest::tellsTheCalls()
{
    CallLimit limit;
    limit.quota = limit.usable = 1;
    limit.left = 1;
    limit.window = std::chrono::seconds(60);
    m_fixture->session(m_connection).limit = limit;
    open(Samples::manyKeys(120));
    const auto* summary = part<QLabel>(m_dialog, u"summary"_s);
    QTRY_COMPARE(
        summary->text(), u"120 new. 3 calls, about 2 min at the service’s limit of 1 a minute."_s);
    // The folder that is missing is a call, too.
    m_fixture->session(m_connection).limit = std::nullopt;
    typePath(0, u"/new"_s);
    QTRY_COMPARE(summary->text(), u"120 new. 4 calls."_s);
}

void DuplicateDialogTest::startsTheRun()
{
    open({u"A"_s, u"B"_s});
    QSignalSpy started(m_dialog, &DuplicateDialog::runStarted);
    QTRY_VERIFY(canRun());
    press(m_dialog, u"duplicateButton"_s);
    QCOMPARE(started.count(), 1);
    Runner* runner = m_fixture->runs.runner(started[0][0].toInt());
    QVERIFY(runner != nullptr);
    QTRY_COMPARE(runner->phase(), Runner::Phase::Finished);
    QCOMPARE(runner->run().counts().of(Outcome::Created), 1);
    QCOMPARE(runner->run().counts().of(Outcome::Skipped), 1);
    QTRY_VERIFY(m_dialog == nullptr);
}

void DuplicateDialogTest::saysWhyItCannotRun_data()
{
    QTest::addColumn<QList<Secret>>("secrets");
    QTest::addColumn<QString>("reason");
    QTest::newRow("0 secrets") << QList<Secret>() << u"No secret is chosen"_s;
    QTest::newRow("all blocked") << QList<Secret>{Samples::secret(u"A"_s, SecretMark::Rotated)}
                                 << u"every secret is blocked"_s;
    QTest::newRow("all there") << Samples::secrets({u"B"_s, u"C"_s}) << u"Choose Overwrite"_s;
}

void DuplicateDialogTest::saysWhyItCannotRun()
{
    QFETCH(QList<Secret>, secrets);
    QFETCH(QString, reason);
    open(secrets);
    QTRY_VERIFY(shows(m_dialog, reason));
    QVERIFY(!canRun());
    QCOMPARE(buttonText(), u"Duplicate"_s);
    QVERIFY(part<QPushButton>(m_dialog, u"duplicateButton"_s)->toolTip().contains(reason));
}

void DuplicateDialogTest::saysWhatIsKnownOfApprovals_data()
{
    using Need = ApprovalPolicy::Need;
    QTest::addColumn<int>("need");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << int(Need::None) << QString();
    QTest::newRow("possible") << int(Need::Possible) << u"; changes may need approval"_s;
    QTest::newRow("needed") << int(Need::Needed) << u"; changes need approval"_s;
    QTest::newRow("not known") << int(Need::Unknown)
                               << u"; whether changes need approval is not known"_s;
}

void DuplicateDialogTest::saysWhatIsKnownOfApprovals()
{
    QFETCH(int, need);
    QFETCH(QString, says);
    m_fixture->session(m_connection).policies
        = {{Samples::place(u"staging"_s), ApprovalPolicy::Need(need)}};
    open({u"A"_s});
    QTRY_COMPARE(row(0)->stateText(), u"exists, 2 secrets"_s + says);
}

void DuplicateDialogTest::missingFolderWillBeCreated()
{
    open({u"A"_s});
    typePath(0, u"/new/place"_s);
    QTRY_COMPARE(row(0)->stateText(), u"will be created"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);
    QVERIFY(canRun());
}

void DuplicateDialogTest::takesPathsAsTheyAreMeant()
{
    open({u"A"_s});
    typePath(0, u"app/"_s);
    QTRY_COMPARE(row(0)->location(), Samples::place(u"staging"_s));
    QTRY_COMPARE(row(0)->stateText(), u"exists, 2 secrets"_s);
}

void DuplicateDialogTest::badPathsStayWithTheirProblem_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("space") << u"/my folder"_s;
    QTest::newRow("nothing") << QString();
}

void DuplicateDialogTest::badPathsStayWithTheirProblem()
{
    QFETCH(QString, path);
    open({u"A"_s});
    QTRY_VERIFY(canRun());
    typePath(0, path);
    QTRY_VERIFY(!canRun());
    QVERIFY(shows(m_dialog, u"marked above"_s));
    QVERIFY(!row(0)->stateText().isEmpty());
    QCOMPARE(row(0)->findChild<PathBox*>()->currentText(), path);
    typePath(0, u"/app"_s);
    QTRY_VERIFY(canRun());
}

void DuplicateDialogTest::sameDestinationTwiceIsMarked()
{
    open({u"A"_s});
    press(m_dialog, u"addDestination"_s);
    QTRY_COMPARE(row(1)->location(), Samples::place(u"prod"_s));
    chooseEnvironment(1, u"staging"_s);
    QTRY_COMPARE(row(1)->stateText(), u"Already in the list above."_s);
    QVERIFY(!canRun());
    chooseEnvironment(1, u"dev"_s);
    QTRY_VERIFY(row(1)->stateText().contains(u"come from here"_s));
    QVERIFY(!canRun());
}

void DuplicateDialogTest::addsAndRemovesDestinations()
{
    open({u"A"_s, u"B"_s});
    press(m_dialog, u"addDestination"_s);
    auto* table = part<PlanView>(m_dialog, u"table"_s);
    QTRY_COMPARE(table->model()->columnCount(), 3);
    QTRY_COMPARE(buttonText(), u"Duplicate 3 secrets"_s);
    const int listings = m_fixture->session(m_connection).listings();
    QTest::mouseClick(part<QAbstractButton>(row(0), u"remove"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->columnCount(), 2);
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    QCOMPARE(row(0)->location(), Samples::place(u"prod"_s));
    // What was known of the one that stays is kept.
    QCOMPARE(m_fixture->session(m_connection).listings(), listings);
    QTest::mouseClick(part<QAbstractButton>(row(0), u"remove"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(m_dialog, u"Choose a destination."_s));
    QVERIFY(!canRun());
}

//! One after the other by keys: each is in sight, has the focus and proposes no place that is
//! taken.
void DuplicateDialogTest::addedDestinationIsAtHand()
{
    open({u"A"_s});
    m_dialog->resize(720, 480);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    const auto add = [this] {
        auto* button = part<QPushButton>(m_dialog, u"addDestination"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    };
    for (int at = 1; at < 6; ++at) {
        add();
        QWidget* first = row(at)->firstControl();
        QVERIFY(first->hasFocus());
        QTRY_COMPARE(first->visibleRegion().boundingRect(), first->rect());
    }
    QCOMPARE(row(1)->location(), Samples::place(u"prod"_s));
    QVERIFY(row(2)->location().environment.isEmpty());
    QVERIFY(row(2)->stateText().contains(u"Choose where"_s));
    QVERIFY(shows(m_dialog, u"Correct or remove what is marked above."_s));
    chooseEnvironment(2, u"dev"_s);
    typePath(2, u"/elsewhere"_s);
    QTRY_COMPARE(row(2)->location(), Samples::place(u"dev"_s, u"/elsewhere"_s));
    QTRY_VERIFY(row(2)->stateText().contains(u"will be created"_s));
}

void DuplicateDialogTest::offersFolders()
{
    FakeSession& session = m_fixture->session(m_connection);
    session.vault.addFolder(Samples::place(u"staging"_s, u"/app/db"_s));
    open({u"A"_s});
    auto* box = row(0)->findChild<PathBox*>();
    QTRY_VERIFY(box->findText(u"/app"_s) >= 0);
    Steps::type(box->lineEdit(), u"/app/"_s);
    QTRY_VERIFY(box->findText(u"/app/db"_s) >= 0);
    QCOMPARE(box->currentText(), u"/app/"_s);
}

void DuplicateDialogTest::listingThatFailsCanBeRetried()
{
    FakeSession& session = m_fixture->session(m_connection);
    session.onList = [](const Location&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Refuse;
        fault.error = Error::of(ErrorKind::ServerFault, u"Listing"_s, u"Something went wrong"_s);
        return fault;
    };
    open({u"A"_s});
    QTRY_VERIFY(row(0)->stateText().contains(u"Something went wrong"_s));
    QVERIFY(!canRun());
    QVERIFY(shows(m_dialog, u"cannot be listed"_s));
    session.onList = nullptr;
    QTest::mouseClick(part<QAbstractButton>(row(0), u"retry"_s), Qt::LeftButton);
    QTRY_COMPARE(row(0)->stateText(), u"exists, 2 secrets"_s);
    QTRY_VERIFY(canRun());
}

void DuplicateDialogTest::ruleForExistingKeys()
{
    open({u"A"_s, u"B"_s});
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);
    press(m_dialog, u"overwrite"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    QVERIFY(shows(m_dialog, u"1 new, 1 overwritten."_s));
    press(m_dialog, u"skip"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);
}

void DuplicateDialogTest::choosesPerCellByKeys()
{
    open({u"A"_s, u"B"_s, u"C"_s});
    auto* table = part<PlanView>(m_dialog, u"table"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    QVERIFY(cellText(1, 1).contains(u"Overwrite"_s));
    QVERIFY(cellText(2, 1).contains(u"Skip"_s));
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);

    // F2 opens the choice; its box takes keys.
    table->setCurrentIndex(table->model()->index(2, 1));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QComboBox*>();
    QVERIFY(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_Down);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    QVERIFY(cellText(2, 1).contains(u"Overwrite"_s));
    // A new key takes no choice.
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(cellText(0, 1).contains(u"New"_s));
}

void DuplicateDialogTest::choosesPerCellByMenu()
{
    open({u"A"_s, u"B"_s, u"C"_s});
    auto* table = part<PlanView>(m_dialog, u"table"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);
    table->setFocus();
    table->selectAll();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(table->viewport(), &event);
    auto* menu = table->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_O);
    QTRY_COMPARE(buttonText(), u"Duplicate 3 secrets"_s);
    QVERIFY(shows(m_dialog, u"1 new, 2 overwritten."_s));
}

void DuplicateDialogTest::enterInTheTableDoesNotClose()
{
    open({u"A"_s, u"B"_s});
    auto* table = part<PlanView>(m_dialog, u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_fixture->runs.runs().isEmpty());
}

void DuplicateDialogTest::enterPressesTheButtonWithTheFocus()
{
    open({u"A"_s});
    auto* add = part<QPushButton>(m_dialog, u"addDestination"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(row(1) != nullptr);
}

//! Cancel is what Enter presses at first; who goes to the other button means it.
void DuplicateDialogTest::enterConfirmsOnlyFromItsButton()
{
    open({u"A"_s});
    chooseEnvironment(0, u"prod"_s);
    QTRY_VERIFY(canRun());
    auto* duplicate = part<QPushButton>(m_dialog, u"duplicateButton"_s);
    duplicate->setFocus();
    QTest::keyClick(duplicate, Qt::Key_Return);
    auto* question = m_dialog->findChild<ConfirmRunDialog*>();
    QVERIFY(question != nullptr);
    QVERIFY(part<QPushButton>(question, u"cancelButton"_s)->isDefault());
    auto* confirm = part<QPushButton>(question, u"confirmButton"_s);
    QVERIFY(!confirm->isDefault());
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->runs.runs().size(), 1);
}

void DuplicateDialogTest::untouchedPlanClosesAtOnce()
{
    open({u"A"_s, u"B"_s});
    // Looking around is no change, nor is what is changed back.
    press(m_dialog, u"overwrite"_s);
    press(m_dialog, u"skip"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog == nullptr);
}

void DuplicateDialogTest::changedPlanIsDiscardedOnlyWhenAgreed_data()
{
    using Change = std::function<void(DuplicateDialogTest&)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("option") << Change(
        [](DuplicateDialogTest& test) { press(test.m_dialog, u"overwrite"_s); });
    QTest::newRow("environment") << Change(
        [](DuplicateDialogTest& test) { test.chooseEnvironment(0, u"prod"_s); });
    QTest::newRow("another destination")
        << Change([](DuplicateDialogTest& test) { press(test.m_dialog, u"addDestination"_s); });
    QTest::newRow("cell") << Change([](DuplicateDialogTest& test) {
        auto* table = part<PlanView>(test.m_dialog, u"table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(1, 1));
        QTest::keyClick(table, Qt::Key_Space);
    });
}

void DuplicateDialogTest::changedPlanIsDiscardedOnlyWhenAgreed()
{
    QFETCH(std::function<void(DuplicateDialogTest&)>, change);
    open({u"A"_s, u"B"_s});
    change(*this);
    const auto question
        = [this] { return m_dialog->findChild<QMessageBox*>(u"discardQuestion"_s); };
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(question() != nullptr);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(question(), Qt::Key_Return); // keeps it
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_dialog->isVisible());

    press(m_dialog, u"cancelButton"_s);
    QVERIFY(question() != nullptr);
    Steps::agree(question());
    QTRY_VERIFY(m_dialog == nullptr);
}

void DuplicateDialogTest::filtersByCategory()
{
    open({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    auto* bar = part<CategoryBar>(m_dialog, u"categories"_s);
    auto* table = part<PlanView>(m_dialog, u"table"_s);
    const auto button = [bar](const QString& text) -> QAbstractButton* {
        const auto buttons = bar->findChildren<QAbstractButton*>();
        const auto found = std::ranges::find(buttons, text, &QAbstractButton::text);
        return found == buttons.cend() ? nullptr : *found;
    };
    QTRY_VERIFY(button(u"Skip 2"_s) != nullptr);
    QVERIFY(button(u"All 4"_s)->isChecked());
    QTest::mouseClick(button(u"Skip 2"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cellText(0, 0), u"B"_s);
    QTest::mouseClick(button(u"Blocked 0"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!table->hint().isEmpty());
    QTest::mouseClick(button(u"All 4"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 4);
}

void DuplicateDialogTest::tellsAboutTheCurrentCell()
{
    open({Samples::secret(u"A"_s), Samples::secret(u"R"_s, SecretMark::Rotated)});
    auto* table = part<PlanView>(m_dialog, u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(1, 1));
    QVERIFY(shows(m_dialog, blockText(BlockReason::RotatedSource)));
    QVERIFY(shows(m_dialog, u"R to staging:/app"_s));
}

void DuplicateDialogTest::valueOffSaysWhatItMeans()
{
    open({u"A"_s});
    QTRY_VERIFY(canRun());
    QVERIFY(!shows(m_dialog, u"New secrets are created empty."_s));
    QTest::mouseClick(part<QCheckBox>(m_dialog, u"value"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(shows(m_dialog, u"New secrets are created empty."_s));
    QTRY_VERIFY(canRun());
}

void DuplicateDialogTest::remembersDestinationsAndAttributes()
{
    open({u"A"_s});
    typePath(0, u"/other"_s);
    QTRY_COMPARE(row(0)->stateText(), u"will be created"_s);
    part<QCheckBox>(m_dialog, u"tags"_s)->setChecked(false);
    QTRY_VERIFY(canRun());
    press(m_dialog, u"duplicateButton"_s);
    QTRY_VERIFY(m_dialog == nullptr);

    open({u"A"_s});
    QCOMPARE(row(0)->location(), Samples::place(u"staging"_s, u"/other"_s));
    QVERIFY(!part<QCheckBox>(m_dialog, u"tags"_s)->isChecked());
    QVERIFY(part<QCheckBox>(m_dialog, u"value"_s)->isChecked());
}

void DuplicateDialogTest::asksBeforeProduction()
{
    m_fixture->session(m_connection).vault.put(Samples::place(u"prod"_s), Samples::secret(u"B"_s));
    open({u"A"_s, u"B"_s});
    QSignalSpy started(m_dialog, &DuplicateDialog::runStarted);
    QVERIFY(!shows(m_dialog, u"Production"_s));
    chooseEnvironment(0, u"prod"_s);
    QTRY_VERIFY(shows(m_dialog, u"Production"_s));
    press(m_dialog, u"overwrite"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    press(m_dialog, u"duplicateButton"_s);
    auto* question = m_dialog->findChild<ConfirmRunDialog*>();
    QVERIFY(question != nullptr);
    QVERIFY(shows(question, u"Write 2 secrets to prod on eu.fake.example?"_s));
    QVERIFY(shows(question, u"prod:/app: 1 new, 1 overwritten"_s));
    QVERIFY(part<QPushButton>(question, u"cancelButton"_s)->isDefault());
    QCOMPARE(
        part<QPushButton>(question, u"confirmButton"_s)->text().remove(u'&'),
        u"Duplicate 2 secrets"_s);
    QCOMPARE(started.count(), 0);
    press(question, u"confirmButton"_s);
    QTRY_COMPARE(started.count(), 1);
}

void DuplicateDialogTest::asksBeforeManyOverwrites_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("asks");
    QTest::newRow("more than allowed") << 1 << true;
    QTest::newRow("just as many") << 2 << false;
    QTest::newRow("no brake") << 0 << false;
}

//! B and C are at the destination, which is not production.
void DuplicateDialogTest::asksBeforeManyOverwrites()
{
    QFETCH(int, limit);
    QFETCH(bool, asks);
    m_fixture->settings.setOverwriteLimit(limit);
    open({u"A"_s, u"B"_s, u"C"_s});
    QSignalSpy started(m_dialog, &DuplicateDialog::runStarted);
    press(m_dialog, u"overwrite"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 3 secrets"_s);
    press(m_dialog, u"duplicateButton"_s);
    auto* question = m_dialog->findChild<ConfirmRunDialog*>();
    QCOMPARE(question != nullptr, asks);
    if (asks) {
        QVERIFY(shows(question, u"Overwrite 2 secrets on eu.fake.example?"_s));
        QVERIFY(part<QPushButton>(question, u"cancelButton"_s)->isDefault());
        QCOMPARE(started.count(), 0);
        press(question, u"confirmButton"_s);
    }
    QTRY_COMPARE(started.count(), 1);
}

void DuplicateDialogTest::saysWhetherItCanBeUndone_data()
{
    QTest::addColumn<bool>("canRestore");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    const auto can = u"Undoing the run can write the"_s;
    const auto cannot = u"cannot be undone"_s;
    QTest::newRow("earlier versions are kept") << true << can << cannot;
    QTest::newRow("no earlier versions") << false << cannot << can;
}

void DuplicateDialogTest::saysWhetherItCanBeUndone()
{
    QFETCH(bool, canRestore);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    FakeSession& session = m_fixture->session(m_connection);
    session.fakeDescriptor.capabilities.canRestore = canRestore;
    session.vault.put(Samples::place(u"prod"_s), Samples::secret(u"B"_s));
    open({u"A"_s, u"B"_s});
    chooseEnvironment(0, u"prod"_s);
    press(m_dialog, u"overwrite"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    press(m_dialog, u"duplicateButton"_s);
    auto* question = m_dialog->findChild<ConfirmRunDialog*>();
    QVERIFY(question != nullptr);
    QVERIFY(shows(question, says));
    QVERIFY(!shows(question, saysNot));
}

void DuplicateDialogTest::cancelledQuestionStartsNothing()
{
    open({u"A"_s});
    chooseEnvironment(0, u"prod"_s);
    QTRY_COMPARE(row(0)->stateText(), u"exists, 0 secrets"_s);
    QTRY_VERIFY(canRun());
    press(m_dialog, u"duplicateButton"_s);
    auto* question = m_dialog->findChild<ConfirmRunDialog*>();
    QVERIFY(question != nullptr);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(m_dialog->findChild<ConfirmRunDialog*>() == nullptr);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_fixture->runs.runs().isEmpty());
}

//! staging cannot be listed when the question is asked, and can when it is confirmed.
void DuplicateDialogTest::confirmedPlanIsTheOneStarted()
{
    FakeSession& session = m_fixture->session(m_connection);
    session.onList = [](const Location& location, int) {
        Fault fault;
        if (location.environment == u"staging") {
            fault.kind = Fault::Kind::Refuse;
            fault.error = Error::of(ErrorKind::Unauthorised, u"Listing"_s, u"It expired."_s);
        }
        return fault;
    };
    open({u"A"_s});
    press(m_dialog, u"addDestination"_s);
    chooseEnvironment(1, u"prod"_s);
    QTRY_COMPARE(row(1)->stateText(), u"exists, 0 secrets"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);
    QSignalSpy started(m_dialog, &DuplicateDialog::runStarted);
    press(m_dialog, u"duplicateButton"_s);
    QPointer<ConfirmRunDialog> asked = question();
    QVERIFY(asked != nullptr);
    QVERIFY(!shows(asked, u"staging"_s));

    session.onList = {};
    session.restoreSignIn();
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    press(asked, u"confirmButton"_s);
    QTRY_VERIFY(asked == nullptr);
    QCOMPARE(started.count(), 0);
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(shows(question(), u"The plan changed while you were asked"_s));
    QVERIFY(shows(question(), u"staging:/app: 1 new"_s));
    QVERIFY(shows(question(), u"prod:/app: 1 new"_s));
    press(question(), u"confirmButton"_s);
    QTRY_COMPARE(started.count(), 1);
}

//! Also where the plan as it is now would have been started without a question.
void DuplicateDialogTest::changedPlanIsAskedAboutAgain()
{
    m_fixture->settings.setOverwriteLimit(1);
    open({u"B"_s, u"C"_s});
    press(m_dialog, u"overwrite"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 2 secrets"_s);
    QSignalSpy started(m_dialog, &DuplicateDialog::runStarted);
    press(m_dialog, u"duplicateButton"_s);
    const QPointer<ConfirmRunDialog> asked = question();
    QVERIFY(asked != nullptr);
    const auto prepare = m_fixture->script->prepare;
    m_fixture->script->prepare = [prepare](FakeSession& session) {
        prepare(session);
        for (const QString& key : {u"B"_s, u"C"_s})
            session.vault.remove(Samples::place(u"staging"_s), key);
    };
    m_fixture->connections.close(m_connection);
    m_fixture->connections.open(m_connection);
    QTRY_VERIFY(shows(m_dialog, u"2 new."_s));
    press(asked, u"confirmButton"_s);
    QTRY_VERIFY(asked == nullptr);
    QCOMPARE(started.count(), 0);
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(shows(question(), u"Write 2 secrets on eu.fake.example?"_s));
    press(question(), u"confirmButton"_s);
    QTRY_COMPARE(started.count(), 1);
}

//! The same secrets to the same place, but at once rather than after a review.
void DuplicateDialogTest::approvalNoLongerNeededIsAskedAboutAgain()
{
    const Location prod = Samples::place(u"prod"_s);
    m_fixture->session(m_connection).policies.insert(prod, ApprovalPolicy::Need::Needed);
    open({u"A"_s});
    chooseEnvironment(0, u"prod"_s);
    QTRY_VERIFY(row(0)->stateText().contains(u"approval"_s));
    QTRY_VERIFY(canRun());
    press(m_dialog, u"duplicateButton"_s);
    const QPointer<ConfirmRunDialog> asked = question();
    QVERIFY(asked != nullptr);
    QVERIFY(shows(asked, u"held until approved"_s));
    m_fixture->connections.close(m_connection);
    m_fixture->connections.open(m_connection);
    QTRY_COMPARE(row(0)->stateText(), u"exists, 0 secrets"_s);
    press(asked, u"confirmButton"_s);
    QTRY_VERIFY(asked == nullptr);
    QVERIFY(m_fixture->runs.runs().isEmpty());
    QTRY_VERIFY(question() != nullptr);
    QVERIFY(!shows(question(), u"held until approved"_s));
}

void DuplicateDialogTest::lostSessionIsShown()
{
    open({u"A"_s});
    QTRY_VERIFY(canRun());
    m_fixture->connections.close(m_connection);
    QTRY_VERIFY(!canRun());
    auto* strip = part<MessageStrip>(m_dialog, u"strip"_s);
    QVERIFY(strip->isVisible());
    QCOMPARE(row(0)->location(), Samples::place(u"staging"_s));
    m_fixture->connections.open(m_connection);
    QTRY_VERIFY(canRun());
    QVERIFY(!strip->isVisible());
    QCOMPARE(row(0)->stateText(), u"exists, 2 secrets"_s);
}

void DuplicateDialogTest::choicesOutliveANewSignIn()
{
    open({u"A"_s, u"B"_s, u"C"_s});
    auto* table = part<PlanView>(m_dialog, u"table"_s);
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);
    const auto toggle = [table](int row) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 1));
        QTest::keyClick(table, Qt::Key_Space);
    };
    toggle(1); // B: Overwrite
    press(m_dialog, u"overwrite"_s);
    toggle(2); // C: Skip
    m_fixture->connections.close(m_connection);
    QTRY_VERIFY(!canRun());
    m_fixture->connections.open(m_connection);
    QTRY_VERIFY(canRun());
    // Either choice holds against the rule that says the other thing.
    QVERIFY2(cellText(2, 1).contains(u"Skip"_s), qPrintable(cellText(2, 1)));
    press(m_dialog, u"skip"_s);
    QVERIFY2(cellText(1, 1).contains(u"Overwrite"_s), qPrintable(cellText(1, 1)));
    QCOMPARE(buttonText(), u"Duplicate 2 secrets"_s);
}

void DuplicateDialogTest::oldServerIsNamed()
{
    m_fixture->connections.close(m_connection);
    m_fixture->script->report.ability
        = {DuplicateAbility::Level::No, u"This server is too old to duplicate."_s};
    m_fixture->connections.open(m_connection);
    QTRY_COMPARE(m_fixture->connections.state(m_connection), ConnectionState::Open);
    open({u"A"_s});
    QTRY_VERIFY(shows(m_dialog, u"This server is too old to duplicate."_s));
    QVERIFY(!canRun());
}

void DuplicateDialogTest::retryBeginsWithItsCells()
{
    PlanInput start;
    start.from = Samples::place(u"dev"_s);
    start.secrets = Samples::secrets({u"A"_s, u"D"_s});
    start.destinations = {{Samples::place(u"staging"_s), {}}, {Samples::place(u"prod"_s), {}}};
    start.options = {Attribute::Value, ExistsAction::Overwrite};
    start.only = {{{u"id-A"_s, Samples::place(u"prod"_s)}}};
    m_dialog = new DuplicateDialog(m_fixture->context, m_connection, start, nullptr);
    m_dialog->open();
    QTRY_COMPARE(buttonText(), u"Duplicate 1 secret"_s);
    QVERIFY(part<QRadioButton>(m_dialog, u"overwrite"_s)->isChecked());
    QVERIFY(!part<QCheckBox>(m_dialog, u"comment"_s)->isChecked());
    QVERIFY(cellText(0, 2).contains(u"New"_s));
    QVERIFY(!cellText(0, 1).contains(u"New"_s));
}

void DuplicateDialogTest::servicesWithOneLocation()
{
    Capabilities& can = m_fixture->service->changeDescriptor().capabilities;
    can.sameLocationOnly = true;
    can.canOverwrite = false;
    open({u"A"_s});
    QVERIFY(row(0) == nullptr || !row(0)->isVisible());
    QVERIFY(m_dialog->findChild<QRadioButton*>() == nullptr);
}

void DuplicateDialogTest::everyControlHasAName()
{
    open({u"A"_s});
    press(m_dialog, u"addDestination"_s);
    chooseEnvironment(1, u"prod"_s);
    QTRY_VERIFY(canRun());
    QCOMPARE(namelessControls(*m_dialog).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_dialog).join(u','), QString());
    press(m_dialog, u"duplicateButton"_s);
    auto* question = m_dialog->findChild<ConfirmRunDialog*>();
    QVERIFY(question != nullptr);
    QCOMPARE(namelessControls(*question).join(u','), QString());
}

QTEST_MAIN(DuplicateDialogTest)
#include "tst_duplicatedialog.moc"
