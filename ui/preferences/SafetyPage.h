// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/SettingsPage.h"

#include <memory>

namespace Keycutter {

class Settings;

namespace Ui {
class SafetyPage;
}

//! Which environments count as production, the brake, and when the program locks by itself.
class SafetyPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit SafetyPage(Settings& settings, QWidget* parent = nullptr);
    ~SafetyPage() override;

    void commit() override;
    [[nodiscard]] QWidget* wrongField() const override;

private:
    void setUpWords();
    void setUpBrake();
    void setUpLock();
    void checkWords();
    void commitWords();

    Settings& m_settings;
    std::unique_ptr<Ui::SafetyPage> m_ui;
};

} // namespace Keycutter
