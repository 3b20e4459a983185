// SPDX-License-Identifier: MIT
#include "runs/RunVerification.h"

#include "domain/ListText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

struct Entry
{
    CopyState state;
    const char* id;
    const char* title;
    const char* counted; //!< with %Ln
};

constexpr std::array entries{
    Entry{
        CopyState::AsAsked, "as-asked", QT_TRANSLATE_NOOP("Verification", "As asked"),
        QT_TRANSLATE_N_NOOP("Verification", "%Ln as asked")},
    Entry{
        CopyState::Pending, "pending", QT_TRANSLATE_NOOP("Verification", "As asked, not ready yet"),
        QT_TRANSLATE_N_NOOP("Verification", "%Ln not ready yet")},
    Entry{
        CopyState::Different, "different", QT_TRANSLATE_NOOP("Verification", "Not as asked"),
        QT_TRANSLATE_N_NOOP("Verification", "%Ln not as asked")},
    Entry{
        CopyState::Changed, "changed", QT_TRANSLATE_NOOP("Verification", "Changed since"),
        QT_TRANSLATE_N_NOOP("Verification", "%Ln changed since")},
    Entry{
        CopyState::Gone, "gone", QT_TRANSLATE_NOOP("Verification", "Gone"),
        QT_TRANSLATE_N_NOOP("Verification", "%Ln gone")},
    Entry{
        CopyState::NotTold, "not-told", QT_TRANSLATE_NOOP("Verification", "Cannot be told"),
        QT_TRANSLATE_N_NOOP("Verification", "%Ln cannot be told")},
    Entry{
        CopyState::NotWritten, "not-written", QT_TRANSLATE_NOOP("Verification", "Not written"),
        QT_TRANSLATE_N_NOOP("Verification", "%Ln not written")},
};

const Entry& entryOf(CopyState state)
{
    return *std::ranges::find(entries, state, &Entry::state);
}

QString wordOf(Attribute attribute)
{
    switch (attribute) {
    case Attribute::Value:
        return QCoreApplication::translate("Verification", "value");
    case Attribute::Comment:
        return QCoreApplication::translate("Verification", "comment");
    case Attribute::Tags:
        return QCoreApplication::translate("Verification", "tags");
    case Attribute::Metadata:
        return QCoreApplication::translate("Verification", "metadata");
    case Attribute::SkipMultilineEncoding:
        return QCoreApplication::translate("Verification", "skip multiline encoding");
    case Attribute::Scopes:
        return QCoreApplication::translate("Verification", "scopes");
    }
    return {};
}

} // namespace

VerificationCounts RunVerification::counts() const
{
    VerificationCounts counts;
    for (const CopyCheck& cell : cells) {
        ++counts.byState[cell.state];
        counts.written += cell.state != CopyState::NotWritten;
    }
    return counts;
}

QString copyStateTitle(CopyState state)
{
    return QCoreApplication::translate("Verification", entryOf(state).title);
}

QString copyStateId(CopyState state)
{
    return QString::fromLatin1(entryOf(state).id);
}

QList<CopyState> allCopyStates()
{
    QList<CopyState> all;
    for (const Entry& entry : entries)
        all.append(entry.state);
    return all;
}

QString attributeList(Attributes attributes)
{
    QStringList words;
    for (const Attribute attribute : allAttributes()) {
        if (attributes.testFlag(attribute))
            words.append(wordOf(attribute));
    }
    return listText(words);
}

QString verificationSummary(const VerificationCounts& counts)
{
    QStringList parts;
    for (const Entry& entry : entries) {
        const int count = counts.of(entry.state);
        if (count > 0 && entry.state != CopyState::NotWritten)
            parts.append(
                QCoreApplication::translate("Verification", entry.counted, nullptr, count));
    }
    return parts.isEmpty()
        ? QCoreApplication::translate("Verification", "The run has written nothing")
        : listText(parts);
}

} // namespace Keycutter
