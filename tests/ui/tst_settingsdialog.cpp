// SPDX-License-Identifier: MIT
#include "MainWindow.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/FieldNote.h"
#include "items/ConnectionTreeModel.h"
#include "preferences/SettingsDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QTreeView>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::type;

//! The settings as a person changes them: what is chosen counts at once and is still there in the
//! next dialog; what cannot be used is said beside its field and changes nothing.
class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensFromTheMenu();
    void everyControlHasAName();
    void noShortcutTwice();
    void appearanceCountsAtOnce();
    void appearanceFollowsTheMenu();
    void languagesAreThoseOfTheProgram();
    void ownProxyIsKept();
    void badHostIsSaidAndChangesNothing_data();
    void badHostIsSaidAndChangesNothing();
    void pastedAddressIsTakenApart();
    void caFileIsChecked();
    void productionWordsMarkTheSidebar();
    void badWordsAreSaidAndChangeNothing();
    void noWordsAreWarnedOf();
    void brakeIsSetAndReleased();
    void lockIsSetAndNever();
    void historyIsBounded();
    void logLevelIsKept();
    void diagnosticTextIsCopied();
    void closingShowsWhatIsWrongFirst();
    void remembersItsPage();

private:
    //! On that page of the list.
    void open(const QString& page);
    void reopen(const QString& page);
    [[nodiscard]] QString noteOf(const QString& name) const;
    static void choose(QComboBox* box, const QString& text);

    std::unique_ptr<UiFixture> m_fixture;
    QPointer<SettingsDialog> m_dialog;
};

void SettingsDialogTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->context.languages = {{u"de"_s, u"Deutsch"_s}, {u"ja"_s, u"日本語"_s}};
}

void SettingsDialogTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void SettingsDialogTest::open(const QString& page)
{
    m_dialog = new SettingsDialog(m_fixture->context, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    auto* list = part<QListWidget>(m_dialog, u"list"_s);
    const auto found = list->findItems(page, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.first());
}

void SettingsDialogTest::reopen(const QString& page)
{
    press(m_dialog, u"closeButton"_s);
    QTRY_VERIFY(!m_dialog);
    open(page);
}

QString SettingsDialogTest::noteOf(const QString& name) const
{
    auto* note = part<FieldNote>(m_dialog, name);
    return note->isVisible() ? note->text() : QString();
}

void SettingsDialogTest::choose(QComboBox* box, const QString& text)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void SettingsDialogTest::opensFromTheMenu()
{
    MainWindow window(m_fixture->context);
    window.show();
    auto* action = part<QAction>(&window, u"actionSettings"_s);
    QCOMPARE(action->menuRole(), QAction::PreferencesRole);
    QVERIFY(!action->shortcut().isEmpty());
    action->trigger();
    m_dialog = window.findChild<SettingsDialog*>();
    QVERIFY(m_dialog);
    QTRY_VERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void SettingsDialogTest::everyControlHasAName()
{
    for (const QString& page : {u"General"_s, u"Network"_s, u"Safety"_s, u"History and log"_s}) {
        open(page);
        QCOMPARE(namelessControls(*m_dialog), QStringList());
        delete m_dialog;
    }
}

void SettingsDialogTest::noShortcutTwice()
{
    for (const QString& page : {u"General"_s, u"Network"_s, u"Safety"_s, u"History and log"_s}) {
        open(page);
        QCOMPARE(doubleShortcuts(*m_dialog), QStringList());
        delete m_dialog;
    }
}

void SettingsDialogTest::appearanceCountsAtOnce()
{
    open(u"General"_s);
    QSignalSpy changed(&m_fixture->settings, &Settings::appearanceChanged);
    choose(part<QComboBox>(m_dialog, u"appearanceBox"_s), u"Dark"_s);
    QCOMPARE(m_fixture->settings.appearance(), Settings::Appearance::Dark);
    QVERIFY(changed.count() > 0);
    reopen(u"General"_s);
    QCOMPARE(part<QComboBox>(m_dialog, u"appearanceBox"_s)->currentText(), u"Dark"_s);
}

void SettingsDialogTest::appearanceFollowsTheMenu()
{
    MainWindow window(m_fixture->context);
    open(u"General"_s);
    part<QAction>(&window, u"actionLight"_s)->trigger();
    QCOMPARE(part<QComboBox>(m_dialog, u"appearanceBox"_s)->currentText(), u"Light"_s);
    choose(part<QComboBox>(m_dialog, u"appearanceBox"_s), u"Dark"_s);
    QVERIFY(part<QAction>(&window, u"actionDark"_s)->isChecked());
}

void SettingsDialogTest::languagesAreThoseOfTheProgram()
{
    open(u"General"_s);
    auto* box = part<QComboBox>(m_dialog, u"languageBox"_s);
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->currentText(), u"Like the system"_s);
    choose(box, u"日本語"_s);
    QCOMPARE(m_fixture->settings.language(), u"ja"_s);
    reopen(u"General"_s);
    box = part<QComboBox>(m_dialog, u"languageBox"_s);
    QCOMPARE(box->currentText(), u"日本語"_s);
    choose(box, u"Like the system"_s);
    QCOMPARE(m_fixture->settings.language(), QString());
}

void SettingsDialogTest::ownProxyIsKept()
{
    open(u"Network"_s);
    QVERIFY(part<QRadioButton>(m_dialog, u"systemProxy"_s)->isChecked());
    QVERIFY(!part<QLineEdit>(m_dialog, u"hostEdit"_s)->isEnabled());
    part<QRadioButton>(m_dialog, u"ownProxy"_s)->click();
    // Nothing to reach yet: what was chosen before stays, and the cursor is where it goes on.
    QCOMPARE(m_fixture->settings.proxy().kind, ProxyChoice::Kind::System);
    QVERIFY(part<QLineEdit>(m_dialog, u"hostEdit"_s)->hasFocus());
    type(part<QLineEdit>(m_dialog, u"hostEdit"_s), u"proxy.acme.example"_s);
    part<QSpinBox>(m_dialog, u"portBox"_s)->setFocus();
    part<QSpinBox>(m_dialog, u"portBox"_s)->selectAll();
    QTest::keyClicks(part<QSpinBox>(m_dialog, u"portBox"_s), u"3128"_s);
    reopen(u"Network"_s);
    const ProxyChoice wanted{ProxyChoice::Kind::Own, u"proxy.acme.example"_s, 3128};
    QCOMPARE(m_fixture->settings.proxy(), wanted);
    QVERIFY(part<QRadioButton>(m_dialog, u"ownProxy"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(m_dialog, u"hostEdit"_s)->text(), wanted.host);
    QCOMPARE(part<QSpinBox>(m_dialog, u"portBox"_s)->value(), 3128);
    part<QRadioButton>(m_dialog, u"noProxy"_s)->click();
    QCOMPARE(m_fixture->settings.proxy().kind, ProxyChoice::Kind::None);
    // The host waits for the day when it is wanted again.
    part<QRadioButton>(m_dialog, u"ownProxy"_s)->click();
    QCOMPARE(m_fixture->settings.proxy(), wanted);
}

void SettingsDialogTest::badHostIsSaidAndChangesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("blank inside") << u"proxy acme"_s << u"no host name"_s;
    QTest::newRow("a path") << u"proxy/acme"_s << u"no host name"_s;
    QTest::newRow("another scheme") << u"socks5://proxy:1080"_s << u"no host name"_s;
    QTest::newRow("a password") << u"http://jane:pw@proxy:3128"_s << u"password is not kept"_s;
    QTest::newRow("nothing") << QString() << u"Type the proxy’s host"_s;
}

void SettingsDialogTest::badHostIsSaidAndChangesNothing()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const ProxyChoice before{ProxyChoice::Kind::Own, u"old.example"_s, 8080};
    m_fixture->settings.setProxy(before);
    open(u"Network"_s);
    auto* host = part<QLineEdit>(m_dialog, u"hostEdit"_s);
    type(host, typed);
    QTest::keyClick(host, Qt::Key_Tab);
    QVERIFY2(noteOf(u"hostNote"_s).contains(says), qPrintable(noteOf(u"hostNote"_s)));
    QCOMPARE(host->text(), typed);
    QCOMPARE(m_fixture->settings.proxy(), before);
    type(host, u"new.example"_s);
    QCOMPARE(noteOf(u"hostNote"_s), QString());
    QTest::keyClick(host, Qt::Key_Tab);
    QCOMPARE(m_fixture->settings.proxy().host, u"new.example"_s);
}

