// SPDX-License-Identifier: MIT
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/CopyDialog.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/FieldNote.h"
#include "dialogs/PlanView.h"
#include "dialogs/ReplaceEditor.h"
#include "dialogs/ScopesEditor.h"
#include "dialogs/TemplateRow.h"
#include "items/PlanTableModel.h"
#include "pages/RunPage.h"
#include "widgets/CategoryBar.h"
#include "widgets/IconText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

//! The naming part of the duplicate dialog, for a service whose copies stay beside their sources:
//! driven by keys and clicks alone.
class CopyNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithTheServicesTemplate();
    void templateNamesTheCopies();
    void emptyTemplateIsSaid();
    void templateWithoutTheNameIsSaid();
    void makesMoreThanOneCopy();
    void findsAndReplaces_data();
    void findsAndReplaces();
    void badExpressionIsSaid();
    void namesThatExistAreBlocked();
    void namesThatAreNotAllowedAreBlocked();
    void nameIsEditedInPlace_data();
    void nameIsEditedInPlace();
    void editedNameCanBeReset();
    void scopesAreAsTheSources();
    void scopesAreChosen();
    void noScopeIsSaid();
    void anotherScopeCanBeTyped();
    void commentForAll();
    void singleCopiesHaveTheirOwn();
    void whatDiffersStaysUnlessChosen();
    void editsOutliveANewSignIn();
    void quotaIsSaid();
    void listingThatFailsCanBeRetried();
    void runsAndRemembers();
    void pendingCopiesAreFollowed();
    void everyControlHasAName();

private:
    void open(const QStringList& keys);
    [[nodiscard]] Secret source(const QString& key) const;
    [[nodiscard]] FakeSession& session() { return m_fixture->session(m_connection); }
    [[nodiscard]] PlanView* table() const { return part<PlanView>(m_dialog, u"table"_s); }
    [[nodiscard]] QModelIndex cell(int row, int column = 1) const;
    [[nodiscard]] QStringList names(int column = 1) const;
    [[nodiscard]] TemplateRow* templateRow(int at) const;
    [[nodiscard]] QLineEdit* edit(const QString& name) const;
    void typeTemplate(int at, const QString& text);
    void goTo(int row, int column = 1);
    [[nodiscard]] QAction* menuEntry(const QString& text);
    [[nodiscard]] QString category(const QString& title) const;
    [[nodiscard]] bool canRun() const;
    //! The copies that arrived at the service, "NAME scopes comment".
    [[nodiscard]] QStringList arrived();

    std::unique_ptr<UiFixture> m_fixture;
    QString m_connection;
    QPointer<DuplicateDialog> m_dialog;
};

namespace {

Location store()
{
    return {u"p1"_s, u"0a1b2c"_s, {}};
}

} // namespace

Secret CopyNamesTest::source(const QString& key) const
{
    Secret made;
    made.id = u"id-"_s + key;
    made.key = key;
    made.comment = u"about "_s + key;
    made.scopes = {u"ai"_s, u"new_product"_s};
    made.status = u"active"_s;
    return made;
}

void CopyNamesTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->actAsStore();
    m_fixture->script->prepare = [this](FakeSession& session) {
        session.vault.addFolder(store());
        session.vault.newStatus = u"pending"_s;
        session.vault.limit = 100;
        for (const QString& key : {u"API_KEY"_s, u"DB_URL"_s, u"TOKEN"_s})
            session.vault.put(store(), source(key));
    };
    m_connection = m_fixture->openConnection().id;
}

void CopyNamesTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void CopyNamesTest::open(const QStringList& keys)
{
    QList<Secret> secrets;
    for (const QString& key : keys)
        secrets.append(source(key));
    m_dialog = new DuplicateDialog(m_fixture->context, m_connection, store(), secrets, nullptr);
    m_dialog->open();
    QTRY_VERIFY(!shows(m_dialog, u"looking…"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

QModelIndex CopyNamesTest::cell(int row, int column) const
{
    return table()->model()->index(row, column);
}

QStringList CopyNamesTest::names(int column) const
{
    QStringList all;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        all.append(cell(row, column).data().toString());
    return all;
}

TemplateRow* CopyNamesTest::templateRow(int at) const
{
    QList<TemplateRow*> rows = m_dialog->findChildren<TemplateRow*>();
    rows.removeIf([](const TemplateRow* row) { return row->isHidden(); });
    return rows.value(at);
}

QLineEdit* CopyNamesTest::edit(const QString& name) const
{
    return part<QLineEdit>(m_dialog, name);
}

void CopyNamesTest::typeTemplate(int at, const QString& text)
{
    Steps::type(part<QLineEdit>(templateRow(at), u"nameTemplate"_s), text);
}

void CopyNamesTest::goTo(int row, int column)
{
    table()->setFocus();
    table()->setCurrentIndex(cell(row, column));
}

QAction* CopyNamesTest::menuEntry(const QString& text)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table(), &event);
    const auto menus = table()->findChildren<QMenu*>();
    for (QAction* action : menus.constLast()->actions()) {
        if (action->text().remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}

QString CopyNamesTest::category(const QString& title) const
{
    const auto buttons
        = part<CategoryBar>(m_dialog, u"categories"_s)->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->text().startsWith(title))
            return button->text();
    }
    return {};
}

bool CopyNamesTest::canRun() const
{
    return part<QPushButton>(m_dialog, u"duplicateButton"_s)->isEnabled();
}

QStringList CopyNamesTest::arrived()
{
    QStringList all;
    for (const auto& sent : session().sent()) {
        for (const DuplicateItem& item : sent.call.items)
            all.append(item.targetKey + u' ' + item.scopes.join(u',') + u' ' + item.comment);
    }
    all.sort();
    return all;
}

void CopyNamesTest::beginsWithTheServicesTemplate()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    QCOMPARE(names(), (QStringList{u"API_KEY_COPY"_s, u"DB_URL_COPY"_s}));
    QCOMPARE(category(u"New"_s), u"New 2"_s);
    // Nothing can be overwritten there, so nothing offers it; nor another place.
    QCOMPARE(category(u"Overwrite"_s), QString());
    QVERIFY(!part<QWidget>(m_dialog, u"destinations"_s)->isVisible());
    QVERIFY(shows(m_dialog, u"Default store"_s));
    QVERIFY(!shows(m_dialog, store().environment));
    QVERIFY(canRun());
}

void CopyNamesTest::templateNamesTheCopies()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    typeTemplate(0, u"OLD_{name}"_s);
    QCOMPARE(names(), (QStringList{u"OLD_API_KEY"_s, u"OLD_DB_URL"_s}));
    typeTemplate(0, u"FIXED"_s);
    // Two copies cannot have one name.
    QCOMPARE(category(u"New"_s), u"New 1"_s);
    QCOMPARE(category(u"Blocked"_s), u"Blocked 1"_s);
}

void CopyNamesTest::emptyTemplateIsSaid()
{
    open({u"API_KEY"_s});
    typeTemplate(0, u" "_s);
    QVERIFY(templateRow(0)->hasProblem());
    QVERIFY(templateRow(0)->findChild<FieldNote*>()->isVisible());
    QVERIFY(!canRun());
    QVERIFY(shows(m_dialog, u"Correct what is marked above."_s));
    typeTemplate(0, u"{name}_X"_s);
    QVERIFY(!templateRow(0)->hasProblem());
    QVERIFY(canRun());
    // Enter at the end of what is typed throws nothing away.
    QTest::keyClick(part<QLineEdit>(templateRow(0), u"nameTemplate"_s), Qt::Key_Return);
    QVERIFY(m_dialog && m_dialog->isVisible());
}

//! At the field, not only in each of the names that come of it.
void CopyNamesTest::templateWithoutTheNameIsSaid()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    typeTemplate(0, u"COPY"_s);
    const auto* note = templateRow(0)->findChild<FieldNote*>();
    QVERIFY(note->isVisible());
    QVERIFY(note->isWarning());
    QVERIFY(note->text().contains(u"Without {name}"_s));
    typeTemplate(0, u"{nam}_X"_s);
    QVERIFY(note->isProblem());
    QVERIFY(note->text().contains(u"{nam} is no placeholder"_s));
    QVERIFY(!canRun());
    typeTemplate(0, u"{name}_X"_s);
    QVERIFY(!note->isVisible());
    // One secret may well be called otherwise.
    delete m_dialog;
    open({u"API_KEY"_s});
    typeTemplate(0, u"COPY"_s);
    QVERIFY(!templateRow(0)->findChild<FieldNote*>()->isVisible());
    QVERIFY(canRun());
}

