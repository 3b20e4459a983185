// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Location.h"
#include "domain/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Keycutter {

class AppLock;
class ApprovalCenter;
class ConnectionManager;
class IdleWatch;
class RunCenter;
class RunChecks;
class RunHistory;
class Settings;

//! A language that the program speaks.
struct LanguageChoice
{
    QString code; //!< "de", "zh_CN"
    QString name; //!< in itself: "Deutsch"
};

//! What the window is given by the composition root. Everything outlives the window.
struct UiContext
{
    ConnectionManager& connections;
    RunCenter& runs;
    Settings& settings;
    //! Starts the local sandbox, once, and gives the id of a connection to it.
    std::function<Result<QString>()> startSandbox;
    //! The record of runs; nullptr where nothing is recorded.
    RunHistory* history = nullptr;
    //! The approvals of all recorded runs; nullptr where nothing is recorded.
    ApprovalCenter* approvals = nullptr;
    //! Checks of runs; nullptr where none is made.
    RunChecks* checks = nullptr;
    //! The program's lock; nullptr where there is none.
    AppLock* lock = nullptr;
    //! Says when it is about to lock by itself; nullptr where it does not.
    IdleWatch* idle = nullptr;
    //! What the log said last before the program was ended without a farewell; nothing where it was
    //! ended well.
    std::optional<QStringList> lastWords = std::nullopt;
    //! Those that can be chosen in the settings, beside the system's.
    QList<LanguageChoice> languages = {};
    //! Versions, system, states and last errors, redacted, for a report; may be empty.
    std::function<QString()> diagnosticText = {};

    //! Whether that environment counts as production: as a person said, else by what people call
    //! it.
    [[nodiscard]] bool isProduction(const QString& connectionId, const Location& location) const;
};

} // namespace Keycutter
