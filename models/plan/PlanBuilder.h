// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"
#include "services/Session.h"

#include <QObject>
#include <QPointer>

namespace Keycutter {

//! Keeps a plan up to date while its destinations, options and choices change: looks at each
//! destination (listing, folder, approval policy) as it is added and plans anew. Writes nothing.
class PlanBuilder : public QObject
{
    Q_OBJECT

public:
    //! @p session must outlive the builder or be destroyed with its jobs.
    PlanBuilder(
        Session& session, const Location& from, const QList<Secret>& secrets,
        const QString& notWritable, QObject* parent = nullptr);

    [[nodiscard]] const Plan& plan() const { return m_plan; }

    void addDestination(const Location& location);
    void setDestination(int index, const Location& location);
    void removeDestination(int index);
    //! Looks at that destination again, for example after an error.
    void reloadDestination(int index);
    void setOptions(const PlanOptions& options);
    //! Sets the choice of one cell; only meaningful for cells that exist at the destination.
    void setChoice(int cell, ExistsAction action);
    //! The same for many cells, with one planChanged().
    void setChoices(const QList<int>& cells, ExistsAction action);
    void clearChoices();

Q_SIGNALS:
    //! The plan was made anew; its shape (rows, columns) may have changed.
    void planChanged();

private:
    void look(int index);
    void replan();

    QPointer<Session> m_session;
    PlanInput m_input;
    Plan m_plan;
    QList<QList<QPointer<Job>>> m_jobs; // per destination
};

} // namespace Keycutter
