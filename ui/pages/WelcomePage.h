// SPDX-License-Identifier: MIT
#pragma once

#include "UiContext.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace Keycutter {

namespace Ui {
class WelcomePage;
}

//! The first start: one button for each service, and one for the sandbox.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(UiContext& context, QWidget* parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void connectRequested(const QString& serviceId);
    void sandboxRequested();

private:
    [[nodiscard]] QPushButton*
    addButton(const QString& icon, const QString& title, const QString& name);

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace Keycutter
