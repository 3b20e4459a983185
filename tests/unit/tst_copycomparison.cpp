// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/verify/CopyComparison.h"

#include <QTest>

#include <functional>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

using Change = std::function<void(Secret&)>;

const QDateTime start = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC);

Secret furnished(const QString& key)
{
    Secret made = secret(key);
    made.comment = u"why it is there"_qs;
    made.tags = {{u"db"_qs, u"Database"_qs, {}}, {u"core"_qs, u"Core"_qs, {}}};
    made.metadata = {{u"owner"_qs, u"ops"_qs, false}};
    made.version = 4;
    return made;
}

//! What "A" is before it is overwritten.
Secret occupant()
{
    Secret made = secret(u"A"_qs);
    made.id = u"there"_qs;
    made.comment = u"the old one"_qs;
    made.tags = {{u"old"_qs, u"Old"_qs, {}}};
    made.metadata = {{u"since"_qs, u"2020"_qs, false}};
    made.version = 7;
    return made;
}

Run finished(const PlanInput& input, Outcome outcome)
{
    Run run;
    run.plan = makePlan(input);
    run.prints = printsOf(run.plan);
    run.started = start;
    run.ended = start.addSecs(10);
    for (size_t i = 0; i < run.plan.cells.size(); ++i) {
        RunCell cell;
        cell.planCell = static_cast<int>(i);
        cell.outcome = outcome;
        cell.destinationId = run.plan.cells[i].existingId;
        if (cell.destinationId.isEmpty())
            cell.destinationId = u"copy-"_qs + run.plan.cells[i].targetKey;
        run.cells.push_back(cell);
    }
    return run;
}

PlanInput inputOf(const Secret& source, const QList<Secret>& there, Attributes attributes)
{
    return {
        place(u"dev"_qs),
        {source},
        {listed(place(u"prod"_qs), there)},
        {attributes, ExistsAction::Overwrite},
        {},
        {},
        {}};
}

Run created(Attributes attributes = allOn())
{
    return finished(inputOf(furnished(u"A"_qs), {}, attributes), Outcome::Created);
}

Run overwritten(const Secret& source, Attributes attributes)
{
    return finished(inputOf(source, {occupant()}, attributes), Outcome::Overwritten);
}

//! The copy as the service makes it.
Secret copyOf(const Secret& source, const Change& change = nullptr)
{
    Secret copy = source;
    copy.id = u"copy-"_qs + source.key;
    copy.version = 1;
    copy.created = copy.modified = start.addSecs(5);
    if (change)
        change(copy);
    return copy;
}

CopyCheck checked(const Run& run, const QList<Secret>& there, const StatusWords& words = {})
{
    const auto found = compareCopies(run, {{place(u"prod"_qs), there}}, words, start.addSecs(60));
    return found.cells.front();
}

const StatusWords storeWords{u"pending"_qs, u"active"_qs, u"deleted"_qs};

//! A copy in a service without versions, whose copies have a state.
Run stored(bool canSetComment = true)
{
    PlanInput input = inputOf(furnished(u"A"_qs), {}, {});
    input.rules.canRename = input.rules.hasScopes = true;
    input.rules.canSetComment = canSetComment;
    input.rules.canOverwrite = input.rules.canOmitValue = false;
    input.options.ifExists = ExistsAction::Skip;
    input.options.comment = u"for prod"_qs;
    input.options.scopes = QStringList{u"workers"_qs, u"access"_qs};
    input.destinations.first().nameTemplate = u"{name}_COPY"_qs;
    return finished(input, Outcome::Created);
}

Secret storedCopy(const Change& change = nullptr)
{
    Secret copy;
    copy.id = u"copy-A_COPY"_qs;
    copy.key = u"A_COPY"_qs;
    copy.comment = u"for prod"_qs;
    copy.scopes = QStringList{u"access"_qs, u"workers"_qs};
    copy.status = u"active"_qs;
    copy.created = copy.modified = start.addSecs(5);
    if (change)
        change(copy);
    return copy;
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Keycutter::CopyState)

class TestCopyComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdCopy_data();
    void createdCopy();
    void attributesNotCopied();
    void encryptedValuesAreNotTold();
    void sourcesCommentByItsPrint();
    void overwrittenCopy_data();
    void overwrittenCopy();
    void metadataGoesWithAMerge();
    void mergedCopyIsFoundByItsKey();
    void createdInPlaceOfOverwriting();
    void storedCopies_data();
    void storedCopies();
    void readyTakesItsTime();
    void clocksMayDiffer();
    void placesThatCannotBeListed();
    void onlyWhatWasWritten_data();
    void onlyWhatWasWritten();
    void withoutPrints();
    void completeOnlyWhenChecked();
    void printsSurviveAsText();
};

void TestCopyComparison::createdCopy_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<CopyState>("state");
    QTest::addColumn<int>("differing");
    const auto row = [](const char* name, CopyState state, Attributes differing, Change change) {
        QTest::newRow(name) << change << state << differing.toInt();
    };
    using A = Attribute;
    using S = CopyState;
    row("as made", S::AsAsked, {}, nullptr);
    row("tags in another order", S::AsAsked, {},
        [](Secret& copy) { std::ranges::reverse(copy.tags); });
    row("comment trimmed", S::AsAsked, {}, [](Secret& copy) { copy.comment += u"  "; });
    row("tag shown otherwise", S::AsAsked, {},
        [](Secret& copy) { copy.tags[0].color = u"#ff0000"_qs; });
    row("another comment", S::Different, A::Comment, [](Secret& copy) { copy.comment = u"x"_qs; });
    row("a tag less", S::Different, A::Tags, [](Secret& copy) { copy.tags.removeLast(); });
    row("metadata changed", S::Different, A::Metadata,
        [](Secret& copy) { copy.metadata[0].value = u"dev"_qs; });
    row("metadata encrypted", S::Different, A::Metadata,
        [](Secret& copy) { copy.metadata[0].encrypted = true; });
    row("all of it", S::Different, A::Comment | A::Tags | A::Metadata, [](Secret& copy) {
        copy.comment.clear();
        copy.tags.clear();
        copy.metadata.clear();
    });
    row("saved again", S::Changed, {}, [](Secret& copy) { copy.version = 2; });
    row("saved with another comment", S::Changed, A::Comment, [](Secret& copy) {
        copy.version = 3;
        copy.comment = u"x"_qs;
    });
    row("renamed", S::Changed, {}, [](Secret& copy) { copy.key = u"B"_qs; });
    row("made anew", S::Gone, {}, [](Secret& copy) { copy.id = u"another"_qs; });
    row("an import of its key", S::Gone, {},
        [](Secret& copy) { copy.marks = SecretMark::Imported; });
    row("an override of its key", S::Gone, {},
        [](Secret& copy) { copy.marks = SecretMark::PersonalOverride; });
}

void TestCopyComparison::createdCopy()
{
    QFETCH(Change, change);
    QFETCH(CopyState, state);
    QFETCH(int, differing);
    const CopyCheck check = checked(created(), {copyOf(furnished(u"A"_qs), change)});
    QCOMPARE(check.state, state);
    QCOMPARE(check.differing.toInt(), differing);
    QCOMPARE(check.detail.isEmpty(), state == CopyState::AsAsked);
}

void TestCopyComparison::attributesNotCopied()
{
    const Run run = created(Attribute::Value | Attribute::Tags);
    const Secret full = copyOf(furnished(u"A"_qs));
    QCOMPARE(checked(run, {full}).differing, Attribute::Comment | Attribute::Metadata);
    Secret asked = full;
    asked.comment.clear();
    asked.metadata.clear();
    QCOMPARE(checked(run, {asked}).state, CopyState::AsAsked);
}

