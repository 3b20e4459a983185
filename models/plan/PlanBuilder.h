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
    //! Begins with @p start, whose destinations are looked at anew (see retryInput()).
    PlanBuilder(Session& session, const PlanInput& start, QObject* parent = nullptr);
    //! Cancels the jobs that are under way.
    ~PlanBuilder() override;

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
    //! The questions about one destination; a change of the destination makes a new look, and
    //! answers to an older one are dropped.
    struct Look
    {
        quint64 ticket = 0;
        QList<QPointer<Job>> jobs;
        std::optional<DestinationInfo> listing;
        std::optional<ApprovalPolicy> policy;
    };

    void look(int index);
    void askListing(quint64 ticket, const Location& location);
    void askPolicy(quint64 ticket, const Location& location);
    void takeListing(quint64 ticket, const Location& location, const Result<Listing>& listing);
    void askEnvironment(quint64 ticket, const Location& location);
    void settle(quint64 ticket, const DestinationInfo& info);
    void settleIfKnown(int index);
    void remember(quint64 ticket, Job* job);
    void lookAgain();
    void sessionGone();
    [[nodiscard]] int indexOf(quint64 ticket) const;
    [[nodiscard]] QString problemOf(const Location& location) const;
    void replan();

    QPointer<Session> m_session;
    PlanInput m_input;
    Plan m_plan;
    QList<Look> m_looks; // parallel to m_input.destinations
    quint64 m_lastTicket = 0;
};

} // namespace Keycutter
