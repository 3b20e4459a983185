// SPDX-License-Identifier: MIT
// From starting the program to its first painted window (warm, median), and what it holds in memory
// when it then has nothing to do.
#include "KeycutterProcess.h"
#include "Median.h"

#include <QFile>
#include <QRegularExpression>
#include <QThread>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 30'000; // ms

void prepare(const KeycutterProcess& program, QProcess& process, QStringList arguments)
{
    // Without a display of its own the benchmark measures all but the transfer to one.
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY");
    arguments << u"-platform"_s << (hasDisplay ? u"xcb"_s : u"offscreen"_s);
    program.prepare(process, arguments);
    if (hasDisplay) {
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(u"DISPLAY"_s, qEnvironmentVariable("DISPLAY"));
        process.setProcessEnvironment(environment);
    }
}

bool startAndQuit(const KeycutterProcess& program, const QStringList& arguments)
{
    QProcess process;
    prepare(program, process, arguments);
    process.start();
    return process.waitForReadyRead(longest) && process.waitForFinished(longest)
        && process.exitCode() == 0;
}

//! Resident memory of a process in MB.
double residentMb(qint64 processId)
{
    QFile status(u"/proc/%1/status"_s.arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmRSS:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

//! Memory once it has not changed for a second.
double idleMb(const KeycutterProcess& program, const QStringList& arguments)
{
    QProcess process;
    prepare(program, process, arguments);
    process.start();
    process.waitForStarted(longest);
    double last = -1;
    int same = 0;
    for (int i = 0; i < 150 && same < 10; ++i) {
        QThread::msleep(100);
        const double now = residentMb(process.processId());
        same = now == last && i > 20 ? same + 1 : 0;
        last = now;
    }
    process.terminate();
    process.waitForFinished(longest);
    return last;
}

} // namespace

int main()
{
    const KeycutterProcess program;
    constexpr int rounds = 15;
    bool allStarted = true;
    const auto start = [&](const QStringList& arguments) {
        return Bench::medianMs(
            rounds, [&] { allStarted = startAndQuit(program, arguments) && allStarted; });
    };
    Bench::print(
        "start to first painted window, welcome page", start({u"--measure-start"_s}), "ms");
    Bench::print(
        "start to first painted window, on the sandbox",
        start({u"--measure-start"_s, u"--sandbox"_s}), "ms");
    Bench::print("memory when idle, welcome page", idleMb(program, {}), "MB");
    Bench::print("memory when idle, on the sandbox", idleMb(program, {u"--sandbox"_s}), "MB");
    return allStarted ? 0 : 1;
}
