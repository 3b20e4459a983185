// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Keycutter {

class IconLabel;

//! A message inside the window, in place of a box in front of it: icon, text, an action, details to
//! unfold, a button to close it. Hidden while it says nothing.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Notice, Good, Warning, Error };

    explicit MessageStrip(QWidget* parent = nullptr);

    //! Shows @p text and forgets an earlier action.
    void showMessage(Kind kind, const QString& text, const QString& details = {});
    //! Says what was tried, what was said, what to do next; the rest goes under Details.
    void showError(const Error& error);
    //! Offers a button; actionTriggered() when it is pressed. Empty @p text takes it away.
    void setAction(const QString& text);
    void clear();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    //! The person closed it.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();

    Kind m_kind = Kind::Notice;
    IconLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_details = nullptr;
    QPushButton* m_detailsButton = nullptr;
    QPushButton* m_action = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace Keycutter
