// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "widgets/EmptyState.h"
#include "widgets/FolderBar.h"
#include "widgets/IconText.h"
#include "widgets/LocationBar.h"
#include "widgets/MessageStrip.h"
#include "widgets/SecretTableView.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Samples::place;
using Steps::part;
using Steps::press;

class BrowsePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsSecretsAndFolders();
    void theJobByKeysAlone();
    void focusByKeysShowsTheFirstRow();
    void filterCountsWhatItHides();
    void clicksTick();
    void shiftTicksARange();
    void copiesKeyNames();
    void goesIntoFoldersAndUp();
    void takesAPathWithoutSlash();
    void keepsWhatWasTyped_data();
    void keepsWhatWasTyped();
    void changesTheEnvironment();
    void ticksOutliveALookElsewhere();
    void listingCanBeCancelled();
    void failedReloadKeepsTheTable();
    void foldersThatCannotBeListedAreSaid();
    void newSignInListsAgain();
    void saysWhyItIsEmpty_data();
    void saysWhyItIsEmpty();
    void expiredSignInIsSaid();
    void signingOutKeepsTheTicks();
    void duplicatingNeedsAReason_data();
    void duplicatingNeedsAReason();
    void remembersColumns();
    void everyControlHasAName();

private:
    void show(const Location& location = place(u"dev"_s));
    void showListed(const Location& location = place(u"dev"_s));
    [[nodiscard]] QString counts() const;
    [[nodiscard]] SecretTableView* table() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] FakeSession& session() const { return m_fixture->session(u"c1"_s); }
    void clickTick(int row, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<BrowsePage> m_page;
};

void BrowsePageTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->script->prepare = [](FakeSession& made) {
        for (const QString& key : Samples::manyKeys(5))
            made.vault.put(place(u"dev"_s), Samples::secret(key));
        made.vault.put(place(u"dev"_s), Samples::secret(u"DB_PASSWORD"_s));
        made.vault.addFolder(place(u"dev"_s, u"/app/db"_s));
        made.vault.addFolder(place(u"staging"_s));
        made.vault.addEnvironment(u"p1"_s, u"prod"_s);
    };
    (void)m_fixture->openConnection();
    m_page = std::make_unique<BrowsePage>(m_fixture->context);
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void BrowsePageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void BrowsePageTest::show(const Location& location)
{
    m_page->showLocation(u"c1"_s, location);
}

void BrowsePageTest::showListed(const Location& location)
{
    QSignalSpy shown(m_page.get(), &BrowsePage::locationShown);
    show(location);
    QTRY_COMPARE(shown.size(), 1);
}

QString BrowsePageTest::counts() const
{
    return part<QLabel>(m_page.get(), u"counts"_s)->text();
}

SecretTableView* BrowsePageTest::table() const
{
    return part<SecretTableView>(m_page.get(), u"table"_s);
}

QString BrowsePageTest::sentence() const
{
    auto* empty = part<EmptyState>(m_page.get(), u"empty"_s);
    return empty->isVisible() ? empty->sentence() : QString();
}

void BrowsePageTest::clickTick(int row, Qt::KeyboardModifiers modifiers)
{
    const QRect cell = table()->visualRect(m_page->model()->index(row, 0));
    QTest::mouseClick(
        table()->viewport(), Qt::LeftButton, modifiers,
        QPoint(cell.left() + 16, cell.center().y()));
}

void BrowsePageTest::listsSecretsAndFolders()
{
    showListed();
    QCOMPARE(m_page->model()->totalCount(), 6);
    QCOMPARE(counts(), u"6 of 6"_s);
    QVERIFY(table()->isVisible());
    QCOMPARE(part<QLineEdit>(m_page.get(), u"path"_s)->text(), u"/app"_s);
    QCOMPARE(
        part<QComboBox>(m_page.get(), u"environment"_s)->currentText(), u"dev (Development)"_s);
    QVERIFY(part<QToolButton>(m_page.get(), u"folderUp"_s)->isVisible());
}

void BrowsePageTest::theJobByKeysAlone()
{
    showListed();
    QSignalSpy asked(m_page.get(), &BrowsePage::duplicateRequested);
    m_page->focusFilter();
    auto* filter = part<QLineEdit>(m_page.get(), u"filter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"key_000"_s);
    QCOMPARE(counts(), u"5 of 6"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Space);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(counts(), u"5 of 6  ·  3 selected"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto secrets = asked.constFirst().at(2).value<QList<Secret>>();
    QCOMPARE(secrets.size(), 3);
    QCOMPARE(secrets.constFirst().key, u"KEY_0000"_s);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page->model()->tickedCount(), 5);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_page->model()->tickedCount(), 0);
}