void CopyNamesTest::makesMoreThanOneCopy()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    QVERIFY(!part<QToolButton>(templateRow(0), u"remove"_s)->isVisible());
    typeTemplate(0, u"{name}_STAGING"_s);
    press(m_dialog, u"addCopy"_s);
    // The focus is where the next thing is typed, and what stands there does not clash.
    QCOMPARE(m_dialog->focusWidget(), part<QLineEdit>(templateRow(1), u"nameTemplate"_s));
    QCOMPARE(names(2), (QStringList{u"API_KEY_COPY"_s, u"DB_URL_COPY"_s}));
    typeTemplate(1, u"{name}_PROD"_s);
    QCOMPARE(names(2), (QStringList{u"API_KEY_PROD"_s, u"DB_URL_PROD"_s}));
    QCOMPARE(category(u"New"_s), u"New 4"_s);
    typeTemplate(1, u"{name}_STAGING"_s);
    QVERIFY(templateRow(1)->hasProblem());
    QVERIFY(!canRun());
    press(templateRow(0), u"remove"_s);
    QCOMPARE(table()->model()->columnCount(), 2);
    QVERIFY(!templateRow(0)->hasProblem());
    QCOMPARE(names(), (QStringList{u"API_KEY_STAGING"_s, u"DB_URL_STAGING"_s}));
    QVERIFY(canRun());
}

void CopyNamesTest::findsAndReplaces_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replace");
    QTest::addColumn<bool>("expression");
    QTest::addColumn<bool>("anyCase");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"API"_s << u"WEB"_s << false << false << u"Letters"_s
                           << u"WEB_KEY_COPY"_s;
    QTest::newRow("expression") << u"^([A-Z]+)_(.*)$"_s << u"\\2_\\1"_s << true << false
                                << u"Letters"_s << u"KEY_API_COPY"_s;
    QTest::newRow("other case") << u"api"_s << u"WEB"_s << false << false << u"Letters"_s
                                << u"API_KEY_COPY"_s;
    QTest::newRow("any case") << u"api"_s << u"WEB"_s << false << true << u"Letters"_s
                              << u"WEB_KEY_COPY"_s;
    QTest::newRow("lower") << QString() << QString() << false << false << u"lower"_s
                           << u"api_key_copy"_s;
}

void CopyNamesTest::findsAndReplaces()
{
    QFETCH(QString, find);
    QFETCH(QString, replace);
    QFETCH(bool, expression);
    QFETCH(bool, anyCase);
    QFETCH(QString, letters);
    QFETCH(QString, name);
    open({u"API_KEY"_s});
    Steps::type(edit(u"find"_s), find);
    Steps::type(edit(u"replace"_s), replace);
    if (expression)
        part<QCheckBox>(m_dialog, u"regularExpression"_s)->click();
    if (anyCase)
        part<QCheckBox>(m_dialog, u"matchCase"_s)->click();
    QTest::keyClicks(part<QComboBox>(m_dialog, u"letters"_s), letters);
    QCOMPARE(names(), QStringList{name});
    QVERIFY(canRun());
}

void CopyNamesTest::badExpressionIsSaid()
{
    open({u"API_KEY"_s});
    part<QCheckBox>(m_dialog, u"regularExpression"_s)->click();
    Steps::type(edit(u"find"_s), u"(API"_s);
    auto* rules = m_dialog->findChild<ReplaceEditor*>();
    QVERIFY(rules->hasProblem());
    QVERIFY(rules->findChild<FieldNote*>()->isVisible());
    QVERIFY(!canRun());
    // What was typed stays, to be corrected.
    QCOMPARE(edit(u"find"_s)->text(), u"(API"_s);
    QTest::keyClicks(edit(u"find"_s), u")"_s);
    QVERIFY(!rules->hasProblem());
    QVERIFY(canRun());
}

