// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include <functional>

class QPainter;

namespace Keycutter {

//! Words or an icon, and their colour.
struct Painted
{
    QString text; //!< empty for an icon
    QColor color;
};

//! What @p paint paints that is to be read: its texts, and the strongest colour of each small
//! picture with something to see through, in the order of painting.
[[nodiscard]] QList<Painted> paintedTexts(const std::function<void(QPainter*)>& paint);

} // namespace Keycutter
