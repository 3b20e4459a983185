// SPDX-License-Identifier: MIT
#include "KeycutterProcess.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

//! The options of each command; those of the window under “-”.
using Options = QMap<QString, QSet<QString>>;

const QString window = u"-"_s;

QString fileText(const QString& name)
{
    QFile file(QStringLiteral(KEYCUTTER_LINUX_FOLDER) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! All that @p pattern's first group finds in @p text.
QStringList found(const QString& text, const QString& pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        all.append(it.next().captured(1));
    return all;
}

//! The text between two lines that match @p title; its first group is the key.
QMap<QString, QString> sections(const QString& text, const QString& title)
{
    QMap<QString, QString> parts;
    QString key;
    const QRegularExpression expression(title);
    for (const QString& line : text.split(u'\n')) {
        if (const auto match = expression.match(line); match.hasMatch())
            key = match.captured(1);
        else if (!key.isEmpty())
            parts[key] += line + u'\n';
    }
    return parts;
}

QSet<QString> optionsOfHelp(const QString& help)
{
    QSet<QString> options;
    for (const QString& names : found(help, u"^  (-.*?)(?:  |$)"_s)) {
        for (const QString& name : found(names, u"(?:^|, )(-[-a-z0-9]*)"_s))
            options.insert(name);
    }
    return options;
}

Options optionsOfMan()
{
    Options options;
    QString page = fileText(u"keycutter.1.in"_s);
    page.replace(u"\\-"_s, u"-"_s);
    const auto parts = sections(page, u"^\\.S[SH] (?:keycutter )?([A-Za-z-]+)"_s);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        for (const QString& line : found(it.value(), u"^(\\\\fB-.*)$"_s)) {
            for (const QString& name : found(line, u"\\\\fB(-[-a-z0-9]+)"_s))
                options[it.key() == u"The" ? window : it.key()].insert(name);
        }
    }
    return options;
}

Options optionsOfZsh()
{
    Options options;
    const auto parts = sections(fileText(u"completions/_keycutter"_s), u"^([a-z*][a-z-]*)\\)$"_s);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        const QStringList names = found(it.value(), u"^        '\\*?(-[-a-z0-9]+)\\["_s);
        if (!names.isEmpty())
            options[it.key() == u"*" ? window : it.key()] = {names.cbegin(), names.cend()};
    }
    return options;
}

Options optionsOfFish()
{
    Options options;
    static const QRegularExpression condition(
        u"-n '(not )?__fish_seen_subcommand_from ([a-z-]+)[^']*'(.*)"_s);
    for (const QString& line : fileText(u"completions/keycutter.fish"_s).split(u'\n')) {
        const auto match = condition.match(line);
        const QString command = match.captured(1).isEmpty() ? match.captured(2) : window;
        for (const QString& name : found(match.captured(3), u"^.*? -l ([a-z0-9-]+)"_s))
            options[command].insert(u"--"_s + name);
        for (const QString& name : found(match.captured(3), u"^ -s ([a-z])"_s))
            options[command].insert(u"-"_s + name);
    }
    return options;
}

//! What bash offers for the last of @p words.
QStringList offeredByBash(const QStringList& words)
{
    QProcess bash;
    bash.start(
        u"bash"_s,
        QStringList{
            u"--norc"_s, u"-c"_s,
            u"source \"$1\"; shift; COMP_WORDS=(keycutter \"$@\"); COMP_CWORD=$#; _keycutter; "
            "printf '%s\\n' \"${COMPREPLY[@]}\""_s,
            u"bash"_s, QStringLiteral(KEYCUTTER_LINUX_FOLDER) + u"/completions/keycutter.bash"_s}
            + words);
    if (!bash.waitForFinished())
        return {};
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

//! The man page and the completions name exactly the commands and options that the program's help
//! names. packaging/linux/command-docs.sh writes them anew.
class CommandDocsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void optionsAreThoseOfTheHelp_data();
    void optionsAreThoseOfTheHelp();
    void bashOffersTheHelpsOptions();
    void bashOffersCommands();
    void bashOffersValues_data();
    void bashOffersValues();

private:
    Options m_known;
};

