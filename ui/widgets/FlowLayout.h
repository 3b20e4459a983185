// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace Keycutter {

//! Lays its items out in lines from the leading edge, and goes on in the next line where one is
//! full, so that rows of check boxes and buttons are never cut off in a small window.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    //! Lays out the widgets that are in @p holder, in the order in which they were made.
    static FlowLayout* ofChildren(QWidget& holder);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    //! Places the items (unless @p measureOnly) and gives the height used.
    int place(const QRect& rect, bool measureOnly) const;

    QList<QLayoutItem*> m_items;
};

} // namespace Keycutter
