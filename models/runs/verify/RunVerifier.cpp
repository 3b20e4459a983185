// SPDX-License-Identifier: MIT
#include "runs/verify/RunVerifier.h"

#include "runs/Lookup.h"
#include "runs/RunApprovals.h"
#include "runs/RunRecord.h"
#include "services/ServiceDescriptor.h"

#include <algorithm>

namespace Keycutter {

namespace {

constexpr qsizetype listingsAtOnce = 4;

QList<Location> writtenLocations(const Run& run)
{
    QList<Location> locations;
    QSet<Location> known;
    for (const RunCell& cell : run.cells) {
        const PlanCell& planned = run.plan.cells[static_cast<size_t>(cell.planCell)];
        const Location& to = run.plan.destinations[planned.destination].location;
        if (!isWritten(cell) || known.contains(to))
            continue;
        known.insert(to);
        locations.append(to);
    }
    return locations;
}

} // namespace

StatusWords statusWordsOf(const ServiceDescriptor& service)
{
    return {service.pendingStatus, service.readyStatus, service.removedStatus};
}

RunVerifier::RunVerifier(Session& session, const Run& run, QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_run(run)
    , m_words(statusWordsOf(session.descriptor()))
{
    connect(&session, &QObject::destroyed, this, &RunVerifier::cancel);
}

void RunVerifier::start()
{
    m_untold = openQuestions(m_run);
    m_whyUntold = errorTitle(ErrorKind::Cancelled);
    askApprovals();
}

void RunVerifier::askApprovals()
{
    if (m_untold.isEmpty() || !m_session)
        return list();
    m_question = new Question(
        *m_session, [asked = m_untold](Session& session) { return session.approvalStates(asked); },
        m_pauses.listing, this);
    connect(m_question, &PatientQuestion::waitingChanged, this, &RunVerifier::progressed);
    m_question->start([this](const Result<QList<Approval>>& states) {
        m_question->deleteLater();
        m_question.clear();
        takeApprovals(states);
    });
}

void RunVerifier::takeApprovals(const Result<QList<Approval>>& states)
{
    if (m_finished)
        return;
    const qsizetype before = m_untold.size();
    for (const Approval& state : states.value_or(QList<Approval>())) {
        takeApproval(m_run, state);
        m_untold.removeIf(
            [&state](const ApprovalQuestion& question) { return question.known.id == state.id; });
    }
    // Some services tell of a few at a time.
    if (m_untold.size() < before)
        return askApprovals();
    m_whyUntold = states ? tr("The service did not say.") : wordsOf(states.error());
    list();
}

void RunVerifier::list()
{
    m_locations = writtenLocations(m_run);
    next();
}

void RunVerifier::next()
{
    if (m_finished)
        return;
    std::erase_if(m_lookups, [](const QPointer<Lookup>& lookup) { return lookup.isNull(); });
    while (!m_cancelled && m_session && m_at < m_locations.size()
           && std::ssize(m_lookups) < listingsAtOnce) {
        const Location& location = m_locations.at(m_at++);
        auto* lookup = new Lookup(*m_session, location, m_pauses.listing, this);
        m_lookups.emplace_back(lookup);
        connect(lookup, &Lookup::waitingChanged, this, &RunVerifier::progressed);
        lookup->start([this, location, lookup](const Result<Listing>& listing) {
            take(location, listing, lookup);
        });
    }
    if (m_lookups.empty())
        finish();
}

void RunVerifier::take(const Location& location, const Result<Listing>& listing, Lookup* lookup)
{
    std::erase(m_lookups, lookup);
    lookup->deleteLater();
    if (listing)
        m_listings.insert(location, listing->secrets);
    else
        m_listings.insert(location, failure(listing.error()));
    Q_EMIT progressed();
    next();
}

bool RunVerifier::isWaitingForSignIn() const
{
    if (m_question && m_question->isWaitingForSignIn())
        return true;
    return std::ranges::any_of(m_lookups, [](const QPointer<Lookup>& lookup) {
        return lookup && lookup->isWaitingForSignIn();
    });
}

void RunVerifier::cancel()
{
    if (m_cancelled || m_finished)
        return;
    m_cancelled = true;
    // Reads harm nobody, so nothing is waited for.
    if (m_question)
        m_question->deleteLater();
    m_question.clear();
    for (const QPointer<Lookup>& lookup : m_lookups) {
        if (lookup)
            lookup->deleteLater();
    }
    m_lookups.clear();
    finish();
}

void RunVerifier::finish()
{
    m_finished = true;
    m_run.verification = compareCopies(m_run, m_listings, m_words, QDateTime::currentDateTimeUtc());
    noteUntold();
    QMetaObject::invokeMethod(this, &RunVerifier::finished, Qt::QueuedConnection);
}

void RunVerifier::noteUntold()
{
    for (const ApprovalQuestion& question : std::as_const(m_untold)) {
        const auto opened = std::ranges::find(
            m_run.approvals, question.known.id,
            [](const RunApproval& approval) { return approval.approval.id; });
        if (opened == m_run.approvals.cend())
            continue;
        for (const int cell : opened->cells) {
            CopyCheck& check = m_run.verification->cells[static_cast<size_t>(cell)];
            check.state = CopyState::NotTold;
            check.detail
                = tr("How its approval request stands could not be read, so it may have been "
                     "merged and written: %1")
                      .arg(m_whyUntold);
        }
    }
}

} // namespace Keycutter
