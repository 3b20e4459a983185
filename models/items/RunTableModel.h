// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Runner.h"

#include <QAbstractTableModel>

#include <memory>

namespace Keycutter {

//! The cells of a run, live: one row each. Narrowed to one outcome on demand; sorts itself.
class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Secret, Destination, Outcome, Check, Detail, RequestId, Count };
    enum Role {
        OutcomeRole = Qt::UserRole + 1, //!< Outcome as int
        CellIndexRole, //!< index in Run::cells
        ApprovalPageRole, //!< QUrl; invalid where there is none
        SortRole,
        CheckRole, //!< CopyState as int; invalid where the run was not checked
        StatusRole, //!< the service's word for how the copy stands; may be empty
    };

    //! @p runner must outlive the model.
    explicit RunTableModel(Runner& runner, QObject* parent = nullptr);
    ~RunTableModel() override;

    //! Shows only cells with that outcome; all without one.
    void setOutcome(std::optional<Outcome> outcome);
    [[nodiscard]] std::optional<Outcome> outcome() const;
    //! Shows only cells that the latest check found so; all without one. Takes an outcome away.
    void setCheck(std::optional<CopyState> check);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    //! The run's counts changed.
    void countsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
