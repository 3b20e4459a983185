// SPDX-License-Identifier: MIT
#include "help/GuideTopics.h"

#include "delegates/StateLook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! The texts of the guide: whole paragraphs, so that each language can put them as it likes.
class Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)

public:
    [[nodiscard]] static GuideTopic first();
    [[nodiscard]] static GuideTopic connecting();
    [[nodiscard]] static GuideTopic choosing();
    [[nodiscard]] static GuideTopic planning();
    [[nodiscard]] static GuideTopic running();
    [[nodiscard]] static GuideTopic after();
    [[nodiscard]] static GuideTopic safety();
};

QString paragraph(const QString& text)
{
    return u"<p>%1</p>"_s.arg(text);
}

QString picture(const QString& name, const QString& description)
{
    return u"<p><img src=\"picture:%1\" alt=\"%2\"/></p>"_s.arg(name, description.toHtmlEscaped());
}

QString icon(const StateLook& look)
{
    return u"<img src=\"icon:%1?%2\" alt=\"\"/>"_s.arg(look.icon).arg(int(look.tone));
}

QString legendRow(const StateLook& look, const QString& title, const QString& meaning)
{
    return u"<tr><td width=\"24\">%1</td><td><b>%2</b>&nbsp;&nbsp;</td><td>%3</td></tr>"_s.arg(
        icon(look), title.toHtmlEscaped(), meaning);
}

QString legend(const QStringList& rows)
{
    return u"<table cellspacing=\"0\" cellpadding=\"4\">%1</table>"_s.arg(rows.join(QString()));
}

GuideTopic Guide::first()
{
    return {
        u"first"_s, u"info"_s, tr("What Keycutter does"),
        paragraph(tr("Keycutter duplicates secrets inside a secret manager: many at once, to one "
                     "place or to several. Before a run it shows what will happen to each secret; "
                     "after it, what did happen to each."))
            + picture(u"main"_s, tr("The main window"))
            + paragraph(tr("The secret manager makes the copies itself. Keycutter asks for no "
                           "secret value, shows none and keeps none."))
            + paragraph(tr("To try it without a risk, choose <b>File &gt; Try the sandbox</b>: a "
                           "small secret manager with sample data inside this program."))};
}

GuideTopic Guide::connecting()
{
    return {
        u"connect"_s, u"connection"_s, tr("Connect"),
        paragraph(tr("<b>File &gt; Add connection</b> leads to the services. Choose yours, where "
                     "it runs and how you sign in; <b>Test</b> says who that is and what it can "
                     "reach before anything is saved."))
            + paragraph(tr("Credentials are kept in the system’s keychain, never in a file. Where "
                           "there is no keychain they stay in memory until the program ends."))
            + paragraph(tr("A proxy, and certificates of your own authority, are set under "
                           "<b>Edit &gt; Settings &gt; Network</b>."))};
}

GuideTopic Guide::choosing()
{
    return {
        u"choose"_s, u"check"_s, tr("Choose secrets"),
        paragraph(tr("Click an environment on the left to list its secrets. Tick those that you "
                     "want: with the mouse, with Space, or all that are shown with the box in the "
                     "header. The filter narrows the list; what is ticked stays ticked while it "
                     "is hidden."))
            + paragraph(tr("<b>Duplicate</b> goes on to the plan. You can also drag secrets onto "
                           "an environment on the left: then the plan begins with that "
                           "destination."))
            + paragraph(tr("Production environments carry a lock. Which names count as production "
                           "is set under <b>Edit &gt; Settings &gt; Safety</b>, or for one "
                           "environment in its menu on the left."))};
}

GuideTopic Guide::planning()
{
    const QStringList rows{
        legendRow(
            lookOf(CellState::New, CellAction::Create), tr("New"),
            tr("The key is not there yet; a copy is made.")),
        legendRow(
            lookOf(CellState::Exists, CellAction::Skip), tr("Skip"),
            tr("The key is there and is left alone.")),
        legendRow(
            lookOf(CellState::Exists, CellAction::Overwrite), tr("Overwrite"),
            tr("The key is there and its secret is replaced.")),
        legendRow(
            lookOf(CellState::Blocked, CellAction::None), tr("Blocked"),
            tr("It cannot be copied there; the cell says why.")),
        legendRow(
            lookOf(CellState::Unknown, CellAction::None), tr("Unknown"),
            tr("The destination could not be listed.")),
    };
    return {
        u"plan"_s, u"key"_s, tr("Read the plan"),
        picture(u"duplicate"_s, tr("The plan, a cell for each secret and destination"))
            + paragraph(tr("Every secret has a cell for each destination. Nothing is written "
                           "while you plan."))
            + legend(rows)
            + paragraph(tr("Where keys exist, choose Skip or Overwrite for all above the table, "
                           "or for single cells with Space. The line below tells more about the "
                           "current cell: that it needs an approval, that a folder is made, that "
                           "tags are cleared."))};
}

GuideTopic Guide::running()
{
    const auto row = [](Outcome outcome, const QString& meaning) {
        return legendRow(lookOf(outcome), outcomeTitle(outcome), meaning);
    };
    return {
        u"run"_s, u"run"_s, tr("Follow the run"),
        picture(u"run"_s, tr("A run and the outcome of each secret"))
            + paragraph(tr("Each secret ends in exactly one outcome:"))
            + legend(
                {row(Outcome::Created, tr("The copy was made.")),
                 row(Outcome::Overwritten, tr("What was there was replaced.")),
                 row(Outcome::AwaitingApproval,
                     tr("The service holds the change back until someone approves it.")),
                 row(Outcome::Skipped, tr("Left alone, as planned or because the key appeared.")),
                 row(Outcome::Failed, tr("Refused; the detail has the service’s own words.")),
                 row(Outcome::Unknown, tr("It could not be found out whether it was made."))})
            + paragraph(tr("A request that changes something is sent once. If its answer is lost, "
                           "the destination is looked at again instead. A run that was "
                           "interrupted is offered at the next start."))};
}

GuideTopic Guide::after()
{
    return {
        u"after"_s, u"clock"_s, tr("Check, undo, look back"),
        picture(u"undo"_s, tr("The plan of an undo"))
            + paragraph(tr("<b>Check again</b> compares what a run wrote with what is there now, "
                           "today or months later. <b>Undo</b> shows a plan of its own: copies "
                           "that nobody changed since are deleted, everything else is left alone, "
                           "with the reason."))
            + paragraph(tr("<b>Runs &gt; History</b> has all recorded runs, <b>Runs &gt; "
                           "Approvals</b> all requests that wait for someone. Outcomes are "
                           "exported as CSV, JSON or a page to print."))};
}

GuideTopic Guide::safety()
{
    return {
        u"safety"_s, u"lock"_s, tr("Stay safe"),
        paragraph(tr("Runs that write to production, or overwrite more secrets than set under "
                     "<b>Edit &gt; Settings &gt; Safety</b>, stop and ask first. The harmless "
                     "answer is always the default."))
            + paragraph(tr("When something goes wrong, the message says what was tried, what the "
                           "service said and what to do next. For a report, <b>Edit &gt; Settings "
                           "&gt; History and log</b> copies a diagnostic text without "
                           "credentials."))
            + paragraph(tr("Everything works by keyboard; <b>Help &gt; Keyboard shortcuts</b> "
                           "lists the keys."))};
}

} // namespace

QList<GuideTopic> guideTopics()
{
    return {Guide::first(),   Guide::connecting(), Guide::choosing(), Guide::planning(),
            Guide::running(), Guide::after(),      Guide::safety()};
}

} // namespace Keycutter
