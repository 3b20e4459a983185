// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QGridLayout;
class QLabel;
class QWidget;

namespace Keycutter {

//! Appends a row to a form of two columns: a label beside the first line of @p field. The label's
//! shortcut goes to @p buddy.
QLabel* addFormRow(QGridLayout& form, const QString& label, QWidget* field, QWidget* buddy);

} // namespace Keycutter
