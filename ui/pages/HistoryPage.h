// SPDX-License-Identifier: MIT
#pragma once

#include "items/HistoryTexts.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Keycutter {

class HistoryTableModel;
class RunHistory;
class WordFilter;
struct UiContext;

namespace Ui {
class HistoryPage;
}

//! All recorded runs: search, open, take up, check, retry, undo, export, delete.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    //! @p context has a history.
    explicit HistoryPage(UiContext& context, QWidget* parent = nullptr);
    ~HistoryPage() override;

    void focusList();
    void focusSearch();
    //! Remembers how wide the columns are.
    void saveColumns();

Q_SIGNALS:
    void closeRequested();
    //! Of the run with that id.
    void openRequested(const QString& run);
    void retryRequested(const QString& run);
    void checkRequested(const QString& run);
    void undoRequested(const QString& run);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpTable();
    void connectButtons();
    void showList();
    void showTable();
    void showEmpty();
    void showSelection();
    void showMenu(const QPoint& position);
    void leave();
    //! The runs that are selected, as far as they are shown.
    [[nodiscard]] QList<RunHead> selected() const;
    //! The one that is selected; without an id when it is not one.
    [[nodiscard]] RunHead current() const;
    [[nodiscard]] HistoryState currentState() const;
    void open();
    void takeUp();
    void startExport();
    void exportTo(const Run& run, const QString& path);
    void askToDelete();

    UiContext& m_context;
    RunHistory& m_history;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    HistoryTableModel* m_model;
    WordFilter* m_shown;
    QTimer m_minute; //!< ages go on
};

} // namespace Keycutter
