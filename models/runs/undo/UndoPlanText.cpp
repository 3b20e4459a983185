// SPDX-License-Identifier: MIT
#include "runs/undo/UndoPlan.h"

#include "domain/ListText.h"

#include <QCoreApplication>

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
            parts.append(QCoreApplication::translate("Undo", text, nullptr, count));
    };
    add(counts.remove, QT_TRANSLATE_N_NOOP("Undo", "%Ln to delete"));
    add(counts.restore, QT_TRANSLATE_N_NOOP("Undo", "%Ln to restore"));
    add(counts.close, QT_TRANSLATE_N_NOOP("Undo", "%Ln in requests to close"));
    add(counts.leave, QT_TRANSLATE_N_NOOP("Undo", "%Ln left alone"));
    return parts.isEmpty() ? QCoreApplication::translate("Undo", "There is nothing to undo")
                           : listText(parts);
}

QString restoreSentence(int secrets)
{
    return QCoreApplication::translate(
        "Undo",
        "The service cannot restore %Ln secret(s) by itself: this program reads each earlier value "
        "and writes it again. The values pass through this computer’s memory; the program "
        "overwrites its copies after, and does not show, log or store them.",
        nullptr, secrets);
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
