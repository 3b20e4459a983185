// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QString>

namespace Keycutter {

//! A file that is there while the program runs: one that a program left behind which runs no more
//! tells of an end without a farewell (a crash, a kill, a power cut).
class EndMark
{
public:
    //! Puts the mark into @p folder, which is made where it is not there.
    explicit EndMark(const QString& folder);

    //! The program before this one did not take its mark away.
    [[nodiscard]] bool endedBadly() const { return m_endedBadly; }
    //! False where another program of the same folder runs, or nothing can be written: then nothing
    //! is known.
    [[nodiscard]] bool isSet() const { return m_file.isLocked(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QLockFile m_file;
    bool m_endedBadly = false;
};

} // namespace Keycutter
