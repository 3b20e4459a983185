// SPDX-License-Identifier: MIT
#include "Core.h"
#include "DiagnosticText.h"
#include "Logging.h"
#include "RecentLog.h"
#include "support/ProgramFolder.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! What goes into a report of something that went wrong, and what does not.
class DiagnosticTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysVersionsAndSystem();
    void holdsTheLastLinesOfTheLog();
    void holdsNothingThatIsSecret();
    void namesNoConnection();
    void logLevelCountsAtOnce();
    void recentLinesAreBounded();

private:
    QTemporaryDir m_home;
};

void DiagnosticTextTest::initTestCase()
{
    qputenv("HOME", m_home.path().toLocal8Bit());
    keepEverythingIn(m_home.path());
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    QCOMPARE(startLogging({}), QString());
}

void DiagnosticTextTest::saysVersionsAndSystem()
{
    Core core(Core::Keep::InMemory);
    const QString text = diagnosticText(core, {u"Windows: offscreen"_s});
    QVERIFY(text.contains(u"Keycutter 9.8.7"_s));
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));
    QVERIFY(text.contains(QSysInfo::prettyProductName()));
    QVERIFY(text.contains(u"Windows: offscreen"_s));
    QVERIFY(text.contains(u"keeps 500 runs"_s));
    // A folder of the person's is not named by the person.
    QVERIFY2(!text.contains(m_home.path()), qPrintable(text));
    QVERIFY2(text.contains(u"Settings: ~/"_s), qPrintable(text));
}

void DiagnosticTextTest::holdsTheLastLinesOfTheLog()
{
    qWarning("the service answered with nothing");
    Core core(Core::Keep::InMemory);
    QVERIFY(diagnosticText(core).contains(u"the service answered with nothing"_s));
}

void DiagnosticTextTest::holdsNothingThatIsSecret()
{
    qWarning("Authorization: Bearer %s", "canary-token-1");
    qWarning("{\"clientSecret\":\"%s\"}", "canary-token-2");
    Core core(Core::Keep::InMemory);
    const QString text = diagnosticText(core);
    QVERIFY2(!text.contains(u"canary-token"_s), qPrintable(text));
    QVERIFY(text.contains(u"[removed]"_s));
}

void DiagnosticTextTest::namesNoConnection()
{
    Core core(Core::Keep::InMemory);
    Connection connection;
    connection.id = u"c1"_s;
    connection.serviceId = u"infisical"_s;
    connection.name = u"Project Nightingale"_s;
    connection.site = QUrl(u"https://secrets.nightingale.example"_s);
    connection.method = u"universal-auth"_s;
    connection.saved = false;
    bool isSaved = false;
    core.connections().save(connection, {})->onFinished(this, [&isSaved](const Result<void>&) {
        isSaved = true;
    });
    QTRY_VERIFY(isSaved);
    const QString text = diagnosticText(core);
    QVERIFY2(text.contains(u"infisical by universal-auth: closed"_s), qPrintable(text));
    QVERIFY(!text.contains(u"nightingale"_s, Qt::CaseInsensitive));
}

void DiagnosticTextTest::logLevelCountsAtOnce()
{
    const QLoggingCategory category("keycutter.test");
    QVERIFY(!category.isDebugEnabled());
    setLogLevel(Settings::LogLevel::Debug);
    QVERIFY(category.isDebugEnabled());
    setLogLevel(Settings::LogLevel::Info);
    QVERIFY(!category.isDebugEnabled());
    QVERIFY(category.isInfoEnabled());
    // Qt tells of every painted region at that level.
    QVERIFY(!QLoggingCategory("qt.widgets.painting").isInfoEnabled());
    setLogLevel(Settings::LogLevel::Warning);
    QVERIFY(!category.isInfoEnabled());
    QVERIFY(category.isWarningEnabled());
}

void DiagnosticTextTest::recentLinesAreBounded()
{
    RecentLog log;
    for (int i = 0; i < 3 * RecentLog::mostLines; ++i)
        log.add(QString::number(i));
    QCOMPARE(log.lines().size(), RecentLog::mostLines);
    QCOMPARE(log.lines().last(), QString::number(3 * RecentLog::mostLines - 1));
}

QTEST_GUILESS_MAIN(DiagnosticTextTest)
#include "tst_diagnostictext.moc"
