// SPDX-License-Identifier: MIT
#pragma once

#include "runs/journal/JournalDatabase.h"
#include "runs/journal/JournalState.h"

#include <QLockFile>

namespace Keycutter {

//! The journal's file in its folder: decides who writes to it, brings its schema up to date, and
//! sets it aside where it cannot be used. Used in one thread.
class JournalFile
{
public:
    //! @p folder is made where it is missing, for this user alone.
    explicit JournalFile(const QString& folder);

    //! Opens it, once or again after a fault.
    JournalState open();
    //! Renames the file with the date, and opens a new one. For a fault that shows only later.
    JournalState setAsideAndOpen();

    [[nodiscard]] JournalState state() const { return m_state; }
    [[nodiscard]] JournalDatabase& database() { return m_database; }
    //! What people should know of the last opening; empty when all is well.
    [[nodiscard]] const QString& notice() const { return m_notice; }

private:
    JournalState openToWrite();
    [[nodiscard]] JournalState openToRead();
    [[nodiscard]] bool tryToWrite();
    //! Why the file is put aside; "damaged" or "newer" in its new name.
    [[nodiscard]] bool setAside(const QString& why);
    JournalState unavailable(const QString& reason);

    QString m_folder;
    QString m_path;
    JournalDatabase m_database;
    QLockFile m_lock;
    JournalState m_state = JournalState::Opening;
    QString m_notice;
    bool m_isNewer = false;
};

} // namespace Keycutter
