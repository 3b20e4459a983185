// SPDX-License-Identifier: MIT
#include "ConnectionDialogBed.h"
#include "WidgetSteps.h"
#include "dialogs/FieldNote.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

//! Testing, saving and signing in from the dialog of a connection.
class ConnectionSignInTest : public ConnectionDialogBed
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void testSaysWhoAndWhat();
    void testSaysWhetherItIsOfUse_data();
    void testSaysWhetherItIsOfUse();
    void testCanBeStopped();
    void saveNeedsNoTest();
    void editKeepsTheStoredSecret();
    void storedSecretStaysAtItsAddress();
    void anotherAddressEndsARunOnlyWhenAgreed();
    void freshSecretLeavesARunAlone();
    void editOfAnotherMethodNeedsItsSecret();
    void saysWhenTheKeychainDoesNotKeep();
    void saysWhatToDoAboutALongToken();
    void browserSignInIsConfirmed();
    void browserSignInCanBeDiscarded();
    void browserSignInCanFail();
    void pasteThatIsRefusedStays();
    void browserSignInIsForItsSite();
};

void ConnectionSignInTest::testSaysWhoAndWhat()
{
    add();
    fillIdentity();
    press(m_dialog, u"testButton"_s);
    auto* note = part<FieldNote>(m_dialog, u"resultNote"_s);
    QTRY_VERIFY(note->isVisible());
    for (const QString& said :
         {u"Machine identity ci"_s, u"Acme"_s, u"storefront"_s, u"can duplicate"_s})
        QVERIFY2(note->text().contains(said), qPrintable(note->text()));
    QVERIFY(m_fixture->connections.connections().isEmpty());
    QCOMPARE(m_fixture->script->latestConnection.site, QUrl(u"https://us.fake.example"_s));

    m_fixture->script->report.ability = {DuplicateAbility::Level::No, u"This server is too old."_s};
    press(m_dialog, u"testButton"_s);
    QTRY_VERIFY(note->text().contains(u"too old"_s));
}

void ConnectionSignInTest::testSaysWhetherItIsOfUse_data()
{
    addReportRows();
}

void ConnectionSignInTest::testSaysWhetherItIsOfUse()
{
    QFETCH(SignInReport, report);
    QFETCH(bool, usable);
    QFETCH(QString, says);
    m_fixture->script->report = report;
    add();
    fillIdentity();
    press(m_dialog, u"testButton"_s);
    auto* note = part<FieldNote>(m_dialog, u"resultNote"_s);
    QTRY_VERIFY2(note->text().contains(says), qPrintable(note->text()));
    QCOMPARE(note->isWarning(), !usable);
}

void ConnectionSignInTest::testCanBeStopped()
{
    m_fixture->script->signInHangs = true;
    add();
    fillIdentity();
    press(m_dialog, u"testButton"_s);
    QVERIFY(part<QPushButton>(m_dialog, u"stopButton"_s)->isVisible());
    QVERIFY(!part<QPushButton>(m_dialog, u"saveButton"_s)->isEnabled());
    press(m_dialog, u"stopButton"_s);
    QTRY_VERIFY(part<QPushButton>(m_dialog, u"saveButton"_s)->isEnabled());
    QVERIFY(part<FieldNote>(m_dialog, u"resultNote"_s)->text().contains(u"Stopped"_s));
    QCOMPARE(typed(u"clientSecret"_s), u"my-secret"_s);
}

void ConnectionSignInTest::saveNeedsNoTest()
{
    m_fixture->script->signInError = serverSaid(ErrorKind::Offline);
    add();
    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    fillIdentity();
    press(m_dialog, u"saveButton"_s);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_fixture->connections.connections().size(), 1);
}

void ConnectionSignInTest::editKeepsTheStoredSecret()
{
    const Connection connection = m_fixture->openConnection();
    m_dialog = new ConnectionDialog(m_fixture->context, connection, nullptr);
    m_dialog->open();
    QCOMPARE(typed(u"clientId"_s), u"id-1"_s);
    QCOMPARE(typed(u"clientSecret"_s), QString());
    QVERIFY(part<QLineEdit>(m_dialog, u"clientSecret"_s)->placeholderText().contains(u"keep"_s));
    QCOMPARE(part<QComboBox>(m_dialog, u"siteBox"_s)->currentText(), u"EU (eu.fake.example)"_s);
    press(m_dialog, u"testButton"_s);
    QTRY_VERIFY(part<FieldNote>(m_dialog, u"resultNote"_s)->text().contains(u"Signed in"_s));
    QCOMPARE(m_fixture->script->credentialTexts.value(u"clientSecret"_s), QByteArray("stored"));

    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    type(u"nameEdit"_s, u"Renamed"_s);
    press(m_dialog, u"saveButton"_s);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_fixture->connections.connection(connection.id).name, u"Renamed"_s);
}

