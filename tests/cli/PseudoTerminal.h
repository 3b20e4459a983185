// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>

namespace Keycutter {

//! A terminal without a screen, on which a program can be asked and answered as by a person.
class PseudoTerminal
{
public:
    PseudoTerminal();
    ~PseudoTerminal();
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    //! False where the system gave none.
    [[nodiscard]] bool isOpen() const { return m_ours >= 0; }
    //! Makes it the standard input and error of @p process, which is started afterwards.
    void attach(QProcess& process) const;
    void type(const QByteArray& text) const;
    //! All that was shown so far, what was typed included.
    [[nodiscard]] const QByteArray& shown();

private:
    int m_ours = -1;
    int m_theirs = -1;
    QByteArray m_shown;
};

} // namespace Keycutter