void TestCopyComparison::encryptedValuesAreNotTold()
{
    // A listing gives the same mask for whatever is in there.
    Secret source = furnished(u"A"_qs);
    source.metadata.append({u"pin"_qs, u"<hidden-by-infisical>"_qs, true});
    const Run run = finished(inputOf(source, {}, allOn()), Outcome::Created);
    const CopyCheck check = checked(run, {copyOf(source)});
    QCOMPARE(check.state, CopyState::AsAsked);
    QCOMPARE(check.untold, Attributes(Attribute::Metadata));
    QVERIFY(check.detail.contains(u"not compared"));
    // Whoever may read it gets another text for the same.
    const CopyCheck readable
        = checked(run, {copyOf(source, [](Secret& copy) { copy.metadata[1].value = u"1234"_qs; })});
    QCOMPARE(readable.state, CopyState::AsAsked);
    const CopyCheck other
        = checked(run, {copyOf(source, [](Secret& copy) { copy.metadata[1].key = u"puk"_qs; })});
    QCOMPARE(other.differing, Attributes(Attribute::Metadata));
}

void TestCopyComparison::sourcesCommentByItsPrint()
{
    // The record of a run keeps no comment but the ones that were set.
    PlanInput input = inputOf(furnished(u"A"_qs), {}, {});
    input.rules.canRename = input.rules.canSetComment = true;
    input.rules.canOverwrite = false;
    input.destinations.first().nameTemplate = u"{name}_COPY"_qs;
    Run run = finished(input, Outcome::Created);
    run.plan.secrets[0].comment.clear();
    run.plan.cells[0].comment.clear();
    Secret copy = storedCopy();
    copy.comment = u"why it is there"_qs;
    QCOMPARE(checked(run, {copy}, storeWords).state, CopyState::AsAsked);
    copy.comment = u"another"_qs;
    QCOMPARE(checked(run, {copy}, storeWords).differing, Attributes(Attribute::Comment));
    run.prints.clear();
    QVERIFY(checked(run, {copy}, storeWords).untold.testFlag(Attribute::Comment));
}

void TestCopyComparison::overwrittenCopy_data()
{
    QTest::addColumn<int>("attributes");
    QTest::addColumn<bool>("sourceIsBare");
    QTest::addColumn<Change>("change");
    QTest::addColumn<CopyState>("state");
    QTest::addColumn<int>("differing");
    const auto row = [](const char* name, Attributes attributes, bool bare, CopyState state,
                        Attributes differing, Change change) {
        QTest::newRow(name) << attributes.toInt() << bare << change << state << differing.toInt();
    };
    using A = Attribute;
    using S = CopyState;
    const auto asSource = [](Secret& now) {
        const Secret source = furnished(u"A"_qs);
        now.comment = source.comment;
        now.tags = source.tags;
        now.metadata = source.metadata;
    };
    row("all from the source", allOn(), false, S::AsAsked, {}, asSource);
    row("nothing copied", A::Value, false, S::AsAsked, {}, nullptr);
    row("kept all", allOn(), false, S::Different, A::Comment | A::Tags | A::Metadata, nullptr);
    row("lost its own tags", A::Value, false, S::Different, A::Tags,
        [](Secret& now) { now.tags.clear(); });
    row("a bare source clears all but the comment", allOn(), true, S::AsAsked, {}, [](Secret& now) {
        now.tags.clear();
        now.metadata.clear();
    });
    row("a bare source and no comment", allOn(), true, S::Different, A::Comment, [](Secret& now) {
        now.comment.clear();
        now.tags.clear();
        now.metadata.clear();
    });
    row("saved again", A::Value, false, S::Changed, {}, [](Secret& now) { ++now.version; });
}

void TestCopyComparison::overwrittenCopy()
{
    QFETCH(int, attributes);
    QFETCH(bool, sourceIsBare);
    QFETCH(Change, change);
    QFETCH(CopyState, state);
    QFETCH(int, differing);
    const Run run = overwritten(
        sourceIsBare ? secret(u"A"_qs) : furnished(u"A"_qs), Attributes::fromInt(attributes));
    Secret now = occupant();
    now.version = 8;
    if (change)
        change(now);
    const CopyCheck check = checked(run, {now});
    QCOMPARE(check.state, state);
    QCOMPARE(check.differing.toInt(), differing);
}

void TestCopyComparison::metadataGoesWithAMerge()
{
    Run run = overwritten(furnished(u"A"_qs), Attribute::Value);
    run.cells[0].outcome = Outcome::Merged;
    run.cells[0].approvalId = u"ap-1"_qs;
    run.cells[0].destinationId.clear();
    Secret now = occupant();
    now.version = 8;
    QCOMPARE(checked(run, {now}).differing, Attributes(Attribute::Metadata));
    now.metadata.clear();
    QCOMPARE(checked(run, {now}).state, CopyState::AsAsked);
}

