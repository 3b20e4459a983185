// SPDX-License-Identifier: MIT
#include "services/infisical/FreshFolders.h"

namespace Keycutter {

namespace {

constexpr qint64 secondsFresh = 60;

} // namespace

void FreshFolders::add(const Location& location, const QDateTime& now)
{
    m_created.insert(location, now);
}

bool FreshFolders::contains(const Location& location, const QDateTime& now) const
{
    const auto found = m_created.constFind(location);
    return found != m_created.cend() && found->secsTo(now) < secondsFresh;
}

} // namespace Keycutter
