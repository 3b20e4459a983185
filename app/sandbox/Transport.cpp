// SPDX-License-Identifier: MIT
#include "Transport.h"

#include "Connection.h"

#include <algorithm>
#include <chrono>
#include <list>
#include <mutex>
#include <set>
#include <thread>

namespace Sandbox {

namespace {

// The same number for SHUT_RDWR and for Windows' SD_BOTH.
constexpr int shutBothWays = 2;
constexpr int backlog = 128;

//! A thread for each connection: a kept-alive connection holds its thread for as long as it lives,
//! so a pool of any fixed size would one day let a slow answer block the others.
class ConnectionThreads : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> task) override
    {
        const std::lock_guard lock(m_mutex);
        m_threads.remove_if([](Worker& worker) {
            if (!worker.done)
                return false;
            worker.thread.join();
            return true;
        });
        Worker& worker = m_threads.emplace_back();
        worker.thread = std::thread([&worker, run = std::move(task)] {
            run();
            worker.done = true;
        });
    }

    void shutdown() override
    {
        for (Worker& worker : m_threads)
            worker.thread.join();
        m_threads.clear();
    }

private:
    struct Worker
    {
        std::thread thread;
        std::atomic<bool> done = false;
    };

    std::mutex m_mutex;
    std::list<Worker> m_threads;
};

Request converted(const httplib::Request& source)
{
    Request request;
    request.method = QByteArray::fromStdString(source.method);
    request.target = QByteArray::fromStdString(source.target);
    for (const auto& [name, value] : source.headers)
        request.headers.insert(
            QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    request.body = QByteArray::fromStdString(source.body);
    request.parseTarget();
    return request;
}

void copyInto(httplib::Response& target, const Response& source)
{
    target.status = source.status;
    target.body.assign(source.body.constData(), static_cast<size_t>(source.body.size()));
    // A 304 says what it confirms.
    if (!source.body.isEmpty() || source.status == 304)
        target.set_header("Content-Type", source.contentType.toStdString());
    target.set_header("Content-Length", std::to_string(source.body.size()));
    for (const auto& [name, value] : source.headers)
        target.set_header(name.toStdString(), value.toStdString());
}

} // namespace

class Transport::Private : public httplib::Server
{
public:
    explicit Private(Transport::Handler handler)
        : m_handler(std::move(handler))
    {
        new_task_queue = [] { return new ConnectionThreads; };
        set_tcp_nodelay(true);
        set_read_timeout(Connection::readTimeout);
        set_keep_alive_max_count(1'000'000);
        set_keep_alive_timeout(std::chrono::seconds(Connection::longestSilence).count());
        set_pre_routing_handler([](const httplib::Request& request, httplib::Response&) {
            if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
                s_connection->endRequestBody();
            return HandlerResponse::Unhandled;
        });
        // No route is known to the library: its routes are regular expressions, matched by
        // recursion over the path. Whatever it cannot route comes here, body included. Answering
        // "unhandled" keeps it from compressing the answer.
        set_error_handler(HandlerWithResponse(
            [this](const httplib::Request& request, httplib::Response& response) {
                if (response.status == 404)
                    copyInto(response, m_handler(converted(request)));
                return HandlerResponse::Unhandled;
            }));
    }

    bool startListening(int port)
    {
        m_port = port == 0 ? bind_to_any_port("127.0.0.1")
                           : (bind_to_port("127.0.0.1", port) ? port : -1);
        if (m_port <= 0)
            return false;
        // The library's own backlog of 5 is too small for a client that opens several at once.
        ::listen(svr_sock_, backlog);
        m_stopping = false;
        m_thread = std::thread([this] { listen_after_bind(); });
        while (!is_running())
            std::this_thread::yield();
        return true;
    }

    void stopListening()
    {
        if (!m_thread.joinable())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
            for (const socket_t socket : m_sockets)
                ::shutdown(socket, shutBothWays);
        }
        httplib::Server::stop();
        m_thread.join();
        m_port = 0;
    }

    std::atomic<int> m_port = 0;

private:
    //! The library's own loop asks every 10 ms whether a kept-alive connection has work, and does
    //! not look at stop(). This one sleeps until there is something to read.
    bool process_and_close_socket(socket_t socket) override
    {
        if (enter(socket)) {
            Connection connection(socket, m_stopping);
            s_connection = &connection;
            bool closed = false;
            while (!closed && connection.waitForRequest()) {
                const bool good = process_request(connection, false, closed, nullptr);
                if (!connection.flush() || !good)
                    break;
            }
            leave(socket);
        }
        ::shutdown(socket, shutBothWays);
        httplib::detail::close_socket(socket);
        return true;
    }

    bool enter(socket_t socket)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_sockets.insert(socket);
        return true;
    }

    void leave(socket_t socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
    }

    //! That of the running thread.
    static thread_local Connection* s_connection;

    Transport::Handler m_handler;
    std::thread m_thread;
    std::mutex m_mutex;
    std::set<socket_t> m_sockets;
    std::atomic<bool> m_stopping = false;
};

thread_local Connection* Transport::Private::s_connection = nullptr;

Transport::Transport(Handler handler)
    : d(std::make_unique<Private>(std::move(handler)))
{
}

Transport::~Transport()
{
    stop();
}

bool Transport::start(int port)
{
    return d->startListening(port);
}

void Transport::stop()
{
    d->stopListening();
}

int Transport::port() const
{
    return d->m_port;
}

} // namespace Sandbox
