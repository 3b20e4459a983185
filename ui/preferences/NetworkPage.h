// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/SettingsPage.h"

#include <memory>

namespace Keycutter {

class Settings;

namespace Ui {
class NetworkPage;
}

//! The proxy, and the certificate authorities beyond the system's.
class NetworkPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit NetworkPage(Settings& settings, QWidget* parent = nullptr);
    ~NetworkPage() override;

    void commit() override;
    [[nodiscard]] QWidget* wrongField() const override;

private:
    void load();
    void connectFields();
    //! Takes a whole address that was pasted as the host apart.
    void splitAddress();
    [[nodiscard]] QString hostProblem() const;
    void check();
    void commitProxy();
    void commitCaFile();
    void browse();

    Settings& m_settings;
    std::unique_ptr<Ui::NetworkPage> m_ui;
};

} // namespace Keycutter
