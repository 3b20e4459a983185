// SPDX-License-Identifier: MIT
#include "runs/PatientQuestion.h"

#include <QTimer>

#include <algorithm>

namespace Keycutter {

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

PatientQuestion::PatientQuestion(
    Session& session, std::vector<std::chrono::milliseconds> pauses, QObject* parent)
    : QObject(parent)
    , m_session(&session)
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

void PatientQuestion::ask()
{
    if (!m_session)
        return;
    m_restoredWhenAsked = m_restored;
    send();
}

void PatientQuestion::take(const Error* error)
{
    if (error == nullptr)
        return tell();
    if (error->kind == ErrorKind::Unauthorised && m_mayWait) {
        if (m_restored != m_restoredWhenAsked)
            return ask(); // signed in again while this answer was on its way
        return setWaiting(true);
    }
    if (!isWorthAnotherTry(error->kind) || m_tried >= m_pauses.size())
        return tell();
    auto pause = m_pauses[m_tried++];
    if (error->retryAfter)
        pause = std::max<std::chrono::milliseconds>(pause, *error->retryAfter);
    QTimer::singleShot(pause, this, &PatientQuestion::ask);
}

void PatientQuestion::stopWaiting()
{
    m_mayWait = false;
    if (!m_waiting)
        return;
    setWaiting(false);
    QTimer::singleShot(0, this, [this] { tell(); });
}

void PatientQuestion::setWaiting(bool waiting)
{
    m_waiting = waiting;
    Q_EMIT waitingChanged();
}

} // namespace Keycutter
