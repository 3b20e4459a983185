// SPDX-License-Identifier: MIT
#pragma once

#include "Service.h"

#include <QStringList>

#include <vector>

namespace Sandbox {

//! Finds the route of a request.
class RouteTable
{
public:
    explicit RouteTable(std::vector<Route> routes);

    //! Null when none matches. Fills @p parameters. HEAD finds the route of GET.
    [[nodiscard]] const Route*
    find(const Request& request, QHash<QString, QString>* parameters) const;

private:
    struct Entry
    {
        Route route;
        QStringList segments;
    };

    std::vector<Entry> m_entries;
};

} // namespace Sandbox
