// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Run.h"
#include "runs/StoredRun.h"

#include <QByteArray>
#include <QJsonObject>

namespace Keycutter {

//! RFC 4180 with CRLF, UTF-8; a cell that a spreadsheet would take for a formula is prefixed with
//! an apostrophe. One row per cell; no values.
[[nodiscard]] QByteArray toCsv(const Run& run);
//! The same as an object with "run", "counts", "cells", "approvals", "complete", and "check" where
//! the copies were checked.
[[nodiscard]] QJsonObject toJson(const Run& run);
//! The head of a recorded run: what, from where, to where, when, and how many of each outcome.
[[nodiscard]] QJsonObject toJson(const RunHead& head);
//! The same as a page of HTML to read, print and keep: everything is in it, and it asks for nothing
//! and runs nothing.
[[nodiscard]] QByteArray toHtml(const Run& run);
//! The plan before a run, for --plan --json.
[[nodiscard]] QJsonObject toJson(const Plan& plan);

} // namespace Keycutter
