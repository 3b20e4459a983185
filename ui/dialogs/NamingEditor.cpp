// SPDX-License-Identifier: MIT
#include "dialogs/NamingEditor.h"

#include "dialogs/TemplateRow.h"
#include "plan/PlanBuilder.h"
#include "theme/Theme.h"
#include "widgets/FittingScrollArea.h"
#include "widgets/IconText.h"
#include "widgets/TabOrder.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Keycutter {

NamingEditor::NamingEditor(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("&Add another copy"), this))
{
    m_add->setObjectName(QStringLiteral("addCopy"));
    m_add->setIcon(themedIcon(QStringLiteral("add")));
    m_add->setToolTip(tr("Makes one more copy of every secret, under another name"));
    auto* hint = new IconText(this);
    hint->setContent(
        {}, Tone::Muted, tr("%1 stands for the secret’s name.").arg(namePlaceholder()));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::unit);
    m_column->setSpacing(Theme::unit);
    auto* below = new QHBoxLayout;
    below->setSpacing(2 * Theme::unit);
    below->addWidget(m_add);
    below->addWidget(hint, 1);
    outer->addLayout(m_column);
    outer->addLayout(below);
    connect(m_add, &QPushButton::clicked, this, &NamingEditor::addAnother);
}

void NamingEditor::setTemplates(const QStringList& nameTemplates, const QString& next)
{
    m_next = next;
    for (const TemplateRow* row : m_rows)
        delete row;
    m_rows.clear();
    for (const QString& nameTemplate : nameTemplates)
        addRow(nameTemplate);
    if (m_rows.empty())
        addRow(next);
    renumber();
    rowsChanged();
}

QStringList NamingEditor::templates() const
{
    QStringList all;
    for (const TemplateRow* row : m_rows)
        all.append(row->nameTemplate());
    return all;
}

bool NamingEditor::hasProblem() const
{
    return std::ranges::any_of(m_rows, &TemplateRow::hasProblem);
}

void NamingEditor::setLabel(QLabel* label)
{
    m_label = label;
    renumber();
}

void NamingEditor::setBuilder(PlanBuilder* builder)
{
    m_builder = builder;
    rowsChanged();
}

TemplateRow* NamingEditor::addRow(const QString& nameTemplate)
{
    auto* row = new TemplateRow(nameTemplate, this);
    m_column->addWidget(row);
    row->show();
    m_rows.push_back(row);
    connect(row, &TemplateRow::changed, this, &NamingEditor::rowsChanged);
    connect(row, &TemplateRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

//! One that no row has yet, so that the new copies are not all blocked at once.
QString NamingEditor::freeTemplate() const
{
    const QStringList taken = templates();
    QString free = m_next;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1_%2").arg(m_next).arg(number);
    return free;
}

void NamingEditor::addAnother()
{
    TemplateRow* row = addRow(freeTemplate());
    renumber();
    rowsChanged();
    row->firstControl()->setFocus(Qt::TabFocusReason);
    FittingScrollArea::bringIntoSight(*row);
}

void NamingEditor::removeRow(TemplateRow* row)
{
    const auto found = std::ranges::find(m_rows, row);
    const auto index = int(found - m_rows.begin());
    m_rows.erase(found);
    row->hide();
    row->deleteLater();
    renumber();
    m_rows[size_t(qMin(index, int(m_rows.size()) - 1))]->firstControl()->setFocus();
    // What was chosen for the other copies stays with them.
    if (m_builder != nullptr && index < m_builder->plan().destinations.size())
        m_builder->removeDestination(index);
    rowsChanged();
}

void NamingEditor::renumber()
{
    for (size_t at = 0; at < m_rows.size(); ++at)
        m_rows[at]->setNumber(int(at) + 1, m_rows.size() > 1);
    if (m_label != nullptr) {
        m_label->setBuddy(m_rows.front()->firstControl());
        m_label->setMinimumHeight(m_rows.front()->minimumSizeHint().height());
    }
    orderTabsByLayout(*this);
}

void NamingEditor::rowsChanged()
{
    QStringList before;
    const bool several = m_builder != nullptr && m_builder->plan().secrets.size() > 1;
    for (TemplateRow* row : m_rows) {
        const QString nameTemplate = row->nameTemplate();
        QString problem = templateProblem(nameTemplate);
        if (problem.isEmpty() && before.contains(nameTemplate))
            problem = tr("Another copy has the same name already.");
        row->showProblem(problem);
        if (problem.isEmpty() && several && !nameTemplate.contains(namePlaceholder()))
            row->showWarning(
                tr("Without %1, all copies would have the same name.").arg(namePlaceholder()));
        before.append(nameTemplate);
    }
    if (m_builder != nullptr) {
        const auto count = [this] { return int(m_builder->plan().destinations.size()); };
        for (int at = 0; at < int(m_rows.size()); ++at) {
            const QString nameTemplate = m_rows[size_t(at)]->nameTemplate();
            if (at >= count())
                m_builder->addDestination(m_builder->plan().from, nameTemplate);
            if (m_builder->plan().destinations.at(at).nameTemplate != nameTemplate)
                m_builder->setTemplate(at, nameTemplate);
        }
        while (count() > int(m_rows.size()))
            m_builder->removeDestination(count() - 1);
    }
    Q_EMIT changed();
}

} // namespace Keycutter
