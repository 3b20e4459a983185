// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMainWindow;

namespace Keycutter {

//! A command and the keys that call it.
struct ShortcutEntry
{
    QString title;
    QList<QKeySequence> keys;
};

//! Commands that stand together.
struct ShortcutGroup
{
    QString title;
    QList<ShortcutEntry> entries;
};

//! All keys of @p window as they are now: those of its menus' actions, menu by menu, then those of
//! its pages (shortcuts that say what they do in their whatsThis) and of its table of secrets.
//! Without groups that have none.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMainWindow& window);

} // namespace Keycutter
