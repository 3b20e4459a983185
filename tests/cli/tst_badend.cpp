// SPDX-License-Identifier: MIT
#include "EndMark.h"
#include "KeycutterProcess.h"
#include "LogFile.h"
#include "PrivateMemory.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#if __has_include(<sys/prctl.h>)
#include <sys/prctl.h>
#endif

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! How the real program ends, and what the next start knows of it; and that its memory stays where
//! it is.
class BadEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void endIsKnown_data();
    void endIsKnown();
    void aProgramThatRunsIsNoBadEnd();
    void nothingBeforeIsNoBadEnd();
    void writesNoCore();
    void memoryIsPrivate();

private:
    //! The window's program, until its log says that it has started.
    bool start();
    [[nodiscard]] QString state() const { return m_home->stateFolder(); }

    std::unique_ptr<KeycutterProcess> m_home;
    std::unique_ptr<QProcess> m_program;
};

void BadEndTest::init()
{
    m_home = std::make_unique<KeycutterProcess>();
    m_home->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_program = std::make_unique<QProcess>();
}

void BadEndTest::cleanup()
{
    m_program.reset(); // ends it
    m_home.reset();
}

bool BadEndTest::start()
{
    m_home->prepare(*m_program, {});
    m_program->start();
    constexpr int patience = 30'000;
    return QTest::qWaitFor(
        [this] {
            const QStringList lines = LogFile::tail(state() + u"/logs"_s, 10);
            return lines.join(u'\n').contains(u"Started"_s);
        },
        patience);
}

void BadEndTest::endIsKnown_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("bad");
    QTest::addColumn<QString>("says");
    QTest::newRow("kill") << SIGKILL << true << QString();
    QTest::newRow("memory fault") << SIGSEGV << true << u"SIGSEGV"_s;
    QTest::newRow("gave itself up") << SIGABRT << true << u"SIGABRT"_s;
    QTest::newRow("end of the session") << SIGTERM << false << QString();
    QTest::newRow("closed terminal") << SIGHUP << false << QString();
}

void BadEndTest::endIsKnown()
{
    QFETCH(const int, signal);
    QFETCH(const bool, bad);
    QFETCH(const QString, says);
    QVERIFY(start());
    QCOMPARE(::kill(pid_t(m_program->processId()), signal), 0);
    QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
    QCOMPARE(m_program->exitStatus(), QProcess::CrashExit); // as it would have ended anyway
    {
        const EndMark next(state());
        QVERIFY(next.isSet());
        QCOMPARE(next.endedBadly(), bad);
        const QStringList last = LogFile::tail(state() + u"/logs"_s, 1);
        QVERIFY2(last.constFirst().contains(says), qPrintable(last.constFirst()));
    }
    const EndMark afterThat(state());
    QVERIFY(!afterThat.endedBadly()); // the one between ended well
}

void BadEndTest::aProgramThatRunsIsNoBadEnd()
{
    QVERIFY(start());
    const EndMark second(state());
    QVERIFY(!second.isSet());
    QVERIFY(!second.endedBadly());
}

void BadEndTest::nothingBeforeIsNoBadEnd()
{
    const EndMark first(state());
    QVERIFY(first.isSet());
    QVERIFY(!first.endedBadly());
}

void BadEndTest::writesNoCore()
{
    QVERIFY(start());
    QFile limits(u"/proc/%1/limits"_s.arg(m_program->processId()));
    if (!limits.open(QIODevice::ReadOnly))
        QSKIP("This system does not tell the limits of a process.");
    const QList<QByteArray> lines = limits.readAll().split('\n');
    const auto core = std::ranges::find_if(
        lines, [](const QByteArray& line) { return line.startsWith("Max core file size"); });
    QVERIFY(core != lines.cend());
    QCOMPARE(core->simplified(), QByteArray("Max core file size 0 0 bytes"));
}

void BadEndTest::memoryIsPrivate()
{
    PrivateMemory::protect();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#if defined(PR_GET_DUMPABLE) && !defined(__SANITIZE_ADDRESS__)
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
}

QTEST_GUILESS_MAIN(BadEndTest)
#include "tst_badend.moc"