//! What Space ticks and where Down leads from can be seen before.
void BrowsePageTest::focusByKeysShowsTheFirstRow()
{
    showListed();
    SecretTableView* view = table();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    part<QLineEdit>(m_page.get(), u"filter"_s)->setFocus();
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->currentIndex().row(), 0);
    const auto selected = [view] {
        QList<int> rows;
        for (const QModelIndex& index : view->selectionModel()->selectedRows())
            rows.append(index.row());
        return rows;
    };
    QCOMPARE(selected(), QList{0});
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(selected(), QList{1});
    // Where one was stays.
    part<QLineEdit>(m_page.get(), u"filter"_s)->setFocus();
    view->setFocus(Qt::BacktabFocusReason);
    QCOMPARE(selected(), QList{1});
}

void BrowsePageTest::filterCountsWhatItHides()
{
    showListed();
    m_page->tickAll(true);
    auto* filter = part<QLineEdit>(m_page.get(), u"filter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"db_"_s);
    QCOMPARE(counts(), u"1 of 6  ·  6 selected (5 hidden by the filter)"_s);
    QTest::keyClicks(filter, u"nothing like it"_s);
    QVERIFY2(sentence().contains(u"db_nothing like it"_s), qPrintable(sentence()));
    QVERIFY(filter->hasFocus());
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(counts(), u"6 of 6  ·  6 selected"_s);
    QTest::keyClicks(filter, u"x"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
}

void BrowsePageTest::clicksTick()
{
    showListed();
    clickTick(1);
    QCOMPARE(m_page->model()->tickedCount(), 1);
    QCOMPARE(m_page->model()->tickedSecrets().constFirst().key, u"KEY_0000"_s);
    clickTick(1);
    QCOMPARE(m_page->model()->tickedCount(), 0);
    auto* header = table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(16, header->height() / 2));
    QCOMPARE(m_page->model()->tickedCount(), 6);
    // The rest of the header sorts.
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(100, header->height() / 2));
    QCOMPARE(m_page->model()->tickedCount(), 6);
    QCOMPARE(m_page->model()->index(0, 0).data().toString(), u"KEY_0004"_s);
}

void BrowsePageTest::shiftTicksARange()
{
    showListed();
    clickTick(1);
    clickTick(4, Qt::ShiftModifier);
    QCOMPARE(m_page->model()->tickedCount(), 4);
    clickTick(2);
    QCOMPARE(m_page->model()->tickedCount(), 3);
    clickTick(4, Qt::ShiftModifier);
    QCOMPARE(m_page->model()->tickedCount(), 1);
}

void BrowsePageTest::copiesKeyNames()
{
    showListed();
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"DB_PASSWORD\nKEY_0000"_s);
}

void BrowsePageTest::goesIntoFoldersAndUp()
{
    showListed();
    QToolButton* folder = nullptr;
    for (auto* button : m_page->findChildren<QToolButton*>()) {
        if (button->text() == u"db")
            folder = button;
    }
    QVERIFY(folder);
    folder->click();
    QTRY_COMPARE(m_page->location().path, u"/app/db"_s);
    QTRY_VERIFY2(sentence().startsWith(u"There are no secrets"_s), qPrintable(sentence()));
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(m_page->location().path, u"/app"_s);
    QTRY_COMPARE(m_page->model()->totalCount(), 6);
}

void BrowsePageTest::takesAPathWithoutSlash()
{
    showListed(place(u"dev"_s, u"/"_s));
    m_page->focusPath();
    auto* path = part<QLineEdit>(m_page.get(), u"path"_s);
    QTest::keyClicks(path, u" app/ "_s);
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(path->text(), u"/app"_s);
    QTRY_COMPARE(m_page->model()->totalCount(), 6);
}

void BrowsePageTest::keepsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("no such folder") << u"/nowhere"_s << u"/nowhere"_s;
    QTest::newRow("no such folder, without slash") << u"nowhere"_s << u"/nowhere"_s;
    QTest::newRow("not a path") << u"/with space"_s << u"/with space"_s;
}

void BrowsePageTest::keepsWhatWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    showListed();
    m_page->focusPath();
    auto* path = part<QLineEdit>(m_page.get(), u"path"_s);
    auto* bar = part<LocationBar>(m_page.get(), u"location"_s);
    QTest::keyClicks(path, typed);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(!bar->problem().isEmpty());
    QCOMPARE(path->text(), kept);
    // A correction takes the complaint away and works.
    path->selectAll();
    QTest::keyClicks(path, u"/app"_s);
    QVERIFY(bar->problem().isEmpty());
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_COMPARE(m_page->model()->totalCount(), 6);
    QVERIFY(table()->isVisible());
}

