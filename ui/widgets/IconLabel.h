// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace Keycutter {

//! An icon of the program as a widget. It is painted anew each time, so that it follows light and
//! dark; it tells nothing to a screen reader, because the text beside it does.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget* parent = nullptr);

    //! @p side in device-independent pixels.
    void setIcon(const QString& name, Tone tone, int side = 16);
    //! A filled circle of @p color in place of an icon.
    void setDot(const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    QColor m_dot;
    int m_side = 16;
};

} // namespace Keycutter
