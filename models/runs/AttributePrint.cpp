// SPDX-License-Identifier: MIT
#include "runs/AttributePrint.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Keycutter {

namespace {

//! Bytes of a digest that are kept: enough that two attributes never look alike by chance.
constexpr qsizetype kept = 12;

//! Every text goes with its length, so that no two lists give the same bytes.
QByteArray digest(const QString& salt, const char* attribute, const QStringList& texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(attribute));
    for (const QString& text : QStringList{salt} + texts) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result().left(kept).toHex();
}

QStringList tagTexts(const QList<Tag>& tags)
{
    QStringList slugs;
    for (const Tag& tag : tags)
        slugs.append(tag.slug);
    slugs.sort();
    return slugs;
}

QStringList metadataTexts(QList<MetadataEntry> metadata)
{
    std::ranges::sort(metadata, [](const MetadataEntry& left, const MetadataEntry& right) {
        return std::tie(left.key, left.value) < std::tie(right.key, right.value);
    });
    QStringList texts;
    for (const MetadataEntry& entry : metadata) {
        texts.append(entry.key);
        texts.append(entry.encrypted ? QString() : entry.value);
        texts.append(QString::number(entry.encrypted));
    }
    return texts;
}

} // namespace

AttributePrint printOf(const Secret& secret, const QString& salt)
{
    return {
        digest(salt, "comment", {secret.comment.trimmed()}),
        digest(salt, "tags", tagTexts(secret.tags)),
        digest(salt, "metadata", metadataTexts(secret.metadata)),
    };
}

AttributePrints printsOf(const Plan& plan)
{
    AttributePrints prints;
    for (const Secret& secret : plan.secrets)
        prints.insert(secret.id, printOf(secret, secret.id));
    QSet<QString> overwritten;
    for (const PlanCell& cell : plan.cells) {
        if (cell.action == CellAction::Overwrite)
            overwritten.insert(cell.existingId);
    }
    if (overwritten.isEmpty())
        return prints;
    for (const Destination& destination : plan.destinations) {
        for (const Secret& secret : destination.info.secrets) {
            if (overwritten.contains(secret.id))
                prints.insert(secret.id, printOf(secret, secret.id));
        }
    }
    return prints;
}

QString toText(const AttributePrint& print)
{
    return QString::fromLatin1(print.comment + '.' + print.tags + '.' + print.metadata);
}

std::optional<AttributePrint> printFrom(const QString& text)
{
    const QList<QByteArray> parts = text.toLatin1().split('.');
    const auto isPrint = [](const QByteArray& part) {
        return part.isEmpty()
            || (part.size() == 2 * kept && QByteArray::fromHex(part).size() == kept);
    };
    if (parts.size() != 3 || !std::ranges::all_of(parts, isPrint))
        return std::nullopt;
    return AttributePrint{parts[0], parts[1], parts[2]};
}

} // namespace Keycutter
