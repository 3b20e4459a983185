// SPDX-License-Identifier: MIT
#include "dialogs/FormRows.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace Keycutter {

namespace {

//! Leads the focus of a group on to its button that is chosen, or the first one. A focus proxy
//! would make the group a stop of Tab, before all that was made later.
class FocusGuide : public QObject
{
public:
    FocusGuide(QWidget* group, const QList<QAbstractButton*>& buttons)
        : QObject(group)
        , m_buttons(buttons)
    {
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::FocusIn)
            return false;
        const auto chosen = std::ranges::find_if(m_buttons, [](const QAbstractButton* button) {
            return button->autoExclusive() && button->isChecked();
        });
        (chosen == m_buttons.cend() ? m_buttons.constFirst() : *chosen)
            ->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return true;
    }

private:
    QList<QAbstractButton*> m_buttons;
};

} // namespace

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
    // A label presses a buddy that is a button, and passes over one that takes no focus.
    group->setFocusPolicy(Qt::ClickFocus);
    group->installEventFilter(new FocusGuide(group, buttons));
    QLabel* label = addFormRow(form, text, group, group);
    label->setMinimumHeight(buttons.constFirst()->sizeHint().height());
    return label;
}

void alignWithBuddy(QLabel& label)
{
    label.setMinimumHeight(label.buddy()->sizeHint().height());
}

} // namespace Keycutter
