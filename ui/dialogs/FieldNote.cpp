// SPDX-License-Identifier: MIT
#include "dialogs/FieldNote.h"

#include "widgets/IconText.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Keycutter {

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent)
    , m_message(new IconText(this))
    , m_detailsButton(new QToolButton(this))
    , m_details(new QLabel(this))
{
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setArrowType(Qt::RightArrow);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setContentsMargins(3 * Theme::unit, 0, 0, 0);
    m_details->setAccessibleName(tr("Technical details"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit / 2);
    column->addWidget(m_message);
    column->addWidget(m_detailsButton, 0, Qt::AlignLeft);
    column->addWidget(m_details);

    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool down) {
        m_detailsButton->setArrowType(down ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(down);
    });
    hide();
}

void FieldNote::setError(const Error& error)
{
    say(QStringLiteral("error"), Tone::Bad,
        tr("%1\n%2", "what happened, then what to do").arg(error.message(), error.advice()),
        error.technical());
    m_isProblem = true;
}

void FieldNote::setProblem(const QString& text)
{
    say(QStringLiteral("error"), Tone::Bad, text);
    m_isProblem = !text.isEmpty();
}

void FieldNote::setWarning(const QString& text)
{
    say(QStringLiteral("warning"), Tone::Warning, text);
    m_isWarning = !text.isEmpty();
}

void FieldNote::setSuccess(const QString& text)
{
    say(QStringLiteral("check"), Tone::Good, text);
}

void FieldNote::clear()
{
    say({}, Tone::Text, {});
}

QString FieldNote::text() const
{
    return m_message->text();
}

void FieldNote::say(const QString& icon, Tone tone, const QString& text, const QString& details)
{
    m_isProblem = false;
    m_isWarning = false;
    m_message->setContent(icon, tone, text);
    m_details->setText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    m_details->hide();
    setVisible(!text.isEmpty());
}

} // namespace Keycutter
