// SPDX-License-Identifier: MIT
#pragma once

#include "runs/RunCenter.h"

#include <QAbstractListModel>

namespace Keycutter {

//! The runs of this program's life, newest first: "#14 storefront / dev / app → staging, prod".
class RunListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        TitleRole, //!< "#14 storefront / dev / app → storefront / staging / app"
        SummaryRole, //!< "118 created, 2 failed"
        PhaseRole, //!< Runner::Phase as int
        PhaseTextRole, //!< "Copying"
        FinishedRole, //!< bool
        FinishedCountRole, //!< cells that have their outcome
        CellCountRole,
        ConnectionIdRole,
    };

    //! @p runs must outlive the model.
    explicit RunListModel(RunCenter& runs, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    //! The run's row; invalid when not there.
    [[nodiscard]] QModelIndex indexOfRun(int number) const;

private:
    void changed(int number);

    RunCenter& m_runs;
    QList<int> m_numbers;
};

//! "Creating folders", "Waiting for the service’s rate limit" ... for people.
[[nodiscard]] QString phaseText(Runner::Phase phase);

} // namespace Keycutter
