// SPDX-License-Identifier: MIT
#include "dialogs/FormRows.h"

#include <QGridLayout>
#include <QLabel>

namespace Keycutter {

QLabel* addFormRow(QGridLayout& form, const QString& text, QWidget* field, QWidget* buddy)
{
    return addFormRow(form, form.rowCount(), text, field, buddy);
}

QLabel* addFormRow(QGridLayout& form, int row, const QString& text, QWidget* field, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    alignWithBuddy(*label);
    form.addWidget(label, row, 0, Qt::AlignTop);
    form.addWidget(field, row, 1);
    return label;
}

void alignWithBuddy(QLabel& label)
{
    label.setMinimumHeight(label.buddy()->sizeHint().height());
}

} // namespace Keycutter
