// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

class QTableView;
class QWidget;

namespace Keycutter {

//! The room that a column of a table asks for.
struct ColumnRoom
{
    //! The width that it needs to be of use; its title gets its room in any case.
    int narrow = 88;
    //! What it gets of the room beyond that of all columns, from 0 to 1.
    double share = 0;
    //! It takes what is left in the end, and is the first to get less where room is short.
    bool takesRest = false;
    //! It never gets less than it needs: what it tells has to be read whole.
    bool keeps = false;
};

//! The room for a column of states: no less than @p least, and enough for the widest of @p titles
//! and an icon before it, which in some languages is more.
[[nodiscard]] int roomForStates(const QWidget& table, int least, const QStringList& titles);

//! Fits the columns of a table to its width, so that it does not scroll sideways where that can be
//! helped, until a person drags one: where room is short, each that may gets less, down to its
//! title and two thirds of what it asks for.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    //! @p rooms tells of the columns that @p table has at that time. Belongs to the table.
    ColumnFit(QTableView& table, std::function<QList<ColumnRoom>()> rooms);

    //! Fits the columns now and with each new width of the table.
    void start();
    //! Columns came or went; widths that are somebody's choice stay.
    void refit();
    //! How the table is sorted, and the widths where they are somebody's choice; to be remembered.
    [[nodiscard]] QByteArray state() const;
    //! What state() gave is so again; anything else changes nothing.
    void restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    //! The widths are somebody's choice from now on.
    void stop() { m_fitting = false; }
    void fit();
    void place(int section, int width, bool stretches);

    QTableView& m_table;
    //! Kept, because the table is none any more while its viewport still gets its last events.
    const QObject* m_viewport;
    std::function<QList<ColumnRoom>()> m_rooms;
    bool m_fitting = false;
    bool m_headerPressed = false;
};

} // namespace Keycutter
