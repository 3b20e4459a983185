// SPDX-License-Identifier: MIT
#include "runs/journal/RunHeads.h"

#include "runs/journal/JournalDatabase.h"
#include "runs/journal/StoredWords.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

using namespace StoredWords;

namespace {

//! The head from the columns of headSql(); nullopt where they make no sense.
std::optional<RunHead> headOf(const JournalRow& row)
{
    const auto state = valueOf<StoredState>(row.text(2));
    const auto counted = countsOf(row.text(12));
    if (!state || !counted || row.text(0).isEmpty())
        return std::nullopt;
    RunHead head;
    head.id = row.text(0);
    head.number = row.number(1);
    head.state = *state;
    head.connectionId = row.text(3);
    head.connectionName = row.text(4);
    head.serviceId = row.text(5);
    head.site = QUrl(row.text(6));
    head.fromTitle = row.text(7);
    head.destinationTitles = linesOf(row.text(8));
    if (!row.isNull(9))
        head.started = timeOf(row.big(9));
    if (!row.isNull(10))
        head.ended = timeOf(row.big(10));
    head.calls = row.number(11);
    head.counts = *counted;
    head.planDigest = row.text(13);
    head.undoes = row.text(14);
    head.undoesNumber = row.number(15);
    head.signedInAs = row.text(16);
    if (!row.isNull(17))
        head.checked = timeOf(row.big(17));
    head.complete = row.flag(18);
    head.onlyNotReady = row.flag(19);
    return head;
}

QString headSql()
{
    return u"SELECT id, number, state, connection_id, connection_name, service_id, site, "
           "from_title, to_titles, started, ended, calls, counts, plan_sha256, "
           "undoes, undoes_number, signed_in_as, checked, complete, "
           "CASE WHEN complete = 0 THEN (SELECT sum(checks.state = '%1') > 0 AND "
           "sum(checks.state NOT IN ('%1', '%2', '%3')) = 0 FROM checks WHERE checks.run = "
           "runs.run) END "
           "FROM runs "_s.arg(
               word(CopyState::Pending), word(CopyState::AsAsked), word(CopyState::NotWritten));
}

//! What the cells of a run that has not ended say by now.
std::optional<RunCounts> countCells(JournalDatabase& database, const QString& id)
{
    RunCounts counts;
    bool understood = true;
    database.each(
        u"SELECT outcome, count(*) FROM cells WHERE run = (SELECT run FROM runs WHERE id = ?) "
        "GROUP BY outcome"_s,
        {id}, [&](const JournalRow& row) {
            const auto outcome = valueOf<Outcome>(row.text(0));
            understood = outcome.has_value();
            if (!understood)
                return false;
            counts.byOutcome[*outcome] = row.number(1);
            counts.all += row.number(1);
            counts.finished += isFinal(*outcome) ? row.number(1) : 0;
            return true;
        });
    return understood ? std::optional(counts) : std::nullopt;
}

} // namespace

QList<RunHead> readHeads(JournalDatabase& database)
{
    QList<RunHead> heads;
    database.each(headSql() + u"ORDER BY started DESC, run DESC"_s, {}, [&](const JournalRow& row) {
        if (const auto head = headOf(row))
            heads.append(*head);
        return true;
    });
    for (RunHead& head : heads) {
        if (head.state == StoredState::Finished)
            continue;
        if (const auto counts = countCells(database, head.id))
            head.counts = *counts;
    }
    return heads;
}

std::optional<RunHead> readHead(JournalDatabase& database, const QString& id)
{
    std::optional<RunHead> head;
    database.each(headSql() + u"WHERE id = ?"_s, {id}, [&head](const JournalRow& row) {
        head = headOf(row);
        return false;
    });
    return head;
}

} // namespace Keycutter