void SettingsDialogTest::pastedAddressIsTakenApart()
{
    open(u"Network"_s);
    part<QRadioButton>(m_dialog, u"ownProxy"_s)->click();
    auto* host = part<QLineEdit>(m_dialog, u"hostEdit"_s);
    type(host, u"http://10.1.2.3:3129/"_s);
    QTest::keyClick(host, Qt::Key_Tab);
    const ProxyChoice wanted{ProxyChoice::Kind::Own, u"10.1.2.3"_s, 3129};
    QCOMPARE(m_fixture->settings.proxy(), wanted);
    QCOMPARE(host->text(), u"10.1.2.3"_s);
}

void SettingsDialogTest::caFileIsChecked()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("no certificate");
    file.flush();
    open(u"Network"_s);
    auto* edit = part<QLineEdit>(m_dialog, u"caEdit"_s);
    type(edit, file.fileName());
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(noteOf(u"caNote"_s).contains(u"no certificate in PEM form"_s));
    QCOMPARE(m_fixture->settings.caFile(), QString());
    file.write("\n-----BEGIN CERTIFICATE-----\n");
    file.flush();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(noteOf(u"caNote"_s), QString());
    QCOMPARE(m_fixture->settings.caFile(), file.fileName());
}

void SettingsDialogTest::productionWordsMarkTheSidebar()
{
    const Connection connection = m_fixture->openConnection();
    const ConnectionTreeModel tree(m_fixture->connections, m_fixture->settings);
    const QModelIndex staging = tree.indexOf(connection.id, {u"p1"_s, u"staging"_s, {}});
    QVERIFY(!staging.data(ConnectionTreeModel::ProductionRole).toBool());
    open(u"Safety"_s);
    auto* words = part<QLineEdit>(m_dialog, u"wordsEdit"_s);
    QCOMPARE(words->text(), u"prod, production, live, prd"_s);
    type(words, u"prod stag*"_s);
    QTest::keyClick(words, Qt::Key_Tab);
    QVERIFY(tree.indexOf(connection.id, {u"p1"_s, u"staging"_s, {}})
                .data(ConnectionTreeModel::ProductionRole)
                .toBool());
    reopen(u"Safety"_s);
    QCOMPARE(part<QLineEdit>(m_dialog, u"wordsEdit"_s)->text(), u"prod, stag*"_s);
    press(m_dialog, u"usualButton"_s);
    QCOMPARE(m_fixture->settings.productionWords(), usualProductionWords());
}

void SettingsDialogTest::badWordsAreSaidAndChangeNothing()
{
    open(u"Safety"_s);
    auto* words = part<QLineEdit>(m_dialog, u"wordsEdit"_s);
    type(words, u"prod, *"_s);
    QTest::keyClick(words, Qt::Key_Tab);
    QVERIFY(noteOf(u"wordsNote"_s).contains(u"“*”"_s));
    QCOMPARE(words->text(), u"prod, *"_s);
    QCOMPARE(m_fixture->settings.productionWords(), usualProductionWords());
}

void SettingsDialogTest::noWordsAreWarnedOf()
{
    open(u"Safety"_s);
    auto* words = part<QLineEdit>(m_dialog, u"wordsEdit"_s);
    type(words, u" "_s);
    QTest::keyClick(words, Qt::Key_Tab);
    QVERIFY(noteOf(u"wordsNote"_s).contains(u"No environment counts as production"_s));
    QCOMPARE(m_fixture->settings.productionWords(), QStringList());
    // A warning does not hold the dialog up.
    press(m_dialog, u"closeButton"_s);
    QTRY_VERIFY(!m_dialog);
}

