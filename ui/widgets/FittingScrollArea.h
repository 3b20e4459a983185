// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Keycutter {

//! A scroll area that is as high as what it holds where there is room, and scrolls where not.
class FittingScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScrollArea(QWidget* parent = nullptr);

    //! Scrolls the area that @p child was added to, if any, as soon as it has its place there.
    static void bringIntoSight(QWidget& child);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace Keycutter
