// SPDX-License-Identifier: MIT
#pragma once

#include <httplib.h>

#include <string>
#include <vector>

namespace Sandbox {

//! One accepted socket as the HTTP library's stream. Reads are buffered over requests, so that
//! requests sent one after another without waiting are all answered; writes are gathered and
//! leave in one piece. Does not own the socket.
class Connection : public httplib::Stream
{
public:
    explicit Connection(socket_t socket);

    //! Blocks until there is something to read; false when the peer has gone, the socket was shut
    //! down or its receive time-out has passed.
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
    std::vector<char> m_input;
    size_t m_inputUsed = 0;
    size_t m_inputSize = 0;
    bool m_bodyEnded = false;
    std::string m_output;
};

} // namespace Sandbox