void CommandDocsTest::initTestCase()
{
    const KeycutterProcess program;
    const QString help = program.run({u"help"_s}).out;
    const QString list = help.mid(help.indexOf(u"Commands:"));
    m_known[window] = optionsOfHelp(help);
    for (const QString& command : found(list, u"^  ([a-z-]+)"_s)) {
        if (command != u"help")
            m_known[command] = optionsOfHelp(program.run({u"help"_s, command}).out);
    }
    QVERIFY(m_known.size() > 2);
    QVERIFY(m_known.value(u"duplicate"_s).contains(u"--if-exists"_s));
    QVERIFY(m_known.value(window).contains(u"-v"_s));
}

void CommandDocsTest::optionsAreThoseOfTheHelp_data()
{
    QTest::addColumn<Options>("named");
    QTest::newRow("man page") << optionsOfMan();
    QTest::newRow("zsh") << optionsOfZsh();
    QTest::newRow("fish") << optionsOfFish();
}

void CommandDocsTest::optionsAreThoseOfTheHelp()
{
    QFETCH(const Options, named);
    QStringList wrong;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        for (const QString& name : it.value() - named.value(it.key()))
            wrong.append(u"%1 %2 is missing"_s.arg(it.key(), name));
        for (const QString& name : named.value(it.key()) - it.value())
            wrong.append(u"%1 %2 is too much"_s.arg(it.key(), name));
    }
    for (const QString& command : named.keys()) {
        if (!m_known.contains(command))
            wrong.append(u"there is no command %1"_s.arg(command));
    }
    QVERIFY2(
        wrong.isEmpty(),
        qPrintable(u"Run sh packaging/linux/command-docs.sh PROGRAM: "_s + wrong.join(u", ")));
}

void CommandDocsTest::bashOffersTheHelpsOptions()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("There is no bash here.");
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        const QStringList words
            = it.key() == window ? QStringList{u"-"_s} : QStringList{it.key(), u"-"_s};
        const QStringList offered = offeredByBash(words);
        QCOMPARE(QSet<QString>(offered.cbegin(), offered.cend()), it.value());
    }
}

void CommandDocsTest::bashOffersCommands()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("There is no bash here.");
    QStringList commands = m_known.keys();
    commands.removeAll(window);
    QStringList ofHelp = offeredByBash({u"help"_s, QString()});
    ofHelp.sort();
    QCOMPARE(ofHelp, commands);
    commands.append(u"help"_s);
    commands.sort();
    QStringList first = offeredByBash({QString()});
    first.sort();
    QCOMPARE(first, commands);
}

void CommandDocsTest::bashOffersValues_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("levels") << QStringList{u"--log"_s, u"d"_s} << QStringList{u"debug"_s};
    QTest::newRow("actions") << QStringList{u"duplicate"_s, u"--if-exists"_s, QString()}
                             << QStringList{u"skip"_s, u"overwrite"_s};
    QTest::newRow("no value here")
        << QStringList{u"duplicate"_s, u"--json"_s, u"--y"_s} << QStringList{u"--yes"_s};
    QTest::newRow("a value here") << QStringList{u"report"_s, u"--json"_s, u"/no-such-folder/"_s}
                                  << QStringList();
    QTest::newRow("anything") << QStringList{u"duplicate"_s, u"--key"_s, u"-"_s} << QStringList();
}

void CommandDocsTest::bashOffersValues()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("There is no bash here.");
    QFETCH(const QStringList, words);
    QTEST(offeredByBash(words), "offered");
}

QTEST_GUILESS_MAIN(CommandDocsTest)
#include "tst_commanddocs.moc"
