// SPDX-License-Identifier: MIT
#include "widgets/PageList.h"

#include "theme/Theme.h"

#include <algorithm>

namespace Keycutter {

namespace {

constexpr int rowHeight = 4 * Theme::unit;
constexpr int besideTitle = 6 * Theme::unit; // the icon and what is around it

} // namespace

PageList::PageList(QWidget* parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setFixedWidth(16 * Theme::unit);
}

void PageList::addPage(const QString& icon, const QString& title)
{
    auto* entry = new QListWidgetItem(themedIcon(icon), title, this);
    const int wide = fontMetrics().horizontalAdvance(title) + besideTitle;
    entry->setSizeHint(QSize(wide, rowHeight));
    setFixedWidth(std::max(maximumWidth(), wide + 2 * frameWidth()));
}

} // namespace Keycutter
