// SPDX-License-Identifier: MIT
#include "Connection.h"

#include <algorithm>
#include <cstring>

namespace Sandbox {

namespace {

constexpr size_t inputCapacity = size_t{16} * 1024;
constexpr size_t outputLimit = size_t{64} * 1024;

} // namespace

Connection::Connection(socket_t socket, const std::atomic<bool>& stopping)
    : m_socket(socket)
    , m_stopping(stopping)
    , m_input(inputCapacity)
{
}

bool Connection::waitForRequest()
{
    m_bodyEnded = false;
    return m_inputUsed < m_inputSize || fill();
}

void Connection::endRequestBody()
{
    m_bodyEnded = true;
}

bool Connection::fill()
{
    using Clock = std::chrono::steady_clock;
    const auto begun = Clock::now();
    ssize_t got = -1;
    bool again = true;
    while (again) {
        const auto tried = Clock::now();
        got = httplib::detail::read_socket(
            m_socket, m_input.data(), m_input.size(), CPPHTTPLIB_RECV_FLAGS);
        const auto now = Clock::now();
        // One that fails before its time is over has lost its peer.
        const bool timedOut = got < 0 && now - tried >= readTimeout / 2;
        again = timedOut && !m_stopping && now - begun < longestSilence;
    }
    m_inputUsed = 0;
    m_inputSize = got > 0 ? static_cast<size_t>(got) : 0;
    return got > 0;
}

bool Connection::send(const char* data, size_t size)
{
    size_t sent = 0;
    while (sent < size) {
        const auto count = httplib::detail::send_socket(
            m_socket, data + sent, size - sent, CPPHTTPLIB_SEND_FLAGS);
        if (count <= 0)
            return false;
        sent += static_cast<size_t>(count);
    }
    return true;
}

bool Connection::flush()
{
    const bool good = send(m_output.data(), m_output.size());
    m_output.clear();
    return good;
}

bool Connection::is_readable() const
{
    return true;
}

bool Connection::is_writable() const
{
    return true;
}

ssize_t Connection::read(char* data, size_t size)
{
    if (m_bodyEnded)
        return 0;
    // The answer to "Expect: 100-continue" has to be out before the body is waited for.
    if (!m_output.empty() && !flush())
        return -1;
    if (m_inputUsed == m_inputSize && !fill())
        return -1;
    const size_t count = std::min(size, m_inputSize - m_inputUsed);
    std::memcpy(data, m_input.data() + m_inputUsed, count);
    m_inputUsed += count;
    return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char* data, size_t size)
{
    // A long body is not worth another copy.
    if (size > outputLimit)
        return flush() && send(data, size) ? static_cast<ssize_t>(size) : -1;
    m_output.append(data, size);
    return static_cast<ssize_t>(size);
}

void Connection::get_remote_ip_and_port(std::string& ip, int& port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void Connection::get_local_ip_and_port(std::string& ip, int& port) const
{
    ip = "127.0.0.1";
    port = 0;
}

socket_t Connection::socket() const
{
    return m_socket;
}

} // namespace Sandbox
