// SPDX-License-Identifier: MIT
#include "widgets/EmptyState.h"

#include "widgets/IconLabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr int textWidth = 480;

QLabel* centredLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_sentence(centredLabel(this))
    , m_details(centredLabel(this))
    , m_action(new QPushButton(this))
{
    m_sentence->setObjectName(u"emptySentence"_s);
    m_action->setObjectName(u"emptyAction"_s);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_action->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Theme::unit);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel* part : {m_sentence, m_details}) {
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(part, 100);
        row->addStretch();
        layout->addLayout(row);
    }
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::say(
    const QString& icon, Tone tone, const QString& sentence, const QString& action,
    const QString& details)
{
    if (!icon.isEmpty())
        m_icon->setIcon(icon, tone, 48);
    m_icon->setVisible(!icon.isEmpty());
    m_sentence->setText(sentence);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (hasFocus())
        takeFocus();
}

void EmptyState::takeFocus()
{
    if (m_action->isVisibleTo(this))
        m_action->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

QString EmptyState::action() const
{
    return m_action->text();
}

} // namespace Keycutter
