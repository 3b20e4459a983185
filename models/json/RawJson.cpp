// SPDX-License-Identifier: MIT
#include "json/RawJson.h"

#include <QByteArray>

namespace Keycutter {

namespace {

//! Steps over JSON without reading it. Every step gives false at what is no JSON.
class Stepper
{
public:
    explicit Stepper(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QByteArrayView since(qsizetype start) const
    {
        return m_text.sliced(start, m_at - start);
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    [[nodiscard]] bool take(char c)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    //! A text with its quotes.
    [[nodiscard]] bool skipText()
    {
        if (!take('"'))
            return false;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return take('"');
        }
        return false;
    }

    [[nodiscard]] bool skipValue()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return false;
        const char first = m_text[m_at];
        if (first == '"')
            return skipText();
        return first == '{' || first == '[' ? skipNested() : skipWord();
    }

private:
    [[nodiscard]] bool skipNested()
    {
        QByteArray open; // on the heap: how deep it goes is the sender's choice
        do {
            skipBlanks();
            if (m_at >= m_text.size())
                return false;
            const char c = m_text[m_at];
            if (c == '"') {
                if (!skipText())
                    return false;
                continue;
            }
            if (c == '{' || c == '[') {
                open.append(c);
            } else if (c == '}' || c == ']') {
                if (open.back() != (c == '}' ? '{' : '['))
                    return false;
                open.chop(1);
            }
            ++m_at;
        } while (!open.isEmpty());
        return true;
    }

    //! A number, true, false or null.
    [[nodiscard]] bool skipWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !QByteArrayView(",}] \t\r\n\"{[:").contains(m_text[m_at]))
            ++m_at;
        return m_at > start;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QByteArrayView> rawMember(QByteArrayView object, QByteArrayView key)
{
    Stepper stepper(object);
    if (!stepper.take('{'))
        return std::nullopt;
    do {
        stepper.skipBlanks();
        const qsizetype keyStart = stepper.position();
        if (!stepper.skipText())
            return std::nullopt;
        const QByteArrayView found = stepper.since(keyStart);
        if (!stepper.take(':'))
            return std::nullopt;
        stepper.skipBlanks();
        const qsizetype valueStart = stepper.position();
        if (!stepper.skipValue())
            return std::nullopt;
        if (found.sliced(1, found.size() - 2) == key)
            return stepper.since(valueStart);
    } while (stepper.take(','));
    return std::nullopt;
}

} // namespace Keycutter
