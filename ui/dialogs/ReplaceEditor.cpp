// SPDX-License-Identifier: MIT
#include "dialogs/ReplaceEditor.h"

#include "dialogs/FieldNote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Keycutter {

ReplaceEditor::ReplaceEditor(QWidget* parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_expression(new QCheckBox(tr("Regular e&xpression"), this))
    , m_matchCase(new QCheckBox(tr("&Match case"), this))
    , m_letters(new QComboBox(this))
    , m_note(new FieldNote(this))
{
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setAccessibleName(tr("Find in the names"));
    m_find->setFont(keyFont());
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replace->setAccessibleName(tr("Replace it with"));
    m_replace->setPlaceholderText(tr("nothing"));
    m_replace->setFont(keyFont());
    m_expression->setObjectName(QStringLiteral("regularExpression"));
    m_expression->setToolTip(tr("In the replacement, \\1 stands for what the first group found"));
    m_matchCase->setObjectName(QStringLiteral("matchCase"));
    m_matchCase->setToolTip(tr("“a” finds “a” but not “A”"));
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setAccessibleName(tr("Letters of the new names"));
    m_letters->addItem(tr("Letters as they are"), int(NameCase::AsIs));
    m_letters->addItem(tr("UPPER CASE"), int(NameCase::Upper));
    m_letters->addItem(tr("lower case"), int(NameCase::Lower));

    auto* with = new QLabel(tr("&with"), this);
    with->setBuddy(m_replace);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(Theme::unit);
    fields->addWidget(m_find, 1);
    fields->addWidget(with);
    fields->addWidget(m_replace, 1);
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(2 * Theme::unit);
    boxes->addWidget(m_expression);
    boxes->addWidget(m_matchCase);
    boxes->addWidget(m_letters);
    boxes->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    column->addLayout(fields);
    column->addLayout(boxes);
    column->addWidget(m_note);
    setRules({});

    for (QLineEdit* edit : {m_find, m_replace})
        connect(edit, &QLineEdit::textChanged, this, &ReplaceEditor::rulesChanged);
    for (QCheckBox* box : {m_expression, m_matchCase})
        connect(box, &QCheckBox::toggled, this, &ReplaceEditor::rulesChanged);
    connect(m_letters, &QComboBox::currentIndexChanged, this, &ReplaceEditor::rulesChanged);
}

void ReplaceEditor::setRules(const NamingRules& rules)
{
    const QSignalBlocker quiet(this);
    m_find->setText(rules.find);
    m_replace->setText(rules.replace);
    m_expression->setChecked(rules.regularExpression);
    m_matchCase->setChecked(rules.matchCase);
    m_letters->setCurrentIndex(qMax(0, m_letters->findData(int(rules.letters))));
    rulesChanged();
}

NamingRules ReplaceEditor::rules() const
{
    NamingRules rules;
    rules.find = m_find->text();
    rules.replace = m_replace->text();
    rules.regularExpression = m_expression->isChecked();
    rules.matchCase = m_matchCase->isChecked();
    rules.letters = NameCase(m_letters->currentData().toInt());
    return rules;
}

bool ReplaceEditor::hasProblem() const
{
    return m_note->isProblem();
}

QWidget* ReplaceEditor::firstControl() const
{
    return m_find;
}

void ReplaceEditor::setFurtherProblem(const QString& problem)
{
    const QString own = namingProblem(rules());
    m_note->setProblem(own.isEmpty() ? problem : own);
}

void ReplaceEditor::rulesChanged()
{
    m_note->setProblem(namingProblem(rules()));
    Q_EMIT changed();
}

} // namespace Keycutter
