// SPDX-License-Identifier: MIT
#pragma once

#include "runs/StoredRun.h"

#include <QHash>
#include <QVariant>

namespace Keycutter {

class JournalDatabase;

//! A cell as it stands, apart from its run, to be handed to the journal's thread.
struct CellRecord
{
    int at = 0;
    RunCell cell;
    QVariant sentBefore; //!< see StoredWords::sentBefore()
};

//! Writes runs into the journal; inside of a transaction. Whether it worked is the database's
//! fault().
class RunWriter
{
public:
    explicit RunWriter(JournalDatabase& database);

    //! Everything of @p run as it is now; its intents are left alone.
    void writeWhole(const Run& run, StoredState state);
    //! The head: state, times, calls, counts.
    void writeHead(const Run& run, StoredState state);
    void writeState(const QString& run, StoredState state);
    void writeCells(const QString& run, const std::vector<CellRecord>& cells);
    void writeFolders(const QString& run, const std::vector<RunFolder>& folders);
    void writeApprovals(const QString& run, const std::vector<RunApproval>& approvals);
    //! Run::verification in the place of an earlier one, and the counts, which may be others since.
    void writeVerification(const Run& run);
    //! Marks its cells as being sent, too.
    void writeIntent(const QString& run, const RunIntent& intent);
    void closeIntent(const QString& run, int number, const QDateTime& when);
    void remove(const QString& run);
    //! The oldest finished runs leave beyond @p keep.
    void removeBeyond(int keep);
    [[nodiscard]] bool holds(const QString& run) { return rowOf(run).isValid(); }
    //! Another file is open now, or what was written was undone.
    void forget() { m_rows.clear(); }

private:
    //! Runs.run of that id; an invalid one where there is none.
    [[nodiscard]] QVariant rowOf(const QString& run);
    void writePlan(const QVariant& row, const Plan& plan);
    void writeSources(const QVariant& row, const Plan& plan, const AttributePrints& prints);
    void writeDestinations(const QVariant& row, const Plan& plan);
    void writePlannedCells(const QVariant& row, const Run& run);

    JournalDatabase& m_database;
    QHash<QString, QVariant> m_rows;
};

} // namespace Keycutter
