// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace Keycutter {

//! Ctrl+C and a polite kill, as a signal in the event loop. Only the first one is caught: the
//! second ends the process at once.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();

private:
    //! A signal handler may do next to nothing, so it sets a flag and this looks at it.
    QTimer m_look;
};

} // namespace Keycutter
