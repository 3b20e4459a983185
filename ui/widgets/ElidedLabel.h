// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Keycutter {

//! One line of plain text that never widens the window: where it has no room, it ends in “…” and is
//! whole in its tool tip and for who listens.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;
};

} // namespace Keycutter
