// SPDX-License-Identifier: MIT
#pragma once

#include "help/ShortcutList.h"

#include <QPersistentModelIndex>
#include <QTableView>

class QDrag;

namespace Keycutter {

class ColumnFit;
class SecretDelegate;
class SecretTableModel;
struct ServiceDescriptor;

//! The table of secrets. Ticks by click, by Space on the selected rows, by Shift and click from the
//! last ticked row to this one, by Ctrl+A and Ctrl+Shift+A for all that is visible, and by the box
//! in the header.
class SecretTableView : public QTableView
{
    Q_OBJECT

public:
    explicit SecretTableView(QWidget* parent = nullptr);

    //! What its keys do, for people.
    [[nodiscard]] static QList<ShortcutEntry> shortcuts();

    void setSecretModel(SecretTableModel* model);
    //! Whose secrets are shown.
    void setService(const ServiceDescriptor& service);
    //! Fits the columns that the model has now to the width of the view, and goes on so until a
    //! person drags one or restoreColumns() is called.
    void fitColumns();
    //! Widths where a person chose them, and the sorting, to be remembered.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray& state);
    //! A drag of the selected rows that can be duplicated, not begun yet: the secrets, and a
    //! picture of how many they are. Belongs to this; null where there is nothing to drag.
    [[nodiscard]] QDrag* makeDrag();
    //! The keys of the selected rows, one a line, to the clipboard.
    void copyKeys();
    //! Ticks the selected rows, or unticks them when all of them are ticked.
    void toggleSelected();

Q_SIGNALS:
    //! Enter was pressed on the table.
    void duplicateRequested();
    void menuRequested(const QPoint& globalPosition);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    //! Shows how many secrets are dragged, not the rows, which would cover where they can go.
    void startDrag(Qt::DropActions actions) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QModelIndex tickAt(const QPoint& position) const;
    void tickTo(const QModelIndex& index, bool extend);
    [[nodiscard]] QModelIndexList selectedKeys() const;

    SecretTableModel* m_secrets = nullptr;
    SecretDelegate* m_delegate = nullptr;
    ColumnFit* m_fit = nullptr;
    QPersistentModelIndex m_anchor; // the row ticked last
    bool m_pressedOnTick = false;
};

} // namespace Keycutter
