// SPDX-License-Identifier: MIT
#include "dialogs/DestinationsEditor.h"

#include "dialogs/DestinationRow.h"
#include "theme/Theme.h"
#include "widgets/FittingScrollArea.h"
#include "widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Keycutter {

DestinationsEditor::DestinationsEditor(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_add->setObjectName(QStringLiteral("addDestination"));
    m_add->setText(tr("&Add destination"));
    m_add->setIcon(themedIcon(QStringLiteral("add")));

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::unit);
    m_column->setSpacing(Theme::unit);
    outer->addLayout(m_column);
    outer->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &DestinationsEditor::addAnother);
}

void DestinationsEditor::setUp(
    const Project& project, const ServiceDescriptor& service, const Location& from,
    std::function<bool(const Location&)> isProduction, QLabel* label)
{
    m_label = label;
    m_project = project;
    m_service = service;
    m_from = from;
    m_isProduction = std::move(isProduction);
    m_add->setVisible(!service.capabilities.sameLocationOnly);
}

void DestinationsEditor::setBuilder(PlanBuilder* builder, Session* session)
{
    if (m_builder != nullptr)
        m_builder->disconnect(this);
    m_builder = builder;
    m_session = session;
    if (builder != nullptr)
        connect(builder, &PlanBuilder::planChanged, this, &DestinationsEditor::showStates);
    for (const Row& row : m_rows)
        row.widget->setSession(session);
    rowsChanged();
}

void DestinationsEditor::setLocations(const QList<Location>& locations)
{
    for (const Row& row : m_rows)
        delete row.widget;
    m_rows.clear();
    for (const Location& location : locations)
        addRow(location);
    renumber();
    rowsChanged();
}

QList<Location> DestinationsEditor::locations() const
{
    QList<Location> usable;
    for (const Row& row : m_rows) {
        if (row.destination >= 0)
            usable.append(row.widget->location());
    }
    return usable;
}

QList<Location> DestinationsEditor::typed() const
{
    QList<Location> all;
    for (const Row& row : m_rows)
        all.append(row.widget->location());
    return all;
}

bool DestinationsEditor::hasProblem() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.destination < 0; });
}

void DestinationsEditor::addRow(const Location& location)
{
    auto* widget = new DestinationRow(m_project, m_service, this);
    widget->setLocation(location);
    widget->setSession(m_session);
    m_column->addWidget(widget);
    widget->show();
    m_rows.push_back({widget, -1});
    connect(widget, &DestinationRow::locationChanged, this, &DestinationsEditor::rowsChanged);
    connect(widget, &DestinationRow::removeRequested, this, [this, widget] { removeRow(widget); });
    connect(widget, &DestinationRow::retryRequested, this, [this, widget] {
        const auto row = std::ranges::find(m_rows, widget, &Row::widget);
        if (m_builder != nullptr && row != m_rows.end() && row->destination >= 0)
            m_builder->reloadDestination(row->destination);
    });
}

void DestinationsEditor::addAnother()
{
    // Nothing rather than a place that is taken: that would only have to be corrected.
    const QList<Location> taken = locations();
    Location next{m_project.id, {}, m_from.path};
    for (const Environment& environment : std::as_const(m_project.environments)) {
        const Location candidate{m_project.id, environment.slug, m_from.path};
        if (candidate != m_from && !taken.contains(candidate)) {
            next = candidate;
            break;
        }
    }
    addRow(next);
    renumber();
    rowsChanged();
    m_rows.back().widget->firstControl()->setFocus(Qt::TabFocusReason);
    FittingScrollArea::bringIntoSight(*m_rows.back().widget);
}

void DestinationsEditor::removeRow(DestinationRow* widget)
{
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    renumber();
    rowsChanged();
    m_add->setFocus();
}

void DestinationsEditor::renumber()
{
    int number = 0;
    for (const Row& row : m_rows)
        row.widget->setNumber(++number, !m_service.capabilities.sameLocationOnly);
    if (m_label != nullptr && !m_rows.empty())
        m_label->setBuddy(m_rows.front().widget->firstControl());
    orderTabsByLayout(*this);
}

QString DestinationsEditor::problemOf(const Location& location, const QList<Location>& before) const
{
    if (location.environment.isEmpty())
        return tr("Choose where to copy to.");
    if (m_service.capabilities.hasFolders) {
        if (location.path.isEmpty())
            return tr("Type a path, “/” for the root.");
        if (const QString problem = pathProblem(location.path); !problem.isEmpty())
            return problem;
    }
    if (!m_service.capabilities.sameLocationOnly && location == m_from)
        return tr("The secrets come from here. Choose another place.");
    if (before.contains(location))
        return tr("Already in the list above.");
    return {};
}

void DestinationsEditor::rowsChanged()
{
    QList<Location> wanted;
    for (Row& row : m_rows) {
        const Location location = row.widget->location();
        const QString problem = problemOf(location, wanted);
        row.destination = problem.isEmpty() ? int(wanted.size()) : -1;
        if (problem.isEmpty())
            wanted.append(location);
        else
            row.widget->showProblem(problem);
        row.widget->showProduction(m_isProduction && m_isProduction(location));
    }
    stepBuilder(wanted);
    showStates();
    Q_EMIT changed();
}

void DestinationsEditor::stepBuilder(const QList<Location>& wanted)
{
    if (m_builder == nullptr)
        return;
    const auto locationAt
        = [this](qsizetype at) { return m_builder->plan().destinations.value(at).location; };
    const auto count = [this] { return m_builder->plan().destinations.size(); };
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        // A row taken out of the middle: what is known of the later ones is kept.
        while (at < count() && count() > wanted.size() && locationAt(at) != wanted[at])
            m_builder->removeDestination(int(at));
        if (at >= count())
            m_builder->addDestination(wanted[at]);
        else if (locationAt(at) != wanted[at])
            m_builder->setDestination(int(at), wanted[at]);
    }
    while (count() > wanted.size())
        m_builder->removeDestination(int(count()) - 1);
}

void DestinationsEditor::showStates()
{
    if (m_builder == nullptr)
        return;
    const QList<Destination>& destinations = m_builder->plan().destinations;
    for (const Row& row : m_rows) {
        // While rows are being kept in step the plan may still be of the rows before.
        if (row.destination >= 0 && row.destination < destinations.size()
            && destinations[row.destination].location == row.widget->location())
            row.widget->showInfo(destinations[row.destination].info);
    }
}

} // namespace Keycutter
