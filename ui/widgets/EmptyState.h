// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Keycutter {

class IconLabel;

//! What stands in the place of a list that has nothing to show: an icon, one sentence that says
//! why, and a button with the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    //! @p action may be empty where there is no next step to offer.
    void
    say(const QString& icon, Tone tone, const QString& sentence, const QString& action = {},
        const QString& details = {});

    //! The next step gets the focus; where there is none yet, once there is.
    void takeFocus();

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString action() const;

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel* m_icon = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_details = nullptr;
    QPushButton* m_action = nullptr;
};

} // namespace Keycutter
