// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>

class QAbstractItemView;
class QContextMenuEvent;

namespace Keycutter {

//! Where on the screen the menu of @p view pops up: at the pointer; from the keyboard, whose event
//! may be about the middle of the view, at the current entry.
[[nodiscard]] QPoint menuPoint(const QAbstractItemView& view, const QContextMenuEvent& event);

} // namespace Keycutter
