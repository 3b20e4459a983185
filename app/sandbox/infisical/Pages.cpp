// SPDX-License-Identifier: MIT
#include "infisical/Pages.h"

namespace Sandbox::Infisical {

namespace {

const char style[] = R"(
:root { color-scheme: light dark; --back: #f6f7f9; --card: #fff; --text: #1d2430;
  --soft: #5b6675; --line: #dfe3e9; --accent: #2f6fde; --good: #1b7f4b; --bad: #b3372f; }
@media (prefers-color-scheme: dark) { :root { --back: #16191e; --card: #1f242b; --text: #e6e9ee;
  --soft: #9aa5b4; --line: #343b45; --accent: #79a8ff; --good: #5cc78d; --bad: #f08a80; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 860px; margin: 40px auto; padding: 32px; background: var(--card);
  border: 1px solid var(--line); border-radius: 8px; }
h1 { margin: 0 0 4px; font-size: 22px; }
p { margin: 8px 0; }
.soft { color: var(--soft); }
table { width: 100%; border-collapse: collapse; margin: 24px 0; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: 13px; }
th, td { padding: 6px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
code, td.key, textarea { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 13px; }
textarea { width: 100%; height: 140px; padding: 8px; border: 1px solid var(--line);
  border-radius: 6px; background: var(--back); color: var(--text); }
button { padding: 8px 16px; margin-right: 8px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--back); color: var(--text); font: inherit; cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--card); }
.good { color: var(--good); } .bad { color: var(--bad); }
)";

} // namespace

QByteArray page(const QString& title, const QString& body)
{
    const QString text
        = QStringLiteral("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                         "<meta name=\"viewport\" content=\"width=device-width\">"
                         "<title>%1 – sandbox</title><style>%2</style></head>\n"
                         "<body><main>\n%3\n</main></body></html>\n")
              .arg(title.toHtmlEscaped(), QString::fromLatin1(style), body);
    return text.toUtf8();
}

QByteArray indexPage(const Store& store)
{
    const QString body
        = QStringLiteral("<h1>Infisical sandbox</h1>"
                         "<p>This local server speaks the Infisical API at <code>/api</code>. Its "
                         "organisation is %1; all of its data is made up and gone when it stops."
                         "</p>")
              .arg(store.organization.name.toHtmlEscaped());
    return page(QStringLiteral("Infisical"), body);
}

} // namespace Sandbox::Infisical
