// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace Keycutter {

//! A text that people see or hear, and where: "QLabel summary".
struct ShownText
{
    QString where;
    QString text;
};

//! All texts of the visible widgets of the window @p root and of the menus below it: labels,
//! buttons, tool tips, names for screen readers, headers and cells of tables. What a person types
//! is none.
[[nodiscard]] QList<ShownText> shownTexts(const QWidget& root);

//! The visible texts of @p root that have less room than they need, and where: of labels, buttons,
//! headers and choices.
[[nodiscard]] QStringList cutOffTexts(const QWidget& root);

//! It is in a part of its window that scrolls.
[[nodiscard]] bool isScrolled(const QWidget& widget);

//! The menus below @p root in which two entries have the same accelerator.
[[nodiscard]] QStringList doubleAccelerators(const QWidget& root);

} // namespace Keycutter
