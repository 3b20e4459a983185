// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QString>

class QPainter;
class QWidget;

namespace Keycutter {

//! What hangs at the pointer while something is dragged: an icon and a few words, for the light or
//! dark look and the resolution of the widget that it is dragged from.
class DragPicture
{
public:
    //! @p from must outlive it. @p icon is the name of one in the resources.
    DragPicture(const QWidget& from, const QString& icon, const QString& text);

    //! In the widget's pixels.
    [[nodiscard]] QSize size() const;
    void paint(QPainter* painter) const;
    [[nodiscard]] QPixmap pixmap() const;

private:
    const QWidget& m_from;
    QString m_icon;
    QString m_text;
};

} // namespace Keycutter
