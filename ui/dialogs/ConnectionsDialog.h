// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace Keycutter {

class ConnectionDialog;
class FieldNote;
struct UiContext;

namespace Ui {
class ConnectionsDialog;
}

//! The list of all connections with their state: add, edit, test, remove. Show it with open(); it
//! deletes itself when closed.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionsDialog(UiContext& context, QWidget* parent);
    ~ConnectionsDialog() override;

Q_SIGNALS:
    //! A connection was added or changed from here.
    void connectionSaved(const QString& id);

private:
    void setUpList();
    void fill();
    void showRow(QTreeWidgetItem* row);
    void updateButtons();
    void add();
    void edit();
    //! Signs in to what @p dialog saves.
    void follow(ConnectionDialog* dialog);
    void test();
    void askToRemove();
    void remove(const QString& id);
    void setBusy(bool busy);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QTreeWidgetItem* rowOf(const QString& id) const;

    UiContext& m_context;
    std::unique_ptr<Ui::ConnectionsDialog> m_ui;
    bool m_isBusy = false;
};

} // namespace Keycutter
