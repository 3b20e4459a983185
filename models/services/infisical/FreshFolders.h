// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Location.h"

#include <QDateTime>
#include <QHash>

namespace Keycutter {

//! The folders that a session has just created. Servers of several nodes read from a replica that
//! may not have them yet, so a 404 about one of these is not the last word (contract infisical 4).
class FreshFolders
{
public:
    void add(const Location& location, const QDateTime& now);
    //! True for a minute after add().
    [[nodiscard]] bool contains(const Location& location, const QDateTime& now) const;

private:
    QHash<Location, QDateTime> m_created;
};

} // namespace Keycutter
