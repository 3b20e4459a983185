// SPDX-License-Identifier: MIT
#include "runs/journal/JournalFile.h"

#include "runs/journal/JournalSchema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! SQLite gives its further files the rights of the first, which it would make readable to all.
void makeForOwnerOnly(const QString& path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        file.close();
}

} // namespace

JournalFile::JournalFile(const QString& folder)
    : m_folder(folder)
    , m_path(folder + u"/runs.sqlite"_s)
    , m_lock(folder + u"/runs.lock"_s)
{
    // The lock ends with its process, however long that lives.
    m_lock.setStaleLockTime(0);
}

JournalState JournalFile::open()
{
    m_notice.clear();
    const bool isNew = !QFileInfo::exists(m_folder);
    if (!QDir().mkpath(m_folder))
        return unavailable(
            QCoreApplication::translate("RunJournal", "The folder %1 cannot be made.")
                .arg(m_folder));
    if (isNew)
        QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return openToWrite();
    if (m_lock.error() == QLockFile::LockFailedError) {
        m_state = openToRead();
        if (m_state == JournalState::ReadOnly)
            m_notice = QCoreApplication::translate(
                "RunJournal",
                "Another Keycutter is running and records the runs. The runs of "
                "this one are not recorded.");
        return m_state;
    }
    m_state = openToRead();
    return m_state == JournalState::ReadOnly ? unavailable(
               QCoreApplication::translate("RunJournal", "The folder %1 cannot be written to.")
                   .arg(m_folder))
                                             : m_state;
}

JournalState JournalFile::openToWrite()
{
    QString aside;
    for (int tries = 0; tries < 2; ++tries) {
        if (tryToWrite()) {
            m_notice = aside;
            m_state = JournalState::Recording;
            return m_state;
        }
        const auto fault = m_database.takeFault();
        m_database.close();
        const bool unusable = m_isNewer || (fault && fault->kind == JournalFault::Kind::Damaged);
        if (!unusable)
            return unavailable(fault ? fault->said : QString());
        if (!setAside(m_isNewer ? u"newer"_s : u"damaged"_s))
            return unavailable(
                QCoreApplication::translate(
                    "RunJournal", "The file %1 cannot be used and cannot be renamed.")
                    .arg(QDir::toNativeSeparators(m_path)));
        aside = m_notice;
    }
    return unavailable(aside);
}

bool JournalFile::tryToWrite()
{
    makeForOwnerOnly(m_path);
    m_isNewer = false;
    if (!m_database.open(m_path, JournalDatabase::Access::Write))
        return false;
    // A file from outside must not make SQLite do more than read it.
    m_database.run(u"PRAGMA trusted_schema = OFF"_s);
    m_database.run(u"PRAGMA cell_size_check = ON"_s);
    m_database.run(u"PRAGMA foreign_keys = ON"_s);
    const auto mode = m_database.first(u"PRAGMA journal_mode = WAL"_s);
    if (mode && mode->toString() != u"wal")
        m_database.setFault({JournalFault::Kind::NotWritable, u"no write-ahead log"_s});
    m_database.run(u"PRAGMA synchronous = FULL"_s);
    // It writes much and reads little: half a megabyte of pages, not two.
    m_database.run(u"PRAGMA cache_size = -512"_s);
    const SchemaState schema = bringUpToDate(m_database);
    m_isNewer = schema == SchemaState::Newer;
    return schema == SchemaState::Current;
}

JournalState JournalFile::openToRead()
{
    using Access = JournalDatabase::Access;
    for (const Access access : {Access::Read, Access::ReadFrozen}) {
        // With a log beside it, the file alone is not the whole truth.
        if (access == Access::ReadFrozen && QFileInfo::exists(m_path + u"-wal"_s))
            break;
        const bool usable = QFileInfo::exists(m_path) && m_database.open(m_path, access)
            && checkSchema(m_database) == SchemaState::Current;
        if (usable)
            return JournalState::ReadOnly;
        m_database.takeFault();
        m_database.close();
    }
    return unavailable(QCoreApplication::translate("RunJournal", "%1 cannot be read.")
                           .arg(QDir::toNativeSeparators(m_path)));
}

JournalState JournalFile::setAsideAndOpen()
{
    m_database.close();
    if (!m_lock.isLocked() || !setAside(u"damaged"_s))
        return unavailable(QCoreApplication::translate("RunJournal", "%1 is damaged.")
                               .arg(QDir::toNativeSeparators(m_path)));
    const QString aside = m_notice;
    openToWrite();
    if (m_state == JournalState::Recording)
        m_notice = aside;
    return m_state;
}

bool JournalFile::setAside(const QString& why)
{
    const QString date = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString name;
    for (int number = 1; name.isEmpty() || QFileInfo::exists(m_folder + u'/' + name); ++number)
        name = u"runs-%1-%2-%3.sqlite"_s.arg(why, date).arg(number);
    const QString target = m_folder + u'/' + name;
    if (!QFile::rename(m_path, target))
        return false;
    // The log goes with its file; what is left of it would be taken for the new file's.
    const QString log = m_path + u"-wal"_s;
    if (QFileInfo::exists(log) && !QFile::rename(log, target + u"-wal"_s))
        return false;
    QFile::remove(m_path + u"-shm"_s);
    m_notice = why == u"newer"
        ? QCoreApplication::translate(
              "RunJournal",
              "The record of earlier runs was written by a later version of Keycutter. It "
              "was set aside as %1, and a new one was begun.")
              .arg(QDir::toNativeSeparators(target))
        : QCoreApplication::translate(
              "RunJournal",
              "The record of earlier runs is damaged. It was set aside as %1, and a new "
              "one was begun.")
              .arg(QDir::toNativeSeparators(target));
    return true;
}

JournalState JournalFile::unavailable(const QString& reason)
{
    m_notice = QCoreApplication::translate("RunJournal", "Runs are not recorded: %1").arg(reason);
    m_state = JournalState::Unavailable;
    return m_state;
}

} // namespace Keycutter