void CopyNamesTest::namesThatExistAreBlocked()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    Steps::type(edit(u"find"_s), u"API_KEY"_s);
    Steps::type(edit(u"replace"_s), u"TOKEN"_s);
    typeTemplate(0, u"{name}"_s);
    QCOMPARE(category(u"Blocked"_s), u"Blocked 2"_s);
    goTo(0);
    QVERIFY2(
        part<IconText>(m_dialog, u"cellText"_s)->text().contains(u"there already"_s),
        qPrintable(part<IconText>(m_dialog, u"cellText"_s)->text()));
    QVERIFY(!canRun());
}

void CopyNamesTest::namesThatAreNotAllowedAreBlocked()
{
    open({u"API_KEY"_s});
    typeTemplate(0, u"{name}.copy"_s);
    QCOMPARE(category(u"Blocked"_s), u"Blocked 1"_s);
    goTo(0);
    // In the service's own words.
    QVERIFY(part<IconText>(m_dialog, u"cellText"_s)->text().contains(u"Letters only."_s));
    QVERIFY(!canRun());
}

void CopyNamesTest::nameIsEditedInPlace_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("F2") << int(Qt::Key_F2);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("double click") << 0;
}

void CopyNamesTest::nameIsEditedInPlace()
{
    QFETCH(int, key);
    open({u"API_KEY"_s, u"DB_URL"_s});
    goTo(key != 0 ? 1 : 0);
    const QPoint there = table()->visualRect(cell(1)).center();
    if (key != 0) {
        QTest::keyClick(table(), Qt::Key(key));
    } else {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, there);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, there);
    }
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"DB_URL_COPY"_s);
    Steps::type(editor, u"DATABASE"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{u"API_KEY_COPY"_s, u"DATABASE"_s}));
    QVERIFY(cell(1).data(PlanTableModel::EditedRole).toBool());
    QVERIFY(!cell(0).data(PlanTableModel::EditedRole).toBool());
    // It stays while the template changes for the others.
    typeTemplate(0, u"{name}_X"_s);
    QCOMPARE(names(), (QStringList{u"API_KEY_X"_s, u"DATABASE"_s}));
    QVERIFY(m_dialog->isVisible());
}

