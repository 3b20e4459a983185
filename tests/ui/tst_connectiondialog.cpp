// SPDX-License-Identifier: MIT
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/FieldNote.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

namespace {

//! The note right below the input of that name.
FieldNote* noteBeside(const QWidget* dialog, const QString& input)
{
    for (QWidget* holder = part<QWidget>(dialog, input)->parentWidget(); holder != nullptr;
         holder = holder->parentWidget()) {
        if (auto* note = holder->findChild<FieldNote*>({}, Qt::FindDirectChildrenOnly);
            note != nullptr && note->objectName() != u"resultNote")
            return note;
    }
    return nullptr;
}

Error serverSaid(ErrorKind kind, const QString& field = {})
{
    Error error = Error::of(kind, u"Signing in"_s, u"the server’s own words"_s);
    error.requestId = u"req-123"_s;
    error.field = field;
    return error;
}

} // namespace

class ConnectionDialogTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    //! In the place of the browser.
    void openPage(const QUrl&) { ++m_pagesOpened; }

private Q_SLOTS:
    void init();
    void cleanup();
    void addsByKeys();
    void suggestsNames();
    void showsJustTheMethodsFields();
    void marksWhatIsMissing();
    void marksWhatTheServiceCannotTake();
    void showsProblemsBesideTheirField_data();
    void showsProblemsBesideTheirField();
    void detailsHoldTheRequestId();
    void refusesAddresses_data();
    void refusesAddresses();
    void checksTheCaFile_data();
    void checksTheCaFile();
    void testSaysWhoAndWhat();
    void testSaysWhetherItIsOfUse_data();
    void testSaysWhetherItIsOfUse();
    void testCanBeStopped();
    void saveNeedsNoTest();
    void editKeepsTheStoredSecret();
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
    void offersServicesToChooseFrom();
    void nothingIsCutOff();
    void everyControlHasAName();

private:
    ConnectionDialog* add();
    void type(const QString& input, const QString& text);
    void fillIdentity();
    [[nodiscard]] QString typed(const QString& input) const;
    void chooseMethod(const QString& id);
    void chooseOwnSite(const QString& address);

    std::unique_ptr<UiFixture> m_fixture;
    QPointer<ConnectionDialog> m_dialog;
    int m_pagesOpened = 0;
};

void ConnectionDialogTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    // Pages that would be opened in the browser end here.
    QDesktopServices::setUrlHandler(u"keycutter-test"_s, this, "openPage");
    m_pagesOpened = 0;
}

void ConnectionDialogTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
    QDesktopServices::unsetUrlHandler(u"keycutter-test"_s);
}

ConnectionDialog* ConnectionDialogTest::add()
{
    m_dialog = new ConnectionDialog(m_fixture->context, u"fake"_s, nullptr);
    m_dialog->open();
    return m_dialog;
}

void ConnectionDialogTest::type(const QString& input, const QString& text)
{
    Steps::type(part<QLineEdit>(m_dialog, input), text);
}

QString ConnectionDialogTest::typed(const QString& input) const
{
    return part<QLineEdit>(m_dialog, input)->text();
}

void ConnectionDialogTest::fillIdentity()
{
    type(u"clientId"_s, u"my-id"_s);
    type(u"clientSecret"_s, u"my-secret"_s);
    type(u"nameEdit"_s, u"My connection"_s);
}

void ConnectionDialogTest::chooseMethod(const QString& id)
{
    auto* box = part<QComboBox>(m_dialog, u"methodBox"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentData().toString() != id)
        QTest::keyClick(box, Qt::Key_Down);
}

void ConnectionDialogTest::chooseOwnSite(const QString& address)
{
    auto* box = part<QComboBox>(m_dialog, u"siteBox"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    type(u"siteEdit"_s, address);
}

void ConnectionDialogTest::addsByKeys()
{
    QSignalSpy saved(add(), &ConnectionDialog::connectionSaved);
    QSignalSpy closed(m_dialog, &QDialog::accepted);
    fillIdentity();
    QTest::keyClick(part<QLineEdit>(m_dialog, u"nameEdit"_s), Qt::Key_Return);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(closed.count(), 1);
    QTRY_VERIFY(m_dialog == nullptr);

    const QList<Connection> all = m_fixture->connections.connections();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].id, saved[0][0].toString());
    QCOMPARE(all[0].name, u"My connection"_s);
    QCOMPARE(all[0].site, QUrl(u"https://us.fake.example"_s));
    QCOMPARE(all[0].method, u"identity"_s);
    QCOMPARE(all[0].fields.value(u"clientId"_s), u"my-id"_s);
    QVERIFY(!all[0].fields.contains(u"clientSecret"_s));
    m_fixture->connections.open(all[0].id);
    QTRY_COMPARE(m_fixture->connections.state(all[0].id), ConnectionState::Open);
    QCOMPARE(m_fixture->script->credentialTexts.value(u"clientSecret"_s), QByteArray("my-secret"));
}

