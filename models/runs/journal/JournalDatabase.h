// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace Keycutter {

//! What went wrong with the journal's file, as far as it decides what to do about it.
struct JournalFault
{
    enum class Kind {
        Damaged, //!< not a database, or not one of ours, or its contents are broken
        Full, //!< no room on the disk
        NotWritable,
        Other,
    };
    Kind kind = Kind::Other;
    //! SQLite's own words.
    QString said;
};

//! One row of a query; columns are counted from 0 in the order of the SELECT.
class JournalRow
{
public:
    explicit JournalRow(const QSqlQuery& query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] qint64 big(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }

private:
    const QSqlQuery& m_query;
};

//! One connection to an SQLite file, used in the thread that opened it. The first fault is kept and
//! makes everything after it do nothing, so that a caller looks once, at the end.
class JournalDatabase
{
public:
    enum class Access {
        Write,
        Read,
        ReadFrozen, //!< nobody writes to it, so that it can be read where no file may be made
    };

    JournalDatabase();
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    //! False with a fault() when it cannot be opened. SQLite looks at a file only when it is used.
    bool open(const QString& path, Access access);
    void close();
    [[nodiscard]] bool isOpen() const;

    //! Runs one statement; prepared ones are kept.
    bool run(const QString& sql, const QVariantList& values = {});
    //! Calls @p row for every row until it gives false.
    bool each(
        const QString& sql, const QVariantList& values,
        const std::function<bool(const JournalRow&)>& row);
    //! The first column of the first row; nullopt where there is none.
    [[nodiscard]] std::optional<QVariant>
    first(const QString& sql, const QVariantList& values = {});

    bool begin();
    //! False when what was done since begin() is not on the disk; it is undone then.
    bool commit();

    [[nodiscard]] const std::optional<JournalFault>& fault() const { return m_fault; }
    //! For faults that only a reader of the contents can see.
    void setFault(const JournalFault& fault);
    std::optional<JournalFault> takeFault();

private:
    [[nodiscard]] QSqlQuery* execute(const QString& sql, const QVariantList& values);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    std::optional<JournalFault> m_fault;
};

} // namespace Keycutter
