// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"

#include <QCoreApplication>
#include <QStringList>

#include <tl/expected.hpp>

namespace Keycutter {

//! What `keycutter serve-sandbox` was asked to do.
struct ServeSandboxOptions
{
    Sandbox::Options server;
    //! Print one JSON object instead of text.
    bool json = false;
    QString logLevel;

    //! @p arguments without the program's name and the command; the error says what is wrong.
    [[nodiscard]] static tl::expected<ServeSandboxOptions, QString>
    read(const QStringList& arguments);
    [[nodiscard]] static QString help();

    Q_DECLARE_TR_FUNCTIONS(ServeSandboxOptions)
};

} // namespace Keycutter
