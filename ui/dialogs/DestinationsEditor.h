// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Project.h"
#include "plan/PlanBuilder.h"
#include "services/ServiceDescriptor.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Keycutter {

class DestinationRow;

//! The destinations of a plan, one row each. Rows that are usable are kept in step with a
//! PlanBuilder; the others say what is wrong with them.
class DestinationsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationsEditor(QWidget* parent = nullptr);

    //! Where secrets can go, and what marks a location as production. The shortcut of @p label goes
    //! to the first row. Called once, first.
    void setUp(
        const Project& project, const ServiceDescriptor& service, const Location& from,
        std::function<bool(const Location&)> isProduction, QLabel* label);
    //! The builder to keep in step, and the session to look folders up with; nullptr for none.
    void setBuilder(PlanBuilder* builder, Session* session);
    //! Replaces the rows.
    void setLocations(const QList<Location>& locations);
    //! Usable rows, in their order.
    [[nodiscard]] QList<Location> locations() const;
    //! What every row says, usable or not.
    [[nodiscard]] QList<Location> typed() const;
    //! True when a row is not usable.
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        DestinationRow* widget = nullptr;
        //! Index in the plan; -1 for rows that are not usable.
        int destination = -1;
    };

    void addRow(const Location& location);
    void addAnother();
    void removeRow(DestinationRow* widget);
    void renumber();
    void rowsChanged();
    [[nodiscard]] QString problemOf(const Location& location, const QList<Location>& before) const;
    void stepBuilder(const QList<Location>& wanted);
    void showStates();

    Project m_project;
    ServiceDescriptor m_service;
    Location m_from;
    std::function<bool(const Location&)> m_isProduction;
    QPointer<PlanBuilder> m_builder;
    QPointer<Session> m_session;
    std::vector<Row> m_rows;
    QLabel* m_label = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_add;
};

} // namespace Keycutter
