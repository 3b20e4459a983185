// SPDX-License-Identifier: MIT
#include "RouteTable.h"

namespace Sandbox {

namespace {

bool matches(
    const QStringList& pattern, const Request& request, int longestParameter,
    QHash<QString, QString>* parameters)
{
    if (pattern.size() != request.segments.size())
        return false;
    parameters->clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString& wanted = pattern.at(i);
        const QString& given = request.segments.at(i);
        if (!wanted.startsWith(u':')) {
            if (wanted != given)
                return false;
            continue;
        }
        if (longestParameter > 0 && given.size() > longestParameter)
            return false;
        parameters->insert(wanted.mid(1), given);
    }
    return true;
}

} // namespace

RouteTable::RouteTable(std::vector<Route> routes)
{
    m_entries.reserve(routes.size());
    for (Route& route : routes) {
        QStringList segments = route.pattern.mid(1).split(u'/', Qt::SkipEmptyParts);
        m_entries.push_back({std::move(route), std::move(segments)});
    }
}

const Route* RouteTable::find(const Request& request, QHash<QString, QString>* parameters) const
{
    const QByteArray method = request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method;
    for (const Entry& entry : m_entries) {
        if (entry.route.method == method
            && matches(entry.segments, request, entry.route.longestParameter, parameters))
            return &entry.route;
    }
    return nullptr;
}

} // namespace Sandbox
