// SPDX-License-Identifier: MIT
#include "infisical/References.h"

#include "infisical/ApiError.h"
#include "infisical/Store.h"

#include <QRegularExpression>

namespace Sandbox::Infisical {

namespace {

constexpr int deepest = 10;

struct Place
{
    QString environment;
    QString path;
    QString key;
};

Place placeOf(const QString& reference, const QString& environment, const QString& path)
{
    const QStringList parts = reference.split(u'.');
    if (parts.size() == 1)
        return {environment, path, reference};
    const QString folders = parts.mid(1, parts.size() - 2).join(u'/');
    return {parts.first(), u'/' + folders, parts.last()};
}

} // namespace

QString expandReferences(
    Project& project, const QString& environment, const QString& path, const QString& value,
    int depth)
{
    static const QRegularExpression form(QStringLiteral("\\$\\{([^{}]+)\\}"));
    if (depth > deepest || !value.contains(u"${"))
        return value;
    QString expanded;
    qsizetype end = 0;
    auto matches = form.globalMatch(value);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        expanded += QStringView(value).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const Place place = placeOf(match.captured(1), environment, path);
        if (!Store::findEnvironment(project, place.environment))
            throw ApiError::serverFault();
        Folder* folder = Store::findFolder(project, place.environment, place.path);
        const Secret* target = folder ? Store::sharedSecret(*folder, place.key) : nullptr;
        if (target)
            expanded += expandReferences(
                project, place.environment, place.path, target->content.value, depth + 1);
    }
    expanded += QStringView(value).mid(end);
    return expanded;
}

} // namespace Sandbox::Infisical
