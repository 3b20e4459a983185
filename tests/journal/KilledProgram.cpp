// SPDX-License-Identifier: MIT
#include "KilledProgram.h"

#include <QSignalSpy>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int nothingToDo = 3; // exit code

} // namespace

void KilledProgram::start(const SignIn& signIn, const QStringList& arguments, int killAt)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KEYCUTTER_TEST_SERVICE"_s, signIn.service);
    environment.insert(u"KEYCUTTER_TEST_SECRET"_s, signIn.secret);
    environment.insert(u"KEYCUTTER_TEST_METHOD"_s, signIn.method);
    environment.insert(u"KEYCUTTER_TEST_KILL_AT"_s, QString::number(killAt));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(KEYCUTTER_INTERRUPTIBLE_RUN), arguments);
}

KilledProgram::End KilledProgram::waitForEnd()
{
    QSignalSpy finished(m_process.get(), &QProcess::finished);
    if (m_process->state() != QProcess::NotRunning && !finished.wait(patience))
        return End::Failed;
    if (m_process->exitStatus() == QProcess::CrashExit)
        return End::Killed;
    switch (m_process->exitCode()) {
    case 0:
        return End::Ended;
    case nothingToDo:
        return End::Nothing;
    default:
        return End::Failed;
    }
}

} // namespace Keycutter
