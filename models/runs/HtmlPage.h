// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Keycutter {

//! A page of HTML in the making, to read and to print: everything is in it, and it asks for nothing
//! and runs nothing. All texts are escaped.
class HtmlPage
{
public:
    //! Begins with @p title, and @p summary below it.
    HtmlPage(const QString& title, const QString& summary);

    void heading(const QString& title);
    void beginTable(const QStringList& heads);
    //! A table of names and what is to say of them.
    void beginFacts();
    //! Left out when there is nothing to say.
    void fact(const QString& name, const QString& said);
    void codeFact(const QString& name, const QString& said);
    void numberFact(const QString& name, qint64 number);
    void endTable();

    void beginRow();
    void endRow();
    //! A cell of a row. @p kind: "bad" or "open" for the colour beside the words.
    void text(const QString& text, const QString& kind = {});
    void number(qint64 number);
    //! In the face of keys and ids.
    void code(const QString& text);

    //! The whole page, in UTF-8.
    [[nodiscard]] QByteArray end();

private:
    void beginFact(const QString& name);

    QString m_html;
};

} // namespace Keycutter
