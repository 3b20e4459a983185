// SPDX-License-Identifier: MIT
#include "items/SecretColumns.h"

#include "domain/ListText.h"
#include "items/RelativeTime.h"
#include "items/SecretSearch.h"
#include "items/SecretTexts.h"

#include <QCoreApplication>

namespace Keycutter::SecretColumns {

namespace {

QString keyToolTip(const Secret& secret)
{
    const QString reason = SecretTexts::disabledReason(secret);
    if (!reason.isEmpty())
        return secret.key + u'\n' + reason;
    if (!secret.marks.testFlag(SecretMark::Twin))
        return secret.key;
    return secret.key + u'\n'
        + QCoreApplication::translate("SecretColumns", "Another secret here has the same key.");
}

} // namespace

QList<Column> all()
{
    Capabilities all;
    all.hasTags = all.hasMetadata = all.hasScopes = all.hasStatus = all.hasVersions = true;
    QList<Column> columns = of(all);
    columns.insert(columns.size() - 1, Column::Created);
    return columns;
}

QList<Column> of(const Capabilities& capabilities)
{
    QList<Column> columns{Column::Key};
    if (capabilities.hasTags)
        columns.append(Column::Tags);
    columns.append(Column::Comment);
    if (capabilities.hasMetadata)
        columns.append(Column::Metadata);
    if (capabilities.hasScopes)
        columns.append(Column::Scopes);
    if (capabilities.hasStatus)
        columns.append(Column::Status);
    // Where there are no versions, two dates tell how a secret came about.
    columns.append(capabilities.hasVersions ? Column::Version : Column::Created);
    columns.append(Column::Updated);
    return columns;
}

QString title(Column column)
{
    switch (column) {
    case Column::Key:
        return QCoreApplication::translate("SecretColumns", "Key");
    case Column::Tags:
        return QCoreApplication::translate("SecretColumns", "Tags");
    case Column::Comment:
        return QCoreApplication::translate("SecretColumns", "Comment");
    case Column::Metadata:
        return QCoreApplication::translate("SecretColumns", "Metadata");
    case Column::Scopes:
        return QCoreApplication::translate("SecretColumns", "Scopes");
    case Column::Status:
        return QCoreApplication::translate("SecretColumns", "Status");
    case Column::Version:
        return QCoreApplication::translate("SecretColumns", "Version");
    case Column::Created:
        return QCoreApplication::translate("SecretColumns", "Created");
    case Column::Updated:
        return QCoreApplication::translate("SecretColumns", "Updated");
    case Column::Count:
        break;
    }
    return {};
}

int alignment(Column column)
{
    return column == Column::Version ? int(Qt::AlignRight | Qt::AlignVCenter)
                                     : int(Qt::AlignLeft | Qt::AlignVCenter);
}

QString text(const Secret& secret, Column column, const QDateTime& now)
{
    switch (column) {
    case Column::Key:
        return secret.key;
    case Column::Tags:
        return SecretTexts::tags(secret);
    case Column::Comment:
        return SecretTexts::comment(secret);
    case Column::Metadata:
        return listText(SecretTexts::metadata(secret));
    case Column::Scopes:
        return listText(secret.scopes);
    case Column::Status:
        return secret.status;
    case Column::Version:
        return secret.version > 0 ? QString::number(secret.version) : QString();
    case Column::Created:
        return relativeTime(secret.created, now);
    case Column::Updated:
        return relativeTime(secret.modified, now);
    case Column::Count:
        break;
    }
    return {};
}

QString toolTip(const Secret& secret, Column column)
{
    switch (column) {
    case Column::Key:
        return SecretTexts::toolTip(keyToolTip(secret));
    case Column::Comment:
        return SecretTexts::toolTip(secret.comment);
    case Column::Metadata:
        return SecretTexts::toolTip(SecretTexts::metadata(secret).join(u'\n'));
    case Column::Created:
    case Column::Updated:
        return SecretTexts::dates(secret);
    default:
        return SecretTexts::toolTip(text(secret, column, {}));
    }
}

QString sentence(const Secret& secret, Column column, const QDateTime& now)
{
    QString shown;
    if (column == Column::Created)
        shown = relativeTimeInWords(secret.created, now);
    else if (column == Column::Updated)
        shown = relativeTimeInWords(secret.modified, now);
    else
        shown = text(secret, column, now);
    return QStringLiteral("%1: %2").arg(
        title(column),
        shown.isEmpty() ? QCoreApplication::translate("SecretColumns", "none") : shown);
}

QVariant sortValue(const Secret& secret, Column column)
{
    switch (column) {
    case Column::Version:
        return secret.version;
    case Column::Created:
        return secret.created;
    case Column::Updated:
        return secret.modified;
    default:
        return foldedText(text(secret, column, {}));
    }
}

QStringList tagEntries(const Secret& secret)
{
    QStringList entries;
    for (const Tag& tag : secret.tags)
        entries.append((tag.name.isEmpty() ? tag.slug : tag.name) + u'|' + tag.color);
    return entries;
}

} // namespace Keycutter::SecretColumns
