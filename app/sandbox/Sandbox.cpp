// SPDX-License-Identifier: MIT
#include "Sandbox.h"

#include "AdminRoutes.h"
#include "Dispatcher.h"
#include "Services.h"
#include "Transport.h"

namespace Sandbox {

class Server::Private
{
public:
    explicit Private(const Options& options)
        : dispatcher(makeServices(), options)
        , admin(dispatcher)
        , transport([this](const Request& request) { return answer(request); })
    {
    }

    Response answer(const Request& request)
    {
        return AdminRoutes::isMeant(request) ? admin.answer(request) : dispatcher.answer(request);
    }

    Dispatcher dispatcher;
    AdminRoutes admin;
    Transport transport;
};

Server::Server(Options options)
    : d(std::make_unique<Private>(options))
{
}

Server::~Server()
{
    stop();
}

bool Server::start(QString* problem)
{
    const int wanted = options().port;
    d->dispatcher.resumePauses();
    if (d->transport.start(wanted))
        return true;
    if (problem)
        *problem = QStringLiteral("Port %1 of 127.0.0.1 cannot be had").arg(wanted);
    return false;
}

void Server::stop()
{
    d->dispatcher.interruptPauses();
    d->transport.stop();
}

int Server::port() const
{
    return d->transport.port();
}

QUrl Server::baseUrl(const QString& service) const
{
    QString prefix;
    if (!d->dispatcher.servicePrefix(service, &prefix))
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(prefix);
    return url;
}

QJsonObject Server::describe() const
{
    QUrl root;
    root.setScheme(QStringLiteral("http"));
    root.setHost(QStringLiteral("127.0.0.1"));
    root.setPort(port());
    return d->dispatcher.describe(root);
}

void Server::setOptions(const Options& options)
{
    d->dispatcher.setOptions(options);
}

Options Server::options() const
{
    return d->dispatcher.options();
}

void Server::reset()
{
    d->dispatcher.reset();
}

void Server::expireTokens()
{
    d->dispatcher.expireTokens();
}

bool Server::addFailure(const QJsonObject& failure)
{
    return d->dispatcher.addFailure(failure);
}

QHash<QString, int> Server::requestCounts() const
{
    return d->dispatcher.requestCounts();
}

void Server::resetRequestCounts()
{
    d->dispatcher.resetRequestCounts();
}

} // namespace Sandbox
