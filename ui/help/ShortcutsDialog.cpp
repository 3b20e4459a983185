// SPDX-License-Identifier: MIT
#include "help/ShortcutsDialog.h"

#include "help/ShortcutList.h"
#include "theme/Theme.h"
#include "widgets/OpeningSize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Keycutter {

namespace {

QTreeWidget* makeList(const QList<ShortcutGroup>& groups)
{
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(ShortcutsDialog::tr("Keyboard shortcuts"));
    list->setColumnCount(2);
    list->setHeaderLabels({ShortcutsDialog::tr("Command"), ShortcutsDialog::tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const ShortcutGroup& group : groups) {
        auto* title = new QTreeWidgetItem(list, {group.title});
        QFont bold = list->font();
        bold.setBold(true);
        title->setFont(0, bold);
        title->setFirstColumnSpanned(true);
        title->setData(
            0, Qt::AccessibleTextRole,
            ShortcutsDialog::tr("%1: %Ln shortcut(s)", nullptr, int(group.entries.size()))
                .arg(group.title));
        for (const ShortcutEntry& entry : group.entries) {
            auto* row = new QTreeWidgetItem(
                title,
                {entry.title,
                 QKeySequence::listToString(entry.keys, QKeySequence::NativeText)
                     .replace(QStringLiteral("; "), ShortcutsDialog::tr(" or "))});
            row->setData(
                0, Qt::AccessibleTextRole,
                ShortcutsDialog::tr("%1: %2").arg(entry.title, row->text(1)));
        }
    }
    list->expandAll();
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow* window)
    : QDialog(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::unit);
    auto* list = makeList(shortcutsOf(*window));
    column->addWidget(list);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // No command and no key is cut short.
    const QAbstractItemView& rows = *list;
    constexpr int gap = 4 * Theme::unit;
    const int commands = rows.sizeHintForColumn(0) + gap;
    list->header()->resizeSection(0, commands);
    const int whole = commands + rows.sizeHintForColumn(1) + 2 * gap;
    resizeOnScreen(*this, {qMax(64 * Theme::unit, whole), 72 * Theme::unit});
}

} // namespace Keycutter
