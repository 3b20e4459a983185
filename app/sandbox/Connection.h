// SPDX-License-Identifier: MIT
#pragma once

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <string>
#include <vector>

namespace Sandbox {

//! One accepted socket as the HTTP library's stream. Reads are buffered over requests, so that
//! requests sent one after another without waiting are all answered; writes are gathered and
//! leave in one piece. Does not own the socket.
class Connection : public httplib::Stream
{
public:
    //! What the socket's receive time-out has to be: after how long a read looks whether it is to
    //! go on. Shutting the socket down ends one on Linux, but not under Wine.
    static constexpr std::chrono::milliseconds readTimeout{200};
    //! After how long a peer that says nothing has gone.
    static constexpr std::chrono::minutes longestSilence{5};

    //! All reads end when @p stopping becomes true.
    Connection(socket_t socket, const std::atomic<bool>& stopping);

    //! Blocks until there is something to read; false when the peer has gone, has said nothing for
    //! too long, or the socket was shut down.
    [[nodiscard]] bool waitForRequest();
    //! The request that is being read has no body. Without this the library reads until the
    //! peer closes when neither a length nor chunks were announced.
    void endRequestBody();
    //! Sends what has been gathered.
    bool flush();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* data, size_t size) override;
    ssize_t write(const char* data, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override;

private:
    bool fill();
    bool send(const char* data, size_t size);

    socket_t m_socket;
    const std::atomic<bool>& m_stopping;
    std::vector<char> m_input;
    size_t m_inputUsed = 0;
    size_t m_inputSize = 0;
    bool m_bodyEnded = false;
    std::string m_output;
};

} // namespace Sandbox
