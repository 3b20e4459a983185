// SPDX-License-Identifier: MIT
#include "MainWindow.h"
#include "Resources.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "help/GuideBrowser.h"
#include "help/GuideDialog.h"
#include "help/ShortcutList.h"
#include "help/ShortcutsDialog.h"
#include "theme/Palettes.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;

//! The guide and the list of keys.
class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void guideOpensByItsKey();
    void guideIsReadThrough();
    void guideNamesWhatIsThere();
    void picturesFollowThePalette();
    void picturesFitThePage();
    void allActionsWithKeysAreListed();
    void changedKeyIsListed();
    void acceleratorsAreNotListed_data();
    void acceleratorsAreNotListed();
    void noKeyIsGivenTwice();
    void pageKeysSayWhatTheyDo();
    void dialogShowsTheList();

private:
    [[nodiscard]] static QImage firstImage(const GuideBrowser& page);

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void HelpTest::init()
{
    initResources();
    QApplication::setPalette(programPalette(false));
    m_fixture = std::make_unique<UiFixture>();
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HelpTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void HelpTest::guideOpensByItsKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto* guide = m_window->findChild<GuideDialog*>();
    QVERIFY(guide);
    QVERIFY(guide->isVisible());
    // Beside the window, which can be worked with meanwhile; and once only.
    QVERIFY(!guide->isModal());
    part<QAction>(m_window.get(), u"actionGuide"_s)->trigger();
    QCOMPARE(m_window->findChildren<GuideDialog*>().size(), 1);
    QTest::keyClick(guide, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<GuideDialog*>());
}

void HelpTest::guideIsReadThrough()
{
    part<QAction>(m_window.get(), u"actionGuide"_s)->trigger();
    auto* guide = m_window->findChild<GuideDialog*>();
    auto* list = part<QListWidget>(guide, u"topics"_s);
    auto* page = part<GuideBrowser>(guide, u"page"_s);
    const QList<GuideTopic> topics = guideTopics();
    QCOMPARE(list->count(), topics.size());
    QVERIFY(!part<QAbstractButton>(guide, u"backButton"_s)->isEnabled());
    QCOMPARE(namelessControls(*guide), QStringList());
    QCOMPARE(doubleShortcuts(*guide), QStringList());
    int pictures = 0;
    for (int row = 0; row < topics.size(); ++row) {
        QCOMPARE(list->currentRow(), row);
        QVERIFY(page->toPlainText().startsWith(topics.at(row).title));
        QVERIFY(page->toPlainText().size() > 200);
        pictures += topics.at(row).html.contains(u"picture:"_s) ? 1 : 0;
        if (row + 1 < topics.size())
            press(guide, u"nextButton"_s);
    }
    QVERIFY(pictures >= 4);
    QVERIFY(!part<QAbstractButton>(guide, u"nextButton"_s)->isEnabled());
    press(guide, u"backButton"_s);
    QCOMPARE(list->currentRow(), topics.size() - 2);
}

//! “File > Try the sandbox”: the ways through the menus that the guide names exist.
void HelpTest::guideNamesWhatIsThere()
{
    const auto plain = [](QString text) { return text.remove(u'&').remove(u'…'); };
    QStringList menus;
    const QList<QAction*> titles = m_window->menuBar()->actions();
    for (const QAction* title : titles)
        menus.append(plain(title->text()));
    QStringList commands;
    // Of the window, since without a record its menu has no history.
    const QList<QAction*> actions = m_window->findChildren<QAction*>();
    for (const QAction* action : actions)
        commands.append(plain(action->text()));
    static const QRegularExpression way(u"<b>([^<]* &gt; [^<]*)</b>"_s);
    int found = 0;
    for (const GuideTopic& topic : guideTopics()) {
        auto matches = way.globalMatch(topic.html);
        while (matches.hasNext()) {
            const QStringList named = matches.next().captured(1).split(u" &gt; "_s);
            QVERIFY2(menus.contains(named.at(0)), qPrintable(named.at(0)));
            QVERIFY2(commands.contains(named.at(1)), qPrintable(named.at(1)));
            ++found;
        }
    }
    QVERIFY(found > 5);
    static const QRegularExpression resource(u"src=\"picture:(\\w+)\""_s);
    for (const GuideTopic& topic : guideTopics()) {
        auto matches = resource.globalMatch(topic.html);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            for (const QString& look : {u"light"_s, u"dark"_s})
                QVERIFY2(QFile::exists(u":/guide/%1-%2.png"_s.arg(name, look)), qPrintable(name));
        }
    }
}

QImage HelpTest::firstImage(const GuideBrowser& page)
{
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            if (format.isValid())
                return page.document()
                    ->resource(QTextDocument::ImageResource, QUrl(format.name()))
                    .value<QImage>();
        }
    }
    return {};
}