//! A slip in the address must not hand a credential to a stranger.
void ConnectionSignInTest::storedSecretStaysAtItsAddress()
{
    const Connection connection = m_fixture->openConnection();
    const int before = m_fixture->script->signIns;
    m_dialog = new ConnectionDialog(m_fixture->context, connection, nullptr);
    m_dialog->open();
    const auto* secret = part<QLineEdit>(m_dialog, u"clientSecret"_s);
    chooseOwnSite(u"https://elsewhere.example"_s);
    QVERIFY(secret->placeholderText().contains(u"another address"_s));
    for (const QString& button : {u"testButton"_s, u"saveButton"_s}) {
        press(m_dialog, button);
        const QString said = noteBeside(u"clientSecret"_s)->text();
        QVERIFY2(said.contains(u"not sent to another address"), qPrintable(said));
        QCOMPARE(m_fixture->script->signIns, before);
    }
    QCOMPARE(m_fixture->connections.connection(connection.id).site, connection.site);
    chooseOwnSite(connection.site.toString());
    QVERIFY(secret->placeholderText().contains(u"keep"_s));
}

void ConnectionSignInTest::anotherAddressEndsARunOnlyWhenAgreed()
{
    const Connection connection = m_fixture->openConnection();
    const int number = m_fixture->startHangingRun();
    m_dialog = new ConnectionDialog(m_fixture->context, connection, nullptr);
    m_dialog->open();
    chooseOwnSite(u"https://elsewhere.example"_s);
    type(u"clientSecret"_s, u"its own"_s);
    press(m_dialog, u"saveButton"_s);
    QPointer<QMessageBox> question = m_dialog->findChild<QMessageBox*>(u"saveQuestion"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!question);
    QVERIFY(m_fixture->runs.isRunningOver(connection.id));
    QCOMPARE(m_fixture->connections.connection(connection.id).site, connection.site);

    press(m_dialog, u"saveButton"_s);
    question = m_dialog->findChild<QMessageBox*>(u"saveQuestion"_s);
    QVERIFY(question);
    Steps::agree(question);
    QTRY_VERIFY(!m_fixture->runs.isRunning());
    QCOMPARE(m_fixture->runs.runner(number)->run().counts().of(Outcome::Unknown), 1);
    QCOMPARE(
        m_fixture->connections.connection(connection.id).site,
        QUrl(u"https://elsewhere.example"_s));
}

void ConnectionSignInTest::freshSecretLeavesARunAlone()
{
    const Connection connection = m_fixture->openConnection();
    const int number = m_fixture->startHangingRun();
    m_dialog = new ConnectionDialog(m_fixture->context, connection, nullptr);
    m_dialog->open();
    type(u"clientSecret"_s, u"fresh"_s);
    type(u"nameEdit"_s, u"Renamed"_s);
    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    press(m_dialog, u"saveButton"_s);
    QVERIFY(m_dialog->findChild<QMessageBox*>() == nullptr);
    QTRY_COMPARE(saved.count(), 1);
    QTRY_COMPARE(m_fixture->connections.state(connection.id), ConnectionState::Open);
    QCOMPARE(m_fixture->script->credentialTexts.value(u"clientSecret"_s), QByteArray("fresh"));
    m_fixture->session(connection.id).release();
    QTRY_VERIFY(!m_fixture->runs.isRunning());
    QCOMPARE(m_fixture->runs.runner(number)->run().counts().of(Outcome::Created), 1);
}

void ConnectionSignInTest::editOfAnotherMethodNeedsItsSecret()
{
    m_dialog = new ConnectionDialog(m_fixture->context, m_fixture->openConnection(), nullptr);
    m_dialog->open();
    chooseMethod(u"token"_s);
    press(m_dialog, u"saveButton"_s);
    QVERIFY(noteBeside(u"token"_s)->isProblem());
}

