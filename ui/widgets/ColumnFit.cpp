// SPDX-License-Identifier: MIT
#include "widgets/ColumnFit.h"

#include "theme/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace Keycutter {

int roomForStates(const QWidget& table, int least, const QStringList& titles)
{
    const int iconAndMargins = 5 * Theme::unit;
    int room = least;
    for (const QString& title : titles)
        room = std::max(room, table.fontMetrics().horizontalAdvance(title) + iconAndMargins);
    return room;
}

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
    QList<ColumnRoom> rooms = m_rooms();
    const int count = std::min<int>(int(rooms.size()), header->count());
    int beyond = m_table.viewport()->width();
    for (int section = 0; section < count; ++section) {
        // Its title is longer in some languages than what stands below it.
        ColumnRoom& room = rooms[section];
        room.narrow = std::max(room.narrow, header->sectionSizeHint(section));
        beyond -= room.narrow;
    }
    for (int section = 0; section < count; ++section) {
        const ColumnRoom& room = rooms.at(section);
        // What is left must do for the title at least.
        const int title = header->sectionSizeHint(section);
        const bool stretches = room.takesRest && room.narrow + beyond >= title;
        header->setSectionResizeMode(
            section, stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (room.takesRest && !stretches)
            header->resizeSection(section, title);
        else if (!stretches)
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
