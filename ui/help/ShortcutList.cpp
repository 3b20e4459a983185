// SPDX-License-Identifier: MIT
#include "help/ShortcutList.h"

#include "widgets/SecretTableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>

namespace Keycutter {

namespace {

QString plain(QString title)
{
    // Where an accelerator is no letter of the title it stands behind it: "ファイル(&F)".
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    title.remove(behind).remove(u'&');
    while (title.endsWith(u'…'))
        title.chop(1);
    return title;
}

void takeActions(const QMenu& menu, QList<ShortcutEntry>& entries)
{
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (const QMenu* below = action->menu())
            takeActions(*below, entries);
        else if (!action->shortcuts().isEmpty())
            entries.append({plain(action->text()), action->shortcuts()});
    }
}

ShortcutGroup pageShortcuts(const QMainWindow& window)
{
    ShortcutGroup group{QCoreApplication::translate("ShortcutList", "Pages"), {}};
    const QList<QShortcut*> shortcuts = window.findChildren<QShortcut*>();
    for (const QShortcut* shortcut : shortcuts) {
        // The same key leaves several pages.
        const bool isKnown = std::ranges::any_of(group.entries, [shortcut](const auto& entry) {
            return entry.title == shortcut->whatsThis();
        });
        if (!shortcut->whatsThis().isEmpty() && !isKnown)
            group.entries.append({shortcut->whatsThis(), shortcut->keys()});
    }
    return group;
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMainWindow& window)
{
    QList<ShortcutGroup> groups;
    const QList<QAction*> menus = window.menuBar()->actions();
    for (const QAction* action : menus) {
        ShortcutGroup group{plain(action->text()), {}};
        takeActions(*action->menu(), group.entries);
        groups.append(group);
    }
    groups.append(
        {QCoreApplication::translate("ShortcutList", "Table of secrets"),
         SecretTableView::shortcuts()});
    groups.append(pageShortcuts(window));
    groups.removeIf([](const ShortcutGroup& group) { return group.entries.isEmpty(); });
    return groups;
}

} // namespace Keycutter
