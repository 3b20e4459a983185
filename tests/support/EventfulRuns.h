// SPDX-License-Identifier: MIT
#pragma once

#include "RunTrial.h"

#include <QMetaType>

namespace Keycutter {

//! A run with everything in it: a folder to create, overwrites, a named and an unnamed culprit, a
//! key that appears meanwhile and an answer that is lost.
[[nodiscard]] std::unique_ptr<RunTrial> eventfulTrial();
//! Two copies of 20 secrets with everything in it: one name appears meanwhile, one copy is refused,
//! one answer is lost after the effect and one before it.
[[nodiscard]] std::unique_ptr<RunTrial> eventfulCopies();

//! An eventful run and how it ends where nothing comes between.
struct Eventful
{
    std::unique_ptr<RunTrial> (*make)() = nullptr;
    int created = 0;
    int overwritten = 0;
    int failed = 0;
    int skipped = 0;

    [[nodiscard]] int requests() const { return int(ended()->session().sentCount()); }
    [[nodiscard]] size_t calls() const { return ended()->session().sent().size(); }
    [[nodiscard]] std::unique_ptr<RunTrial> ended() const;
};

//! The data of a test: both, in the column "eventful".
void addEventfulRuns();

} // namespace Keycutter

Q_DECLARE_METATYPE(Keycutter::Eventful)
