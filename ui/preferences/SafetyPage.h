// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/SettingsPage.h"

#include <memory>

namespace Keycutter {

class Settings;

namespace Ui {
class SafetyPage;
}

//! Which environments count as production, and the brake.
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
    void checkWords();
    void commitWords();

    Settings& m_settings;
    std::unique_ptr<Ui::SafetyPage> m_ui;
};

} // namespace Keycutter
