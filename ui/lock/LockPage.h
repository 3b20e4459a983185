// SPDX-License-Identifier: MIT
#pragma once

#include "UiContext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Keycutter {

class MessageStrip;

//! All that the window shows while the program is locked: why it is, what still goes on, and the
//! way back. It names no secret and no place.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    //! @p context has a lock.
    explicit LockPage(UiContext& context, QWidget* parent = nullptr);

    //! To Unlock.
    void focusUnlock();

Q_SIGNALS:
    void quitRequested();

private:
    void build();
    void update();
    [[nodiscard]] QString reasonText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString forgottenText() const;

    UiContext& m_context;
    QLabel* m_title = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_forgotten = nullptr;
    MessageStrip* m_problem = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_without = nullptr;
    QPushButton* m_quit = nullptr;
};

} // namespace Keycutter