void ConnectionDialogTest::suggestsNames()
{
    add();
    QCOMPARE(typed(u"nameEdit"_s), u"Fake service (US)"_s);
    QTest::keyClick(part<QComboBox>(m_dialog, u"siteBox"_s), Qt::Key_Down);
    QCOMPARE(typed(u"nameEdit"_s), u"Fake service (EU)"_s);
    chooseOwnSite(u"vault.acme.example"_s);
    QCOMPARE(typed(u"nameEdit"_s), u"Fake service (vault.acme.example)"_s);
    type(u"nameEdit"_s, u"Mine"_s);
    QTest::keyClick(part<QComboBox>(m_dialog, u"siteBox"_s), Qt::Key_Home);
    QCOMPARE(typed(u"nameEdit"_s), u"Mine"_s);
}

void ConnectionDialogTest::showsJustTheMethodsFields()
{
    add();
    fillIdentity();
    QVERIFY(part<QLineEdit>(m_dialog, u"clientId"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(m_dialog, u"clientSecret"_s)->echoMode(), QLineEdit::Password);
    chooseMethod(u"token"_s);
    QVERIFY(!part<QLineEdit>(m_dialog, u"clientId"_s)->isVisible());
    QVERIFY(part<QLineEdit>(m_dialog, u"token"_s)->isVisible());
    type(u"token"_s, u"tok"_s);
    chooseMethod(u"browser"_s);
    QVERIFY(part<QPushButton>(m_dialog, u"startButton"_s)->isVisible());
    QVERIFY(!part<QLineEdit>(m_dialog, u"token"_s)->isVisible());
    chooseMethod(u"identity"_s);
    QCOMPARE(typed(u"clientId"_s), u"my-id"_s);
    QCOMPARE(typed(u"clientSecret"_s), u"my-secret"_s);
    QVERIFY(!part<QPushButton>(m_dialog, u"startButton"_s)->isVisible());
}

void ConnectionDialogTest::marksWhatIsMissing()
{
    add();
    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    part<QLineEdit>(m_dialog, u"nameEdit"_s)->clear();
    press(m_dialog, u"saveButton"_s);
    QVERIFY(noteBeside(m_dialog, u"clientId"_s)->isProblem());
    QVERIFY(noteBeside(m_dialog, u"clientSecret"_s)->isProblem());
    QVERIFY(!noteBeside(m_dialog, u"organisation"_s)->isProblem());
    QVERIFY(noteBeside(m_dialog, u"nameEdit"_s)->isProblem());
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>(m_dialog, u"clientId"_s));
    type(u"clientId"_s, u"x"_s);
    QVERIFY(!noteBeside(m_dialog, u"clientId"_s)->isProblem());
    QCOMPARE(saved.count(), 0);
    QCOMPARE(m_fixture->script->signIns, 0);
}

void ConnectionDialogTest::marksWhatTheServiceCannotTake()
{
    add();
    fillIdentity();
    type(u"organisation"_s, u"Acme Ltd"_s);
    press(m_dialog, u"testButton"_s);
    FieldNote* note = noteBeside(m_dialog, u"organisation"_s);
    QVERIFY(note->isProblem());
    QVERIFY2(note->text().contains(u"small letters and “-”"_s), qPrintable(note->text()));
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>(m_dialog, u"organisation"_s));
    QCOMPARE(typed(u"organisation"_s), u"Acme Ltd"_s);
    QCOMPARE(m_fixture->script->signIns, 0);

    type(u"organisation"_s, u"acme-ltd"_s);
    press(m_dialog, u"testButton"_s);
    QTRY_COMPARE(m_fixture->script->signIns, 1);
}

void ConnectionDialogTest::showsProblemsBesideTheirField_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("field");
    QTest::newRow("wrong secret") << serverSaid(ErrorKind::Unauthorised) << u"clientSecret"_s;
    QTest::newRow("wrong id") << serverSaid(ErrorKind::Unauthorised, u"clientId"_s)
                              << u"clientId"_s;
    QTest::newRow("no network") << serverSaid(ErrorKind::Offline) << u"siteBox"_s;
    QTest::newRow("no answer") << serverSaid(ErrorKind::Timeout) << u"siteBox"_s;
    QTest::newRow("not trusted") << serverSaid(ErrorKind::Tls) << u"siteBox"_s;
    QTest::newRow("HTML answer") << serverSaid(ErrorKind::Malformed) << u"siteBox"_s;
    QTest::newRow("not trusted, CA named")
        << serverSaid(ErrorKind::Tls, u"caFile"_s) << u"caEdit"_s;
    QTest::newRow("server 500") << serverSaid(ErrorKind::ServerFault) << QString();
    QTest::newRow("forbidden") << serverSaid(ErrorKind::Forbidden) << QString();
}

