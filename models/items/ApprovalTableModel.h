// SPDX-License-Identifier: MIT
#pragma once

#include "runs/FollowedApproval.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <functional>
#include <optional>

namespace Keycutter {

class ApprovalCenter;

//! Every approval request of every run, newest first, as it stands. Narrowed to those that are open
//! or to those that are decided on demand.
class ApprovalTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Destination, State, Secrets, Age, Run, Connection, Request, Count };
    enum Role {
        StateRole = Qt::UserRole + 1, //!< Approval::State as int
        SearchRole, //!< all that a search looks into
        SortRole,
        SentenceRole, //!< all that is known of it
    };

    //! @p approvals must outlive the model.
    explicit ApprovalTableModel(ApprovalCenter& approvals, QObject* parent = nullptr);

    //! Shows only those that are decided, or only those that are not; all without a value.
    void setDecided(std::optional<bool> decided);
    //! How many there are of each, whatever is shown.
    [[nodiscard]] int count(std::optional<bool> decided) const;
    [[nodiscard]] const FollowedApproval& approval(int row) const { return m_rows[row]; }
    //! The time that ages are relative to; the system's by default.
    void setClock(std::function<QDateTime()> clock);
    //! Time has gone by: ages are others now.
    void tellAges();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] QString text(const FollowedApproval& row, Column column) const;
    [[nodiscard]] QString hint(const FollowedApproval& row, Column column) const;
    [[nodiscard]] QVariant sortKey(const FollowedApproval& row, Column column) const;

    ApprovalCenter& m_approvals;
    QList<FollowedApproval> m_rows; //!< as last told
    std::optional<bool> m_decided;
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTimeUtc(); };
};

//! "Merged, but some keys were not written: DB_URL, API_KEY", "Waiting, 1 of 2 approvals".
[[nodiscard]] QString stateSentence(const Approval& approval);
//! All that is known of it in a line, for people and screen readers.
[[nodiscard]] QString approvalSentence(const FollowedApproval& followed);

} // namespace Keycutter
