// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CopyOptions.h"
#include "domain/Attributes.h"
#include "plan/Plan.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

namespace Keycutter {

//! "ENV:/path" as typed; the environment is a slug or a name.
struct TypedLocation
{
    QString environment;
    QString path;

    friend bool operator==(const TypedLocation&, const TypedLocation&) = default;
};

//! What `keycutter duplicate` was asked to do. No secret is ever among the arguments: they are
//! seen by everyone on the machine. KEYCUTTER_CLIENT_SECRET and KEYCUTTER_TOKEN carry them.
struct DuplicateOptions
{
    //! Exactly one of the three says which connection.
    QString connection;
    bool sandbox = false;
    QString site;

    //! What goes with the secret: client id or e-mail.
    QString clientId;
    QString caFile;
    //! For services that make renamed copies inside one place; project, from, to, attributes and
    //! ifExists mean nothing then.
    std::optional<CopyOptions> copies;
    QString project;
    TypedLocation from;
    QList<TypedLocation> to;
    //! Empty means all.
    QStringList keys;
    //! Without: all that the service knows.
    std::optional<Attributes> attributes;
    ExistsAction ifExists = ExistsAction::Skip;
    bool planOnly = false;
    bool json = false;
    bool yes = false;
    QString logLevel;

    //! @p arguments without the program's name and the command; the error says what is wrong.
    [[nodiscard]] static tl::expected<DuplicateOptions, QString> read(const QStringList& arguments);
    [[nodiscard]] static QString help();

    Q_DECLARE_TR_FUNCTIONS(DuplicateOptions)
};

} // namespace Keycutter
