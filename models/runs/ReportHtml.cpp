// SPDX-License-Identifier: MIT
#include "plan/PlanDigest.h"
#include "runs/HtmlPage.h"
#include "runs/Report.h"

#include "domain/ListText.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}

//! Bad, or still open; for the colour beside the words.
QString kindOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Failed:
    case Outcome::Unknown:
    case Outcome::Declined:
        return u"bad"_s;
    case Outcome::AwaitingApproval:
    case Outcome::MergedNotWritten:
    case Outcome::Cancelled:
    case Outcome::LeftAlone:
    case Outcome::Pending:
    case Outcome::Sending:
        return u"open"_s;
    default:
        return {};
    }
}

QString kindOf(CopyState state)
{
    switch (state) {
    case CopyState::Different:
    case CopyState::Gone:
        return u"bad"_s;
    case CopyState::Pending:
    case CopyState::Changed:
    case CopyState::NotTold:
        return u"open"_s;
    default:
        return {};
    }
}

QString titleOf(const Run& run)
{
    return isUndo(run) ? translated(QT_TRANSLATE_NOOP("Report", "Run %1, undo of run %2"))
                             .arg(QString::number(run.number), QString::number(run.undoesNumber))
                       : translated(QT_TRANSLATE_NOOP("Report", "Run %1")).arg(run.number);
}

QStringList destinationTitles(const Run& run)
{
    QStringList titles;
    for (int i = 0; i < run.plan.destinations.size(); ++i) {
        const QString title = destinationTitle(run, i);
        if (!titles.contains(title))
            titles.append(title);
    }
    return titles;
}

QString optionsOf(const Run& run)
{
    const PlanOptions& options = run.plan.options;
    QStringList parts;
    if (options.attributes)
        parts.append(translated(QT_TRANSLATE_NOOP("Report", "copy %1"))
                         .arg(attributeList(options.attributes)));
    if (run.plan.rules.canOverwrite) {
        parts.append(
            options.ifExists == ExistsAction::Overwrite
                ? translated(QT_TRANSLATE_NOOP("Report", "overwrite what exists"))
                : translated(QT_TRANSLATE_NOOP("Report", "skip what exists")));
    }
    for (const Destination& destination : run.plan.destinations) {
        if (!destination.nameTemplate.isEmpty())
            parts.append(translated(QT_TRANSLATE_NOOP("Report", "named “%1”"))
                             .arg(destination.nameTemplate));
    }
    if (!options.naming.find.isEmpty()) {
        parts.append(translated(QT_TRANSLATE_NOOP("Report", "“%1” in names replaced by “%2”"))
                         .arg(options.naming.find, options.naming.replace));
    }
    if (options.scopes) {
        parts.append(
            translated(QT_TRANSLATE_NOOP("Report", "scopes %1")).arg(listText(*options.scopes)));
    }
    return parts.join(u"; "_s);
}

QString checkText(const Run& run)
{
    if (!run.verification)
        return translated(QT_TRANSLATE_NOOP("Report", "The copies were not checked."));
    return translated(QT_TRANSLATE_NOOP("Report", "%1: %2"))
        .arg(timeText(run.verification->when), verificationSummary(run.verification->counts()));
}

void writeFacts(HtmlPage& page, const Run& run)
{
    page.beginFacts();
    const auto fact
        = [&page](const char* name, const QString& said) { page.fact(translated(name), said); };
    fact(QT_TRANSLATE_NOOP("Report", "Connection"), run.connectionName);
    fact(QT_TRANSLATE_NOOP("Report", "Site"), run.site.toString(QUrl::RemoveUserInfo));
    fact(QT_TRANSLATE_NOOP("Report", "Signed in as"), run.signedInAs);
    fact(
        QT_TRANSLATE_NOOP("Report", "From"),
        run.fromTitle.isEmpty() ? toText(run.plan.from) : run.fromTitle);
    fact(QT_TRANSLATE_NOOP("Report", "To"), destinationTitles(run).join(u"; "_s));
    fact(QT_TRANSLATE_NOOP("Report", "Options"), optionsOf(run));
    fact(QT_TRANSLATE_NOOP("Report", "Started"), timeText(run.started));
    fact(QT_TRANSLATE_NOOP("Report", "Ended"), timeText(run.ended));
    fact(QT_TRANSLATE_NOOP("Report", "Calls"), QString::number(run.calls));
    if (!isUndo(run)) {
        fact(QT_TRANSLATE_NOOP("Report", "Checked"), checkText(run));
        fact(
            QT_TRANSLATE_NOOP("Report", "Complete"),
            isComplete(run) ? translated(QT_TRANSLATE_NOOP("Report", "Yes"))
                            : translated(QT_TRANSLATE_NOOP("Report", "No")));
    }
    page.codeFact(translated(QT_TRANSLATE_NOOP("Report", "Run ID")), run.id);
    page.codeFact(
        translated(QT_TRANSLATE_NOOP("Report", "SHA-256 of the plan")), planDigest(run.plan));
    page.endTable();
}

