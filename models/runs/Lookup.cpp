// SPDX-License-Identifier: MIT
#include "runs/Lookup.h"

#include <QTimer>

namespace Keycutter {

namespace {

bool isWorthAnotherTry(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Malformed:
    case ErrorKind::ServerFault:
    case ErrorKind::OutcomeUnknown:
        return true;
    default:
        return false;
    }
}

} // namespace

Lookup::Lookup(
    Session& session, const Location& location, std::vector<std::chrono::milliseconds> pauses,
    QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_location(location)
    , m_pauses(std::move(pauses))
{
    connect(&session, &Session::signInRestored, this, [this] {
        ++m_restored;
        if (m_waiting) {
            setWaiting(false);
            ask();
        }
    });
}

void Lookup::start(std::function<void(const Result<Listing>&)> then)
{
    m_then = std::move(then);
    ask();
}

void Lookup::ask()
{
    if (!m_session)
        return;
    m_restoredWhenAsked = m_restored;
    m_session->lookUpSecrets(m_location)->onFinished(this, [this](const Result<Listing>& listing) {
        take(listing);
    });
}

void Lookup::take(const Result<Listing>& listing)
{
    if (listing)
        return m_then(listing);
    if (listing.error().kind == ErrorKind::Unauthorised && m_mayWait) {
        if (m_restored != m_restoredWhenAsked)
            return ask(); // signed in again while this answer was on its way
        m_signInError = listing.error();
        return setWaiting(true);
    }
    if (!isWorthAnotherTry(listing.error().kind) || m_tried >= m_pauses.size())
        return m_then(listing);
    auto pause = m_pauses[m_tried++];
    if (listing.error().retryAfter)
        pause = std::max<std::chrono::milliseconds>(pause, *listing.error().retryAfter);
    QTimer::singleShot(pause, this, &Lookup::ask);
}

void Lookup::stopWaiting()
{
    m_mayWait = false;
    if (!m_waiting)
        return;
    setWaiting(false);
    QTimer::singleShot(0, this, [this] { m_then(failure(m_signInError)); });
}

void Lookup::setWaiting(bool waiting)
{
    m_waiting = waiting;
    Q_EMIT waitingChanged();
}

} // namespace Keycutter
