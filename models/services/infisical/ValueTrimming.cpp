// SPDX-License-Identifier: MIT
#include "services/infisical/ValueTrimming.h"

#include <QByteArray>
#include <QChar>

#include <algorithm>
#include <utility>

namespace Keycutter {

namespace {

//! The characters of a JSON text that say whether trimming changes it.
struct Ends
{
    char32_t first = 0;
    char32_t last = 0;
    char32_t beforeLast = 0;
};

//! The characters of a JSON text one after another. What is cut or no character counts as one that
//! nobody trims.
class Characters
{
public:
    explicit Characters(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char32_t take()
    {
        if (byteAt(m_at) != '\\')
            return takeUtf8();
        const unsigned escape = byteAt(m_at + 1);
        m_at += 2;
        return escape == 'u' ? takeCode() : meaningOf(escape);
    }

private:
    [[nodiscard]] unsigned byteAt(qsizetype at) const
    {
        return at < m_text.size() ? static_cast<unsigned char>(m_text[at]) : 0U;
    }

    [[nodiscard]] static char32_t meaningOf(unsigned escape)
    {
        switch (escape) {
        case 'n':
            return U'\n';
        case 't':
            return U'\t';
        case 'r':
            return U'\r';
        case 'f':
            return U'\f';
        case 'b':
            return U'\b';
        default:
            return escape;
        }
    }

    //! Four hexadecimal digits.
    [[nodiscard]] char32_t takeCode()
    {
        m_at = std::min(m_at, m_text.size());
        const auto digits = m_text.sliced(m_at, std::min<qsizetype>(4, m_text.size() - m_at));
        m_at += digits.size();
        return digits.toByteArray().toUInt(nullptr, 16);
    }

    [[nodiscard]] char32_t takeUtf8()
    {
        const unsigned first = byteAt(m_at);
        const unsigned size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        char32_t code = size == 1 ? first : first & (0xFFU >> (size + 1));
        for (unsigned i = 1; i < size; ++i)
            code = (code << 6U) | (byteAt(m_at + i) & 0x3FU);
        m_at += size;
        return code;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

Ends endsOf(QByteArrayView text)
{
    Ends ends;
    Characters characters(text);
    bool isFirst = true;
    while (!characters.atEnd()) {
        ends.beforeLast = ends.last;
        ends.last = characters.take();
        if (std::exchange(isFirst, false))
            ends.first = ends.last;
    }
    return ends;
}

//! What JavaScript's trim() cuts off.
bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || c == 0xFEFF;
}

} // namespace

bool survivesTrimming(QByteArrayView raw)
{
    const Ends ends = endsOf(raw.sliced(1, raw.size() - 2));
    if (isBlank(ends.first))
        return false;
    return !isBlank(ends.last) || (ends.last == U'\n' && !isBlank(ends.beforeLast));
}

} // namespace Keycutter
