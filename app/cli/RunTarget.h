// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

class QCommandLineParser;

namespace Keycutter {

//! A recorded run, and over which connection to ask about it.
struct RunTarget
{
    //! Number or id.
    QString run;
    //! At most one of them; without, the run's own connection.
    QString connection;
    QString site;
    QString clientId;
    QString caFile;

    //! Adds RUN and the options.
    static void define(QCommandLineParser& parser);
    //! The error says what is wrong with them.
    [[nodiscard]] static tl::expected<RunTarget, QString> read(const QCommandLineParser& parser);

    Q_DECLARE_TR_FUNCTIONS(RunTarget)
};

//! What `keycutter check` was asked to do.
struct CheckOptions
{
    RunTarget target;
    bool json = false;
    QString logLevel;

    [[nodiscard]] static tl::expected<CheckOptions, QString> read(const QStringList& arguments);
    [[nodiscard]] static QString help();

    Q_DECLARE_TR_FUNCTIONS(CheckOptions)
};

//! What `keycutter undo` was asked to do.
struct UndoCommandOptions
{
    RunTarget target;
    bool planOnly = false;
    bool yes = false;
    //! Overwritten secrets get back what they were.
    bool restoreValues = false;
    bool json = false;
    QString logLevel;

    [[nodiscard]] static tl::expected<UndoCommandOptions, QString>
    read(const QStringList& arguments);
    [[nodiscard]] static QString help();

    Q_DECLARE_TR_FUNCTIONS(UndoCommandOptions)
};

//! What `keycutter report` was asked to do.
struct ReportOptions
{
    enum class Form { Html, Csv, Json };
    QString run;
    Form form = Form::Html;
    //! "-" for standard output.
    QString file;
    QString logLevel;

    [[nodiscard]] static tl::expected<ReportOptions, QString> read(const QStringList& arguments);
    [[nodiscard]] static QString help();

    Q_DECLARE_TR_FUNCTIONS(ReportOptions)
};

} // namespace Keycutter
