// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace Keycutter {

class SecretTableModel;

//! A table header whose first section carries a box that ticks or unticks all visible rows.
class TickHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TickHeader(QWidget* parent = nullptr);

    void setSecretModel(SecretTableModel* model);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] QRect tickRect() const;

    SecretTableModel* m_secrets = nullptr;
    bool m_pressedOnTick = false;
};

} // namespace Keycutter
