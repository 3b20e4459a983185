// SPDX-License-Identifier: MIT
#include "runs/journal/RunWriter.h"

#include "plan/PlanDigest.h"
#include "runs/journal/JournalDatabase.h"
#include "runs/journal/StoredWords.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

using namespace StoredWords;

namespace {

//! "?,?,?"
QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

QVariant ifSet(const std::optional<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariant ifSet(const std::optional<QStringList>& texts)
{
    return texts ? QVariant(lines(*texts)) : QVariant();
}

//! A title is one line, whatever its project is called.
QString titleLines(const QStringList& titles)
{
    QStringList single;
    for (QString title : titles)
        single.append(title.replace(u'\n', u' '));
    return lines(single);
}

using Dates = QHash<QString, QDateTime>;

//! When the secrets of the destinations were last changed, by their ids.
std::vector<Dates> datesOf(const Plan& plan)
{
    std::vector<Dates> all;
    for (const Destination& destination : plan.destinations) {
        Dates dates;
        for (const Secret& secret : destination.info.secrets)
            dates.insert(secret.id, secret.modified);
        all.push_back(std::move(dates));
    }
    return all;
}

QVariant print(const AttributePrints& prints, const QString& id)
{
    const auto found = prints.constFind(id);
    return found == prints.cend() ? QVariant() : QVariant(toText(*found));
}

//! All that the comparison of a later listing with this one needs of what is not kept.
QDateTime copiesSince(const DestinationInfo& info)
{
    QDateTime newest = info.copiesSince;
    for (const Secret& secret : info.secrets) {
        if (secret.created.isValid() && (!newest.isValid() || secret.created > newest))
            newest = secret.created;
    }
    return newest;
}

//! The columns of a cell that the run changes.
QVariantList outcomeValues(const RunCell& cell)
{
    const bool hasError = cell.outcome == Outcome::Failed || cell.outcome == Outcome::Unknown;
    return {
        word(cell.outcome),
        orNull(cell.detail),
        orNull(cell.next),
        orNull(cell.requestId),
        orNull(cell.destinationId),
        orNull(cell.approvalId),
        hasError ? QVariant(word(cell.errorKind)) : QVariant(),
        orNull(cell.status),
    };
}

QVariantList plannedValues(
    const Plan& plan, const PlanCell& cell, const Dates& dates, const AttributePrints& prints)
{
    const CellEdit edit = plan.editOf(cell);
    const bool renamed = cell.targetKey != plan.secrets[cell.secret].key;
    const bool exists = !cell.existingId.isEmpty();
    return {
        cell.secret,
        cell.destination,
        word(cell.state),
        word(cell.action),
        word(cell.blocked),
        cell.notes.toInt(),
        renamed ? QVariant(cell.targetKey) : QVariant(),
        orNull(lines(cell.scopes)),
        ifSet(plan.commentSetFor(cell)),
        ifSet(edit.targetKey),
        ifSet(edit.scopes),
        ifSet(edit.comment),
        orNull(cell.existingId),
        exists ? QVariant(cell.existingVersion) : QVariant(),
        exists ? time(dates.value(cell.existingId)) : QVariant(),
        exists ? print(prints, cell.existingId) : QVariant(),
        sentBefore(cell),
    };
}

} // namespace

RunWriter::RunWriter(JournalDatabase& database)
    : m_database(database)
{
}

QVariant RunWriter::rowOf(const QString& run)
{
    const auto known = m_rows.constFind(run);
    if (known != m_rows.cend())
        return *known;
    const auto found = m_database.first(u"SELECT run FROM runs WHERE id = ?"_s, {run});
    if (!found)
        return {};
    m_rows.insert(run, *found);
    return *found;
}

void RunWriter::writeWhole(const Run& run, StoredState state)
{
    m_database.run(
        u"INSERT INTO runs (id, number, state, connection_id, connection_name, service_id, site, "
        "from_title, to_titles, started, ended, calls, extra_calls, counts, plan_sha256, undoes, "
        "undoes_number, signed_in_as) VALUES (%1) ON CONFLICT (id) DO NOTHING"_s.arg(marks(18)),
        {run.id, run.number, word(state), run.connectionId, run.connectionName, run.serviceId,
         run.site.toString(), run.fromTitle, titleLines(run.destinationTitles), time(run.started),
         time(run.ended), run.calls, run.extraCalls, counts(run.counts()), planDigest(run.plan),
         orNull(run.undoes), run.undoesNumber, orNull(run.signedInAs)});
    writeHead(run, state);
    const QVariant row = rowOf(run.id);
    writePlan(row, run.plan);
    writeSources(row, run.plan, run.prints);
    writeDestinations(row, run.plan);
    writePlannedCells(row, run);
    writeFolders(run.id, run.folders);
    writeApprovals(run.id, run.approvals);
    if (run.verification)
        writeVerification(run);
}

void RunWriter::writeHead(const Run& run, StoredState state)
{
    m_database.run(
        u"UPDATE runs SET state = ?, started = ?, ended = ?, calls = ?, extra_calls = ?, "
        "counts = ? WHERE id = ?"_s,
        {word(state), time(run.started), time(run.ended), run.calls, run.extraCalls,
         counts(run.counts()), run.id});
}

void RunWriter::writeState(const QString& run, StoredState state)
{
    m_database.run(u"UPDATE runs SET state = ? WHERE id = ?"_s, {word(state), run});
}

void RunWriter::writePlan(const QVariant& row, const Plan& plan)
{
    const PlanOptions& options = plan.options;
    const PlanRules& rules = plan.rules;
    m_database.run(
        u"INSERT OR REPLACE INTO plans VALUES (%1)"_s.arg(marks(20)),
        {row,
         plan.from.projectId,
         plan.from.environment,
         plan.from.path,
         plan.notWritable,
         plan.namingProblem,
         options.attributes.toInt(),
         word(options.ifExists),
         options.naming.find,
         options.naming.replace,
         options.naming.regularExpression,
         options.naming.matchCase,
         word(options.naming.letters),
         ifSet(options.scopes),
         ifSet(options.comment),
         rules.canRename,
         rules.canOverwrite,
         rules.hasScopes,
         rules.canSetComment,
         rules.canOmitValue});
}

void RunWriter::writeSources(const QVariant& row, const Plan& plan, const AttributePrints& prints)
{
    const QString sql = u"INSERT OR REPLACE INTO sources VALUES (%1)"_s.arg(marks(8));
    for (qsizetype i = 0; i < plan.secrets.size(); ++i) {
        const Secret& secret = plan.secrets[i];
        m_database.run(
            sql,
            {row, i, secret.id, secret.key, secret.version, time(secret.modified),
             secret.marks.toInt(), print(prints, secret.id)});
    }
}

void RunWriter::writeDestinations(const QVariant& row, const Plan& plan)
{
    const QString sql = u"INSERT OR REPLACE INTO destinations VALUES (%1)"_s.arg(marks(15));
    for (qsizetype i = 0; i < plan.destinations.size(); ++i) {
        const Destination& destination = plan.destinations[i];
        const DestinationInfo& info = destination.info;
        const bool failed = info.status == DestinationInfo::Status::NotListed;
        m_database.run(
            sql,
            {row, i, destination.location.projectId, destination.location.environment,
             destination.location.path, destination.nameTemplate, word(info.status),
             word(info.policy.need), info.policy.name, info.policy.approvalsNeeded,
             info.quota ? QVariant(info.quota->used) : QVariant(),
             info.quota ? QVariant(info.quota->limit) : QVariant(), time(copiesSince(info)),
             failed ? QVariant(word(info.error.kind)) : QVariant(),
             failed ? QVariant(info.error.said) : QVariant()});
    }
}

void RunWriter::writePlannedCells(const QVariant& row, const Run& run)
{
    const QString sql
        = u"INSERT OR REPLACE INTO cells (run, at, secret, destination, state, action, blocked, "
          "notes, target_key, scopes, comment, edited_key, edited_scopes, edited_comment, "
          "existing_id, existing_version, existing_modified, existing_print, maybe_sent, outcome, "
          "detail, next, "
          "request_id, "
          "destination_id, approval_id, error, status) VALUES (%1)"_s.arg(marks(27));
    const std::vector<Dates> dates = datesOf(run.plan);
    for (size_t i = 0; i < run.cells.size(); ++i) {
        const PlanCell& planned = run.plan.cells[static_cast<size_t>(run.cells[i].planCell)];
        QVariantList values{row, static_cast<qlonglong>(i)};
        values += plannedValues(
            run.plan, planned, dates[static_cast<size_t>(planned.destination)], run.prints);
        values += outcomeValues(run.cells[i]);
        m_database.run(sql, values);
    }
}

void RunWriter::writeCells(const QString& run, const std::vector<CellRecord>& cells)
{
    const QVariant row = rowOf(run);
    const QString sql
        = u"UPDATE cells SET outcome = ?, detail = ?, next = ?, request_id = ?, "
          "destination_id = ?, approval_id = ?, error = ?, status = ?, maybe_sent = ? "
          "WHERE run = ? AND at = ?"_s;
    for (const CellRecord& record : cells) {
        QVariantList values = outcomeValues(record.cell);
        values << record.sentBefore << row << record.at;
        m_database.run(sql, values);
    }
}

void RunWriter::writeFolders(const QString& run, const std::vector<RunFolder>& folders)
{
    const QVariant row = rowOf(run);
    const QString sql = u"INSERT OR REPLACE INTO folders VALUES (%1)"_s.arg(marks(7));
    for (size_t i = 0; i < folders.size(); ++i) {
        const RunFolder& folder = folders[i];
        m_database.run(
            sql,
            {row, static_cast<qlonglong>(i), folder.location.projectId, folder.location.environment,
             folder.location.path, word(folder.status), folder.detail});
    }
}

void RunWriter::writeApprovals(const QString& run, const std::vector<RunApproval>& approvals)
{
    const QVariant row = rowOf(run);
    const QString sql = u"INSERT OR REPLACE INTO approvals VALUES (%1)"_s.arg(marks(15));
    for (size_t i = 0; i < approvals.size(); ++i) {
        const Approval& approval = approvals[i].approval;
        const Location& to = approvals[i].to;
        m_database.run(
            sql,
            {row, static_cast<qlonglong>(i), approval.id, to.projectId, to.environment, to.path,
             approvals[i].page.toString(), word(approval.state), approval.approvalsGiven,
             approval.approvalsNeeded, approval.rejectedBySome, approval.bypassed,
             lines(approval.notWritten), approval.notWrittenUnclear, time(approval.created)});
    }
}

void RunWriter::writeVerification(const Run& run)
{
    const QVariant row = rowOf(run.id);
    m_database.run(
        u"UPDATE runs SET checked = ?, complete = ?, counts = ? WHERE id = ?"_s,
        {time(run.verification->when), isComplete(run), counts(run.counts()), run.id});
    m_database.run(u"DELETE FROM checks WHERE run = ?"_s, {row});
    const QString sql = u"INSERT OR REPLACE INTO checks VALUES (%1)"_s.arg(marks(11));
    for (size_t i = 0; i < run.verification->cells.size(); ++i) {
        const CopyCheck& check = run.verification->cells[i];
        m_database.run(
            sql,
            {row, static_cast<qlonglong>(i), word(check.state), check.differing.toInt(),
             check.untold.toInt(), orNull(check.detail), orNull(check.id), orNull(check.status),
             check.version, time(check.created), time(check.modified)});
    }
}

void RunWriter::writeIntent(const QString& run, const RunIntent& intent)
{
    const QVariant row = rowOf(run);
    m_database.run(
        u"INSERT INTO intents VALUES (%1)"_s.arg(marks(8)),
        {row, intent.number, word(intent.kind), intent.destination, intent.overwrite,
         ranges(intent.cells), time(intent.made), QVariant()});
    const QString sql = u"UPDATE cells SET outcome = ? WHERE run = ? AND at = ?"_s;
    for (const int cell : intent.cells)
        m_database.run(sql, {word(Outcome::Sending), row, cell});
}

void RunWriter::closeIntent(const QString& run, int number, const QDateTime& when)
{
    m_database.run(
        u"UPDATE intents SET closed = ? WHERE run = ? AND number = ?"_s,
        {time(when), rowOf(run), number});
}

void RunWriter::remove(const QString& run)
{
    m_database.run(u"DELETE FROM runs WHERE id = ?"_s, {run});
    m_rows.remove(run);
}

void RunWriter::removeBeyond(int keep)
{
    m_database.run(
        u"DELETE FROM runs WHERE state = ? AND run NOT IN "
        "(SELECT run FROM runs WHERE state = ? ORDER BY started DESC, run DESC LIMIT ?)"_s,
        {word(StoredState::Finished), word(StoredState::Finished), keep});
    m_rows.clear();
}

} // namespace Keycutter
