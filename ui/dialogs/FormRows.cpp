// SPDX-License-Identifier: MIT
#include "dialogs/FormRows.h"

#include <QAbstractButton>
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

QLabel* addButtonsRow(
    QGridLayout& form, const QString& text, QWidget* group, const QList<QAbstractButton*>& buttons)
{
    // A label presses a buddy that is a button, and passes over one that takes no focus. The policy
    // comes first: it would become that of the button as well.
    group->setFocusPolicy(Qt::StrongFocus);
    group->setFocusProxy(buttons.constFirst());
    for (QAbstractButton* button : buttons) {
        if (!button->autoExclusive())
            continue;
        if (button->isChecked())
            group->setFocusProxy(button);
        QObject::connect(button, &QAbstractButton::toggled, group, [group, button](bool chosen) {
            if (chosen)
                group->setFocusProxy(button);
        });
    }
    QLabel* label = addFormRow(form, text, group, group);
    label->setMinimumHeight(buttons.constFirst()->sizeHint().height());
    return label;
}

void alignWithBuddy(QLabel& label)
{
    label.setMinimumHeight(label.buddy()->sizeHint().height());
}

} // namespace Keycutter
