// SPDX-License-Identifier: MIT
#include "support/PseudoLanguage.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Keycutter::Test {

namespace {

constexpr QStringView plainVowels = u"aeiouAEIOU";
constexpr QStringView accentedVowels = u"áéíóúÁÉÍÓÚ";

//! Vowels that are not part of a placeholder, of an option or of another thing that must stay.
QString stretched(const QString& text)
{
    static const QRegularExpression fixed(
        u"%L?[0-9n]|\\$?\\{\\w+\\}|&\\w|--[a-z-]+|KEYCUTTER_[A-Z_]+|\\*\\.\\w+|https?:\\S+"_s);
    QString result;
    qsizetype at = 0;
    const auto stretch = [&](QStringView part) {
        for (const QChar letter : part) {
            const qsizetype vowel = plainVowels.indexOf(letter);
            result += vowel < 0 ? QString(letter) : QString(2, accentedVowels.at(vowel));
        }
    };
    for (auto match = fixed.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        stretch(QStringView(text).mid(at, found.capturedStart() - at));
        result += found.captured();
        at = found.capturedEnd();
    }
    stretch(QStringView(text).mid(at));
    return result;
}

//! Nothing in it is a word: keys, separators, layouts like "%1 (%2)".
bool hasWords(const QString& text)
{
    static const QRegularExpression keys(u"^((Ctrl|Shift|Alt)\\+)*(\\w|F\\d+|Up|\\w+)$"_s);
    static const QRegularExpression word(u"[A-Za-z]{2}"_s);
    if (text.contains(u'+') && keys.match(text).hasMatch())
        return false;
    QString rest = text;
    return rest.remove(QRegularExpression(u"%L?[0-9n]"_s)).contains(word);
}

} // namespace

PseudoLanguage::PseudoLanguage(const QString& path, QObject* parent)
    : QTranslator(parent)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QByteArray context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText().toUtf8();
        else if (xml.name() == u"source")
            m_known.insert({context, xml.readElementText().toUtf8()});
    }
}

QString PseudoLanguage::translate(
    const char* context, const char* source, const char* /*disambiguation*/, int /*number*/) const
{
    const bool isOfQt = context[0] == 'Q';
    const QString text = QString::fromUtf8(source);
    if ((!isOfQt && !m_known.contains(QPair(QByteArray(context), QByteArray(source))))
        || !hasWords(text) || text == u"QT_LAYOUT_DIRECTION")
        return {};
    return u'[' + stretched(text) + u']';
}

QString outsideBrackets(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'[')
            ++depth;
        else if (letter == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            rest += letter;
    }
    return rest;
}

} // namespace Keycutter::Test
