// SPDX-License-Identifier: MIT
#include "widgets/SearchField.h"

#include "theme/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace Keycutter {

void makeSearchField(QLineEdit& field)
{
    const auto buttons = field.findChildren<QToolButton*>();
    for (QToolButton* clear : buttons)
        clear->setAccessibleName(QCoreApplication::translate("SearchField", "Clear"));
    QAction* icon = field.addAction(
        themedIcon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    icon->setText(QCoreApplication::translate("SearchField", "Search"));
}

} // namespace Keycutter
