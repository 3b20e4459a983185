// SPDX-License-Identifier: MIT
#include "dialogs/CommentEditor.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace Keycutter {

CommentEditor::CommentEditor(const QString& inheritText, QWidget* parent)
    : QWidget(parent)
    , m_mixed(new QRadioButton(tr("As each is now"), this))
    , m_inherit(new QRadioButton(inheritText, this))
    , m_own(new QRadioButton(tr("This:"), this))
    , m_text(new QLineEdit(this))
{
    m_inherit->setObjectName(QStringLiteral("commentInherited"));
    m_inherit->setChecked(true);
    m_mixed->setObjectName(QStringLiteral("commentMixed"));
    m_mixed->hide();
    m_own->setObjectName(QStringLiteral("commentChosen"));
    m_text->setObjectName(QStringLiteral("commentText"));
    m_text->setAccessibleName(tr("Comment of the copies"));
    m_text->setPlaceholderText(tr("No comment"));
    m_text->setEnabled(false);
    m_text->setMinimumWidth(20 * Theme::unit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_mixed);
    row->addWidget(m_inherit);
    row->addWidget(m_own);
    row->addWidget(m_text, 1);
    connect(m_own, &QRadioButton::toggled, this, [this](bool own) {
        m_text->setEnabled(own);
        if (own && m_own->hasFocus())
            m_text->setFocus();
        Q_EMIT changed();
    });
    connect(m_text, &QLineEdit::textChanged, this, &CommentEditor::changed);
}

void CommentEditor::setComment(const std::optional<QString>& comment)
{
    const QSignalBlocker quiet(this);
    m_text->setText(comment.value_or(QString()));
    (comment ? m_own : m_inherit)->setChecked(true);
}

void CommentEditor::setMixed()
{
    m_mixed->show();
    m_mixed->setChecked(true);
}

bool CommentEditor::isMixed() const
{
    return m_mixed->isChecked();
}

std::optional<QString> CommentEditor::comment() const
{
    return m_own->isChecked() ? std::optional(m_text->text().trimmed()) : std::nullopt;
}

QList<QAbstractButton*> CommentEditor::modes() const
{
    return {m_inherit, m_mixed, m_own};
}

} // namespace Keycutter