void HelpTest::picturesFollowThePalette()
{
    part<QAction>(m_window.get(), u"actionGuide"_s)->trigger();
    const auto* page = part<GuideBrowser>(m_window->findChild<GuideDialog*>(), u"page"_s);
    const QImage light = firstImage(*page);
    QVERIFY(!light.isNull());
    QApplication::setPalette(programPalette(true));
    const auto isDarker = [&](const QImage& image) {
        return !image.isNull()
            && image.pixelColor(5, 5).lightness() < light.pixelColor(5, 5).lightness();
    };
    QTRY_VERIFY(isDarker(firstImage(*page)));
    QApplication::setPalette(programPalette(false));
}

void HelpTest::picturesFitThePage()
{
    part<QAction>(m_window.get(), u"actionGuide"_s)->trigger();
    auto* guide = m_window->findChild<GuideDialog*>();
    const auto* page = part<GuideBrowser>(guide, u"page"_s);
    QTRY_VERIFY(firstImage(*page).width() > 400);
    const int wide = firstImage(*page).width();
    guide->resize(560, 400);
    QTRY_VERIFY(firstImage(*page).width() < wide);
    QVERIFY(firstImage(*page).width() <= page->viewport()->width());
}

void HelpTest::allActionsWithKeysAreListed()
{
    QList<QKeySequence> listed;
    for (const ShortcutGroup& group : shortcutsOf(*m_window)) {
        QVERIFY(!group.title.isEmpty());
        for (const ShortcutEntry& entry : group.entries) {
            QVERIFY(!entry.title.isEmpty());
            QVERIFY2(!entry.title.contains(u'&'), qPrintable(entry.title));
            listed += entry.keys;
        }
    }
    int checked = 0;
    const QList<QAction*> actions = m_window->findChildren<QAction*>();
    for (const QAction* action : actions) {
        const QList<QObject*> places = action->associatedObjects();
        const bool isInMenu = std::ranges::any_of(places, [](const QObject* place) {
            return qobject_cast<const QMenu*>(place) != nullptr;
        });
        if (!isInMenu) // without a record there is no history to go to
            continue;
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(listed.contains(keys), qPrintable(action->objectName()));
            ++checked;
        }
    }
    QVERIFY(checked > 10);
    QVERIFY(listed.contains(QKeySequence(Qt::Key_Space)));
}

void HelpTest::changedKeyIsListed()
{
    auto* action = part<QAction>(m_window.get(), u"actionDuplicate"_s);
    action->setShortcut(QKeySequence(u"Ctrl+Shift+F7"_s));
    bool isListed = false;
    for (const ShortcutGroup& group : shortcutsOf(*m_window)) {
        for (const ShortcutEntry& entry : group.entries)
            isListed = isListed || entry.keys.contains(action->shortcut());
    }
    QVERIFY(isListed);
}

void HelpTest::acceleratorsAreNotListed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("listed");
    QTest::newRow("in the title") << u"Du&plicate…"_s << u"Duplicate"_s;
    QTest::newRow("behind the title") << u"複製(&D)…"_s << u"複製"_s;
}

void HelpTest::acceleratorsAreNotListed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, listed);
    auto* action = part<QAction>(m_window.get(), u"actionDuplicate"_s);
    action->setText(text);
    QStringList titles;
    for (const ShortcutGroup& group : shortcutsOf(*m_window)) {
        for (const ShortcutEntry& entry : group.entries)
            titles.append(entry.title);
    }
    QVERIFY2(titles.contains(listed), qPrintable(titles.join(u'\n')));
}

void HelpTest::noKeyIsGivenTwice()
{
    QStringList seen;
    const QList<QAction*> actions = m_window->findChildren<QAction*>();
    for (const QAction* action : actions) {
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
            seen.append(keys.toString());
        }
    }
}

void HelpTest::pageKeysSayWhatTheyDo()
{
    const QList<QShortcut*> shortcuts = m_window->findChildren<QShortcut*>();
    for (const QShortcut* shortcut : shortcuts)
        QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
}

void HelpTest::dialogShowsTheList()
{
    part<QAction>(m_window.get(), u"actionShortcuts"_s)->trigger();
    auto* dialog = m_window->findChild<ShortcutsDialog*>();
    QVERIFY(dialog);
    QCOMPARE(namelessControls(*dialog), QStringList());
    const auto* list = part<QTreeWidget>(dialog, u"shortcutList"_s);
    const auto found = list->findItems(u"Duplicate"_s, Qt::MatchExactly | Qt::MatchRecursive, 0);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()->text(1), u"Ctrl+D"_s);
    QCOMPARE(found.first()->data(0, Qt::AccessibleTextRole).toString(), u"Duplicate: Ctrl+D"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ShortcutsDialog*>());
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
