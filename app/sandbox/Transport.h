// SPDX-License-Identifier: MIT
#pragma once

#include "Http.h"

#include <functional>
#include <memory>

namespace Sandbox {

//! The HTTP/1.1 side: listens on 127.0.0.1, one thread per connection, connections kept alive.
//! Everything that knows the HTTP library is in its source file.
class Transport
{
public:
    //! Called from the connections' threads, several at a time.
    using Handler = std::function<Response(const Request&)>;

    explicit Transport(Handler handler);
    ~Transport();
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;

    //! Listens on @p port, or on any free one when it is 0. False when it cannot be had.
    [[nodiscard]] bool start(int port);
    //! Closes every connection and waits for the threads. A handler that still runs is waited for.
    void stop();
    //! 0 while it does not listen.
    [[nodiscard]] int port() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Sandbox
