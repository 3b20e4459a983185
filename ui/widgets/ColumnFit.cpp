// SPDX-License-Identifier: MIT
#include "widgets/ColumnFit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace Keycutter {

ColumnFit::ColumnFit(QTableView& table, std::function<QList<ColumnRoom>()> rooms)
    : QObject(&table)
    , m_table(table)
    , m_viewport(table.viewport())
    , m_rooms(std::move(rooms))
{
    QHeaderView* header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->viewport()->installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_headerPressed)
            stop();
    });
}

void ColumnFit::start()
{
    m_fitting = true;
    fit();
}

void ColumnFit::refit()
{
    if (m_fitting)
        fit();
}

void ColumnFit::fit()
{
    QHeaderView* header = m_table.horizontalHeader();
    const QList<ColumnRoom> rooms = m_rooms();
    int beyond = m_table.viewport()->width();
    for (const ColumnRoom& room : rooms)
        beyond -= room.narrow;
    for (int section = 0; section < std::min<int>(int(rooms.size()), header->count()); ++section) {
        const ColumnRoom& room = rooms.at(section);
        header->setSectionResizeMode(
            section, room.takesRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!room.takesRest)
            header->resizeSection(
                section, room.narrow + std::max(0, static_cast<int>(beyond * room.share)));
    }
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_viewport) {
        if (event->type() == QEvent::Resize && m_fitting)
            fit();
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_headerPressed = true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_headerPressed = false;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Keycutter
