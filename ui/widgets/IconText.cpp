// SPDX-License-Identifier: MIT
#include "widgets/IconText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>

namespace Keycutter {

namespace {

constexpr int iconSize = 2 * Theme::unit;

} // namespace

IconText::IconText(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setFixedSize(iconSize, iconSize);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void IconText::setContent(const QString& icon, Tone tone, const QString& text)
{
    m_iconName = icon;
    m_tone = tone;
    m_text->setText(text);
    m_icon->setVisible(!icon.isEmpty());
    setAccessibleName(text);
    paintAgain();
    placeIcon();
    setVisible(!text.isEmpty());
}

QString IconText::text() const
{
    return m_text->text();
}

void IconText::setWordWrap(bool wrap)
{
    m_text->setWordWrap(wrap);
}

void IconText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintAgain();
}

void IconText::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Another width may need other lines; form layouts do not ask again by themselves.
    if (event->size().width() != event->oldSize().width()) {
        placeIcon();
        m_text->updateGeometry();
    }
}

void IconText::placeIcon()
{
    const bool isOneLine
        = m_text->heightForWidth(m_text->width()) < 2 * m_text->fontMetrics().lineSpacing();
    layout()->setAlignment(m_icon, isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
}

void IconText::paintAgain()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(m_tone));
    m_text->setPalette(colors);
    if (!m_iconName.isEmpty()) {
        const QIcon icon = themedIcon(m_iconName, m_tone);
        m_icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    }
}

} // namespace Keycutter
