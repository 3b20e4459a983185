// SPDX-License-Identifier: MIT
#include "runs/journal/RunReader.h"

#include "plan/PlanDigest.h"
#include "runs/journal/ApprovalReader.h"
#include "runs/journal/JournalDatabase.h"
#include "runs/journal/RunHeads.h"
#include "runs/journal/StoredWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

using namespace StoredWords;

namespace {

//! Reads one run, table by table; stops at the first thing that makes no sense.
class RunReading
{
public:
    RunReading(JournalDatabase& database, const QString& id)
        : m_database(database)
        , m_id(id)
    {
    }

    [[nodiscard]] bool findHead();
    [[nodiscard]] bool readRest();
    void gatherRequests();
    [[nodiscard]] StoredRun& stored() { return m_stored; }

private:
    [[nodiscard]] Run& run() { return m_stored.run; }
    [[nodiscard]] Plan& plan() { return m_stored.run.plan; }
    //! Every row of @p sql must be understood, and begin with its number, from 0.
    [[nodiscard]] bool rows(const QString& sql, const std::function<bool(const JournalRow&)>& take);
    [[nodiscard]] bool readPlan();
    [[nodiscard]] bool takeSource(const JournalRow& row);
    [[nodiscard]] bool takePrint(const QString& id, const QString& text);
    [[nodiscard]] bool takeDestination(const JournalRow& row);
    [[nodiscard]] bool takeCell(const JournalRow& row);
    [[nodiscard]] bool takeOutcome(const JournalRow& row);
    void takeEdit(const JournalRow& row, const PlanCell& cell);
    [[nodiscard]] bool takeFolder(const JournalRow& row);
    [[nodiscard]] bool takeApproval(const JournalRow& row);
    [[nodiscard]] bool readChecks();
    [[nodiscard]] bool readIntents();
    [[nodiscard]] bool gatherApprovals();

