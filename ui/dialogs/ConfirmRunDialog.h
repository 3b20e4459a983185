// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

#include <QDialog>
#include <QSet>

#include <functional>
#include <memory>

namespace Keycutter {

struct ServiceDescriptor;

namespace Ui {
class ConfirmRunDialog;
}

//! Asks before a run writes to production, or overwrites many secrets, and wherever the plan is not
//! what was confirmed. Names how many go where, on which host, and what is overwritten. Its default
//! button is Cancel.
class ConfirmRunDialog : public QDialog
{
    Q_OBJECT

public:
    //! @p production holds the destinations (indexes in @p plan) that count as production; @p host
    //! is that of @p service; @p environmentTitle is what people call a location's environment.
    ConfirmRunDialog(
        const Plan& plan, const ServiceDescriptor& service, const QSet<int>& production,
        const QString& host, const std::function<QString(const Location&)>& environmentTitle,
        QWidget* parent);
    ~ConfirmRunDialog() override;

    //! Says why it asks once more: what was confirmed is not the plan any more.
    void tellThatThePlanChanged();

private:
    std::unique_ptr<Ui::ConfirmRunDialog> m_ui;
};

//! Destinations of @p plan that a run would write to: index -> (created, overwritten).
[[nodiscard]] QMap<int, std::pair<int, int>> writesPerDestination(const Plan& plan);

} // namespace Keycutter
