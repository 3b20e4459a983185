// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Keycutter {

class SettingsPage;
struct UiContext;

namespace Ui {
class SettingsDialog;
}

//! All settings, a page for each matter. There is nothing to be confirmed: each page keeps what is
//! chosen. Show it with open(); it deletes itself when closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(UiContext& context, QWidget* parent);
    ~SettingsDialog() override;

    //! The first time after something went wrong it shows the field instead of closing.
    void reject() override;

private:
    void addPage(SettingsPage* page, const QString& icon, const QString& title);
    [[nodiscard]] SettingsPage* pageAt(int row) const;
    //! Of the first page with a wrong field; -1 where there is none.
    [[nodiscard]] int wrongPage() const;
    void showChecks();

    UiContext& m_context;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    bool m_isWarned = false; //!< that closing leaves out what cannot be used
};

} // namespace Keycutter
