// SPDX-License-Identifier: MIT
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/ConnectionsDialog.h"
#include "dialogs/FieldNote.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

class ConnectionsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDoWhenEmpty();
    void listsConnectionsWithTheirState();
    void addedConnectionIsOpened();
    void editsByEnter();
    void testsTheChosenOne();
    void testSaysWhetherItIsOfUse_data();
    void testSaysWhetherItIsOfUse();
    void testThatFailsSaysWhy();
    void asksBeforeRemoving();
    void removingSaysWhatBecomesOfARun();
    void everyControlHasAName();

private:
    void open();
    [[nodiscard]] QTreeWidget* list() const;

    std::unique_ptr<UiFixture> m_fixture;
    QPointer<ConnectionsDialog> m_dialog;
};

void ConnectionsDialogTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
}

void ConnectionsDialogTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void ConnectionsDialogTest::open()
{
    m_dialog = new ConnectionsDialog(m_fixture->context, nullptr);
    m_dialog->open();
}

QTreeWidget* ConnectionsDialogTest::list() const
{
    return part<QTreeWidget>(m_dialog, u"list"_s);
}

void ConnectionsDialogTest::saysWhatToDoWhenEmpty()
{
    open();
    QVERIFY(shows(m_dialog, u"There is no connection yet"_s));
    QVERIFY(!part<QPushButton>(m_dialog, u"editButton"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(m_dialog, u"removeButton"_s)->isEnabled());
    QVERIFY(part<QPushButton>(m_dialog, u"addButton"_s)->isEnabled());
}

void ConnectionsDialogTest::listsConnectionsWithTheirState()
{
    const QString id = m_fixture->openConnection().id;
    open();
    QCOMPARE(list()->topLevelItemCount(), 1);
    const QTreeWidgetItem* row = list()->topLevelItem(0);
    QCOMPARE(row->text(0), u"Acme (EU)"_s);
    QCOMPARE(row->text(1), u"eu.fake.example"_s);
    QCOMPARE(row->text(2), u"Signed in"_s);
    QVERIFY(!row->icon(2).isNull());
    m_fixture->connections.close(id);
    QTRY_COMPARE(row->text(2), u"Not signed in"_s);
    m_fixture->script->signInError = Error::of(ErrorKind::Offline, u"Signing in"_s, u"no route"_s);
    m_fixture->connections.open(id);
    QTRY_COMPARE(row->text(2), u"Did not work"_s);
    QVERIFY(row->toolTip(2).contains(u"no route"_s));
}

void ConnectionsDialogTest::addedConnectionIsOpened()
{
    open();
    QSignalSpy saved(m_dialog, &ConnectionsDialog::connectionSaved);
    press(m_dialog, u"addButton"_s);
    auto* form = m_dialog->findChild<ConnectionDialog*>();
    QVERIFY(form != nullptr);
    Steps::type(part<QLineEdit>(form, u"clientId"_s), u"x"_s);
    Steps::type(part<QLineEdit>(form, u"clientSecret"_s), u"y"_s);
    press(form, u"saveButton"_s);
    QTRY_COMPARE(saved.count(), 1);
    QTRY_COMPARE(list()->topLevelItemCount(), 1);
    QTRY_COMPARE(list()->topLevelItem(0)->text(2), u"Signed in"_s);
    QVERIFY(list()->isVisible());
}

void ConnectionsDialogTest::editsByEnter()
{
    const Connection connection = m_fixture->openConnection();
    open();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    auto* form = m_dialog->findChild<ConnectionDialog*>();
    QVERIFY(form != nullptr);
    Steps::type(part<QLineEdit>(form, u"nameEdit"_s), u"Renamed"_s);
    press(form, u"saveButton"_s);
    QTRY_COMPARE(list()->topLevelItem(0)->text(0), u"Renamed"_s);
    QCOMPARE(m_fixture->connections.connection(connection.id).name, u"Renamed"_s);
}

void ConnectionsDialogTest::testsTheChosenOne()
{
    static_cast<void>(m_fixture->openConnection());
    open();
    press(m_dialog, u"testButton"_s);
    auto* note = part<FieldNote>(m_dialog, u"note"_s);
    QTRY_VERIFY(note->text().contains(u"Signed in as Machine identity ci"_s));
    QVERIFY(part<QPushButton>(m_dialog, u"testButton"_s)->isEnabled());
}

void ConnectionsDialogTest::testSaysWhetherItIsOfUse_data()
{
    addReportRows();
}

void ConnectionsDialogTest::testSaysWhetherItIsOfUse()
{
    QFETCH(SignInReport, report);
    QFETCH(bool, usable);
    QFETCH(QString, says);
    static_cast<void>(m_fixture->openConnection());
    open();
    m_fixture->script->report = report;
    press(m_dialog, u"testButton"_s);
    auto* note = part<FieldNote>(m_dialog, u"note"_s);
    QTRY_VERIFY2(note->text().contains(says), qPrintable(note->text()));
    QVERIFY(note->text().startsWith(u"Acme (EU): Signed in as "_s));
    QCOMPARE(note->isWarning(), !usable);
    QVERIFY(!note->isProblem());
}

void ConnectionsDialogTest::testThatFailsSaysWhy()
{
    static_cast<void>(m_fixture->openConnection());
    open();
    m_fixture->script->signInError
        = Error::of(ErrorKind::ServerFault, u"Signing in"_s, u"Something went wrong"_s);
    press(m_dialog, u"testButton"_s);
    auto* note = part<FieldNote>(m_dialog, u"note"_s);
    QTRY_VERIFY(note->isProblem());
    QVERIFY(note->text().contains(u"Something went wrong"_s));
}

void ConnectionsDialogTest::asksBeforeRemoving()
{
    static_cast<void>(m_fixture->openConnection());
    open();
    press(m_dialog, u"removeButton"_s);
    QPointer<QMessageBox> question = m_dialog->findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(u"Acme (EU)"_s));
    // The harmless answer is the default one.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(question == nullptr);
    QCOMPARE(m_fixture->connections.connections().size(), 1);

    press(m_dialog, u"removeButton"_s);
    question = m_dialog->findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    Steps::agree(question);
    QTRY_VERIFY(m_fixture->connections.connections().isEmpty());
    QTRY_VERIFY(shows(m_dialog, u"There is no connection yet"_s));
}

void ConnectionsDialogTest::removingSaysWhatBecomesOfARun()
{
    static_cast<void>(m_fixture->openConnection());
    open();
    press(m_dialog, u"removeButton"_s);
    QPointer<QMessageBox> question = m_dialog->findChild<QMessageBox*>();
    QVERIFY(!question->informativeText().contains(u"run"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!question);
    QVERIFY(m_fixture->startHangingRun() > 0);
    press(m_dialog, u"removeButton"_s);
    question = m_dialog->findChild<QMessageBox*>();
    QVERIFY2(
        question->informativeText().contains(u"A run is under way over it and ends with that."_s),
        qPrintable(question->informativeText()));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!question);
    QVERIFY(m_fixture->runs.isRunning());
}

void ConnectionsDialogTest::everyControlHasAName()
{
    static_cast<void>(m_fixture->openConnection());
    open();
    QCOMPARE(namelessControls(*m_dialog).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_dialog).join(u','), QString());
}

QTEST_MAIN(ConnectionsDialogTest)
#include "tst_connectionsdialog.moc"
