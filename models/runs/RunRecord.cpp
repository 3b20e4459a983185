// SPDX-License-Identifier: MIT
#include "runs/RunRecord.h"

#include "runs/RunApprovals.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

QString wordsOf(const Error& error)
{
    return error.said.isEmpty() ? errorTitle(error.kind) : error.said;
}

RunRecord::RunRecord(Run run, QObject* parent)
    : QObject(parent)
    , m_run(std::move(run))
{
    const size_t count = m_run.plan.cells.size();
    if (m_run.prints.isEmpty())
        m_run.prints = printsOf(m_run.plan);
    const bool isFresh = m_run.cells.empty();
    m_run.cells.resize(count);
    m_isChanged.assign(count, false);
    m_intentOf.assign(count, 0);
    m_openPerDestination.assign(static_cast<size_t>(m_run.plan.destinations.size()), 0);
    for (size_t i = 0; i < count; ++i) {
        if (isFresh)
            m_run.cells[i].planCell = static_cast<int>(i);
        if (isFinal(m_run.cells[i].outcome))
            continue;
        ++m_open;
        ++m_openPerDestination[static_cast<size_t>(m_run.plan.cells[i].destination)];
    }
    for (size_t i = 0; i < m_run.approvals.size(); ++i)
        m_approvalById.insert(m_run.approvals[i].approval.id, i);
}

void RunRecord::setLog(RunLog* log, int lastIntent)
{
    flush(); // the old one is owed it
    m_log = log;
    m_lastIntent = lastIntent;
}

const PlanCell& RunRecord::planned(int cell) const
{
    return m_run.plan.cells[static_cast<size_t>(cell)];
}

const Secret& RunRecord::source(int cell) const
{
    return m_run.plan.secrets[planned(cell).secret];
}

const Location& RunRecord::location(int destination) const
{
    return m_run.plan.destinations[destination].location;
}

int RunRecord::openOf(int destination) const
{
    return m_openPerDestination[static_cast<size_t>(destination)];
}

void RunRecord::begin(std::optional<std::chrono::milliseconds> clockAhead)
{
    if (!m_run.started.isValid()) {
        m_run.started = QDateTime::currentDateTimeUtc();
        for (Destination& destination : m_run.plan.destinations) {
            if (clockAhead)
                destination.info.copiesSince = m_run.started.addMSecs(clockAhead->count());
        }
    }
    if (m_log != nullptr)
        m_log->begin(m_run);
}

void RunRecord::end()
{
    flush();
    m_run.ended = QDateTime::currentDateTimeUtc();
    if (m_log != nullptr)
        m_log->end(m_run);
}

void RunRecord::intend(
    const PlannedCall& call, QObject* context, const std::function<void(int)>& then)
{
    if (m_log == nullptr)
        return then(0);
    RunIntent intent;
    intent.destination = call.destination;
    intent.overwrite = call.overwrite;
    intent.cells = call.cells;
    intend(std::move(intent), context, then);
}

void RunRecord::intendFolder(
    int destination, QObject* context, const std::function<void(int)>& then)
{
    if (m_log == nullptr)
        return then(0);
    RunIntent intent;
    intent.kind = RunIntent::Kind::Folder;
    intent.destination = destination;
    intend(std::move(intent), context, then);
}

void RunRecord::intend(RunIntent intent, QObject* context, const std::function<void(int)>& then)
{
    intent.number = ++m_lastIntent;
    intent.made = QDateTime::currentDateTimeUtc();
    adopt(intent);
    logChanges();
    // A log that cannot write has told so, and does not stop the run.
    m_log->intend(m_run, intent)
        ->onFinished(
            context, [then, number = intent.number](const Result<void>&) { then(number); });
}

void RunRecord::adopt(const RunIntent& intent)
{
    for (const int cell : intent.cells)
        m_intentOf[static_cast<size_t>(cell)] = intent.number;
    if (!intent.cells.empty())
        m_cellsOfIntent.insert(intent.number, static_cast<int>(intent.cells.size()));
}

void RunRecord::adoptIntents(const std::vector<RunIntent>& intents)
{
    for (RunIntent intent : intents) {
        std::erase_if(intent.cells, [this](int cell) {
            return m_run.cells[static_cast<size_t>(cell)].outcome != Outcome::Sending;
        });
        adopt(intent);
        if (intent.cells.empty())
            closeIntent(intent.number);
    }
}