void BrowsePageTest::changesTheEnvironment()
{
    showListed();
    auto* environment = part<QComboBox>(m_page.get(), u"environment"_s);
    environment->setFocus();
    QTest::keyClick(environment, Qt::Key_Down);
    QTRY_COMPARE(m_page->location(), place(u"staging"_s));
    QTRY_VERIFY(sentence().startsWith(u"There are no secrets"_s));
}

void BrowsePageTest::ticksOutliveALookElsewhere()
{
    showListed();
    clickTick(1);
    m_page->reload();
    QTRY_COMPARE(session().listings(), 2);
    QTRY_COMPARE(counts(), u"6 of 6  ·  1 selected"_s);
    show(place(u"staging"_s));
    QTRY_VERIFY(!sentence().isEmpty());
    QCOMPARE(m_page->model()->tickedCount(), 0);
    showListed();
    QCOMPARE(counts(), u"6 of 6  ·  1 selected"_s);
}

void BrowsePageTest::listingCanBeCancelled()
{
    session().onList = [](const Location&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Hang;
        return fault;
    };
    show();
    QTRY_VERIFY2(sentence().startsWith(u"Listing the secrets"_s), qPrintable(sentence()));
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"emptyAction"_s), Qt::LeftButton);
    QVERIFY2(sentence().contains(u"cancelled"_s), qPrintable(sentence()));
    session().onList = {};
    QTest::mouseClick(part<QPushButton>(m_page.get(), u"emptyAction"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->model()->totalCount(), 6);
}

void BrowsePageTest::failedReloadKeepsTheTable()
{
    showListed();
    clickTick(1);
    session().onList = [](const Location&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Refuse;
        fault.error = Error::of(ErrorKind::ServerFault, u"Listing secrets"_s, u"It broke."_s);
        return fault;
    };
    m_page->reload();
    auto* message = part<MessageStrip>(m_page.get(), u"message"_s);
    QTRY_VERIFY2(message->text().contains(u"It broke."_s), qPrintable(message->text()));
    QVERIFY(table()->isVisible());
    QCOMPARE(counts(), u"6 of 6  ·  1 selected"_s);
}

void BrowsePageTest::foldersThatCannotBeListedAreSaid()
{
    session().onListFolders = [](const Location&) {
        Fault fault;
        fault.kind = Fault::Kind::Refuse;
        fault.error = Error::of(ErrorKind::Forbidden, u"Listing folders"_s, u"Not for you."_s);
        return fault;
    };
    showListed();
    QCOMPARE(counts(), u"6 of 6"_s);
    auto* problem = part<IconText>(m_page.get(), u"folderProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"Not for you."_s), qPrintable(problem->text()));
    session().onListFolders = nullptr;
    m_page->reload();
    QTRY_VERIFY(!problem->isVisible());
    QVERIFY(m_page->findChild<FolderBar*>()->isVisible());
}

void BrowsePageTest::newSignInListsAgain()
{
    showListed();
    clickTick(1);
    session().vault.put(place(u"dev"_s), Samples::secret(u"LATER"_s));
    Credentials fresh;
    fresh.emplace(u"clientSecret"_s, SecretText(QByteArray("fresh")));
    (void)m_fixture->connections.save(m_fixture->connections.connection(u"c1"_s), std::move(fresh));
    QTRY_COMPARE(counts(), u"7 of 7  ·  1 selected"_s);
}

void BrowsePageTest::saysWhyItIsEmpty_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("offers");
    const auto forbidden = static_cast<int>(ErrorKind::Forbidden);
    const auto offline = static_cast<int>(ErrorKind::Offline);
    QTest::newRow("root with folders")
        << u"dev"_s << u"/"_s << -1 << u"no secrets"_s << u"Open the folder “app”"_s;
    QTest::newRow("empty root") << u"prod"_s << u"/"_s << -1 << u"no secrets"_s << u"Reload"_s;
    QTest::newRow("empty folder") << u"dev"_s << u"/app/db"_s << -1 << u"no secrets"_s
                                  << u"above"_s;
    QTest::newRow("no folder") << u"dev"_s << u"/none"_s << -1 << u"no folder"_s << u"above"_s;
    QTest::newRow("forbidden") << u"dev"_s << u"/app"_s << forbidden << u"Not yours."_s
                               << u"Try again"_s;
    QTest::newRow("offline") << u"dev"_s << u"/app"_s << offline << u"Not yours."_s
                             << u"Try again"_s;
}