void writeCounts(HtmlPage& page, const Run& run)
{
    page.heading(translated(QT_TRANSLATE_NOOP("Report", "Outcomes")));
    page.beginFacts();
    const RunCounts counts = run.counts();
    for (const Outcome outcome : allOutcomes()) {
        if (counts.of(outcome) > 0)
            page.numberFact(outcomeTitle(outcome), counts.of(outcome));
    }
    page.numberFact(translated(QT_TRANSLATE_NOOP("Report", "All")), counts.all);
    page.endTable();
}

void writeFolders(HtmlPage& page, const Run& run)
{
    if (run.folders.empty())
        return;
    page.heading(translated(QT_TRANSLATE_NOOP("Report", "Folders")));
    page.beginTable(
        {translated(QT_TRANSLATE_NOOP("Report", "Folder")),
         translated(QT_TRANSLATE_NOOP("Report", "Status")),
         translated(QT_TRANSLATE_NOOP("Report", "Detail"))});
    for (const RunFolder& folder : run.folders) {
        page.beginRow();
        page.code(toText(folder.location));
        page.text(folderStatusId(folder.status));
        page.text(folder.detail);
        page.endRow();
    }
    page.endTable();
}

void writeApprovals(HtmlPage& page, const Run& run)
{
    if (run.approvals.empty())
        return;
    page.heading(translated(QT_TRANSLATE_NOOP("Report", "Approval requests")));
    page.beginTable(
        {translated(QT_TRANSLATE_NOOP("Report", "Request")),
         translated(QT_TRANSLATE_NOOP("Report", "Destination")),
         translated(QT_TRANSLATE_NOOP("Report", "State")),
         translated(QT_TRANSLATE_NOOP("Report", "Secrets")),
         translated(QT_TRANSLATE_NOOP("Report", "Page"))});
    for (const RunApproval& opened : run.approvals) {
        page.beginRow();
        page.code(opened.approval.id);
        page.code(toText(opened.to));
        page.text(toText(opened.approval));
        page.number(static_cast<qint64>(opened.cells.size()));
        page.code(opened.page.toString(QUrl::FullyEncoded));
        page.endRow();
    }
    page.endTable();
}

void writeCell(HtmlPage& page, const Run& run, const RunCell& cell)
{
    const PlanCell& planned = run.plan.cells[static_cast<size_t>(cell.planCell)];
    page.beginRow();
    page.code(run.plan.secrets[planned.secret].key);
    page.text(destinationTitle(run, planned.destination));
    if (run.plan.rules.canRename)
        page.code(planned.targetKey);
    page.text(cellTitle(planned));
    page.text(outcomeText(cell), kindOf(cell.outcome));
    page.text(cell.detail);
    if (run.verification) {
        const CopyCheck* check = checkOf(run, cell);
        const CopyState state = check ? check->state : CopyState::NotWritten;
        QString text = copyStateTitle(state);
        if (check && !check->detail.isEmpty())
            text = sentencesText({text, check->detail});
        page.text(text, kindOf(state));
    }
    page.code(cell.destinationId);
    page.code(cell.requestId);
    page.code(cell.approvalId);
    page.endRow();
}

void writeCells(HtmlPage& page, const Run& run)
{
    page.heading(translated(QT_TRANSLATE_NOOP("Report", "Secrets")));
    QStringList heads{
        translated(QT_TRANSLATE_NOOP("Report", "Secret")),
        translated(QT_TRANSLATE_NOOP("Report", "Destination"))};
    if (run.plan.rules.canRename)
        heads.append(translated(QT_TRANSLATE_NOOP("Report", "Name at the destination")));
    heads
        += {translated(QT_TRANSLATE_NOOP("Report", "Planned")),
            translated(QT_TRANSLATE_NOOP("Report", "Outcome")),
            translated(QT_TRANSLATE_NOOP("Report", "Detail"))};
    if (run.verification)
        heads.append(translated(QT_TRANSLATE_NOOP("Report", "Check")));
    heads
        += {translated(QT_TRANSLATE_NOOP("Report", "Destination ID")),
            translated(QT_TRANSLATE_NOOP("Report", "Request ID")),
            translated(QT_TRANSLATE_NOOP("Report", "Approval ID"))};
    page.beginTable(heads);
    for (const RunCell& cell : run.cells)
        writeCell(page, run, cell);
    page.endTable();
}

} // namespace

QByteArray toHtml(const Run& run)
{
    HtmlPage page(titleOf(run), summaryText(run.counts()));
    writeFacts(page, run);
    writeCounts(page, run);
    writeFolders(page, run);
    writeApprovals(page, run);
    writeCells(page, run);
    return page.end();
}

} // namespace Keycutter
