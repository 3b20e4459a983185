// SPDX-License-Identifier: MIT
#include "AdminRoutes.h"

#include "Dispatcher.h"
#include "OptionsJson.h"

#include <QJsonDocument>

namespace Sandbox {

namespace {

Response refusal(const QString& message, int status = 400)
{
    return Response::json({{QStringLiteral("message"), message}}, status);
}

Response done()
{
    return Response::json({{QStringLiteral("message"), QStringLiteral("Done")}});
}

} // namespace

AdminRoutes::AdminRoutes(Dispatcher& dispatcher)
    : m_dispatcher(dispatcher)
{
}

bool AdminRoutes::isMeant(const Request& request)
{
    return !request.segments.isEmpty() && request.segments.first() == u"sandbox";
}

Response AdminRoutes::answer(const Request& request)
{
    const QString route
        = QString::fromLatin1(request.method) + u' ' + request.segments.mid(1, 1).join(u'/');
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (route == u"GET options")
        return Response::json(optionsToJson(m_dispatcher.options()));
    if (route == u"POST options")
        return changeOptions(body);
    if (route == u"GET requests")
        return requests();
    if (route == u"POST fixtures")
        return fixture(request.segments.value(2), body);
    if (route == u"POST failures")
        return m_dispatcher.addFailure(body) ? done()
                                             : refusal(QStringLiteral("A failure needs a path"));
    if (route == u"DELETE requests")
        m_dispatcher.resetRequestCounts();
    else if (route == u"POST reset")
        m_dispatcher.reset();
    else if (route == u"POST expire-tokens")
        m_dispatcher.expireTokens();
    else
        return refusal(QStringLiteral("The sandbox has no such route"), 404);
    return done();
}

Response AdminRoutes::changeOptions(const QJsonObject& changes)
{
    Options options = m_dispatcher.options();
    QString problem;
    if (!applyOptions(options, changes, &problem))
        return refusal(problem);
    m_dispatcher.setOptions(options);
    return Response::json(optionsToJson(options));
}

Response AdminRoutes::requests() const
{
    const QHash<QString, int> counts = m_dispatcher.requestCounts();
    QJsonObject routes;
    int total = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        routes.insert(it.key(), it.value());
        total += it.value();
    }
    return Response::json({{QStringLiteral("requests"), routes}, {QStringLiteral("total"), total}});
}

Response AdminRoutes::fixture(const QString& service, const QJsonObject& fixture)
{
    QJsonObject made;
    const QString problem = m_dispatcher.addFixture(service, fixture, &made);
    return problem.isEmpty() ? Response::json(made) : refusal(problem);
}

} // namespace Sandbox
