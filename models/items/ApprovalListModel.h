// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Runner.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <functional>
#include <vector>

namespace Keycutter {

//! The approval requests that a run opened, in the order of their opening: "staging:/app: Waiting,
//! 1 of 2 approvals".
class ApprovalListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DestinationRole = Qt::UserRole + 1, //!< "prod:/app"
        StateTextRole, //!< "Waiting, 1 of 2 approvals"
        StateRole, //!< Approval::State as int
        AgeRole, //!< "5 min ago"; empty when not known
        PageRole, //!< QUrl; invalid where there is none
        SettledRole, //!< nothing further is expected
        SecretCountRole, //!< how many secrets wait for it
    };

    //! @p runner must outlive the model.
    explicit ApprovalListModel(Runner& runner, QObject* parent = nullptr);

    //! The time that ages are relative to; the system's by default.
    void setClock(std::function<QDateTime()> clock);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();

    Runner& m_runner;
    int m_rows = 0;
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace Keycutter
