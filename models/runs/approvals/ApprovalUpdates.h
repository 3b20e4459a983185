// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace Keycutter {

class RunCenter;
class RunJournal;

//! Takes what became of approvals to their runs, so that their cells change with them: to the run
//! itself where it is in the RunCenter, else to its record.
class ApprovalUpdates : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this.
    ApprovalUpdates(RunJournal& journal, RunCenter& center, QObject* parent = nullptr);

    void take(const QString& run, const Approval& approval);
    //! The run was deleted: nothing of it is to be written any more.
    void forget(const QString& run);

private:
    void load(const QString& run);

    RunJournal& m_journal;
    RunCenter& m_center;
    //! Runs whose record is being read, and what is to be written to it then. One at a time for
    //! each run: what is read must hold what was written before.
    QHash<QString, QList<Approval>> m_waiting;
};

} // namespace Keycutter
