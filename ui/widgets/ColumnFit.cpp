// SPDX-License-Identifier: MIT
#include "widgets/ColumnFit.h"

#include "theme/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Keycutter {

int roomForStates(const QWidget& table, int least, const QStringList& titles)
{
    // The measure of a text is rounded, which must not cut off its end.
    const int iconAndMargins = 5 * Theme::unit + 2;
    int room = least;
    for (const QString& title : titles)
        room = std::max(room, table.fontMetrics().horizontalAdvance(title) + iconAndMargins);
    return room;
}

namespace {

constexpr QByteArrayView chosenMark("chosen ");
constexpr QByteArrayView fittedMark("fitted ");
static_assert(chosenMark.size() == fittedMark.size(), "what follows begins after either");

//! Takes @p shortage away from those of the first @p count of @p widths that may get less: first
//! from what takes the rest, then from the others, in proportion to what each can spare above its
//! title and @p floor of what it asks for.
void narrow(
    QList<int>& widths, const QList<ColumnRoom>& rooms, const QHeaderView& header, qsizetype count,
    double floor, int shortage)
{
    for (const bool first : {true, false}) {
        QList<int> spare(count);
        for (int section = 0; section < count; ++section) {
            const ColumnRoom& room = rooms.at(section);
            if (room.keeps || room.takesRest != first)
                continue;
            const int least = room.takesRest ? 0 : static_cast<int>(room.narrow * floor);
            spare[section] = std::max(
                0, widths.at(section) - std::max(least, header.sectionSizeHint(section)));
        }
        const int all = std::accumulate(spare.cbegin(), spare.cend(), 0);
        const int taken = std::clamp(shortage, 0, all);
        for (int section = 0; taken > 0 && section < count; ++section)
            widths[section] -= (spare.at(section) * taken + all - 1) / all;
        shortage -= taken;
    }
}

} // namespace

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

QByteArray ColumnFit::state() const
{
    return (m_fitting ? fittedMark : chosenMark).toByteArray()
        + m_table.horizontalHeader()->saveState();
}

void ColumnFit::restore(const QByteArray& state)
{
    const bool isChosen = state.startsWith(chosenMark);
    if (!isChosen && !state.startsWith(fittedMark))
        return;
    if (m_table.horizontalHeader()->restoreState(state.mid(chosenMark.size())) && isChosen)
        stop();
    else
        start();
}

void ColumnFit::fit()
{
    const QHeaderView* header = m_table.horizontalHeader();
    const QList<ColumnRoom> rooms = m_rooms();
    const int count = std::min<int>(int(rooms.size()), header->count());
    QList<int> widths;
    int beyond = m_table.viewport()->width();
    for (int section = 0; section < count; ++section) {
        // Its title is longer in some languages than what stands below it.
        widths.append(std::max(rooms.at(section).narrow, header->sectionSizeHint(section)));
        beyond -= widths.constLast();
    }
    if (beyond < 0) {
        narrow(widths, rooms, *header, count, 2.0 / 3, -beyond);
        // What has to be read whole is not scrolled away, however little is left before it.
        int toLast = 0;
        int edge = 0;
        for (int section = 0, end = 0; section < count; ++section) {
            end += widths.at(section);
            if (rooms.at(section).keeps) {
                toLast = section;
                edge = end;
            }
        }
        narrow(widths, rooms, *header, toLast, 0, edge - m_table.viewport()->width());
    }
    for (int section = 0; section < count; ++section) {
        const ColumnRoom& room = rooms.at(section);
        const int more = std::max(0, static_cast<int>(beyond * room.share));
        place(section, widths.at(section) + more, room.takesRest && beyond >= 0);
    }
}

void ColumnFit::place(int section, int width, bool stretches)
{
    QHeaderView* header = m_table.horizontalHeader();
    header->setSectionResizeMode(
        section, stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!stretches)
        header->resizeSection(section, width);
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
