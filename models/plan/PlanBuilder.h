// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"
#include "services/Session.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Keycutter {

//! Keeps a plan up to date while its destinations, options, choices and edits change: looks at each
//! location (listing, folder, approval policy) once for all its columns and plans anew. Writes
//! nothing.
class PlanBuilder : public QObject
{
    Q_OBJECT

public:
    //! @p session must outlive the builder or be destroyed with its jobs.
    PlanBuilder(
        Session& session, const Location& from, const QList<Secret>& secrets,
        const QString& notWritable, QObject* parent = nullptr);
    //! Begins with @p start, whose destinations are looked at anew (see retryInput()). Its rules
    //! are the session's, whatever it says.
    PlanBuilder(Session& session, const PlanInput& start, QObject* parent = nullptr);
    //! Cancels the jobs that are under way.
    ~PlanBuilder() override;

    [[nodiscard]] const Plan& plan() const { return m_plan; }

    //! Adds a column. Where the service can rename, @p nameTemplate is what its copies are called
    //! ("{name}" is the source's name); an empty one stands for PlanRules::nameTemplate.
    void addDestination(const Location& location, const QString& nameTemplate = {});
    void setDestination(int index, const Location& location);
    void setTemplate(int index, const QString& nameTemplate);
    //! Choices and edits of a copy go with it.
    void removeDestination(int index);
    //! Looks at that destination again, for example after an error.
    void reloadDestination(int index);
    void setOptions(const PlanOptions& options);
    //! Sets the choice of one cell; only meaningful for cells that exist at the destination.
    void setChoice(int cell, ExistsAction action);
    //! The same for many cells, with one planChanged().
    void setChoices(const QList<int>& cells, ExistsAction action);
    //! The choices that were set for single cells.
    [[nodiscard]] const CellChoices& choices() const { return m_input.choices; }
    //! Changes the edits of many cells, with one planChanged(); an empty edit goes by the options
    //! again.
    void changeEdits(const QList<int>& cells, const std::function<void(CellEdit&)>& change);

Q_SIGNALS:
    //! The plan was made anew; its shape (rows, columns) may have changed.
    void planChanged();

private:
    //! The questions about one location. To ask anew makes a new look, and answers to an older one
    //! are dropped.
    struct Look
    {
        Location location;
        quint64 ticket = 0;
        QList<QPointer<Job>> jobs = {};
        std::optional<DestinationInfo> listing = std::nullopt;
        std::optional<ApprovalPolicy> policy = std::nullopt;
        DestinationInfo info = {}; //!< what is known so far
    };

    //! Gives every column its location's look, begins what is missing and ends what is not needed.
    void followColumns();
    void look(Look& one);
    void askListing(quint64 ticket, const Location& location);
    void askPolicy(quint64 ticket, const Location& location);
    void takeListing(quint64 ticket, const Location& location, const Result<Listing>& listing);
    void askEnvironment(quint64 ticket, const Location& location);
    void settle(quint64 ticket, const DestinationInfo& info);
    void settleIfKnown(Look& one);
    void remember(quint64 ticket, Job* job);
    void lookAgain();
    void sessionGone();
    [[nodiscard]] Look* lookOf(quint64 ticket);
    [[nodiscard]] Look* lookOf(const Location& location);
    [[nodiscard]] QString problemOf(const Location& location) const;
    [[nodiscard]] CellName nameOf(int cell) const;
    //! Moves what is kept by CellName when a column goes.
    void forgetCopy(int index);
    void replan();

    QPointer<Session> m_session;
    PlanInput m_input;
    Plan m_plan;
    QList<Look> m_looks; //!< one per location
    quint64 m_lastTicket = 0;
};

} // namespace Keycutter
