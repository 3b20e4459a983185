// SPDX-License-Identifier: MIT
#include "domain/Location.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keycutter {

namespace {

constexpr qsizetype maximumDepth = 20; // contract infisical 7

bool isSegmentCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_';
}

} // namespace

size_t qHash(const Location& location, size_t seed)
{
    return qHashMulti(seed, location.projectId, location.environment, location.path);
}

QString toText(const Location& location)
{
    return location.path.isEmpty() ? location.environment
                                   : location.environment + u':' + location.path;
}

QString normalisedPath(const QString& typed)
{
    const auto segments = typed.trimmed().split(u'/', Qt::SkipEmptyParts);
    return u'/' + segments.join(u'/');
}

QString parentPath(const QString& path)
{
    const auto cut = path.lastIndexOf(u'/');
    return cut <= 0 ? QStringLiteral("/") : path.left(cut);
}

QString pathProblem(const QString& path)
{
    if (!path.startsWith(u'/'))
        return QCoreApplication::translate("Location", "A secret path begins with a slash.");
    const auto segments = path.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() > maximumDepth) {
        return QCoreApplication::translate("Location", "A secret path has at most %1 levels.")
            .arg(maximumDepth);
    }
    for (const QString& segment : segments) {
        if (!std::all_of(segment.cbegin(), segment.cend(), isSegmentCharacter)) {
            return QCoreApplication::translate(
                       "Location",
                       "“%1” may hold only letters A to Z, digits, dashes and underscores.")
                .arg(segment);
        }
    }
    return {};
}

} // namespace Keycutter
