// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Location.h"
#include "domain/Secret.h"
#include "services/ServiceDescriptor.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSet>

#include <functional>
#include <memory>

namespace Keycutter {

//! Secrets of one location with a tick each. Sorts and filters itself (flat rows, cached sort rank,
//! own vector of visible rows), because QSortFilterProxyModel stalls at 100,000 rows. Ticks go by
//! id and survive filter, sort and reload.
class SecretTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Key,
        Tags,
        Comment,
        Metadata,
        Scopes,
        Status,
        Version,
        Created,
        Updated,
        Count
    };
    enum Role {
        SortRole = Qt::UserRole + 1, //!< what is sorted
        SecretIdRole,
        MarksRole, //!< SecretMarks as int
        TagsRole, //!< QStringList "name|#rrggbb"
        DisabledReasonRole, //!< why this secret cannot be duplicated; empty when it can
    };

    explicit SecretTableModel(QObject* parent = nullptr);
    ~SecretTableModel() override;

    //! Up to a few thousand secrets are ready at once. More are sorted and made searchable in a
    //! worker: meanwhile they are shown in the service's order, or, where a filter is set, not yet.
    void setSecrets(QList<Secret> secrets);
    //! True while the worker prepares what the current filter and sorting need.
    [[nodiscard]] bool isPreparing() const;
    //! The time that "2 d ago" is relative to; the system's by default.
    void setClock(std::function<QDateTime()> clock);
    //! Lets the relative dates be shown anew.
    void refreshDates();
    //! Which columns make sense for this service; others are left out of the model.
    void setCapabilities(const Capabilities& capabilities);
    [[nodiscard]] QList<Column> columns() const;

    //! Shows only rows whose key, comment or tag names hold every word of @p text, without case.
    void setFilter(const QString& text);
    [[nodiscard]] QString filter() const;

    [[nodiscard]] int totalCount() const;
    [[nodiscard]] int visibleCount() const;
    [[nodiscard]] int tickedCount() const;
    //! Ticked secrets in the order of their keys, hidden ones too.
    [[nodiscard]] QList<Secret> tickedSecrets() const;
    //! Ticked ones that the filter hides now.
    [[nodiscard]] int tickedHiddenCount() const;
    //! Imported and personal secrets cannot be ticked; rotated ones and honey tokens can, and the
    //! plan says why they are blocked.
    void setAllVisibleTicked(bool ticked);
    void setTicked(const QModelIndexList& indexes, bool ticked);
    void setTickedIds(const QSet<QString>& ids);
    [[nodiscard]] Qt::CheckState visibleTickState() const;
    [[nodiscard]] const Secret& secret(const QModelIndex& index) const;
    //! Those of these ids that are listed, in the order of their keys.
    [[nodiscard]] QList<Secret> secretsOf(const QStringList& ids) const;
    //! Where the secrets are, for dragging them elsewhere (SecretDrag); nothing is dragged where
    //! there is no connection.
    void setOrigin(const QString& connectionId, const Location& location);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    //! All ticked secrets where one of the rows is ticked, else those of the rows.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    //! Total, visible or ticked counts changed, or isPreparing().
    void countsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
