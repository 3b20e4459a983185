// SPDX-License-Identifier: MIT
#pragma once

#include "items/HistoryTexts.h"
#include "runs/journal/RunUndos.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace Keycutter {

class RunHistory;

//! All recorded runs, newest first, with those that are under way as they stand. Reads the heads of
//! the record, never the cells, and only while somebody looks: see setFollowing().
class HistoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Number, State, Started, From, To, Result, Connection, Count };
    enum Role {
        RunIdRole = Qt::UserRole + 1,
        StateRole, //!< HistoryState as int
        SearchRole, //!< all that a search looks into
        SortRole,
        SentenceRole, //!< all that is known of the run
    };

    //! @p history must outlive the model.
    explicit HistoryTableModel(RunHistory& history, QObject* parent = nullptr);

    //! Reads the record now if it changed since, and from then on each time that it changes.
    void setFollowing(bool following);
    //! The list was read at least once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const RunHead& head(int row) const { return m_rows[row].head; }
    [[nodiscard]] int rowOf(const QString& run) const;
    //! The time that ages are relative to; the system's by default.
    void setClock(std::function<QDateTime()> clock);
    //! Time has gone by: ages are others now.
    void tellAges();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! The list was read.
    void loaded();

private:
    struct Row
    {
        RunHead head;
        HistoryState state = HistoryState::Finished;
        QString stateText;
    };

    void outdated();
    void read();
    void take(const QList<RunHead>& heads);
    void removeMissing(const QList<RunHead>& heads);
    void follow(int number);
    [[nodiscard]] Row rowFor(const RunHead& head) const;
    [[nodiscard]] QString text(const Row& row, Column column) const;
    [[nodiscard]] QString hint(const Row& row, Column column) const;
    [[nodiscard]] QVariant sortKey(const Row& row, Column column) const;

    RunHistory& m_history;
    QList<Row> m_rows;
    QHash<QString, RunUndo> m_undone;
    QTimer m_soon; //!< many changes are read together
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    bool m_isFollowing = false;
    bool m_isOutdated = true;
    bool m_isReading = false;
    bool m_isLoaded = false;
};

} // namespace Keycutter
