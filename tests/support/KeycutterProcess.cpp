// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QOperatingSystemVersion>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr int longestRun = 60'000; // ms

bool isWindows()
{
    return QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows;
}

} // namespace

KeycutterProcess::KeycutterProcess()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString& name :
         {u"KEYCUTTER_TOKEN"_s, u"KEYCUTTER_CLIENT_SECRET"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
          u"XDG_RUNTIME_DIR"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, configFolder());
    m_environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    m_environment.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (isWindows()) // whose places no variable moves
        m_environment.insert(u"KEYCUTTER_FOLDER"_s, stateFolder());
}

void KeycutterProcess::setVariable(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

void KeycutterProcess::prepare(QProcess& process, const QStringList& arguments) const
{
    process.setProgram(QStringLiteral(KEYCUTTER_EXECUTABLE));
    process.setArguments(arguments);
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
}

ProgramEnd KeycutterProcess::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    ProgramEnd end;
    if (process.waitForFinished(longestRun) && process.exitStatus() == QProcess::NormalExit)
        end.exitCode = process.exitCode();
    end.out = QString::fromUtf8(process.readAllStandardOutput());
    end.error = QString::fromUtf8(process.readAllStandardError());
    return end;
}

QString KeycutterProcess::configFolder() const
{
    return m_home.filePath(u"config"_s);
}

QString KeycutterProcess::stateFolder() const
{
    return m_home.filePath(u"state/Keycutter/keycutter"_s);
}

QString KeycutterProcess::journal() const
{
    return stateFolder() + u"/runs.sqlite"_s;
}

QByteArray KeycutterProcess::everythingWritten() const
{
    QByteArray bytes;
    QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

bool SandboxProcess::start(const QStringList& switches)
{
    m_program.prepare(m_process, QStringList{u"serve-sandbox"_s, u"--json"_s} + switches);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start();
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longestRun))
            return false;
    }
    m_description = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_description.isEmpty();
}

SandboxProcess::~SandboxProcess()
{
    // Windows has no way to ask a program without a window to end.
    if (isWindows())
        m_process.kill();
    else
        m_process.terminate();
    m_process.waitForFinished(longestRun);
}

QUrl SandboxProcess::baseUrl(const QString& service) const
{
    return QUrl(m_description.value(service).toObject().value(u"baseUrl").toString());
}

} // namespace Keycutter