void CopyNamesTest::editedNameCanBeReset()
{
    open({u"API_KEY"_s});
    goTo(0);
    QVERIFY(!menuEntry(u"As for all others again"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = table()->viewport()->findChild<QLineEdit*>();
    Steps::type(editor, u"OTHER"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList{u"OTHER"_s});
    QAction* reset = menuEntry(u"As for all others again"_s);
    QVERIFY(reset->isEnabled());
    reset->trigger();
    QCOMPARE(names(), QStringList{u"API_KEY_COPY"_s});
    QVERIFY(!cell(0).data(PlanTableModel::EditedRole).toBool());
}

void CopyNamesTest::scopesAreAsTheSources()
{
    open({u"API_KEY"_s});
    QVERIFY(part<QRadioButton>(m_dialog, u"scopesInherited"_s)->isChecked());
    QCOMPARE(
        cell(0).data(PlanTableModel::ScopesRole).toStringList(),
        (QStringList{u"ai"_s, u"new_product"_s}));
    QVERIFY(!part<QCheckBox>(m_dialog, u"scope-ai"_s)->isVisible());
}

void CopyNamesTest::scopesAreChosen()
{
    open({u"API_KEY"_s});
    part<QRadioButton>(m_dialog, u"scopesChosen"_s)->click();
    // The known ones with their names, and one that only the secret has, as it is.
    QCOMPARE(part<QCheckBox>(m_dialog, u"scope-ai"_s)->text(), u"AI"_s);
    QVERIFY(part<QCheckBox>(m_dialog, u"scope-new_product"_s)->isVisible());
    part<QCheckBox>(m_dialog, u"scope-workers"_s)->click();
    part<QCheckBox>(m_dialog, u"scope-new_product"_s)->click();
    QCOMPARE(
        cell(0).data(PlanTableModel::ScopesRole).toStringList(),
        (QStringList{u"workers"_s, u"new_product"_s}));
    QVERIFY(canRun());
    part<QRadioButton>(m_dialog, u"scopesInherited"_s)->click();
    QVERIFY(cell(0).data(PlanTableModel::ScopesRole).toStringList().contains(u"ai"_s));
}

void CopyNamesTest::noScopeIsSaid()
{
    open({u"API_KEY"_s});
    part<QRadioButton>(m_dialog, u"scopesChosen"_s)->click();
    auto* scopes = m_dialog->findChild<ScopesEditor*>();
    QVERIFY(scopes->hasProblem());
    QVERIFY(scopes->findChild<FieldNote*>()->isVisible());
    QVERIFY(!canRun());
    part<QCheckBox>(m_dialog, u"scope-ai"_s)->click();
    QVERIFY(!scopes->hasProblem());
    QVERIFY(canRun());
}

void CopyNamesTest::anotherScopeCanBeTyped()
{
    open({u"API_KEY"_s});
    part<QRadioButton>(m_dialog, u"scopesChosen"_s)->click();
    Steps::type(edit(u"otherScope"_s), u" brand_new "_s);
    QTest::keyClick(edit(u"otherScope"_s), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Enter added the scope, and pressed no button
    QVERIFY(part<QCheckBox>(m_dialog, u"scope-brand_new"_s)->isChecked());
    QCOMPARE(cell(0).data(PlanTableModel::ScopesRole).toStringList(), QStringList{u"brand_new"_s});
    QCOMPARE(edit(u"otherScope"_s)->text(), QString());
    QVERIFY(canRun());
}

void CopyNamesTest::commentForAll()
{
    open({u"API_KEY"_s});
    QCOMPARE(cell(0).data(PlanTableModel::CommentRole).toString(), u"about API_KEY"_s);
    QVERIFY(!edit(u"commentText"_s)->isEnabled());
    part<QRadioButton>(m_dialog, u"commentChosen"_s)->click();
    QCOMPARE(cell(0).data(PlanTableModel::CommentRole).toString(), QString());
    Steps::type(edit(u"commentText"_s), u"Copied for staging"_s);
    QCOMPARE(cell(0).data(PlanTableModel::CommentRole).toString(), u"Copied for staging"_s);
}

void CopyNamesTest::singleCopiesHaveTheirOwn()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    goTo(1);
    menuEntry(u"Scopes and comment"_s)->trigger();
    auto* dialog = m_dialog->findChild<CopyDialog*>();
    QVERIFY(dialog);
    QVERIFY(shows(dialog, u"DB_URL, copied as DB_URL_COPY"_s));
    part<QRadioButton>(dialog, u"scopesChosen"_s)->click();
    QVERIFY(!part<QPushButton>(dialog, u"acceptCopy"_s)->isEnabled());
    part<QCheckBox>(dialog, u"scope-workers"_s)->click();
    part<QRadioButton>(dialog, u"commentChosen"_s)->click();
    Steps::type(part<QLineEdit>(dialog, u"commentText"_s), u"mine"_s);
    QCOMPARE(namelessControls(*dialog).join(u','), QString());
    QCOMPARE(doubleShortcuts(*dialog).join(u','), QString());
    press(dialog, u"acceptCopy"_s);
    QCOMPARE(cell(1).data(PlanTableModel::ScopesRole).toStringList(), QStringList{u"workers"_s});
    QCOMPARE(cell(1).data(PlanTableModel::CommentRole).toString(), u"mine"_s);
    QVERIFY(cell(1).data(PlanTableModel::EditedRole).toBool());
    QCOMPARE(cell(0).data(PlanTableModel::CommentRole).toString(), u"about API_KEY"_s);
    // And it is there to be changed.
    menuEntry(u"Scopes and comment"_s)->trigger();
    const auto dialogs = m_dialog->findChildren<CopyDialog*>();
    QVERIFY(part<QCheckBox>(dialogs.constLast(), u"scope-workers"_s)->isChecked());
}

void CopyNamesTest::whatDiffersStaysUnlessChosen()
{
    open({u"API_KEY"_s, u"DB_URL"_s, u"TOKEN"_s});
    goTo(0);
    menuEntry(u"Scopes and comment"_s)->trigger();
    QPointer<CopyDialog> dialog = m_dialog->findChild<CopyDialog*>();
    // Of one copy there is nothing that differs.
    QVERIFY(!part<QRadioButton>(dialog, u"scopesMixed"_s)->isVisible());
    part<QRadioButton>(dialog, u"scopesChosen"_s)->click();
    part<QCheckBox>(dialog, u"scope-workers"_s)->click();
    press(dialog, u"acceptCopy"_s);
    QTRY_VERIFY(!dialog);

    table()->selectAll();
    menuEntry(u"Scopes and comment"_s)->trigger();
    dialog = m_dialog->findChild<CopyDialog*>();
    QVERIFY(shows(dialog, u"3 copies"_s));
    QVERIFY(part<QRadioButton>(dialog, u"scopesMixed"_s)->isVisible());
    QVERIFY(part<QRadioButton>(dialog, u"scopesMixed"_s)->isChecked());
    QVERIFY(!part<QRadioButton>(dialog, u"commentMixed"_s)->isVisible());
    QCOMPARE(namelessControls(*dialog).join(u','), QString());
    part<QRadioButton>(dialog, u"commentChosen"_s)->click();
    Steps::type(part<QLineEdit>(dialog, u"commentText"_s), u"for all"_s);
    press(dialog, u"acceptCopy"_s);
    QTRY_VERIFY(!dialog);
    // The comment was chosen; the scopes were not touched.
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell(row).data(PlanTableModel::CommentRole).toString(), u"for all"_s);
    QCOMPARE(cell(0).data(PlanTableModel::ScopesRole).toStringList(), QStringList{u"workers"_s});
    for (int row = 1; row < 3; ++row) {
        QCOMPARE(
            cell(row).data(PlanTableModel::ScopesRole).toStringList(),
            (QStringList{u"ai"_s, u"new_product"_s}));
    }

    table()->selectAll();
    menuEntry(u"Scopes and comment"_s)->trigger();
    dialog = m_dialog->findChild<CopyDialog*>();
    part<QRadioButton>(dialog, u"scopesInherited"_s)->click();
    press(dialog, u"acceptCopy"_s);
    QCOMPARE(
        cell(0).data(PlanTableModel::ScopesRole).toStringList(),
        (QStringList{u"ai"_s, u"new_product"_s}));
}

void CopyNamesTest::editsOutliveANewSignIn()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    typeTemplate(0, u"OLD_{name}"_s);
    goTo(1);
    menuEntry(u"Scopes and comment"_s)->trigger();
    auto* dialog = m_dialog->findChild<CopyDialog*>();
    part<QRadioButton>(dialog, u"scopesChosen"_s)->click();
    part<QCheckBox>(dialog, u"scope-workers"_s)->click();
    part<QRadioButton>(dialog, u"commentChosen"_s)->click();
    Steps::type(part<QLineEdit>(dialog, u"commentText"_s), u"mine"_s);
    press(dialog, u"acceptCopy"_s);
    goTo(1);
    QTest::keyClick(table(), Qt::Key_F2);
    auto* name = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(name);
    Steps::type(name, u"MY_OWN"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{u"OLD_API_KEY"_s, u"MY_OWN"_s}));

    m_fixture->connections.close(m_connection);
    QTRY_VERIFY(!canRun());
    m_fixture->connections.open(m_connection);
    QTRY_VERIFY(canRun());
    QCOMPARE(names(), (QStringList{u"OLD_API_KEY"_s, u"MY_OWN"_s}));
    QCOMPARE(cell(1).data(PlanTableModel::ScopesRole).toStringList(), QStringList{u"workers"_s});
    QCOMPARE(cell(1).data(PlanTableModel::CommentRole).toString(), u"mine"_s);
    QCOMPARE(cell(0).data(PlanTableModel::CommentRole).toString(), u"about API_KEY"_s);
}

