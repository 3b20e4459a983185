// SPDX-License-Identifier: MIT
#include "ConnectionDialogBed.h"
#include "WidgetSteps.h"
#include "dialogs/FieldNote.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

//! What the form asks for, and what it says of what was typed.
class ConnectionDialogTest : public ConnectionDialogBed
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
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
    void offersServicesToChooseFrom();
    void nothingIsCutOff();
    void everyControlHasAName();
};

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
    QVERIFY(noteBeside(u"clientId"_s)->isProblem());
    QVERIFY(noteBeside(u"clientSecret"_s)->isProblem());
    QVERIFY(!noteBeside(u"organisation"_s)->isProblem());
    QVERIFY(noteBeside(u"nameEdit"_s)->isProblem());
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>(m_dialog, u"clientId"_s));
    type(u"clientId"_s, u"x"_s);
    QVERIFY(!noteBeside(u"clientId"_s)->isProblem());
    QCOMPARE(saved.count(), 0);
    QCOMPARE(m_fixture->script->signIns, 0);
}

void ConnectionDialogTest::marksWhatTheServiceCannotTake()
{
    add();
    fillIdentity();
    type(u"organisation"_s, u"Acme Ltd"_s);
    press(m_dialog, u"testButton"_s);
    FieldNote* note = noteBeside(u"organisation"_s);
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
    FieldNote* note
        = field.isEmpty() ? part<FieldNote>(m_dialog, u"resultNote"_s) : noteBeside(field);
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
    QVERIFY(noteBeside(u"siteEdit"_s)->isProblem());
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
        QVERIFY(noteBeside(u"caEdit"_s)->isProblem());
        QCOMPARE(typed(u"caEdit"_s), path);
    }
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