    JournalDatabase& m_database;
    QString m_id;
    QVariant m_row;
    StoredRun m_stored;
};

bool RunReading::findHead()
{
    const auto head = readHead(m_database, m_id);
    const auto extra = m_database.first(u"SELECT extra_calls FROM runs WHERE id = ?"_s, {m_id});
    m_row = m_database.first(u"SELECT run FROM runs WHERE id = ?"_s, {m_id}).value_or(QVariant());
    if (!head || !extra)
        return false;
    run().extraCalls = extra->toInt();
    m_stored.state = head->state;
    m_stored.planDigest = head->planDigest;
    run().id = head->id;
    run().number = head->number;
    run().connectionId = head->connectionId;
    run().connectionName = head->connectionName;
    run().serviceId = head->serviceId;
    run().site = head->site;
    run().fromTitle = head->fromTitle;
    run().destinationTitles = head->destinationTitles;
    run().started = head->started;
    run().ended = head->ended;
    run().calls = head->calls;
    run().undoes = head->undoes;
    run().undoesNumber = head->undoesNumber;
    run().signedInAs = head->signedInAs;
    if (head->checked.isValid())
        run().verification = RunVerification{head->checked, {}};
    return true;
}

bool RunReading::rows(const QString& sql, const std::function<bool(const JournalRow&)>& take)
{
    int next = 0;
    bool understood = true;
    const bool read = m_database.each(sql, {m_row}, [&](const JournalRow& row) {
        understood = row.number(0) == next++ && take(row);
        return understood;
    });
    return read && understood;
}

bool RunReading::readRest()
{
    return readPlan()
        && rows(
               u"SELECT at, id, key, version, modified, marks, print FROM sources WHERE run = ? "
               "ORDER BY at"_s,
               [this](const JournalRow& row) { return takeSource(row); })
        && rows(
               u"SELECT at, project, environment, path, name_template, status, policy_need, "
               "policy_name, approvals_needed, quota_used, quota_limit, error, error_said, "
               "newest_created "
               "FROM destinations WHERE run = ? ORDER BY at"_s,
               [this](const JournalRow& row) { return takeDestination(row); })
        && rows(
               u"SELECT at, secret, destination, state, action, blocked, notes, target_key, "
               "scopes, comment, edited_key, edited_scopes, edited_comment, existing_id, "
               "existing_version, existing_modified, outcome, detail, next, request_id, "
               "destination_id, approval_id, error, maybe_sent, status, existing_print FROM cells WHERE run = ? ORDER BY at"_s,
               [this](const JournalRow& row) { return takeCell(row); })
        && std::ssize(plan().cells) == plan().secrets.size() * plan().destinations.size()
        && run().destinationTitles.size() == plan().destinations.size()
        && rows(
               u"SELECT at, project, environment, path, status, detail FROM folders "
               "WHERE run = ? ORDER BY at"_s,
               [this](const JournalRow& row) { return takeFolder(row); })
        && rows(
               u"SELECT at, "_s + approvalColumns()
                   + u" FROM approvals WHERE run = ? ORDER BY at"_s,
               [this](const JournalRow& row) { return takeApproval(row); })
        && readChecks() && gatherApprovals() && readIntents()
        && planDigest(plan()) == m_stored.planDigest;
}

bool RunReading::readPlan()
{
    bool understood = false;
    m_database.each(
        u"SELECT project, environment, path, not_writable, naming_problem, attributes, if_exists, "
        "find, replace, regular_expression, match_case, letters, scopes, comment, can_rename, "
        "can_overwrite, has_scopes, can_set_comment, can_omit_value FROM plans WHERE run = ?"_s,
        {m_row}, [&](const JournalRow& row) {
            const auto ifExists = valueOf<ExistsAction>(row.text(6));
            const auto letters = valueOf<NameCase>(row.text(11));
            understood = ifExists && letters;
            if (!understood)
                return false;
            plan().from = {row.text(0), row.text(1), row.text(2)};
            plan().notWritable = row.text(3);
            plan().namingProblem = row.text(4);
            PlanOptions& options = plan().options;
            options.attributes = Attributes::fromInt(row.number(5));
            options.ifExists = *ifExists;
            options.naming = {row.text(7), row.text(8), row.flag(9), row.flag(10), *letters};
            if (!row.isNull(12))
                options.scopes = linesOf(row.text(12));
            if (!row.isNull(13))
                options.comment = row.text(13);
            plan().rules.canRename = row.flag(14);
            plan().rules.canOverwrite = row.flag(15);
            plan().rules.hasScopes = row.flag(16);
            plan().rules.canSetComment = row.flag(17);
            plan().rules.canOmitValue = row.flag(18);
            return false;
        });
    return understood;
}

bool RunReading::takeSource(const JournalRow& row)
{
    Secret secret;
    secret.id = row.text(1);
    secret.key = row.text(2);
    secret.version = row.number(3);
    if (!row.isNull(4))
        secret.modified = timeOf(row.big(4));
    secret.marks = SecretMarks::fromInt(row.number(5));
    plan().secrets.append(secret);
    return row.isNull(6) || takePrint(secret.id, row.text(6));
}

bool RunReading::takePrint(const QString& id, const QString& text)
{
    const auto print = printFrom(text);
    if (print)
        run().prints.insert(id, *print);
    return print.has_value();
}

bool RunReading::takeDestination(const JournalRow& row)
{
    const auto status = valueOf<DestinationInfo::Status>(row.text(5));
    const auto need = valueOf<ApprovalPolicy::Need>(row.text(6));
    if (!status || !need)
        return false;
    Destination destination{{row.text(1), row.text(2), row.text(3)}, {}, row.text(4)};
    DestinationInfo& info = destination.info;
    info.status = *status;
    info.policy = {*need, row.text(7), row.number(8)};
    if (!row.isNull(9) && !row.isNull(10))
        info.quota = Quota{row.number(9), row.number(10)};
    if (!row.isNull(11)) {
        const auto kind = valueOf<ErrorKind>(row.text(11));
        if (!kind)
            return false;
        info.error = Error::of(*kind, {}, row.text(12));
    }
    if (!row.isNull(13))
        info.copiesSince = timeOf(row.big(13));
    plan().destinations.append(destination);
    return true;
}

bool RunReading::takeCell(const JournalRow& row)
{
    const auto state = valueOf<CellState>(row.text(3));
    const auto action = valueOf<CellAction>(row.text(4));
    const auto blocked = valueOf<BlockReason>(row.text(5));
    const qsizetype columns = plan().destinations.size();
    const int at = row.number(0);
    if (!state || !action || !blocked || columns == 0 || row.number(1) != at / columns
        || row.number(2) != at % columns || row.number(1) >= plan().secrets.size())
        return false;
    PlanCell cell;
    cell.secret = row.number(1);
    cell.destination = row.number(2);
    cell.state = *state;
    cell.action = *action;
    cell.blocked = *blocked;
    cell.notes = CellNotes::fromInt(row.number(6));
    cell.targetKey = row.isNull(7) ? plan().secrets[cell.secret].key : row.text(7);
    cell.scopes = linesOf(row.text(8));
    cell.comment = row.text(9);
    takeSentBefore(cell, row.big(23));
    if (!row.isNull(13)) {
        Secret existing;
        existing.id = cell.existingId = row.text(13);
        existing.key = cell.targetKey;
        existing.version = cell.existingVersion = row.number(14);
        if (!row.isNull(15))
            existing.modified = timeOf(row.big(15));
        plan().destinations[cell.destination].info.secrets.append(existing);
        if (!row.isNull(25) && !takePrint(existing.id, row.text(25)))
            return false;
    }
    plan().cells.push_back(cell);
    takeEdit(row, cell);
    return takeOutcome(row);
}

void RunReading::takeEdit(const JournalRow& row, const PlanCell& cell)
{
    CellEdit edit;
    if (!row.isNull(10))
        edit.targetKey = row.text(10);
    if (!row.isNull(11))
        edit.scopes = linesOf(row.text(11));
    if (!row.isNull(12))
        edit.comment = row.text(12);
    if (!edit.isEmpty())
        plan().edits.insert(plan().nameOf(cell), edit);
}

bool RunReading::takeOutcome(const JournalRow& row)
{
    const auto outcome = valueOf<Outcome>(row.text(16));
    if (!outcome)
        return false;
    RunCell cell;
    cell.planCell = row.number(0);
    cell.outcome = *outcome;
    cell.detail = row.text(17);
    cell.next = row.text(18);
    cell.requestId = row.text(19);
    cell.destinationId = row.text(20);
    cell.approvalId = row.text(21);
    cell.status = row.text(24);
    if (!row.isNull(22)) {
        const auto kind = valueOf<ErrorKind>(row.text(22));
        if (!kind)
            return false;
        cell.errorKind = *kind;
    }
    run().cells.push_back(cell);
    return true;
}

bool RunReading::takeFolder(const JournalRow& row)
{
    const auto status = valueOf<RunFolder::Status>(row.text(4));
    if (!status)
        return false;
    run().folders.push_back({{row.text(1), row.text(2), row.text(3)}, *status, row.text(5)});
    return true;
}

bool RunReading::takeApproval(const JournalRow& row)
{
    const auto opened = approvalOf(row, 1);
    if (opened)
        run().approvals.push_back(*opened);
    return opened.has_value();
}

bool RunReading::gatherApprovals()
{
    QHash<QString, size_t> ofId;
    for (size_t i = 0; i < run().approvals.size(); ++i)
        ofId.insert(run().approvals[i].approval.id, i);
    for (const RunCell& cell : std::as_const(run().cells)) {
        if (cell.approvalId.isEmpty())
            continue;
        const auto found = ofId.constFind(cell.approvalId);
        if (found == ofId.cend())
            return false;
        run().approvals[*found].cells.push_back(cell.planCell);
    }
    return true;
}

//! Those that an undo was to close, from the run that it takes back, whose cells are the same.
void RunReading::gatherRequests()
{
    if (!isUndo(run()) || run().isFinished())
        return;
    const QVariant undone = m_database.first(u"SELECT run FROM runs WHERE id = ?"_s, {run().undoes})
                                .value_or(QVariant());
    m_database.each(
        u"SELECT "_s + approvalColumns() + u" FROM approvals WHERE run = ? ORDER BY at"_s, {undone},
        [this](const JournalRow& row) {
            if (const auto opened = approvalOf(row, 0))
                m_stored.toClose.push_back(*opened);
            return true;
        });
    m_database.each(
        u"SELECT at, approval_id FROM cells WHERE run = ? AND approval_id IS NOT NULL "
        "ORDER BY at"_s,
        {undone}, [this](const JournalRow& row) {
            const size_t at = static_cast<size_t>(row.number(0));
            if (at >= plan().cells.size() || plan().cells[at].action != CellAction::CloseRequest)
                return true;
            const auto opened
                = std::ranges::find(m_stored.toClose, row.text(1), [](const RunApproval& approval) {
                      return approval.approval.id;
                  });
            if (opened != m_stored.toClose.end())
                opened->cells.push_back(row.number(0));
            return true;
        });
}

bool RunReading::readChecks()
{
    if (!run().verification)
        return true;
    std::vector<CopyCheck>& checks = run().verification->cells;
    return rows(
               u"SELECT at, state, differing, untold, detail, id, status, version, created, "
               "modified FROM checks WHERE run = ? ORDER BY at"_s,
               [&checks](const JournalRow& row) {
                   const auto state = valueOf<CopyState>(row.text(1));
                   if (!state)
                       return false;
                   CopyCheck& check = checks.emplace_back();
                   check.state = *state;
                   check.differing = Attributes::fromInt(row.number(2));
                   check.untold = Attributes::fromInt(row.number(3));
                   check.detail = row.text(4);
                   check.id = row.text(5);
                   check.status = row.text(6);
                   check.version = row.number(7);
                   if (!row.isNull(8))
                       check.created = timeOf(row.big(8));
                   if (!row.isNull(9))
                       check.modified = timeOf(row.big(9));
                   return true;
               })
        && checks.size() == run().cells.size();
}

bool RunReading::readIntents()
{
    bool understood = true;
    const bool read = m_database.each(
        u"SELECT number, kind, destination, overwrite, cells, made, closed FROM intents "
        "WHERE run = ? ORDER BY number"_s,
        {m_row}, [&](const JournalRow& row) {
            m_stored.lastIntent = row.number(0);
            const auto kind = valueOf<RunIntent::Kind>(row.text(1));
            const auto cells = rangesOf(row.text(4), static_cast<int>(run().cells.size()));
            const int destination = row.number(2);
            understood
                = kind && cells && destination >= 0 && destination < plan().destinations.size();
            if (understood && row.isNull(6)) {
                m_stored.open.push_back(
                    {row.number(0), *kind, destination, row.flag(3), *cells, timeOf(row.big(5))});
            }
            return understood;
        });
    return read && understood;
}

//! Rows that make no sense may be those of a damaged file; SQLite does not see that by itself
//! wherever it reads.
void lookForDamage(JournalDatabase& database)
{
    const auto said = database.first(u"PRAGMA quick_check(1)"_s);
    if (said && said->toString() != u"ok")
        database.setFault({JournalFault::Kind::Damaged, said->toString()});
}

} // namespace

Result<StoredRun> readRun(JournalDatabase& database, const QString& id)
{
    const QString tried = QCoreApplication::translate("RunJournal", "Reading a recorded run");
    RunReading reading(database, id);
    if (!reading.findHead()) {
        return failure(Error::of(
            ErrorKind::NotFound, tried,
            QCoreApplication::translate("RunJournal", "There is no record of it.")));
    }
    if (reading.readRest()) {
        reading.gatherRequests();
        return std::move(reading.stored());
    }
    if (!database.fault())
        lookForDamage(database);
    return failure(Error::of(
        ErrorKind::Malformed, tried,
        database.fault()
            ? database.fault()->said
            : QCoreApplication::translate(
                  "RunJournal", "What is written of run %1 is not what was once written.")
                  .arg(reading.stored().run.number)));
}

} // namespace Keycutter
