// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>

namespace Keycutter {

//! The last lines of the log, for a diagnostic text. From any thread.
class RecentLog
{
public:
    static constexpr qsizetype mostLines = 100;

    void add(const QString& line);
    //! The oldest first.
    [[nodiscard]] QStringList lines() const;

private:
    mutable QMutex m_mutex;
    QStringList m_lines;
};

} // namespace Keycutter
