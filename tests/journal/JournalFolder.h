// SPDX-License-Identifier: MIT
#pragma once

#include "runs/journal/RunJournal.h"

#include <QTemporaryDir>
#include <QVariant>

#include <memory>
#include <optional>

namespace Keycutter {

//! A folder with a journal in it, opened and closed as a program does that starts and ends.
class JournalFolder
{
public:
    JournalFolder() = default;
    //! Somewhere else than in the system's folder for temporary files.
    explicit JournalFolder(const QString& path)
        : m_elsewhere(path)
    {
    }

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString file() const { return path() + QStringLiteral("/runs.sqlite"); }
    //! Files of that pattern in the folder.
    [[nodiscard]] QStringList files(const QString& pattern) const;
    [[nodiscard]] QByteArray bytes() const;
    void replaceBytes(const QByteArray& bytes) const;
    //! Runs statements on the file, as another program would; gives the first column of the first
    //! row of the last one.
    QVariant change(const QStringList& statements) const;
    //! Whoever reads the run @p id among others meets a fault that is no damage, as of a disk that
    //! does not answer.
    void breakReading(const QString& id) const;
    void mendReading() const;

    //! Opens it and waits for that; the one that was open is closed.
    RunJournal& open(int keep = RunJournal::defaultKeep);
    void close() { m_journal.reset(); }
    [[nodiscard]] RunJournal& journal() { return *m_journal; }

    // Wait for the answer.
    [[nodiscard]] QList<RunHead> heads();
    [[nodiscard]] Result<StoredRun> load(const QString& run);
    //! True when it is on the disk.
    [[nodiscard]] bool intend(const Run& run, const RunIntent& intent);
    //! Writes @p run from its beginning to its end.
    void record(const Run& run);

private:
    QTemporaryDir m_folder;
    QString m_elsewhere;
    std::unique_ptr<RunJournal> m_journal;
};

} // namespace Keycutter
