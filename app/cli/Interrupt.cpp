// SPDX-License-Identifier: MIT
#include "cli/Interrupt.h"

#include <chrono>
#include <csignal>

using namespace std::chrono_literals;

namespace Keycutter {

namespace {

volatile std::sig_atomic_t caught = 0;

extern "C" void catchSignal(int number)
{
    caught = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    caught = 0;
    std::signal(SIGINT, catchSignal);
    std::signal(SIGTERM, catchSignal);
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (caught == 0)
            return;
        m_look.stop();
        Q_EMIT requested();
    });
    m_look.start();
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace Keycutter
