// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace Keycutter {

//! What a run of the program gave.
struct ProgramEnd
{
    int exitCode = -1;
    QString out;
    QString error;
};

//! The real executable with a home folder of its own, so that nothing of the person's is touched.
class KeycutterProcess
{
public:
    KeycutterProcess();

    //! One more variable for the processes started from now on.
    void setVariable(const QString& name, const QString& value);
    //! Prepares @p process without starting it.
    void prepare(QProcess& process, const QStringList& arguments) const;
    //! Runs the program to its end; @p input is all that it can read from standard input.
    [[nodiscard]] ProgramEnd run(const QStringList& arguments, const QByteArray& input = {}) const;
    //! Where the program keeps its settings in that home.
    [[nodiscard]] QString configFolder() const;
    //! Where it keeps what it remembers by itself in that home.
    [[nodiscard]] QString stateFolder() const;
    //! The record of runs in that home.
    [[nodiscard]] QString journal() const;
    //! All bytes of all files that the program wrote into its home.
    [[nodiscard]] QByteArray everythingWritten() const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

//! `keycutter serve-sandbox` in a process of its own, until it is destroyed.
class SandboxProcess
{
public:
    //! False when it could not be started.
    [[nodiscard]] bool start(const QStringList& switches = {});
    ~SandboxProcess();

    //! What it printed about itself, per service.
    [[nodiscard]] const QJsonObject& description() const { return m_description; }
    [[nodiscard]] QUrl baseUrl(const QString& service) const;
    [[nodiscard]] QProcess& process() { return m_process; }

private:
    KeycutterProcess m_program;
    QProcess m_process;
    QJsonObject m_description;
};

} // namespace Keycutter
