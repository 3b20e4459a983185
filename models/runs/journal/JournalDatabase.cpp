// SPDX-License-Identifier: MIT
#include "runs/journal/JournalDatabase.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace Keycutter {

namespace {

// https://www.sqlite.org/rescode.html
constexpr int primaryCodeMask = 0xff;
constexpr int sqliteError = 1;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

//! Another connection may hold the file for a moment, for example to check it.
constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=2000";

JournalFault faultOf(const QSqlError& error)
{
    using Kind = JournalFault::Kind;
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & primaryCodeMask) {
    case sqliteError: // our statements are right, so the tables are not
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {Kind::Damaged, said};
    case sqliteFull:
        return {Kind::Full, said};
    case sqliteReadOnly:
    case sqliteCannotOpen:
        return {Kind::NotWritable, said};
    default:
        return {Kind::Other, said};
    }
}

//! Qt makes NULL of a QString that was never set; for us that is an empty text.
QVariant bindable(const QVariant& value)
{
    const bool unsetText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return unsetText ? QVariant(QLatin1String("").toString()) : value;
}

} // namespace

JournalDatabase::JournalDatabase()
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalDatabase::~JournalDatabase()
{
    close();
}

bool JournalDatabase::open(const QString& path, Access access)
{
    close();
    m_fault.reset();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QLatin1String(busyTimeout);
    if (access != Access::Write)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::ReadFrozen) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        m_database.setDatabaseName(
            QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
            + QStringLiteral("?immutable=1"));
    } else {
        m_database.setDatabaseName(path);
    }
    m_database.setConnectOptions(options);
    if (m_database.open())
        return true;
    setFault(faultOf(m_database.lastError()));
    return false;
}

void JournalDatabase::close()
{
    m_prepared.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool JournalDatabase::isOpen() const
{
    return m_database.isOpen();
}

QSqlQuery* JournalDatabase::execute(const QString& sql, const QVariantList& values)
{
    if (!m_fault && !isOpen())
        setFault({JournalFault::Kind::Other, QStringLiteral("closed")});
    if (m_fault)
        return nullptr;
    std::unique_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            setFault(faultOf(query->lastError()));
            query.reset();
            return nullptr;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bindable(values[i]));
    if (query->exec())
        return query.get();
    setFault(faultOf(query->lastError()));
    query->finish();
    return nullptr;
}

bool JournalDatabase::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery* query = execute(sql, values);
    if (query == nullptr)
        return false;
    query->finish();
    return true;
}

bool JournalDatabase::each(
    const QString& sql, const QVariantList& values,
    const std::function<bool(const JournalRow&)>& row)
{
    QSqlQuery* query = execute(sql, values);
    if (query == nullptr)
        return false;
    const JournalRow current(*query);
    while (query->next() && row(current)) { }
    // next() is false for a fault as well as for the end.
    if (query->lastError().isValid())
        setFault(faultOf(query->lastError()));
    query->finish();
    return !m_fault;
}

std::optional<QVariant> JournalDatabase::first(const QString& sql, const QVariantList& values)
{
    std::optional<QVariant> found;
    QSqlQuery* query = execute(sql, values);
    if (query == nullptr)
        return found;
    if (query->next())
        found = query->value(0);
    else if (query->lastError().isValid())
        setFault(faultOf(query->lastError()));
    query->finish();
    return found;
}

bool JournalDatabase::begin()
{
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

bool JournalDatabase::commit()
{
    if (run(QStringLiteral("COMMIT")))
        return true;
    // Some faults have ended the transaction already; then this does nothing but complain.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    return false;
}

void JournalDatabase::setFault(const JournalFault& fault)
{
    if (!m_fault)
        m_fault = fault;
}

std::optional<JournalFault> JournalDatabase::takeFault()
{
    return std::exchange(m_fault, std::nullopt);
}

} // namespace Keycutter
