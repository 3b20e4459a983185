// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

namespace Keycutter {

//! A log on the disk that does not grow for ever: "keycutter.log" and a few older ones beside it
//! ("keycutter.1.log" is the latest of them), readable by its owner alone. Not for several threads
//! at a time.
class LogFile
{
public:
    static constexpr qint64 usualSize = qint64(1024) * 1024;
    static constexpr int usualCount = 3;

    //! Makes @p folder where it is not there. A file that would get larger than @p largest bytes is
    //! put aside, and the oldest of more than @p kept older ones is deleted.
    explicit LogFile(QString folder, qint64 largest = usualSize, int kept = usualCount);

    //! Adds one line, cut where it is very long, so that it is on the disk even when the program
    //! ends the moment after. False where it cannot be written.
    bool write(const QString& line);
    //! For a handler that may do no more than write(2); another one after a write() that put the
    //! file aside; -1 where there is no file.
    [[nodiscard]] int descriptor() const { return m_file.handle(); }

    //! The last @p most lines in @p folder, oldest first.
    [[nodiscard]] static QStringList tail(const QString& folder, qsizetype most);

private:
    [[nodiscard]] static QString nameOf(const QString& folder, int age);
    bool open();
    void rotate();

    QString m_folder;
    qint64 m_largest;
    int m_kept;
    QFile m_file;
};

} // namespace Keycutter
