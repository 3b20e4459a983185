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

const QRegularExpression& form()
{
    static const QRegularExpression reference(QStringLiteral("\\$\\{([^{}]+)\\}"));
    return reference;
}

void requireReadable(const Referrer& referrer, const Place& target, const Folder& folder)
{
    if (referrer.access.readsValuesIn(folder))
        return;
    throw ApiError::forbidden(
        QStringLiteral("You do not have permission to read secret '%1' in environment '%2' at path "
                       "'%3', which is referenced by secret '%4' in environment '%5' at path "
                       "'%6'.")
            .arg(
                target.key, target.environment, target.path, referrer.key, referrer.environment,
                referrer.path));
}

//! @p here: where @p value is, which after the first step is no longer the referrer's place.
QString expanded(const Referrer& referrer, const Place& here, const QString& value, int depth)
{
    if (depth > deepest || !value.contains(u"${"))
        return value;
    QString text;
    qsizetype end = 0;
    auto matches = form().globalMatch(value);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        text += QStringView(value).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const Place place = placeOf(match.captured(1), here.environment, here.path);
        if (!Store::findEnvironment(referrer.project, place.environment))
            throw ApiError::serverFault();
        Folder* folder = Store::findFolder(referrer.project, place.environment, place.path);
        if (!folder)
            continue;
        requireReadable(referrer, place, *folder);
        if (const Secret* target = Store::sharedSecret(*folder, place.key))
            text += expanded(referrer, place, target->content.value, depth + 1);
    }
    text += QStringView(value).mid(end);
    return text;
}

} // namespace

QString expandReferences(const Referrer& referrer, const QString& value)
{
    return expanded(referrer, {referrer.environment, referrer.path, referrer.key}, value, 0);
}

QStringList missingReferences(
    Project& project, const QString& environment, const QString& path, const QString& value)
{
    QStringList missing;
    auto matches = form().globalMatch(value);
    while (matches.hasNext()) {
        const Place place = placeOf(matches.next().captured(1), environment, path);
        const Folder* folder = Store::findFolder(project, place.environment, place.path);
        if (!folder || !folder->sharedByKey.contains(place.key))
            missing.append(place.key);
    }
    return missing;
}

} // namespace Sandbox::Infisical