void TestCopyComparison::mergedCopyIsFoundByItsKey()
{
    Run run = created();
    run.cells[0].outcome = Outcome::Merged;
    run.cells[0].destinationId.clear();
    const Secret copy = copyOf(furnished(u"A"_qs), [](Secret& made) { made.id = u"any"_qs; });
    const CopyCheck check = checked(run, {copy, secret(u"B"_qs)});
    QCOMPARE(check.state, CopyState::AsAsked);
    QCOMPARE(check.id, u"any"_qs);
    Secret twin = copy;
    twin.id = u"twin"_qs;
    QCOMPARE(checked(run, {copy, twin}).state, CopyState::NotTold);
    QCOMPARE(checked(run, {}).state, CopyState::Gone);
}

void TestCopyComparison::createdInPlaceOfOverwriting()
{
    Run run = overwritten(furnished(u"A"_qs), Attribute::Value);
    run.cells[0].outcome = Outcome::Created;
    run.cells[0].destinationId = u"copy-A"_qs;
    const Secret bare = copyOf(secret(u"A"_qs));
    QCOMPARE(checked(run, {bare}).state, CopyState::AsAsked);
    QCOMPARE(checked(run, {copyOf(occupant())}).state, CopyState::Different);
}

void TestCopyComparison::storedCopies_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<CopyState>("state");
    QTest::addColumn<int>("differing");
    const auto row = [](const char* name, CopyState state, Attributes differing, Change change) {
        QTest::newRow(name) << change << state << differing.toInt();
    };
    using A = Attribute;
    using S = CopyState;
    row("as made", S::AsAsked, {}, nullptr);
    row("not ready", S::Pending, {}, [](Secret& copy) { copy.status = u"pending"_qs; });
    row("deleted", S::Gone, {}, [](Secret& copy) { copy.status = u"deleted"_qs; });
    row("unheard of", S::NotTold, {}, [](Secret& copy) { copy.status = u"frozen"_qs; });
    row("another comment", S::Different, A::Comment, [](Secret& copy) { copy.comment.clear(); });
    row("another scope", S::Different, A::Scopes, [](Secret& copy) { copy.scopes.removeLast(); });
    row("changed later", S::Changed, A::Scopes, [](Secret& copy) {
        copy.scopes.clear();
        copy.modified = start.addSecs(3600);
    });
}

void TestCopyComparison::storedCopies()
{
    QFETCH(Change, change);
    QFETCH(CopyState, state);
    QFETCH(int, differing);
    const CopyCheck check = checked(stored(), {storedCopy(change)}, storeWords);
    QCOMPARE(check.state, state);
    QCOMPARE(check.differing.toInt(), differing);
    QCOMPARE(check.id, u"copy-A_COPY"_qs);
}

//! That a copy got ready is no change of it.
void TestCopyComparison::readyTakesItsTime()
{
    const auto state = [](int modifiedAfter, const StatusWords& words) {
        const Secret copy = storedCopy([&](Secret& made) {
            made.modified = start.addSecs(modifiedAfter);
            if (words.pending.isEmpty())
                made.status.clear();
        });
        return checked(stored(), {copy}, words).state;
    };
    QCOMPARE(state(100, storeWords), CopyState::AsAsked);
    QCOMPARE(state(200, storeWords), CopyState::Changed);
    QCOMPARE(state(6, {}), CopyState::AsAsked);
    QCOMPARE(state(100, {}), CopyState::Changed);
}

void TestCopyComparison::clocksMayDiffer()
{
    const auto ahead = [](int seconds) {
        return storedCopy([&](Secret& copy) {
            copy.created = start.addSecs(1000);
            copy.modified = start.addSecs(seconds);
        });
    };
    QCOMPARE(checked(stored(), {ahead(1000)}, storeWords).state, CopyState::AsAsked);
    QCOMPARE(checked(stored(), {ahead(1200)}, storeWords).state, CopyState::Changed);
    // A run that ended late by the clock here hides no change of what it made first.
    Run late = stored();
    late.ended = start.addSecs(7200);
    const Secret changed
        = storedCopy([](Secret& copy) { copy.modified = copy.created.addSecs(600); });
    QCOMPARE(checked(late, {changed}, storeWords).state, CopyState::Changed);
}