void ConnectionDialogTest::showsProblemsBesideTheirField()
{
    QFETCH(Error, error);
    QFETCH(QString, field);
    m_fixture->script->signInError = error;
    add();
    fillIdentity();
    press(m_dialog, u"testButton"_s);
    FieldNote* note = field.isEmpty() ? part<FieldNote>(m_dialog, u"resultNote"_s)
                                      : noteBeside(m_dialog, field);
    QTRY_VERIFY(note->isProblem());
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(error.said), qPrintable(note->text()));
    QVERIFY2(note->text().contains(error.advice()), qPrintable(note->text()));

    QCOMPARE(typed(u"clientId"_s), u"my-id"_s);
    QCOMPARE(typed(u"clientSecret"_s), u"my-secret"_s);
    QCOMPARE(typed(u"nameEdit"_s), u"My connection"_s);
    QVERIFY(part<QPushButton>(m_dialog, u"saveButton"_s)->isEnabled());
    QVERIFY(m_fixture->connections.connections().isEmpty());

    // The next try begins without what the last one left.
    m_fixture->script->signInError.reset();
    press(m_dialog, u"testButton"_s);
    QTRY_VERIFY(part<FieldNote>(m_dialog, u"resultNote"_s)->text().contains(u"Signed in"_s));
    QCOMPARE(note->isProblem(), false);
}

void ConnectionDialogTest::detailsHoldTheRequestId()
{
    m_fixture->script->signInError = serverSaid(ErrorKind::ServerFault);
    add();
    fillIdentity();
    press(m_dialog, u"testButton"_s);
    auto* note = part<FieldNote>(m_dialog, u"resultNote"_s);
    QTRY_VERIFY(note->isProblem());
    auto* details = note->findChild<QToolButton*>();
    QVERIFY(details->isVisible());
    QTest::keyClick(details, Qt::Key_Space);
    QVERIFY(shows(note, u"req-123"_s));
}

void ConnectionDialogTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no address") << u"what is this"_s;
    QTest::newRow("plain http") << u"http://vault.acme.example"_s;
}

void ConnectionDialogTest::refusesAddresses()
{
    QFETCH(QString, address);
    add();
    fillIdentity();
    chooseOwnSite(address);
    press(m_dialog, u"saveButton"_s);
    QVERIFY(noteBeside(m_dialog, u"siteEdit"_s)->isProblem());
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>(m_dialog, u"siteEdit"_s));
    QCOMPARE(typed(u"siteEdit"_s), address);
    QCOMPARE(typed(u"clientSecret"_s), u"my-secret"_s);
    QVERIFY(m_fixture->connections.connections().isEmpty());
}

void ConnectionDialogTest::checksTheCaFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("absent") << QByteArray() << false;
    QTest::newRow("no PEM") << QByteArray("hello") << false;
    QTest::newRow("PEM") << QByteArray("-----BEGIN CERTIFICATE-----\nabc\n") << true;
}

void ConnectionDialogTest::checksTheCaFile()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isFine);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ca.pem"_s);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    add();
    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    fillIdentity();
    type(u"caEdit"_s, path);
    press(m_dialog, u"saveButton"_s);
    if (isFine) {
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(m_fixture->connections.connections()[0].caFile, path);
    } else {
        QVERIFY(noteBeside(m_dialog, u"caEdit"_s)->isProblem());
        QCOMPARE(typed(u"caEdit"_s), path);
    }
}

void ConnectionDialogTest::testSaysWhoAndWhat()
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

void ConnectionDialogTest::testSaysWhetherItIsOfUse_data()
{
    addReportRows();
}

void ConnectionDialogTest::testSaysWhetherItIsOfUse()
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

void ConnectionDialogTest::testCanBeStopped()
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

void ConnectionDialogTest::saveNeedsNoTest()
{
    m_fixture->script->signInError = serverSaid(ErrorKind::Offline);
    add();
    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    fillIdentity();
    press(m_dialog, u"saveButton"_s);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_fixture->connections.connections().size(), 1);
}

void ConnectionDialogTest::editKeepsTheStoredSecret()
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

