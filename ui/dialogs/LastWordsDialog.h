// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>

namespace Keycutter {

//! What the log said last before the program ended without a farewell, to be read and copied. Show
//! it with open(); it deletes itself when closed.
class LastWordsDialog : public QDialog
{
    Q_OBJECT

public:
    LastWordsDialog(const QStringList& lines, QWidget* parent);
};

} // namespace Keycutter
