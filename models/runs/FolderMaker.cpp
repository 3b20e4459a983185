// SPDX-License-Identifier: MIT
#include "runs/FolderMaker.h"

#include "runs/Lookup.h"
#include "runs/RunRecord.h"

#include <algorithm>

namespace Keycutter {

namespace {

RunFolder::Status statusOf(const RunRecord& record, int folder)
{
    return record.run().folders[static_cast<size_t>(folder)].status;
}

} // namespace

FolderMaker::FolderMaker(
    RunRecord& record, Session& session, const RunPauses& pauses, QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_session(&session)
    , m_pauses(pauses)
    , m_signInPatience(pauses.signIn)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_pausedUntil = {};
        Q_EMIT stateChanged();
        next();
    });
    connect(&session, &Session::signInRestored, this, [this] {
        ++m_restored;
        if (!std::exchange(m_waiting, false))
            return;
        Q_EMIT stateChanged();
        next();
    });
}

void FolderMaker::plan()
{
    const Plan& plan = m_record.plan();
    for (int i = 0; i < plan.destinations.size(); ++i) {
        const Destination& destination = plan.destinations[i];
        if (destination.info.status != DestinationInfo::Status::FolderMissing
            || m_record.openOf(i) == 0)
            continue;
        const int folder = m_record.addFolder(destination.location);
        if (statusOf(m_record, folder) == RunFolder::Status::Pending)
            m_wanted.push_back({i, folder});
    }
}

bool FolderMaker::isWaitingForSignIn() const
{
    return m_waiting || (m_lookup && m_lookup->isWaitingForSignIn());
}

bool FolderMaker::made(int destination) const
{
    const auto found = std::ranges::find(m_wanted, destination, &Wanted::destination);
    return found != m_wanted.end()
        && statusOf(m_record, found->folder) == RunFolder::Status::Created;
}

void FolderMaker::start()
{
    m_started = true;
    next();
}

void FolderMaker::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (m_paused)
        withdrawWaiting();
    else if (m_started && !m_busy && !m_waiting && !m_pause.isActive())
        next();
}

void FolderMaker::next()
{
    if (!m_session || m_finished)
        return;
    if (m_cancelled || m_at == m_wanted.size())
        return finish();
    if (m_paused)
        return;
    m_looks = 0;
    m_busy = true;
    m_restoredWhenSent = m_restored;
    m_record.setFolder(folder(), RunFolder::Status::Creating);
    m_record.intendFolder(m_wanted[m_at].destination, this, [this](int intent) { send(intent); });
}

void FolderMaker::send(int intent)
{
    m_intent = intent;
    if (!m_session)
        return;
    if (m_cancelled || m_paused) { // since it was to be sent
        m_busy = false;
        settle(RunFolder::Status::Pending);
        return next();
    }
    m_isWithdrawn = false;
    auto* job = m_session->createFolder(m_record.location(m_wanted[m_at].destination));
    m_job = job;
    job->onFinished(this, [this](const Result<Folder>& answer) { take(answer); });
}

void FolderMaker::withdrawWaiting()
{
    if (!m_job)
        return;
    m_isWithdrawn = true;
    m_job->withdraw();
}

void FolderMaker::settle(RunFolder::Status status, const QString& detail)
{
    m_record.setFolder(folder(), status, detail);
    m_record.closeIntent(std::exchange(m_intent, 0));
}

void FolderMaker::take(const Result<Folder>& answer)
{
    m_busy = false;
    if (!answer && SignInPatience::concerns(answer.error()))
        return takeSignInFault(answer.error());
    m_signInPatience.reset();
    if (answer) {
        settle(RunFolder::Status::Created);
        ++m_at;
        return next();
    }
    if (answer.error().kind == ErrorKind::Cancelled && m_isWithdrawn) {
        settle(RunFolder::Status::Pending);
        return next();
    }
    switch (answer.error().kind) {
    case ErrorKind::Unauthorised:
        settle(RunFolder::Status::Pending);
        if (m_cancelled || m_restored != m_restoredWhenSent)
            return next();
        m_waiting = true;
        Q_EMIT stateChanged();
        return;
    case ErrorKind::RateLimited: {
        settle(RunFolder::Status::Pending);
        const auto length = answer.error().retryAfter
            ? std::chrono::milliseconds(*answer.error().retryAfter)
            : m_pauses.rateLimit;
        m_pausedUntil = QDateTime::currentDateTimeUtc().addMSecs(length.count());
        m_pause.start(length);
        Q_EMIT stateChanged();
        return;
    }
    case ErrorKind::Conflict:
        settle(RunFolder::Status::WasThere, wordsOf(answer.error()));
        ++m_at;
        return next();
    case ErrorKind::Cancelled:
    case ErrorKind::Timeout:
    case ErrorKind::Malformed:
    case ErrorKind::ServerFault:
    case ErrorKind::OutcomeUnknown:
        return checkOnIt(answer.error());
    default:
        return fail(answer.error());
    }
}

void FolderMaker::takeSignInFault(const Error& error)
{
    settle(RunFolder::Status::Pending);
    if (m_cancelled)
        return next();
    if (const auto length = m_signInPatience.next(error))
        return m_pause.start(*length);
    const QString why = SignInPatience::whyNotSent(error);
    fail(error, why, why);
}

void FolderMaker::checkOnIt(const Error& error)
{
    if (!m_session)
        return;
    m_busy = true;
    delete m_lookup;
    m_lookup = new Lookup(
        *m_session, m_record.location(m_wanted[m_at].destination), m_pauses.listing, this);
    connect(m_lookup, &Lookup::waitingChanged, this, &FolderMaker::stateChanged);
    if (m_cancelled)
        m_lookup->stopWaiting();
    m_lookup->start([this, error](const Result<Listing>& listing) {
        m_busy = false;
        settleFound(error, listing);
    });
}

void FolderMaker::settleFound(const Error& error, const Result<Listing>& listing)
{
    if (listing) {
        settle(
            RunFolder::Status::Created,
            tr("The answer was lost (%1), but the folder is there now.").arg(wordsOf(error)));
        ++m_at;
        return next();
    }
    if (listing.error().kind == ErrorKind::NotFound && m_looks < m_pauses.effect.size()) {
        m_busy = true;
        QTimer::singleShot(m_pauses.effect[m_looks++], this, [this, error] { checkOnIt(error); });
        return;
    }
    fail(error);
}

void FolderMaker::fail(const Error& error)
{
    fail(
        error, wordsOf(error),
        tr("Not sent, because the folder could not be created: %1").arg(wordsOf(error)));
}

void FolderMaker::fail(const Error& error, const QString& why, const QString& whyNotSent)
{
    settle(RunFolder::Status::Failed, why);
    const Plan& plan = m_record.plan();
    const int destination = m_wanted[m_at].destination;
    for (int secret = 0; secret < plan.secrets.size(); ++secret) {
        const auto cell = static_cast<int>(secret * plan.destinations.size() + destination);
        m_record.fail(cell, Outcome::Failed, error, whyNotSent);
    }
    ++m_at;
    next();
}

void FolderMaker::cancel()
{
    if (m_cancelled || m_finished)
        return;
    m_cancelled = true;
    withdrawWaiting();
    if (m_lookup)
        m_lookup->stopWaiting();
    m_pause.stop();
    m_pausedUntil = {};
    m_waiting = false;
    if (!m_busy)
        finish();
}

void FolderMaker::finish()
{
    m_finished = true;
    QMetaObject::invokeMethod(this, &FolderMaker::finished, Qt::QueuedConnection);
}

} // namespace Keycutter