void TestCopyComparison::placesThatCannotBeListed()
{
    const auto state = [](ErrorKind kind) {
        const DestinationListings listings{
            {place(u"prod"_qs), failure(Error::of(kind, {}, u"Said so."_qs))}};
        const auto found = compareCopies(created(), listings, {}, start);
        return std::pair(found.cells.front().state, found.cells.front().detail);
    };
    QCOMPARE(state(ErrorKind::NotFound).first, CopyState::Gone);
    QCOMPARE(state(ErrorKind::Forbidden).first, CopyState::NotTold);
    QVERIFY(state(ErrorKind::Forbidden).second.endsWith(u"Said so."));
    QCOMPARE(compareCopies(created(), {}, {}, start).cells.front().state, CopyState::NotTold);
}

void TestCopyComparison::onlyWhatWasWritten_data()
{
    QTest::addColumn<Outcome>("outcome");
    for (const Outcome outcome : allOutcomes())
        QTest::newRow(qPrintable(outcomeId(outcome))) << outcome;
}

void TestCopyComparison::onlyWhatWasWritten()
{
    QFETCH(Outcome, outcome);
    Run run = created();
    run.cells[0].outcome = outcome;
    const bool written = outcome == Outcome::Created || outcome == Outcome::Overwritten
        || outcome == Outcome::Merged;
    QCOMPARE(checked(run, {}).state == CopyState::NotWritten, !written);
}

//! A record that kept none of them still tells whether the copy is there.
void TestCopyComparison::withoutPrints()
{
    Run run = created(Attribute::Value | Attribute::Tags);
    run.prints.clear();
    const Secret copy = copyOf(furnished(u"A"_qs), [](Secret& made) {
        made.comment.clear();
        made.metadata.clear();
    });
    const CopyCheck check = checked(run, {copy});
    QCOMPARE(check.state, CopyState::AsAsked);
    QCOMPARE(check.untold, Attributes(Attribute::Tags));
    QVERIFY(!check.detail.isEmpty());
}

void TestCopyComparison::completeOnlyWhenChecked()
{
    Run run = created();
    QVERIFY(!isComplete(run));
    const auto check = [&run](const QList<Secret>& there) {
        run.verification = compareCopies(run, {{place(u"prod"_qs), there}}, {}, start);
        return isComplete(run);
    };
    QVERIFY(check({copyOf(furnished(u"A"_qs))}));
    QCOMPARE(verificationSummary(run.verification->counts()), u"1 as asked"_qs);
    QVERIFY(!check({}));
    QCOMPARE(verificationSummary(run.verification->counts()), u"1 gone"_qs);
    QVERIFY(check({copyOf(furnished(u"A"_qs))}));
    run.cells[0].outcome = Outcome::Unknown;
    QVERIFY(!check({copyOf(furnished(u"A"_qs))}));
    run.cells[0].outcome = Outcome::Skipped;
    QVERIFY(check({}));
    run.ended = {};
    QVERIFY(!isComplete(run));
}

void TestCopyComparison::printsSurviveAsText()
{
    const AttributePrint print = printOf(furnished(u"A"_qs), u"salt"_qs);
    QCOMPARE(printFrom(toText(print)), std::optional(print));
    QVERIFY(print != printOf(furnished(u"A"_qs), u"other"_qs));
    QVERIFY(print.comment != printOf(secret(u"A"_qs), u"salt"_qs).comment);
    QCOMPARE(printFrom(toText(AttributePrint())), std::optional(AttributePrint()));
    for (const QString& text : {u""_qs, u"a.b"_qs, u"ab.cd.ef"_qs, u"...."_qs, u"zz..'"_qs})
        QCOMPARE(printFrom(text), std::nullopt);
    QVERIFY(!toText(print).contains(u"ops"));
}

QTEST_GUILESS_MAIN(TestCopyComparison)
#include "tst_copycomparison.moc"
