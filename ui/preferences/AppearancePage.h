// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/SettingsPage.h"

#include <memory>

namespace Keycutter {

struct UiContext;

namespace Ui {
class AppearancePage;
}

//! Light or dark, and the language.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(UiContext& context, QWidget* parent = nullptr);
    ~AppearancePage() override;

private:
    void setUpAppearance(UiContext& context);
    void setUpLanguage(UiContext& context);

    std::unique_ptr<Ui::AppearancePage> m_ui;
};

} // namespace Keycutter
