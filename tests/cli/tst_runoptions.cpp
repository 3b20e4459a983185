// SPDX-License-Identifier: MIT
#include "cli/RunOptions.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

class TestRunOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs();
    void resume();
    void refused_data();
    void refused();
    void helpNamesTheOptions();
};

void TestRunOptions::runs()
{
    const auto options = RunsOptions::read({u"--json"_s});
    QVERIFY(options);
    QVERIFY(options->json);
    QVERIFY(!RunsOptions::read({u"3"_s}));
    QVERIFY(!RunsOptions::read({u"--everything"_s}));
}

void TestRunOptions::resume()
{
    const auto options = ResumeOptions::read(
        {u"14"_s, u"--check-only"_s, u"--site"_s, u"https://example.org"_s, u"--client-id"_s,
         u"me"_s});
    QVERIFY(options);
    QCOMPARE(options->run, u"14"_s);
    QVERIFY(options->checkOnly);
    QCOMPARE(options->site, u"https://example.org"_s);
    QCOMPARE(options->clientId, u"me"_s);
}

void TestRunOptions::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no run") << QStringList{u"--json"_s};
    QTest::newRow("two runs") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("unknown option") << QStringList{u"1"_s, u"--again"_s};
    QTest::newRow("two connections")
        << QStringList{u"1"_s, u"--connection"_s, u"a"_s, u"--site"_s, u"b"_s};
    QTest::newRow("client id alone") << QStringList{u"1"_s, u"--client-id"_s, u"a"_s};
}

void TestRunOptions::refused()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!ResumeOptions::read(arguments));
}

void TestRunOptions::helpNamesTheOptions()
{
    QVERIFY(RunsOptions::help().contains(u"--json"));
    QVERIFY(ResumeOptions::help().contains(u"--check-only"));
}

QTEST_GUILESS_MAIN(TestRunOptions)
#include "tst_runoptions.moc"
