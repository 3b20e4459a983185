// SPDX-License-Identifier: MIT
#include "dialogs/TemplateRow.h"

#include "dialogs/FieldNote.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Keycutter {

TemplateRow::TemplateRow(const QString& nameTemplate, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(nameTemplate, this))
    , m_remove(new QToolButton(this))
    , m_note(new FieldNote(this))
{
    m_edit->setObjectName(QStringLiteral("nameTemplate"));
    m_edit->setFont(keyFont());
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setIcon(themedIcon(QStringLiteral("close"), Tone::Muted));
    m_remove->setToolTip(tr("Make one copy less"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::unit);
    row->addWidget(m_edit, 1);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit / 2);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_edit, &QLineEdit::textChanged, this, &TemplateRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &TemplateRow::removeRequested);
}

QString TemplateRow::nameTemplate() const
{
    return m_edit->text().trimmed();
}

void TemplateRow::setNumber(int number, bool removable)
{
    m_edit->setAccessibleName(
        removable ? tr("Name of copy %1").arg(number) : tr("Name of the copies"));
    m_remove->setAccessibleName(tr("Remove copy %1").arg(number));
    m_remove->setVisible(removable);
}

void TemplateRow::showProblem(const QString& problem)
{
    m_note->setProblem(problem);
    m_edit->setAccessibleDescription(problem);
}

void TemplateRow::showWarning(const QString& warning)
{
    m_note->setWarning(warning);
    m_edit->setAccessibleDescription(warning);
}

bool TemplateRow::hasProblem() const
{
    return m_note->isProblem();
}

QWidget* TemplateRow::firstControl() const
{
    return m_edit;
}

} // namespace Keycutter
