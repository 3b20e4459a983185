// SPDX-License-Identifier: MIT
// The translations beside the sources: none is missing, none is stale, and each keeps what the
// program puts its parts into.
#include "translations/Language.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool hasNumber = false;
    QString type; // "unfinished", "vanished", "obsolete"; empty for a finished one
    QStringList forms; // one, or one for each plural form

    [[nodiscard]] QString name() const
    {
        return u"%1: “%2” %3 %4"_s.arg(
            context, source, comment, hasNumber ? u"plural"_s : QString());
    }
};

QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.hasNumber = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(u"type"_s).toString();
            message.forms = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString folder()
{
    return QStringLiteral(KEYCUTTER_SOURCES "/resources/translations");
}

QStringList names(const QList<Message>& messages)
{
    QStringList all;
    for (const Message& message : messages)
        all.append(message.name());
    all.sort();
    return all;
}

//! What a translation must keep, sorted: placeholders, options and variables of the command line,
//! parts of templates, and how many accelerators there are.
QStringList fixedParts(const QString& text)
{
    static const QRegularExpression part(
        u"%\\d|\\{[a-z_]+\\}|--[a-z][a-z-]*|KEYCUTTER_[A-Z_]+|\\$\\{KEY\\}|&(?=\\w)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    for (auto match = part.globalMatch(text); match.hasNext();)
        parts.append(match.next().captured());
    parts.sort();
    return parts;
}

//! "…" or ":" where the text ends with it, whatever comes of an accelerator and of the manners of
//! the language.
QString ending(QString text)
{
    static const QRegularExpression accelerator(u"\\(&\\w\\)"_s);
    text = text.remove(accelerator).trimmed();
    text.replace(u'：', u':');
    return text.endsWith(u'…') || text.endsWith(u':') ? text.right(1) : QString();
}

bool isShortcut(const QString& text)
{
    static const QRegularExpression keys(u"^((Ctrl|Shift|Alt)\\+)*(\\w|F\\d+|Up)$"_s);
    return keys.match(text).hasMatch();
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void upToDate_data() { addFiles(); }
    void upToDate();
    void finished_data() { addFiles(); }
    void finished();
    void keepsItsParts_data() { addFiles(); }
    void keepsItsParts();

private:
    static void addFiles();

    QList<Message> m_sources;
};

void TranslationsTest::initTestCase()
{
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(u"sources.ts"_s);
    QProcess update;
    QSignalSpy ended(&update, &QProcess::finished);
    update.setWorkingDirectory(QStringLiteral(KEYCUTTER_SOURCES));
    update.start(
        QStringLiteral(KEYCUTTER_LUPDATE), {u"app"_s, u"ui"_s, u"models"_s, u"-ts"_s, file});
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(update.exitCode(), 0);
    m_sources = readFile(file);
    QVERIFY(m_sources.size() > 1000);
}

void TranslationsTest::addFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << u"keycutter_en.ts"_s << 2;
    QTest::newRow("de") << u"keycutter_de.ts"_s << 2;
    QTest::newRow("es") << u"keycutter_es.ts"_s << 2;
    QTest::newRow("fr") << u"keycutter_fr.ts"_s << 2;
    QTest::newRow("ja") << u"keycutter_ja.ts"_s << 1;
    QTest::newRow("zh_CN") << u"keycutter_zh_CN.ts"_s << 1;
}

void TranslationsTest::upToDate()
{
    QFETCH(const QString, file);
    QList<Message> wanted = m_sources;
    if (file == u"keycutter_en.ts") // the sources are English but for the plural forms
        wanted.removeIf([](const Message& message) { return !message.hasNumber; });
    QStringList missing = names(wanted);
    QStringList surplus;
    for (const QString& name : names(readFile(folder() + u'/' + file))) {
        if (!missing.removeOne(name))
            surplus.append(name);
    }
    // cmake --build ... --target update_translations takes them in.
    QVERIFY2(missing.isEmpty(), qPrintable(u"not in the file: "_s + missing.join(u'\n')));
    QVERIFY2(surplus.isEmpty(), qPrintable(u"not in the sources: "_s + surplus.join(u'\n')));
}

void TranslationsTest::finished()
{
    QFETCH(const QString, file);
    QFETCH(const int, forms);
    QStringList open;
    for (const Message& message : readFile(folder() + u'/' + file)) {
        const bool isWhole = message.forms.size() == (message.hasNumber ? forms : 1)
            && std::ranges::none_of(message.forms, &QString::isEmpty);
        if (!message.type.isEmpty() || !isWhole)
            open.append(message.name());
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
}

void TranslationsTest::keepsItsParts()
{
    QFETCH(const QString, file);
    QStringList wrong;
    for (const Message& message : readFile(folder() + u'/' + file)) {
        const QString number = message.source.contains(u"%Ln"_s) ? u"%Ln"_s : u"%n"_s;
        const auto keeps = [&](const QString& form) {
            return fixedParts(form) == fixedParts(message.source)
                && ending(form) == ending(message.source)
                && (!isShortcut(message.source) || form == message.source);
        };
        // A form for exactly one may say so in words, the last form may not.
        if (!std::ranges::all_of(message.forms, keeps)
            || (message.hasNumber && !message.forms.constLast().contains(number)))
            wrong.append(message.name() + u" → "_s + message.forms.join(u" | "_s));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
