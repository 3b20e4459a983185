// SPDX-License-Identifier: MIT
#include "JournalFolder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr int patience = 20'000;

//! Turns the event loop by signals, not by the clock: there are thousands of these.
template <class T> Result<T> awaited(JobOf<T>* job)
{
    std::optional<Result<T>> answer;
    QSignalSpy finished(job, &Job::finished);
    job->onFinished(job, [&answer](const Result<T>& result) { answer = result; });
    if (!finished.wait(patience))
        qFatal("the journal did not answer");
    return *answer;
}

} // namespace

QString JournalFolder::path() const
{
    return m_elsewhere.isEmpty() ? m_folder.filePath(u"state"_s) : m_elsewhere;
}

QStringList JournalFolder::files(const QString& pattern) const
{
    return QDir(path()).entryList({pattern}, QDir::Files);
}

QByteArray JournalFolder::bytes() const
{
    QFile file(this->file());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalFolder::replaceBytes(const QByteArray& bytes) const
{
    QDir().mkpath(path());
    QFile file(this->file());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) < 0)
        qFatal("cannot write %s", qPrintable(this->file()));
}

QVariant JournalFolder::change(const QStringList& statements) const
{
    QDir().mkpath(path());
    const QString name = u"change"_s;
    QVariant last;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file());
        database.open();
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
            last = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return last;
}

void JournalFolder::breakReading(const QString& id) const
{
    // SQLITE_TOOBIG, in the middle of the rows.
    change(
        {u"ALTER TABLE runs RENAME TO kept_runs"_s,
         u"CREATE VIEW runs AS SELECT * FROM kept_runs WHERE "
         "zeroblob(CASE id WHEN '%1' THEN 3000000000 ELSE 0 END) IS NOT NULL"_s.arg(id)});
}

void JournalFolder::mendReading() const
{
    change({u"DROP VIEW runs"_s, u"ALTER TABLE kept_runs RENAME TO runs"_s});
}

RunJournal& JournalFolder::open(int keep)
{
    m_journal.reset();
    m_journal = std::make_unique<RunJournal>(path(), keep);
    QSignalSpy opened(m_journal.get(), &RunJournal::stateChanged);
    if (!opened.wait(patience))
        qFatal("the journal did not open");
    return *m_journal;
}

QList<RunHead> JournalFolder::heads()
{
    return awaited(m_journal->heads()).value_or(QList<RunHead>());
}

Result<StoredRun> JournalFolder::load(const QString& run)
{
    return awaited(m_journal->load(run));
}

bool JournalFolder::intend(const Run& run, const RunIntent& intent)
{
    return awaited(m_journal->intend(run, intent)).has_value();
}

void JournalFolder::record(const Run& run)
{
    Run beginning = run;
    beginning.ended = {};
    m_journal->begin(beginning);
    m_journal->end(run);
}

} // namespace Keycutter