void ConnectionSignInTest::saysWhenTheKeychainDoesNotKeep()
{
    m_fixture = std::make_unique<UiFixture>(false);
    add();
    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    fillIdentity();
    press(m_dialog, u"saveButton"_s);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(m_dialog != nullptr);
    QVERIFY(m_dialog->isVisible());
    const QString told = part<FieldNote>(m_dialog, u"resultNote"_s)->text();
    QVERIFY2(told.contains(u"only until the program is closed"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Unlock the system's keychain"_s), qPrintable(told));
    press(m_dialog, u"saveButton"_s);
    QTRY_VERIFY(m_dialog == nullptr);
    QCOMPARE(m_fixture->connections.connections().size(), 1);
}

void ConnectionSignInTest::saysWhatToDoAboutALongToken()
{
    Error tooLong = Error::of(ErrorKind::Keychain, u"Writing"_s, u"The token is too long."_s);
    tooLong.next = u"Use a client secret."_s;
    m_fixture->keychain().writeError = tooLong;
    add();
    fillIdentity();
    press(m_dialog, u"saveButton"_s);
    auto* note = part<FieldNote>(m_dialog, u"resultNote"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(tooLong.said), qPrintable(note->text()));
    QVERIFY2(note->text().endsWith(u'\n' + tooLong.next), qPrintable(note->text()));
    // That would not help here.
    QVERIFY2(!note->text().contains(u"Unlock"), qPrintable(note->text()));
}

void ConnectionSignInTest::browserSignInIsConfirmed()
{
    add();
    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    chooseMethod(u"browser"_s);
    press(m_dialog, u"saveButton"_s);
    QVERIFY(noteBeside(u"startButton"_s)->isProblem());
    press(m_dialog, u"startButton"_s);
    QVERIFY(part<QPushButton>(m_dialog, u"openButton"_s)->isVisible());
    QVERIFY(m_fixture->script->browser != nullptr);
    QCOMPARE(m_pagesOpened, 1);
    m_fixture->script->browser->arrive({u"jane@acme.example"_s, u"Acme"_s});
    QVERIFY(part<QPushButton>(m_dialog, u"useButton"_s)->isVisible());
    QVERIFY(shows(m_dialog, u"jane@acme.example, organisation Acme"_s));
    // Not confirmed yet: nothing can be saved.
    press(m_dialog, u"saveButton"_s);
    QCOMPARE(saved.count(), 0);
    press(m_dialog, u"useButton"_s);
    press(m_dialog, u"saveButton"_s);
    QTRY_COMPARE(saved.count(), 1);
    m_fixture->connections.open(saved[0][0].toString());
    QTRY_COMPARE(
        m_fixture->script->credentialTexts.value(u"token"_s), QByteArray("from-the-browser"));
}

void ConnectionSignInTest::browserSignInCanBeDiscarded()
{
    add();
    chooseMethod(u"browser"_s);
    press(m_dialog, u"startButton"_s);
    m_fixture->script->browser->arrive({u"mallory@evil.example"_s, {}});
    // The harmless one has the focus.
    QTRY_COMPARE(m_dialog->focusWidget(), part<QPushButton>(m_dialog, u"discardButton"_s));
    press(m_dialog, u"discardButton"_s);
    QVERIFY(part<QPushButton>(m_dialog, u"startButton"_s)->isVisible());
    QVERIFY(m_fixture->script->browser == nullptr);
    press(m_dialog, u"saveButton"_s);
    QVERIFY(m_fixture->connections.connections().isEmpty());
}

void ConnectionSignInTest::browserSignInCanFail()
{
    add();
    chooseMethod(u"browser"_s);
    press(m_dialog, u"startButton"_s);
    m_fixture->script->browser->fail(serverSaid(ErrorKind::Timeout));
    FieldNote* note = noteBeside(u"startButton"_s);
    QVERIFY(note->isProblem());
    QVERIFY(note->text().contains(u"the server’s own words"_s));
    QVERIFY(part<QPushButton>(m_dialog, u"startButton"_s)->isVisible());
    press(m_dialog, u"startButton"_s);
    QVERIFY(!note->isProblem());
}

void ConnectionSignInTest::pasteThatIsRefusedStays()
{
    m_fixture->script->pasteError = serverSaid(ErrorKind::InvalidRequest);
    add();
    chooseMethod(u"browser"_s);
    press(m_dialog, u"startButton"_s);
    type(u"pasteEdit"_s, u"rubbish"_s);
    press(m_dialog, u"pasteButton"_s);
    QVERIFY(noteBeside(u"startButton"_s)->isProblem());
    QCOMPARE(typed(u"pasteEdit"_s), u"rubbish"_s);
    QVERIFY(m_fixture->script->browser != nullptr);
}

void ConnectionSignInTest::browserSignInIsForItsSite()
{
    add();
    chooseMethod(u"browser"_s);
    press(m_dialog, u"startButton"_s);
    m_fixture->script->browser->arrive({u"jane@acme.example"_s, u"Acme"_s});
    press(m_dialog, u"useButton"_s);
    QTest::keyClick(part<QComboBox>(m_dialog, u"siteBox"_s), Qt::Key_Down);
    QVERIFY(part<QPushButton>(m_dialog, u"startButton"_s)->isVisible());
    press(m_dialog, u"saveButton"_s);
    QVERIFY(m_fixture->connections.connections().isEmpty());
}

QTEST_MAIN(ConnectionSignInTest)
#include "tst_connectionsignin.moc"
