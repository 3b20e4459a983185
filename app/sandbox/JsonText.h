// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Sandbox {

//! Writes JSON text piece by piece. For the long listings, where a tree of values would cost many
//! times the text.
class JsonText
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    //! @p name is written as it is: it needs no escapes.
    void key(const char* name);
    void value(const QString& text);
    void value(bool truth);
    void value(qint64 number);
    void null();
    //! @p milliseconds since 1970 as "2026-11-22T07:47:37.625Z".
    void date(qint64 milliseconds);

    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    void separate();

    QByteArray m_text;
    bool m_needsComma = false;
};

//! "2026-11-22T07:47:37.625Z"
[[nodiscard]] QByteArray isoDate(qint64 milliseconds);

} // namespace Sandbox
