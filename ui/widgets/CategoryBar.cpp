// SPDX-License-Identifier: MIT
#include "widgets/CategoryBar.h"

#include "widgets/FlowLayout.h"
#include "widgets/TabOrder.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace Keycutter {

CategoryBar::CategoryBar(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* flow = new FlowLayout(this);
    flow->setSpacing(Theme::unit / 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &QButtonGroup::idClicked, this, &CategoryBar::chosen);
}

void CategoryBar::setCategories(const QList<Category>& categories)
{
    const int before = current();
    m_categories.clear();
    std::ranges::copy_if(categories, std::back_inserter(m_categories), [before](const auto& entry) {
        return entry.always || entry.count > 0 || entry.id == before;
    });
    updateButtons();
    if (m_categories.isEmpty() || m_buttons->checkedId() != -1)
        return;
    setCurrent(m_categories.constFirst().id);
    if (before != -1)
        Q_EMIT chosen(current());
}

void CategoryBar::setCurrent(int id)
{
    if (QAbstractButton* button = m_buttons->button(id); button != nullptr)
        button->setChecked(true);
}

int CategoryBar::current() const
{
    return m_buttons->checkedId();
}

void CategoryBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateButtons();
}

void CategoryBar::updateButtons()
{
    const auto isWanted = [this](int id) {
        return std::ranges::find(m_categories, id, &Category::id) != m_categories.cend();
    };
    const QList<QAbstractButton*> old = m_buttons->buttons();
    for (QAbstractButton* button : old) {
        if (!isWanted(m_buttons->id(button))) {
            m_buttons->removeButton(button);
            delete button;
        }
    }
    bool made = false;
    for (const Category& category : m_categories) {
        auto* button = qobject_cast<QToolButton*>(m_buttons->button(category.id));
        if (button == nullptr) {
            made = true;
            button = new QToolButton(this);
            button->setCheckable(true);
            button->setAutoRaise(true);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setFocusPolicy(Qt::StrongFocus);
            m_buttons->addButton(button, category.id);
        }
        // Taken out and put in again, so that the order of the row is that of the categories.
        layout()->removeWidget(button);
        layout()->addWidget(button);
        button->setText(tr("%1 %2", "category and count")
                            .arg(category.title, QLocale().toString(category.count)));
        if (!category.icon.isEmpty())
            button->setIcon(themedIcon(category.icon, category.tone));
        button->setAccessibleName(button->text());
        button->show();
    }
    // What is made later belongs before what was made earlier and stands below.
    if (made)
        orderTabsByLayout(*window());
}

} // namespace Keycutter
