// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "runs/Runner.h"
#include "runs/journal/RunUndos.h"
#include "theme/Theme.h"

#include <QString>

namespace Keycutter {

class RunVerifier;

//! An icon name, a tone and a text.
struct RunText
{
    QString icon;
    Tone tone = Tone::Text;
    QString text;
};

//! What the run is doing, or how it ended.
[[nodiscard]] RunText phaseText(const Runner& runner, const QDateTime& now);
//! The same for a run that had not ended when it was read, where another program records the runs.
[[nodiscard]] RunText elsewhereText();
//! “about 40 s left”; empty while it is not known.
[[nodiscard]] QString timeLeftText(std::optional<std::chrono::seconds> left);
//! “Acme (EU) on eu.example.com. Started at 09:14:03, took 12 s, 6 calls.”
[[nodiscard]] QString runFacts(const Run& run);
//! What happened with a folder that the run needed.
[[nodiscard]] RunText folderText(const RunFolder& folder);
//! Everything about one cell: what happened, what to do next, the request id.
[[nodiscard]] QString runCellDetails(const Run& run, int cell);
//! How many finished copies the service is still at work on; empty for none.
[[nodiscard]] RunText pendingText(const Run& run);
//! What is known of whether the copies are there as asked: from the check that is under way
//! (nullptr for none), or from the latest; empty where there is nothing to check.
[[nodiscard]] RunText checkText(const Run& run, const RunVerifier* underWay, const QDateTime& now);
//! How a run stands that ended as @p phase says and was taken back since.
[[nodiscard]] RunText
undoneText(const RunUndo& undo, const Run& run, const RunText& phase, const QDateTime& now);
//! What a check found before the run was taken back.
[[nodiscard]] RunText beforeUndo(const RunText& check);
//! Icon and tone of an approval's state, with toText().
[[nodiscard]] RunText approvalText(const Approval& approval);

} // namespace Keycutter
