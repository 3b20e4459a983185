// SPDX-License-Identifier: MIT
#include "runs/undo/UndoPlan.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Keycutter {

namespace {

struct Entry
{
    UndoAction action;
    const char* id;
    const char* title;
};

constexpr std::array entries{
    Entry{UndoAction::Skip, "skip", QT_TRANSLATE_NOOP("Undo", "Not written")},
    Entry{UndoAction::LeaveAlone, "leave-alone", QT_TRANSLATE_NOOP("Undo", "Leave alone")},
    Entry{UndoAction::Remove, "remove", QT_TRANSLATE_NOOP("Undo", "Delete")},
    Entry{UndoAction::Restore, "restore", QT_TRANSLATE_NOOP("Undo", "Restore")},
    Entry{
        UndoAction::CloseRequest, "close-request", QT_TRANSLATE_NOOP("Undo", "Close the request")},
};

const Entry& entryOf(UndoAction action)
{
    return entries.at(static_cast<size_t>(action));
}

} // namespace

QString undoActionTitle(UndoAction action)
{
    return QCoreApplication::translate("Undo", entryOf(action).title);
}

QString undoActionId(UndoAction action)
{
    return QString::fromLatin1(entryOf(action).id);
}

QString undoSummary(const UndoCounts& counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const char* text) {
        if (count > 0)
            parts.append(QCoreApplication::translate("Undo", text).arg(QLocale().toString(count)));
    };
    add(counts.remove, QT_TRANSLATE_NOOP("Undo", "%1 to delete"));
    add(counts.restore, QT_TRANSLATE_NOOP("Undo", "%1 to restore"));
    add(counts.close, QT_TRANSLATE_NOOP("Undo", "%1 in requests to close"));
    add(counts.leave, QT_TRANSLATE_NOOP("Undo", "%1 left alone"));
    return parts.isEmpty() ? QCoreApplication::translate("Undo", "There is nothing to undo")
                           : parts.join(QStringLiteral(", "));
}

QString restoreSentence(int secrets)
{
    const QString what = secrets == 1
        ? QCoreApplication::translate("Undo", "1 secret")
        : QCoreApplication::translate("Undo", "%1 secrets").arg(QLocale().toString(secrets));
    return QCoreApplication::translate(
               "Undo",
               "The service cannot restore %1 by itself: this program reads each earlier value and "
               "writes it again. The values pass through this computer’s memory; the program "
               "overwrites its copies after, and does not show, log or store them.")
        .arg(what);
}

QStringList UndoPlan::warnings() const
{
    const UndoCounts count = counts();
    QStringList sentences;
    if (count.remove > 0 && !facts.removalWarning.isEmpty())
        sentences.append(facts.removalWarning);
    if (count.valuesToRead > 0)
        sentences.append(restoreSentence(count.valuesToRead));
    return sentences;
}

} // namespace Keycutter