void BrowsePageTest::saysWhyItIsEmpty()
{
    QFETCH(QString, environment);
    QFETCH(QString, path);
    QFETCH(int, kind);
    QFETCH(QString, says);
    QFETCH(QString, offers);
    if (kind >= 0) {
        session().onList = [kind](const Location&, int) {
            Fault fault;
            fault.kind = Fault::Kind::Refuse;
            fault.error
                = Error::of(static_cast<ErrorKind>(kind), u"Listing secrets"_s, u"Not yours."_s);
            return fault;
        };
    }
    show(place(environment, path));
    QTRY_VERIFY2(sentence().contains(says), qPrintable(sentence()));
    auto* action = part<QPushButton>(m_page.get(), u"emptyAction"_s);
    QVERIFY2(action->text().contains(offers), qPrintable(action->text()));
    QVERIFY(!part<QPushButton>(m_page.get(), u"duplicate"_s)->isEnabled());
}

void BrowsePageTest::expiredSignInIsSaid()
{
    showListed();
    clickTick(1);
    QSignalSpy edit(m_page.get(), &BrowsePage::editConnectionRequested);
    session().expireSignIn();
    m_page->reload();
    auto* message = part<MessageStrip>(m_page.get(), u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"expired"_s), qPrintable(message->text()));
    QVERIFY(table()->isVisible());
    auto* action = part<QPushButton>(message, u"messageAction"_s);
    QTRY_VERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(m_page->model()->tickedCount(), 1);
}

void BrowsePageTest::signingOutKeepsTheTicks()
{
    showListed();
    clickTick(1);
    m_fixture->connections.close(u"c1"_s);
    QVERIFY2(sentence().contains(u"not signed in"_s), qPrintable(sentence()));
    QCOMPARE(m_page->model()->totalCount(), 0);
    press(m_page.get(), u"emptyAction"_s);
    QTRY_COMPARE(counts(), u"6 of 6  ·  1 selected"_s);
}

void BrowsePageTest::duplicatingNeedsAReason_data()
{
    QTest::addColumn<bool>("oldServer");
    QTest::addColumn<QString>("projectReason");
    QTest::addColumn<bool>("ticked");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing ticked") << false << QString() << false << u"Tick"_s;
    QTest::newRow("ticked") << false << QString() << true << QString();
    QTest::newRow("old server") << true << QString() << true << u"older than"_s;
    QTest::newRow("project") << false << u"Project version 1."_s << true << u"version 1"_s;
}

void BrowsePageTest::duplicatingNeedsAReason()
{
    QFETCH(bool, oldServer);
    QFETCH(QString, projectReason);
    QFETCH(bool, ticked);
    QFETCH(QString, reason);
    SignInReport& report = m_fixture->script->report;
    if (oldServer)
        report.ability = {DuplicateAbility::Level::No, u"This server is older than needed."_s};
    report.projects.first().cannotDuplicate = projectReason;
    m_fixture->connections.close(u"c1"_s);
    showListed();
    if (ticked)
        clickTick(1);
    auto* button = part<QPushButton>(m_page.get(), u"duplicate"_s);
    QCOMPARE(button->isEnabled(), reason.isEmpty());
    if (reason.isEmpty())
        return;
    QVERIFY2(button->toolTip().contains(reason), qPrintable(button->toolTip()));
    // Not by a way round either.
    QSignalSpy asked(m_page.get(), &BrowsePage::duplicateRequested);
    m_page->duplicate();
    QCOMPARE(asked.size(), 0);
    if (ticked)
        QVERIFY(part<MessageStrip>(m_page.get(), u"message"_s)->text().contains(reason));
}

void BrowsePageTest::remembersColumns()
{
    showListed();
    Steps::dragColumn(*table(), 0, 333);
    m_page->saveColumns();
    m_page = std::make_unique<BrowsePage>(m_fixture->context);
    m_page->resize(900, 600);
    m_page->show();
    showListed();
    QCOMPARE(table()->horizontalHeader()->sectionSize(0), 333);
}

void BrowsePageTest::everyControlHasAName()
{
    showListed();
    QCOMPARE(namelessControls(*m_page), QStringList());
    QCOMPARE(doubleShortcuts(*m_page), QStringList());
}

QTEST_MAIN(BrowsePageTest)
#include "tst_browsepage.moc"
