// SPDX-License-Identifier: MIT
#include "LogFile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr qsizetype longestLine = 2000;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QStringList linesOf(const QString& name, qsizetype most)
{
    QFile file(name);
    if (most <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 enough = 4 * longestLine; // per line that is wanted
    file.seek(qMax<qint64>(0, file.size() - most * enough));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(qMax<qsizetype>(0, lines.size() - most));
}

} // namespace

LogFile::LogFile(QString folder, qint64 largest, int kept)
    : m_folder(std::move(folder))
    , m_largest(largest)
    , m_kept(kept)
{
    open();
}

QString LogFile::nameOf(const QString& folder, int age)
{
    return age == 0 ? folder + u"/keycutter.log"_s : u"%1/keycutter.%2.log"_s.arg(folder).arg(age);
}

bool LogFile::open()
{
    if (!QDir().mkpath(m_folder))
        return false;
    m_file.setFileName(nameOf(m_folder, 0));
    // Made for the owner alone before anything is in it.
    const bool isNew = !m_file.exists();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    return !isNew || m_file.setPermissions(ownerOnly);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(nameOf(m_folder, m_kept));
    for (int age = m_kept - 1; age >= 0; --age)
        QFile::rename(nameOf(m_folder, age), nameOf(m_folder, age + 1));
    open();
}

bool LogFile::write(const QString& line)
{
    QString flat = line.left(longestLine);
    flat.replace(u'\n', u' ');
    const QByteArray bytes = flat.toUtf8() + '\n';
    if (m_file.isOpen() && m_file.size() > 0 && m_file.size() + bytes.size() > m_largest)
        rotate();
    return m_file.isOpen() && m_file.write(bytes) == bytes.size();
}

QStringList LogFile::tail(const QString& folder, qsizetype most)
{
    QStringList lines = linesOf(nameOf(folder, 0), most);
    return linesOf(nameOf(folder, 1), most - lines.size()) + lines;
}

} // namespace Keycutter