void RunRecord::leaveIntent(int cell)
{
    const int intent = std::exchange(m_intentOf[static_cast<size_t>(cell)], 0);
    const auto left = m_cellsOfIntent.find(intent);
    if (intent == 0 || left == m_cellsOfIntent.end() || --*left > 0)
        return;
    m_cellsOfIntent.erase(left);
    closeIntent(intent);
}

void RunRecord::closeIntent(int intent)
{
    if (m_log == nullptr || intent == 0)
        return;
    // Its outcomes are never written after it.
    logChanges();
    m_log->close(m_run, intent);
}

void RunRecord::logChanges()
{
    if (m_log == nullptr)
        return;
    if (!m_toLog.empty())
        m_log->recordCells(m_run, std::exchange(m_toLog, {}));
    if (std::exchange(m_approvalsToLog, false))
        m_log->recordApprovals(m_run);
}

void RunRecord::countCall(bool extra)
{
    ++m_run.calls;
    m_run.extraCalls += extra;
}

void RunRecord::uncountCall(bool extra)
{
    --m_run.calls;
    m_run.extraCalls -= extra;
}

RunCell* RunRecord::openCell(int cell)
{
    RunCell& found = m_run.cells[static_cast<size_t>(cell)];
    return isFinal(found.outcome) ? nullptr : &found;
}

void RunRecord::close(int cell)
{
    --m_open;
    --m_openPerDestination[static_cast<size_t>(planned(cell).destination)];
    changed(cell);
    leaveIntent(cell);
}

void RunRecord::changed(int cell)
{
    if (m_changed.empty())
        QMetaObject::invokeMethod(this, &RunRecord::flush, Qt::QueuedConnection);
    // That it is on its way is what its intent says.
    if (m_log != nullptr && m_run.cells[static_cast<size_t>(cell)].outcome != Outcome::Sending)
        m_toLog.push_back(cell);
    if (m_isChanged[static_cast<size_t>(cell)])
        return;
    m_isChanged[static_cast<size_t>(cell)] = true;
    m_changed.push_back(cell);
}

void RunRecord::flush()
{
    const std::vector<int> cells = std::exchange(m_changed, {});
    for (const int cell : cells)
        m_isChanged[static_cast<size_t>(cell)] = false;
    const bool isNews = !m_toLog.empty() || m_approvalsToLog;
    logChanges();
    if (isNews && m_run.isFinished())
        m_log->end(m_run); // its counts are others now
    if (!cells.empty())
        Q_EMIT cellsChanged(cells);
}

void RunRecord::setSending(const std::vector<int>& cells)
{
    for (const int cell : cells) {
        if (RunCell* open = openCell(cell)) {
            open->outcome = Outcome::Sending;
            changed(cell);
        }
    }
}

void RunRecord::setPending(const std::vector<int>& cells)
{
    for (const int cell : cells) {
        if (RunCell* open = openCell(cell)) {
            open->outcome = Outcome::Pending;
            changed(cell);
            leaveIntent(cell);
        }
    }
}

void RunRecord::setMaybeSent(const std::vector<int>& cells)
{
    for (const int cell : cells)
        m_run.plan.cells[static_cast<size_t>(cell)].maybeSent = true;
}

bool RunRecord::hasSourcesComment(int cell) const
{
    return m_run.plan.rules.canSetComment && !m_run.plan.commentSetFor(planned(cell));
}

bool RunRecord::lacksComments() const
{
    return std::ranges::any_of(m_run.cells, [this](const RunCell& cell) {
        return !isFinal(cell.outcome) && hasSourcesComment(cell.planCell);
    });
}

void RunRecord::takeComments(const QList<Secret>& sources)
{
    QHash<QString, QString> commentOf;
    for (const Secret& secret : sources)
        commentOf.insert(secret.id, secret.comment);
    for (Secret& secret : m_run.plan.secrets)
        secret.comment = commentOf.value(secret.id);
    for (const RunCell& cell : std::as_const(m_run.cells)) {
        if (hasSourcesComment(cell.planCell))
            m_run.plan.cells[static_cast<size_t>(cell.planCell)].comment
                = source(cell.planCell).comment;
    }
}

void RunRecord::settle(int cell, Outcome outcome, const QString& detail, const QString& next)
{
    RunCell* open = openCell(cell);
    if (open == nullptr)
        return;
    open->outcome = outcome;
    open->detail = detail;
    open->next = next;
    close(cell);
}

