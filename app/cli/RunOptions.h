// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Keycutter {

//! What `keycutter runs` was asked to do.
struct RunsOptions
{
    bool json = false;
    QString logLevel;

    [[nodiscard]] static tl::expected<RunsOptions, QString> read(const QStringList& arguments);
    [[nodiscard]] static QString help();

    Q_DECLARE_TR_FUNCTIONS(RunsOptions)
};

//! What `keycutter resume` was asked to do.
struct ResumeOptions
{
    //! Number or id.
    QString run;
    //! At most one of them; without, the run's own connection.
    QString connection;
    QString site;
    QString clientId;
    QString caFile;
    bool checkOnly = false;
    bool json = false;
    QString logLevel;

    [[nodiscard]] static tl::expected<ResumeOptions, QString> read(const QStringList& arguments);
    [[nodiscard]] static QString help();

    Q_DECLARE_TR_FUNCTIONS(ResumeOptions)
};

} // namespace Keycutter