void SettingsDialogTest::brakeIsSetAndReleased()
{
    open(u"Safety"_s);
    auto* spin = part<QSpinBox>(m_dialog, u"brakeSpin"_s);
    QVERIFY(part<QCheckBox>(m_dialog, u"brakeBox"_s)->isChecked());
    QCOMPARE(spin->value(), Settings::usualOverwriteLimit);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, u"25"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    QCOMPARE(m_fixture->settings.overwriteLimit(), 25);
    part<QCheckBox>(m_dialog, u"brakeBox"_s)->click();
    QCOMPARE(m_fixture->settings.overwriteLimit(), 0);
    QVERIFY(!spin->isEnabled());
    reopen(u"Safety"_s);
    QVERIFY(!part<QCheckBox>(m_dialog, u"brakeBox"_s)->isChecked());
}

void SettingsDialogTest::lockIsSetAndNever()
{
    open(u"Safety"_s);
    auto* spin = part<QSpinBox>(m_dialog, u"lockSpin"_s);
    QVERIFY(part<QCheckBox>(m_dialog, u"lockBox"_s)->isChecked());
    QCOMPARE(spin->value(), 10);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, u"45"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    QCOMPARE(m_fixture->settings.lockAfter(), std::chrono::minutes(45));
    part<QCheckBox>(m_dialog, u"lockBox"_s)->click();
    QCOMPARE(m_fixture->settings.lockAfter(), std::chrono::minutes(0));
    QVERIFY(!spin->isEnabled());
    reopen(u"Safety"_s);
    QVERIFY(!part<QCheckBox>(m_dialog, u"lockBox"_s)->isChecked());
}

void SettingsDialogTest::historyIsBounded()
{
    open(u"History and log"_s);
    auto* spin = part<QSpinBox>(m_dialog, u"keepSpin"_s);
    QCOMPARE(spin->value(), Settings::usualHistoryLimit);
    QSignalSpy changed(&m_fixture->settings, &Settings::historyLimitChanged);
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, u"1200"_s);
    // Not 12 and 120 on the way.
    QCOMPARE(changed.count(), 0);
    reopen(u"History and log"_s);
    QCOMPARE(m_fixture->settings.historyLimit(), 1200);
    QCOMPARE(part<QSpinBox>(m_dialog, u"keepSpin"_s)->value(), 1200);
}

void SettingsDialogTest::logLevelIsKept()
{
    open(u"History and log"_s);
    choose(part<QComboBox>(m_dialog, u"levelBox"_s), u"Everything, each request too"_s);
    QCOMPARE(m_fixture->settings.logLevel(), Settings::LogLevel::Debug);
}

void SettingsDialogTest::diagnosticTextIsCopied()
{
    m_fixture->context.diagnosticText = [] { return u"Keycutter 1.2.3\nSystem: X\n"_s; };
    open(u"History and log"_s);
    QVERIFY(
        part<QPlainTextEdit>(m_dialog, u"diagnosticText"_s)->toPlainText().contains(u"1.2.3"_s));
    part<QPushButton>(m_dialog, u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Keycutter 1.2.3\nSystem: X\n"_s);
    QVERIFY(Steps::shows(m_dialog, u"Copied."_s));
}

void SettingsDialogTest::closingShowsWhatIsWrongFirst()
{
    open(u"Safety"_s);
    type(part<QLineEdit>(m_dialog, u"wordsEdit"_s), u"--"_s);
    auto* list = part<QListWidget>(m_dialog, u"list"_s);
    list->setCurrentRow(0);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(list->currentItem()->text(), u"Safety"_s);
    QVERIFY(part<QLineEdit>(m_dialog, u"wordsEdit"_s)->hasFocus());
    QCOMPARE(
        part<QPushButton>(m_dialog, u"closeButton"_s)->text().remove(u'&'), u"Close without it"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fixture->settings.productionWords(), usualProductionWords());
}

void SettingsDialogTest::remembersItsPage()
{
    open(u"Safety"_s);
    press(m_dialog, u"closeButton"_s);
    QTRY_VERIFY(!m_dialog);
    m_dialog = new SettingsDialog(m_fixture->context, nullptr);
    QCOMPARE(part<QListWidget>(m_dialog, u"list"_s)->currentItem()->text(), u"Safety"_s);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
