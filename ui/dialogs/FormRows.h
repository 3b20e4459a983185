// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QAbstractButton;
class QGridLayout;
class QLabel;
class QWidget;

namespace Keycutter {

// Forms are grids of two columns: QFormLayout gives rows of wrapped text the height of an earlier
// width once rows were hidden and shown.

//! Appends a row to a form: a label beside the first line of @p field. The label's shortcut goes to
//! @p buddy.
QLabel* addFormRow(QGridLayout& form, const QString& label, QWidget* field, QWidget* buddy);
//! The same at @p row, which is free.
QLabel*
addFormRow(QGridLayout& form, int row, const QString& label, QWidget* field, QWidget* buddy);
//! The same for a group of buttons: the label's shortcut focuses the one that is chosen, or the
//! first, and presses none.
QLabel* addButtonsRow(
    QGridLayout& form, const QString& label, QWidget* group,
    const QList<QAbstractButton*>& buttons);
//! Makes @p label as high as the first line of its buddy.
void alignWithBuddy(QLabel& label);

} // namespace Keycutter
