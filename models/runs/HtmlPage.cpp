// SPDX-License-Identifier: MIT
#include "runs/HtmlPage.h"

#include <QLocale>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

//! Light, for paper; the head of a table is repeated on each page, and no row is cut in two.
constexpr const char* style = R"(
:root { color-scheme: light; }
body { font: 14px/1.45 system-ui, sans-serif; color: #1c1f23; background: #fff;
  margin: 2rem auto; max-width: 78rem; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p.sum { margin: 0 0 1.25rem; color: #4a5058; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid #d9dde2; overflow-wrap: anywhere; }
table.facts { width: auto; }
table.facts th { font-weight: 600; white-space: nowrap; padding-right: 1.5rem; }
thead th { border-bottom: 2px solid #8a929b; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font: 12px/1.45 ui-monospace, monospace; }
td.bad { color: #a01818; font-weight: 600; }
td.open { color: #7a4b00; font-weight: 600; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10px; }
  code { font-size: 9px; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
)";

constexpr const char* head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
)";

} // namespace

HtmlPage::HtmlPage(const QString& title, const QString& summary)
    : m_html(QString::fromLatin1(head))
{
    m_html += u"<title>"_s + title.toHtmlEscaped() + u"</title>\n<style>"_s
        + QString::fromLatin1(style) + u"</style>\n</head>\n<body>\n<h1>"_s + title.toHtmlEscaped()
        + u"</h1>\n<p class=\"sum\">"_s + summary.toHtmlEscaped() + u"</p>\n"_s;
}

void HtmlPage::heading(const QString& title)
{
    m_html += u"<h2>"_s + title.toHtmlEscaped() + u"</h2>\n"_s;
}

void HtmlPage::beginTable(const QStringList& heads)
{
    m_html += u"<table>\n<thead><tr>"_s;
    for (const QString& name : heads)
        m_html += u"<th scope=\"col\">"_s + name.toHtmlEscaped() + u"</th>"_s;
    m_html += u"</tr></thead>\n<tbody>\n"_s;
}

void HtmlPage::beginFacts()
{
    m_html += u"<table class=\"facts\">\n<tbody>\n"_s;
}

void HtmlPage::beginFact(const QString& name)
{
    m_html += u"<tr><th scope=\"row\">"_s + name.toHtmlEscaped() + u"</th>"_s;
}

void HtmlPage::fact(const QString& name, const QString& said)
{
    if (said.isEmpty())
        return;
    beginFact(name);
    text(said);
    endRow();
}

void HtmlPage::codeFact(const QString& name, const QString& said)
{
    if (said.isEmpty())
        return;
    beginFact(name);
    code(said);
    endRow();
}

void HtmlPage::numberFact(const QString& name, qint64 count)
{
    beginFact(name);
    number(count);
    endRow();
}

void HtmlPage::endTable()
{
    m_html += u"</tbody>\n</table>\n"_s;
}

void HtmlPage::beginRow()
{
    m_html += u"<tr>"_s;
}

void HtmlPage::endRow()
{
    m_html += u"</tr>\n"_s;
}

void HtmlPage::text(const QString& text, const QString& kind)
{
    m_html += kind.isEmpty() ? u"<td>"_s : u"<td class=\""_s + kind.toHtmlEscaped() + u"\">"_s;
    m_html += text.toHtmlEscaped() + u"</td>"_s;
}

void HtmlPage::number(qint64 number)
{
    text(QLocale().toString(number), u"number"_s);
}

void HtmlPage::code(const QString& text)
{
    m_html += text.isEmpty() ? u"<td></td>"_s
                             : u"<td><code>"_s + text.toHtmlEscaped() + u"</code></td>"_s;
}

QByteArray HtmlPage::end()
{
    m_html += u"</body>\n</html>\n"_s;
    return m_html.toUtf8();
}

} // namespace Keycutter
