// SPDX-License-Identifier: MIT
#include "runs/verify/RunCheck.h"

#include "runs/Lookup.h"
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

RunCheck::RunCheck(Session& session, const Run& run, QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_run(run)
    , m_words(statusWordsOf(session.descriptor()))
    , m_locations(writtenLocations(run))
{
    connect(&session, &QObject::destroyed, this, &RunCheck::cancel);
}

void RunCheck::start()
{
    next();
}

void RunCheck::next()
{
    if (m_finished)
        return;
    std::erase_if(m_lookups, [](const QPointer<Lookup>& lookup) { return lookup.isNull(); });
    while (!m_cancelled && m_session && m_at < m_locations.size()
           && std::ssize(m_lookups) < listingsAtOnce) {
        const Location& location = m_locations.at(m_at++);
        auto* lookup = new Lookup(*m_session, location, m_pauses.listing, this);
        m_lookups.emplace_back(lookup);
        connect(lookup, &Lookup::waitingChanged, this, &RunCheck::progressed);
        lookup->start([this, location, lookup](const Result<Listing>& listing) {
            take(location, listing, lookup);
        });
    }
    if (m_lookups.empty())
        finish();
}

void RunCheck::take(const Location& location, const Result<Listing>& listing, Lookup* lookup)
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

bool RunCheck::isWaitingForSignIn() const
{
    return std::ranges::any_of(m_lookups, [](const QPointer<Lookup>& lookup) {
        return lookup && lookup->isWaitingForSignIn();
    });
}

void RunCheck::cancel()
{
    if (m_cancelled || m_finished)
        return;
    m_cancelled = true;
    // Reads harm nobody, so nothing is waited for.
    for (const QPointer<Lookup>& lookup : m_lookups) {
        if (lookup)
            lookup->deleteLater();
    }
    m_lookups.clear();
    finish();
}

void RunCheck::finish()
{
    m_finished = true;
    m_verification = compareCopies(m_run, m_listings, m_words, QDateTime::currentDateTimeUtc());
    QMetaObject::invokeMethod(this, &RunCheck::finished, Qt::QueuedConnection);
}

} // namespace Keycutter
