// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/SettingsPage.h"

#include <memory>

namespace Keycutter {

struct UiContext;

namespace Ui {
class RecordPage;
}

//! What the program keeps: runs and log; and the text for a report.
class RecordPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit RecordPage(UiContext& context, QWidget* parent = nullptr);
    ~RecordPage() override;

    void commit() override;

protected:
    //! Gathers the diagnostic text, which is of the moment.
    void showEvent(QShowEvent* event) override;

private:
    void setUpHistory();
    void setUpLog();

    UiContext& m_context;
    std::unique_ptr<Ui::RecordPage> m_ui;
};

} // namespace Keycutter
