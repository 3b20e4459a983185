// SPDX-License-Identifier: MIT
#include "items/SecretTexts.h"

#include "domain/ListText.h"
#include "items/RelativeTime.h"

#include <QCoreApplication>

#include <array>

namespace Keycutter::SecretTexts {

namespace {

constexpr qsizetype longestCell = 300;
constexpr qsizetype longestToolTip = 4000;

QString translated(const char* text)
{
    return QCoreApplication::translate("SecretTexts", text);
}

struct MarkText
{
    SecretMark mark;
    const char* word;
    //! Null where the secret can be duplicated all the same.
    const char* reason;
};

constexpr std::array markTexts{
    MarkText{
        SecretMark::Rotated, QT_TRANSLATE_NOOP("SecretTexts", "rotated"),
        QT_TRANSLATE_NOOP(
            "SecretTexts",
            "This secret is managed by a rotation; the service does not duplicate it.")},
    MarkText{
        SecretMark::HoneyToken, QT_TRANSLATE_NOOP("SecretTexts", "honey token"),
        QT_TRANSLATE_NOOP(
            "SecretTexts", "This secret is a honey token; the service does not duplicate it.")},
    MarkText{
        SecretMark::PersonalOverride, QT_TRANSLATE_NOOP("SecretTexts", "personal"),
        QT_TRANSLATE_NOOP(
            "SecretTexts", "This is a personal override; only shared secrets can be duplicated.")},
    MarkText{
        SecretMark::Imported, QT_TRANSLATE_NOOP("SecretTexts", "imported"),
        QT_TRANSLATE_NOOP(
            "SecretTexts", "This secret is imported from another place; duplicate it from there.")},
    MarkText{SecretMark::Twin, QT_TRANSLATE_NOOP("SecretTexts", "same key twice"), nullptr},
};

QString mask()
{
    return QString(8, QChar(0x2022));
}

} // namespace

QString tags(const Secret& secret)
{
    QStringList names;
    for (const Tag& tag : secret.tags)
        names.append(tag.name.isEmpty() ? tag.slug : tag.name);
    return listText(names);
}

QString comment(const Secret& secret)
{
    return secret.comment.left(longestCell).simplified();
}

QStringList metadata(const Secret& secret)
{
    QStringList entries;
    for (const MetadataEntry& entry : secret.metadata)
        entries.append(entry.key + u'=' + (entry.encrypted ? mask() : entry.value));
    return entries;
}

QString disabledReason(const Secret& secret)
{
    for (const MarkText& text : markTexts) {
        if (text.reason != nullptr && secret.marks.testFlag(text.mark))
            return translated(text.reason);
    }
    return {};
}

QString marks(const Secret& secret)
{
    QStringList words;
    for (const MarkText& text : markTexts) {
        if (secret.marks.testFlag(text.mark))
            words.append(translated(text.word));
    }
    return listText(words);
}

QString sentence(const Secret& secret, bool ticked, const QDateTime& now)
{
    QStringList parts{secret.key};
    parts.append(
        ticked ? translated(QT_TRANSLATE_NOOP("SecretTexts", "selected"))
               : translated(QT_TRANSLATE_NOOP("SecretTexts", "not selected")));
    if (secret.marks)
        parts.append(marks(secret));
    if (secret.version > 0)
        parts.append(
            translated(QT_TRANSLATE_NOOP("SecretTexts", "version %1")).arg(secret.version));
    if (secret.modified.isValid()) {
        parts.append(translated(QT_TRANSLATE_NOOP("SecretTexts", "updated %1"))
                         .arg(relativeTimeInWords(secret.modified, now)));
    }
    return clausesText(parts);
}

QString dates(const Secret& secret)
{
    QStringList lines;
    if (secret.modified.isValid()) {
        lines.append(translated(QT_TRANSLATE_NOOP("SecretTexts", "Updated %1"))
                         .arg(exactTime(secret.modified)));
    }
    if (secret.created.isValid()) {
        lines.append(translated(QT_TRANSLATE_NOOP("SecretTexts", "Created %1"))
                         .arg(exactTime(secret.created)));
    }
    return lines.join(u'\n');
}

QString toolTip(const QString& text)
{
    const QString shown
        = text.size() > longestToolTip ? text.left(longestToolTip) + QChar(0x2026) : text;
    if (!shown.contains(u'<'))
        return shown;
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(shown.toHtmlEscaped());
}

} // namespace Keycutter::SecretTexts
