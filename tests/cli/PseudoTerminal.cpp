// SPDX-License-Identifier: MIT
#include "PseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

#include <array>

namespace Keycutter {

PseudoTerminal::PseudoTerminal()
{
    if (openpty(&m_ours, &m_theirs, nullptr, nullptr, nullptr) != 0) {
        m_ours = m_theirs = -1;
        return;
    }
    fcntl(m_ours, F_SETFL, O_NONBLOCK); // NOLINT(*-vararg): how POSIX has it
    fcntl(m_ours, F_SETFD, FD_CLOEXEC); // NOLINT(*-vararg)
}

PseudoTerminal::~PseudoTerminal()
{
    if (!isOpen())
        return;
    close(m_ours);
    close(m_theirs);
}

void PseudoTerminal::attach(QProcess& process) const
{
    process.setChildProcessModifier([theirs = m_theirs] {
        dup2(theirs, STDIN_FILENO);
        dup2(theirs, STDERR_FILENO);
    });
}

void PseudoTerminal::type(const QByteArray& text) const
{
    [[maybe_unused]] const auto written
        = write(m_ours, text.constData(), static_cast<size_t>(text.size()));
    Q_ASSERT(written == text.size());
}

const QByteArray& PseudoTerminal::shown()
{
    std::array<char, 4096> piece{};
    for (;;) {
        const auto size = read(m_ours, piece.data(), piece.size());
        if (size <= 0)
            return m_shown;
        m_shown.append(piece.data(), size);
    }
}

} // namespace Keycutter