void RunRecord::succeed(
    int cell, Outcome outcome, const QString& destinationId, const QString& requestId,
    const QString& detail, const QString& status)
{
    RunCell* open = openCell(cell);
    if (open == nullptr)
        return;
    open->destinationId = destinationId;
    open->requestId = requestId;
    open->status = status;
    settle(cell, outcome, detail);
}

void RunRecord::skipAppeared(int cell, const Error& refusal)
{
    RunCell* open = openCell(cell);
    if (open == nullptr)
        return;
    open->requestId = refusal.requestId;
    const QString detail
        = tr("The key appeared at the destination meanwhile and was left as it is.");
    settle(
        cell, Outcome::Skipped,
        refusal.said.isEmpty() ? detail
                               : tr("%1 The service said “%2”.").arg(detail, refusal.said));
}

void RunRecord::setStatus(int cell, const QString& status)
{
    RunCell& made = m_run.cells[static_cast<size_t>(cell)];
    if (!isFinal(made.outcome) || made.status == status)
        return;
    made.status = status;
    changed(cell);
}

void RunRecord::fail(int cell, Outcome outcome, const Error& error, const QString& detail)
{
    RunCell* open = openCell(cell);
    if (open == nullptr)
        return;
    open->errorKind = error.kind;
    open->requestId = error.requestId;
    settle(cell, outcome, detail.isEmpty() ? wordsOf(error) : detail, error.advice());
}

void RunRecord::cancel(const std::vector<int>& cells)
{
    for (const int cell : cells)
        settle(cell, Outcome::Cancelled, tr("Cancelled before it was sent."));
}

void RunRecord::settleUnsent(const QString& why)
{
    for (const RunCell& cell : std::as_const(m_run.cells)) {
        if (cell.outcome == Outcome::Pending)
            settle(cell.planCell, Outcome::Cancelled, why);
    }
}

void RunRecord::closeAll(const Error& error)
{
    for (const RunCell& cell : std::as_const(m_run.cells)) {
        if (cell.outcome == Outcome::Sending)
            fail(cell.planCell, Outcome::Unknown, error);
        else if (cell.outcome == Outcome::Pending)
            cancel({cell.planCell});
    }
}

void RunRecord::setVerification(const RunVerification& verification)
{
    m_run.verification = verification;
    if (m_log != nullptr)
        m_log->recordVerification(m_run);
}

int RunRecord::addFolder(const Location& location)
{
    const auto known = std::ranges::find(m_run.folders, location, &RunFolder::location);
    if (known != m_run.folders.end())
        return static_cast<int>(known - m_run.folders.begin());
    m_run.folders.push_back({location, RunFolder::Status::Pending, {}});
    return static_cast<int>(m_run.folders.size()) - 1;
}

void RunRecord::setFolder(int folder, RunFolder::Status status, const QString& detail)
{
    m_run.folders[static_cast<size_t>(folder)].status = status;
    m_run.folders[static_cast<size_t>(folder)].detail = detail;
    if (m_log != nullptr)
        m_log->recordFolders(m_run);
    Q_EMIT foldersChanged();
}

void RunRecord::await(
    int cell, const Approval& approval, const QUrl& page, const QString& requestId)
{
    RunCell* open = openCell(cell);
    if (open == nullptr)
        return;
    open->approvalId = approval.id;
    auto known = m_approvalById.find(approval.id);
    const bool isNew = known == m_approvalById.end();
    if (isNew) {
        known = m_approvalById.insert(approval.id, m_run.approvals.size());
        m_run.approvals.push_back({approval, location(planned(cell).destination), page, {}});
        m_approvalsToLog = m_log != nullptr;
    }
    m_run.approvals[*known].cells.push_back(cell);
    succeed(
        cell, Outcome::AwaitingApproval, {}, requestId,
        approvedCell(approval, planned(cell).targetKey).detail);
    if (isNew)
        Q_EMIT approvalsChanged();
}

void RunRecord::updateApproval(const Approval& approval)
{
    const std::vector<int> cells = takeApproval(m_run, approval);
    if (cells.empty())
        return;
    m_approvalsToLog = m_log != nullptr;
    for (const int cell : cells)
        changed(cell);
    Q_EMIT approvalsChanged();
}

} // namespace Keycutter
