// SPDX-License-Identifier: MIT
#include "dialogs/FormRows.h"

#include <QGridLayout>
#include <QLabel>

namespace Keycutter {

QLabel* addFormRow(QGridLayout& form, const QString& text, QWidget* field, QWidget* buddy)
{
    const int row = form.rowCount();
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    label->setMinimumHeight(buddy->sizeHint().height());
    form.addWidget(label, row, 0, Qt::AlignTop);
    form.addWidget(field, row, 1);
    return label;
}

} // namespace Keycutter
