// SPDX-License-Identifier: MIT
#include "cli/CommandLine.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! The first look at the arguments.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandIsTold_data();
    void commandIsTold();
    void windowOptionsAreRead();
    void windowProblemIsTold_data();
    void windowProblemIsTold();
    void helpNamesTheCommands();
};

void CommandLineTest::commandIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("command");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("rest");
    const auto row = [](const char* name, const QStringList& arguments, Command command,
                        const QString& word, const QStringList& rest) {
        QTest::newRow(name) << arguments << int(command) << word << rest;
    };
    row("nothing", {}, Command::Window, {}, {});
    row("sandbox", {u"--sandbox"_s}, Command::Window, {}, {u"--sandbox"_s});
    row("option of Qt", {u"-platform"_s, u"offscreen"_s}, Command::Window, {},
        {u"-platform"_s, u"offscreen"_s});
    row("duplicate", {u"duplicate"_s, u"--all"_s}, Command::Duplicate, u"duplicate"_s,
        {u"--all"_s});
    row("serve", {u"serve-sandbox"_s, u"--json"_s}, Command::ServeSandbox, u"serve-sandbox"_s,
        {u"--json"_s});
    row("help", {u"help"_s}, Command::Help, {}, {});
    row("help of a command", {u"help"_s, u"duplicate"_s}, Command::Help, u"duplicate"_s, {});
    row("help option", {u"--sandbox"_s, u"--help"_s}, Command::Help, {}, {});
    row("help option of a command", {u"duplicate"_s, u"-h"_s}, Command::Help, u"duplicate"_s, {});
    row("version", {u"--version"_s}, Command::Version, {}, {});
    row("unknown", {u"frobnicate"_s}, Command::Unknown, u"frobnicate"_s, {});
}

void CommandLineTest::commandIsTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    QFETCH(const QStringList, rest);
    const CommandLine line = CommandLine::read(QStringList{u"keycutter"_s} + arguments);
    QTEST(int(line.command), "command");
    QCOMPARE(line.word, word);
    QCOMPARE(line.arguments, rest);
}

void CommandLineTest::windowOptionsAreRead()
{
    const auto none = WindowOptions::read({});
    QVERIFY(!none.sandbox && !none.measureStart && none.logLevel.isEmpty());
    QVERIFY(none.problem.isEmpty());
    const auto all = WindowOptions::read({u"--sandbox"_s, u"--measure-start"_s, u"--log=debug"_s});
    QVERIFY(all.sandbox && all.measureStart);
    QCOMPARE(all.logLevel, u"debug"_s);
    const auto places = WindowOptions::read({u"--connection"_s, u"Acme (EU)"_s, u"--run=14"_s});
    QCOMPARE(places.connection, u"Acme (EU)"_s);
    QCOMPARE(places.run, 14);
    QVERIFY(places.problem.isEmpty());
    QVERIFY(all.problem.isEmpty());
}

void CommandLineTest::windowProblemIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--sandbx"_s};
    QTest::newRow("stray word") << QStringList{u"--sandbox"_s, u"now"_s};
    QTest::newRow("no number") << QStringList{u"--run=first"_s};
    QTest::newRow("no run") << QStringList{u"--run=0"_s};
    QTest::newRow("value missing") << QStringList{u"--log"_s};
}

void CommandLineTest::windowProblemIsTold()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(!WindowOptions::read(arguments).problem.isEmpty());
}

void CommandLineTest::helpNamesTheCommands()
{
    const QString help = helpText();
    QVERIFY(help.contains(u"duplicate"_s));
    QVERIFY(help.contains(u"serve-sandbox"_s));
    QVERIFY(!help.contains(u"measure-start"_s));
    // Whatever the help names is understood.
    QVERIFY(!help.contains(u"help-all"_s));
    QVERIFY(!helpText(u"duplicate"_s).contains(u"help-all"_s));
    QVERIFY(helpText(u"duplicate"_s).contains(u"--if-exists"_s));
    QVERIFY(helpText(u"serve-sandbox"_s).contains(u"--rate-limit"_s));
    QCOMPARE(helpText(u"nonsense"_s), help);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