void CopyNamesTest::quotaIsSaid()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    auto* place = part<IconText>(m_dialog, u"placeState"_s);
    QCOMPARE(place->text(), u"3 of 100 used, 97 free; this plan adds 2."_s);
    delete m_dialog;
    session().vault.limit = 4;
    open({u"API_KEY"_s, u"DB_URL"_s});
    place = part<IconText>(m_dialog, u"placeState"_s);
    QVERIFY2(place->text().startsWith(u"3 of 4 used, 1 free;"_s), qPrintable(place->text()));
    QVERIFY2(place->text().contains(u"1 more does not fit"_s), qPrintable(place->text()));
}

void CopyNamesTest::listingThatFailsCanBeRetried()
{
    session().onList = [](const Location&, int number) {
        Fault fault;
        if (number == 1) {
            fault.kind = Fault::Kind::Refuse;
            fault.error = Error::of(ErrorKind::ServerFault, u"Listing"_s, u"no luck"_s);
        }
        return fault;
    };
    open({u"API_KEY"_s});
    QTRY_VERIFY(part<IconText>(m_dialog, u"placeState"_s)->text().contains(u"no luck"_s));
    QVERIFY(!canRun());
    press(m_dialog, u"retryPlace"_s);
    QTRY_VERIFY(canRun());
    QVERIFY(!part<QToolButton>(m_dialog, u"retryPlace"_s)->isVisible());
}

