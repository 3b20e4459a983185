// SPDX-License-Identifier: MIT
#include "plan/PlanDigest.h"
#include "runs/Report.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keycutter {

namespace {

//! Spreadsheets run what begins with one of these as a formula.
bool looksLikeFormula(const QString& text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && starts.contains(text.at(0));
}

QString csvField(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

void appendRow(QByteArray& csv, const QStringList& fields)
{
    QStringList row;
    row.reserve(fields.size());
    for (const QString& field : fields)
        row.append(csvField(field));
    csv += row.join(u',').toUtf8() + "\r\n";
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

QByteArray toCsv(const Run& run)
{
    QByteArray csv;
    appendRow(
        csv,
        {translated(QT_TRANSLATE_NOOP("Report", "Secret")),
         translated(QT_TRANSLATE_NOOP("Report", "Destination")),
         translated(QT_TRANSLATE_NOOP("Report", "Planned")),
         translated(QT_TRANSLATE_NOOP("Report", "Outcome")),
         translated(QT_TRANSLATE_NOOP("Report", "Detail")),
         translated(QT_TRANSLATE_NOOP("Report", "What to do next")),
         translated(QT_TRANSLATE_NOOP("Report", "Request ID")),
         translated(QT_TRANSLATE_NOOP("Report", "Destination ID")),
         translated(QT_TRANSLATE_NOOP("Report", "Approval ID")),
         translated(QT_TRANSLATE_NOOP("Report", "Name at the destination")),
         translated(QT_TRANSLATE_NOOP("Report", "Scopes")),
         translated(QT_TRANSLATE_NOOP("Report", "Status")),
         translated(QT_TRANSLATE_NOOP("Report", "Check")),
         translated(QT_TRANSLATE_NOOP("Report", "Check detail")),
         translated(QT_TRANSLATE_NOOP("Report", "Plan SHA-256"))});
    const QString digest = planDigest(run.plan);
    for (const RunCell& cell : run.cells) {
        const PlanCell& planned = run.plan.cells[static_cast<size_t>(cell.planCell)];
        const CopyCheck* check = checkOf(run, cell);
        appendRow(
            csv,
            {run.plan.secrets[planned.secret].key, destinationTitle(run, planned.destination),
             cellTitle(planned), outcomeTitle(cell.outcome), cell.detail, cell.next, cell.requestId,
             cell.destinationId, cell.approvalId, planned.targetKey, planned.scopes.join(u' '),
             cell.status, check ? copyStateTitle(check->state) : QString(),
             check ? check->detail : QString(), digest});
    }
    return csv;
}

} // namespace Keycutter
