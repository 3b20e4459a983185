// SPDX-License-Identifier: MIT
#include "JsonText.h"

#include <chrono>
#include <cstdio>

namespace Sandbox {

namespace {

void appendEscaped(QByteArray& target, char character)
{
    switch (character) {
    case '"':
    case '\\':
        target += '\\';
        target += character;
        return;
    case '\n':
        target += "\\n";
        return;
    case '\r':
        target += "\\r";
        return;
    case '\t':
        target += "\\t";
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(character) >= 0x20) {
        target += character;
        return;
    }
    target += "\\u00";
    target += QByteArray::number(character, 16).rightJustified(2, '0');
}

bool needsNoEscape(const QByteArray& text)
{
    for (const char character : text) {
        if (character == '"' || character == '\\' || static_cast<unsigned char>(character) < 0x20)
            return false;
    }
    return true;
}

} // namespace

QByteArray isoDate(qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> point{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss time{point - day};
    char text[40];
    const int length = std::snprintf(
        text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return {text, length};
}

void JsonText::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

void JsonText::beginObject()
{
    separate();
    m_text += '{';
    m_needsComma = false;
}

void JsonText::endObject()
{
    m_text += '}';
    m_needsComma = true;
}

void JsonText::beginArray()
{
    separate();
    m_text += '[';
    m_needsComma = false;
}

void JsonText::endArray()
{
    m_text += ']';
    m_needsComma = true;
}

void JsonText::key(const char* name)
{
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\":";
    m_needsComma = false;
}

void JsonText::value(const QString& text)
{
    separate();
    const QByteArray bytes = text.toUtf8();
    m_text += '"';
    if (needsNoEscape(bytes)) {
        m_text += bytes;
    } else {
        for (const char character : bytes)
            appendEscaped(m_text, character);
    }
    m_text += '"';
}

void JsonText::value(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
}

void JsonText::value(qint64 number)
{
    separate();
    m_text += QByteArray::number(number);
}

void JsonText::null()
{
    separate();
    m_text += "null";
}

void JsonText::date(qint64 milliseconds)
{
    separate();
    m_text += '"';
    m_text += isoDate(milliseconds);
    m_text += '"';
}

} // namespace Sandbox
