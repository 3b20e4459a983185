// SPDX-License-Identifier: MIT
#pragma once

#include "runs/PatientQuestion.h"
#include "runs/RunPauses.h"
#include "runs/verify/CopyComparison.h"
#include "services/Session.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace Keycutter {

class Lookup;

//! Checks a finished run: asks how its open approval requests stand, since a merge may have written
//! its copies meanwhile; then lists every location that was written to once, a few at a time, and
//! compares (compareCopies()). What waits for a request whose state could not be read is NotTold.
//! Sends nothing that writes. Each question waits for a sign-in that is over.
class RunVerifier : public QObject
{
    Q_OBJECT

public:
    RunVerifier(Session& session, const Run& run, QObject* parent = nullptr);

    //! Before start().
    void setPauses(const RunPauses& pauses) { m_pauses = pauses; }
    void start();
    //! Asks nothing more. What was not listed by then is NotTold.
    void cancel();

    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isWaitingForSignIn() const;
    //! Locations to list, and how many of them are done.
    [[nodiscard]] int total() const { return static_cast<int>(m_locations.size()); }
    [[nodiscard]] int done() const { return static_cast<int>(m_listings.size()); }

    //! The run; once finished with what became of its approval requests, and with this check.
    [[nodiscard]] const Run& run() const { return m_run; }
    //! Once finished.
    [[nodiscard]] const RunVerification& verification() const { return *m_run.verification; }
    [[nodiscard]] const DestinationListings& listings() const { return m_listings; }

Q_SIGNALS:
    //! done() or isWaitingForSignIn() changed.
    void progressed();
    //! Once, from the event loop.
    void finished();

private:
    void askApprovals();
    void takeApprovals(const Result<QList<Approval>>& states);
    void list();
    void next();
    void take(const Location& location, const Result<Listing>& listing, Lookup* lookup);
    void finish();
    //! Of cells that wait for a request in m_untold.
    void noteUntold();

    using Question = PatientQuestionOf<QList<Approval>>;

    QPointer<Session> m_session;
    Run m_run;
    RunPauses m_pauses;
    StatusWords m_words;
    QList<Location> m_locations;
    qsizetype m_at = 0;
    QPointer<Question> m_question;
    QList<ApprovalQuestion> m_untold; //!< requests whose state is not told yet
    QString m_whyUntold;
    std::vector<QPointer<Lookup>> m_lookups;
    DestinationListings m_listings;
    bool m_cancelled = false;
    bool m_finished = false;
};

//! How @p service calls its secrets' states.
[[nodiscard]] StatusWords statusWordsOf(const ServiceDescriptor& service);

} // namespace Keycutter
