// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

//! What someone needs of a window who works it by keys or hears it. Each check gives the findings
//! in words; no finding is good news.
namespace Keycutter::AccessChecks {

//! Visible texts that are not to be heard, because another name hides them.
[[nodiscard]] QStringList unheardTexts(const QWidget& window);
//! Buttons and boxes without a name of their own; a combo box that tells its value only.
[[nodiscard]] QStringList namelessParts(const QWidget& window);
//! Texts and states that do not stand out from their ground by 4.5 to 1 (WCAG 2 AA): in the cells
//! of tables and trees, selected or not, and of labels. What is disabled may.
[[nodiscard]] QStringList faintTexts(QWidget& window);
//! Tables and trees whose rows say nothing, or less than can be seen.
[[nodiscard]] QStringList speechlessRows(const QWidget& window);

//! Stops that Tab never leads to, that are not to be seen, or that Tab does not lead out of; steps
//! that lead upwards or backwards, but for the one that begins anew.
[[nodiscard]] QStringList tabFaults(const QWidget& window);

//! Alt keys and shortcuts that more than one thing in the window has: buttons, labels of fields,
//! menus, actions.
[[nodiscard]] QStringList keysGivenTwice(const QWidget& window);
//! The same among the entries of each menu of the window, those of tables and trees included.
[[nodiscard]] QStringList menuKeysGivenTwice(QWidget& window);
//! Presses the Alt key of every label and button that can be seen: those that lead elsewhere, to
//! nothing, or that change what the label is about.
[[nodiscard]] QStringList deadKeys(QWidget& window);

} // namespace Keycutter::AccessChecks