void ConnectionDialogTest::anotherAddressEndsARunOnlyWhenAgreed()
{
    const Connection connection = m_fixture->openConnection();
    const int number = m_fixture->startHangingRun();
    m_dialog = new ConnectionDialog(m_fixture->context, connection, nullptr);
    m_dialog->open();
    chooseOwnSite(u"https://elsewhere.example"_s);
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

void ConnectionDialogTest::freshSecretLeavesARunAlone()
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

void ConnectionDialogTest::editOfAnotherMethodNeedsItsSecret()
{
    m_dialog = new ConnectionDialog(m_fixture->context, m_fixture->openConnection(), nullptr);
    m_dialog->open();
    chooseMethod(u"token"_s);
    press(m_dialog, u"saveButton"_s);
    QVERIFY(noteBeside(m_dialog, u"token"_s)->isProblem());
}

void ConnectionDialogTest::saysWhenTheKeychainDoesNotKeep()
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

void ConnectionDialogTest::saysWhatToDoAboutALongToken()
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

void ConnectionDialogTest::browserSignInIsConfirmed()
{
    add();
    QSignalSpy saved(m_dialog, &ConnectionDialog::connectionSaved);
    chooseMethod(u"browser"_s);
    press(m_dialog, u"saveButton"_s);
    QVERIFY(noteBeside(m_dialog, u"startButton"_s)->isProblem());
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

void ConnectionDialogTest::browserSignInCanBeDiscarded()
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

void ConnectionDialogTest::browserSignInCanFail()
{
    add();
    chooseMethod(u"browser"_s);
    press(m_dialog, u"startButton"_s);
    m_fixture->script->browser->fail(serverSaid(ErrorKind::Timeout));
    FieldNote* note = noteBeside(m_dialog, u"startButton"_s);
    QVERIFY(note->isProblem());
    QVERIFY(note->text().contains(u"the server’s own words"_s));
    QVERIFY(part<QPushButton>(m_dialog, u"startButton"_s)->isVisible());
    press(m_dialog, u"startButton"_s);
    QVERIFY(!note->isProblem());
}

void ConnectionDialogTest::pasteThatIsRefusedStays()
{
    m_fixture->script->pasteError = serverSaid(ErrorKind::InvalidRequest);
    add();
    chooseMethod(u"browser"_s);
    press(m_dialog, u"startButton"_s);
    type(u"pasteEdit"_s, u"rubbish"_s);
    press(m_dialog, u"pasteButton"_s);
    QVERIFY(noteBeside(m_dialog, u"startButton"_s)->isProblem());
    QCOMPARE(typed(u"pasteEdit"_s), u"rubbish"_s);
    QVERIFY(m_fixture->script->browser != nullptr);
}

void ConnectionDialogTest::browserSignInIsForItsSite()
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

void ConnectionDialogTest::offersServicesToChooseFrom()
{
    add();
    QVERIFY(!part<QComboBox>(m_dialog, u"serviceBox"_s)->isVisible());
    delete m_dialog;
    auto other = std::make_unique<ScriptedService>(m_fixture->script, u"other"_s);
    other->changeDescriptor().name = u"Other"_s;
    other->changeDescriptor().ownSiteAllowed = false;
    m_fixture->registry.add(std::move(other));
    add();
    auto* box = part<QComboBox>(m_dialog, u"serviceBox"_s);
    QVERIFY(box->isVisible());
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(part<QComboBox>(m_dialog, u"siteBox"_s)->count(), 2);
    QCOMPARE(typed(u"nameEdit"_s), u"Other (US)"_s);
}

void ConnectionDialogTest::nothingIsCutOff()
{
    add();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    const auto cutOff = [this] {
        QStringList found;
        const auto labels = m_dialog->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            const bool wraps = label->isVisible() && label->wordWrap();
            if (wraps && label->height() < label->heightForWidth(label->width()))
                found.append(label->text());
        }
        const auto edits = m_dialog->findChildren<QLineEdit*>();
        for (const QLineEdit* edit : edits) {
            if (edit->isVisible() && edit->height() < edit->sizeHint().height())
                found.append(edit->objectName());
        }
        return found;
    };
    QTRY_COMPARE(cutOff(), QStringList());
    chooseOwnSite(u"https://vault.acme.example"_s);
    QTRY_COMPARE(cutOff(), QStringList());
    for (const QString& method : {u"token"_s, u"browser"_s, u"identity"_s}) {
        chooseMethod(method);
        QTRY_COMPARE(cutOff(), QStringList());
    }
    press(m_dialog, u"saveButton"_s); // the problems beside the fields need room of their own
    QTRY_COMPARE(cutOff(), QStringList());
}

void ConnectionDialogTest::everyControlHasAName()
{
    add();
    chooseOwnSite(u"x"_s);
    QCOMPARE(namelessControls(*m_dialog).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_dialog).join(u','), QString());
    chooseMethod(u"browser"_s);
    press(m_dialog, u"startButton"_s);
    QCOMPARE(namelessControls(*m_dialog).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_dialog).join(u','), QString());
}

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
