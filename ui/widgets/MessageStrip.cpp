// SPDX-License-Identifier: MIT
#include "widgets/MessageStrip.h"

#include "delegates/StateLook.h"
#include "theme/Theme.h"
#include "widgets/IconLabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

StateLook lookOfKind(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Notice:
        break;
    case MessageStrip::Kind::Good:
        return {u"created"_s, Tone::Good};
    case MessageStrip::Kind::Warning:
        return {u"warning"_s, Tone::Warning};
    case MessageStrip::Kind::Error:
        return {u"error"_s, Tone::Bad};
    }
    return {u"info"_s, Tone::Info};
}

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    // Some of the text comes from a server.
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent)
{
    build();
    connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    clear();
}

void MessageStrip::build()
{
    m_icon = new IconLabel(this);
    m_text = wrappedLabel(this);
    m_text->setObjectName(u"messageText"_s);
    m_details = wrappedLabel(this);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setFont(keyFont());
    m_details->setVisible(false);
    m_detailsButton = new QPushButton(tr("Details"), this);
    m_detailsButton->setObjectName(u"messageDetailsButton"_s);
    m_detailsButton->setCheckable(true);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"messageAction"_s);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(themedIcon(u"close"_s, Tone::Muted));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::unit + 4, Theme::unit, Theme::unit, Theme::unit);
    layout->setHorizontalSpacing(Theme::unit);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_detailsButton, 0, 2);
    layout->addWidget(m_action, 0, 3);
    layout->addWidget(m_close, 0, 4);
    layout->addWidget(m_details, 1, 1, 1, 4);
    layout->setColumnStretch(1, 1);
}

void MessageStrip::showMessage(Kind kind, const QString& text, const QString& details)
{
    m_kind = kind;
    const StateLook look = lookOfKind(kind);
    m_icon->setIcon(look.icon, look.tone, 20);
    m_text->setText(text);
    m_details->setText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    m_details->setVisible(false);
    setAction({});
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageStrip::showError(const Error& error)
{
    const QString next = error.advice();
    const QString text = next.isEmpty() ? error.message() : tr("%1 %2").arg(error.message(), next);
    showMessage(Kind::Error, text, error.technical());
}

void MessageStrip::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageStrip::clear()
{
    m_text->clear();
    m_details->clear();
    hide();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = toneColor(lookOfKind(m_kind).tone);
    // The ground is the window's own, so that texts keep their contrast; the tone is in the icon,
    // the edge and the bar.
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawRoundedRect(QRectF(0, 0, 4, height()), 2, 2);
}

} // namespace Keycutter