void CopyNamesTest::runsAndRemembers()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    typeTemplate(0, u"{name}_ONE"_s);
    press(m_dialog, u"addCopy"_s);
    typeTemplate(1, u"{name}_TWO"_s);
    Steps::type(edit(u"find"_s), u"API"_s);
    Steps::type(edit(u"replace"_s), u"WEB"_s);
    part<QRadioButton>(m_dialog, u"commentChosen"_s)->click();
    Steps::type(edit(u"commentText"_s), u"c"_s);
    QTRY_VERIFY(canRun());
    press(m_dialog, u"duplicateButton"_s);
    QTRY_COMPARE(m_fixture->runs.runs().size(), 1);
    const Runner* runner = m_fixture->runs.runner(m_fixture->runs.runs().constFirst());
    QTRY_VERIFY(runner->run().isFinished());
    QCOMPARE(
        arrived(),
        (QStringList{
            u"DB_URL_ONE ai,new_product c"_s, u"DB_URL_TWO ai,new_product c"_s,
            u"WEB_KEY_ONE ai,new_product c"_s, u"WEB_KEY_TWO ai,new_product c"_s}));
    // The names are begun with next time; the comment of these copies is not.
    open({u"TOKEN"_s});
    QCOMPARE(names(1), QStringList{u"TOKEN_ONE"_s});
    QCOMPARE(names(2), QStringList{u"TOKEN_TWO"_s});
    QCOMPARE(edit(u"find"_s)->text(), u"API"_s);
    QVERIFY(part<QRadioButton>(m_dialog, u"commentInherited"_s)->isChecked());
}

void CopyNamesTest::pendingCopiesAreFollowed()
{
    open({u"API_KEY"_s, u"DB_URL"_s});
    press(m_dialog, u"duplicateButton"_s);
    QTRY_COMPARE(m_fixture->runs.runs().size(), 1);
    const int number = m_fixture->runs.runs().constFirst();
    RunPage page(m_fixture->context, number);
    page.show();
    QTRY_VERIFY(m_fixture->runs.runner(number)->run().isFinished());
    QTRY_VERIFY(shows(&page, u"2 copies were made and are “pending” at the service."_s));
    auto* outcomes = part<QTableView>(&page, u"table"_s)->model();
    QCOMPARE(outcomes->index(0, 1).data().toString(), u"API_KEY_COPY"_s);
    QCOMPARE(outcomes->index(0, 2).data().toString(), u"Created, pending"_s);
    session().vault.setStatus(store(), u"active"_s);
    press(&page, u"refreshStatus"_s);
    QTRY_COMPARE(outcomes->index(0, 2).data().toString(), u"Created, active"_s);
    QTRY_VERIFY(!part<QWidget>(&page, u"pendingPart"_s)->isVisible());
    QCOMPARE(namelessControls(page).join(u','), QString());
}

void CopyNamesTest::everyControlHasAName()
{
    open({u"API_KEY"_s});
    press(m_dialog, u"addCopy"_s);
    part<QRadioButton>(m_dialog, u"scopesChosen"_s)->click();
    QCOMPARE(namelessControls(*m_dialog).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_dialog).join(u','), QString());
}

QTEST_MAIN(CopyNamesTest)
#include "tst_copynames.moc"
