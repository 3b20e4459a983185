// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Naming.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

class QCommandLineParser;

namespace Keycutter {

//! The part of `keycutter duplicate` for services that make renamed copies inside one place
//! (Capabilities::sameLocationOnly).
struct CopyOptions
{
    //! Name or id of the outer level.
    QString account;
    //! Name or id of the inner level; empty for the only one.
    QString store;
    //! One copy of every secret for each; "{name}" stands for the source's name.
    QStringList names;
    NamingRules naming;
    //! Without: as the source's.
    std::optional<QStringList> scopes;
    std::optional<QString> comment;

    static void define(QCommandLineParser& parser);
    //! True when an option of this part was given.
    [[nodiscard]] static bool isAskedFor(const QCommandLineParser& parser);
    //! What @p parser holds; the error says what is wrong.
    [[nodiscard]] static tl::expected<CopyOptions, QString> read(const QCommandLineParser& parser);

    Q_DECLARE_TR_FUNCTIONS(CopyOptions)
};

} // namespace Keycutter
