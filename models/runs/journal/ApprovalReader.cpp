// SPDX-License-Identifier: MIT
#include "runs/journal/ApprovalReader.h"

#include "runs/journal/JournalDatabase.h"
#include "runs/journal/StoredWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Keycutter {

using namespace StoredWords;

namespace {

//! The states that isDecided(), as a list for SQL.
QString decidedWords()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last<Approval::State>); ++i) {
        Approval approval;
        approval.state = static_cast<Approval::State>(i);
        if (isDecided(approval))
            words.append(u'\'' + word(approval.state) + u'\'');
    }
    return words.join(u',');
}

//! What else a FollowedApproval needs, before the approvalColumns().
QString runColumns()
{
    return u"runs.id, runs.number, runs.connection_id, runs.connection_name, runs.service_id, "
           "runs.site, runs.to_titles, (SELECT min(at) FROM destinations "
           "WHERE destinations.run = approvals.run AND destinations.project = approvals.project "
           "AND destinations.environment = approvals.environment "
           "AND destinations.path = approvals.path)"_s;
}

constexpr int runColumnCount = 8;

std::optional<FollowedApproval> followedOf(const JournalRow& row)
{
    const auto opened = approvalOf(row, runColumnCount);
    if (!opened)
        return std::nullopt;
    FollowedApproval followed;
    followed.runId = row.text(0);
    followed.runNumber = row.number(1);
    followed.connectionId = row.text(2);
    followed.connectionName = row.text(3);
    followed.serviceId = row.text(4);
    followed.site = QUrl(row.text(5));
    followed.approval = opened->approval;
    followed.to = opened->to;
    followed.toTitle = row.isNull(7) ? QString() : linesOf(row.text(6)).value(row.number(7));
    if (followed.toTitle.isEmpty())
        followed.toTitle = toText(opened->to);
    followed.page = opened->page;
    return followed;
}

//! Their keys in the order of the run, by approval.
QHash<QString, QStringList> readKeys(JournalDatabase& database, const QString& run)
{
    QHash<QString, QStringList> keys;
    database.each(
        u"SELECT cells.approval_id, coalesce(cells.target_key, sources.key) FROM cells "
        "JOIN sources ON sources.run = cells.run AND sources.at = cells.secret "
        "WHERE cells.run = (SELECT run FROM runs WHERE id = ?) "
        "AND cells.approval_id IS NOT NULL ORDER BY cells.at"_s,
        {run}, [&keys](const JournalRow& row) {
            keys[row.text(0)].append(row.text(1));
            return true;
        });
    return keys;
}

QHash<QString, int> readCounts(JournalDatabase& database, const QString& run)
{
    QHash<QString, int> counts;
    database.each(
        u"SELECT approval_id, count(*) FROM cells "
        "WHERE run = (SELECT run FROM runs WHERE id = ?) AND approval_id IS NOT NULL "
        "GROUP BY approval_id"_s,
        {run}, [&counts](const JournalRow& row) {
            counts.insert(row.text(0), row.number(1));
            return true;
        });
    return counts;
}

} // namespace

QString approvalColumns()
{
    return u"approvals.id, approvals.project, approvals.environment, approvals.path, "
           "approvals.page, approvals.state, approvals.given, approvals.needed, "
           "approvals.rejected_by_some, approvals.bypassed, approvals.not_written, "
           "approvals.not_written_unclear, approvals.created"_s;
}

std::optional<RunApproval> approvalOf(const JournalRow& row, int first)
{
    const auto state = valueOf<Approval::State>(row.text(first + 5));
    if (!state)
        return std::nullopt;
    RunApproval opened;
    opened.approval.id = row.text(first);
    opened.to = {row.text(first + 1), row.text(first + 2), row.text(first + 3)};
    opened.page = QUrl(row.text(first + 4));
    opened.approval.state = *state;
    opened.approval.approvalsGiven = row.number(first + 6);
    opened.approval.approvalsNeeded = row.number(first + 7);
    opened.approval.rejectedBySome = row.flag(first + 8);
    opened.approval.bypassed = row.flag(first + 9);
    opened.approval.notWritten = linesOf(row.text(first + 10));
    opened.approval.notWrittenUnclear = row.flag(first + 11);
    if (!row.isNull(first + 12))
        opened.approval.created = timeOf(row.big(first + 12));
    return opened;
}

QList<FollowedApproval> readApprovals(JournalDatabase& database, ApprovalsOf which)
{
    QString sql = u"SELECT "_s + runColumns() + u", "_s + approvalColumns()
        + u" FROM approvals JOIN runs ON runs.run = approvals.run "_s;
    if (which == ApprovalsOf::Undecided)
        sql += u"WHERE approvals.state NOT IN ("_s + decidedWords() + u") "_s;
    sql += u"ORDER BY approvals.created DESC, approvals.run DESC, approvals.at DESC"_s;
    QList<FollowedApproval> all;
    database.each(sql, {}, [&all](const JournalRow& row) {
        if (const auto followed = followedOf(row))
            all.append(*followed);
        return true;
    });
    QHash<QString, QHash<QString, QStringList>> keysOfRun;
    QHash<QString, QHash<QString, int>> countsOfRun;
    for (FollowedApproval& followed : all) {
        if (isDecided(followed.approval)) {
            if (!countsOfRun.contains(followed.runId))
                countsOfRun.insert(followed.runId, readCounts(database, followed.runId));
            followed.secrets = countsOfRun.value(followed.runId).value(followed.approval.id);
        } else {
            if (!keysOfRun.contains(followed.runId))
                keysOfRun.insert(followed.runId, readKeys(database, followed.runId));
            followed.keys = keysOfRun.value(followed.runId).value(followed.approval.id);
            followed.secrets = static_cast<int>(followed.keys.size());
        }
    }
    return all;
}

} // namespace Keycutter
