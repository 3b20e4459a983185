// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/Planner.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

constexpr auto listedStatus = DestinationInfo::Status::Listed;
constexpr auto missing = DestinationInfo::Status::FolderMissing;
constexpr auto loading = DestinationInfo::Status::Loading;
constexpr auto notListed = DestinationInfo::Status::NotListed;

//! One secret "K" to one destination: the smallest plan in which every rule can be seen.
struct Case
{
    SecretMarks sourceMarks = {};
    DestinationInfo::Status status = listedStatus;
    QList<Secret> held = {};
    ExistsAction ifExists = ExistsAction::Skip;
    ApprovalPolicy::Need need = ApprovalPolicy::Need::None;
    Attributes attributes = allOn();
    QList<Tag> sourceTags = {};
    QList<MetadataEntry> sourceMetadata = {};
};

PlanCell planned(const Case& given)
{
    Secret source = secret(u"K"_qs, given.sourceMarks);
    source.tags = given.sourceTags;
    source.metadata = given.sourceMetadata;
    Destination to{place(u"staging"_qs), {}};
    to.info.status = given.status;
    to.info.secrets = given.held;
    to.info.policy.need = given.need;
    const Plan plan = makePlan(
        {place(u"dev"_qs), {source}, {to}, {given.attributes, given.ifExists}, {}, {}, {}});
    return plan.cells.at(0);
}

Secret heldSecret(SecretMarks marks = {}, bool dressed = false)
{
    Secret held = secret(u"K"_qs, marks);
    held.id = u"there"_qs;
    held.version = 7;
    if (dressed) {
        held.tags = {{u"core"_qs, u"core"_qs, {}}};
        held.metadata = {{u"owner"_qs, u"ops"_qs, false}};
    }
    return held;
}

} // namespace

Q_DECLARE_METATYPE(Case)
Q_DECLARE_METATYPE(Keycutter::CellState)
Q_DECLARE_METATYPE(Keycutter::CellAction)
Q_DECLARE_METATYPE(Keycutter::BlockReason)
Q_DECLARE_METATYPE(Keycutter::CellNotes)

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_data();
    void cell();
    void namesTheExistingSecret();
    void keysAreCaseSensitive();
    void twinsAtTheSourceAreAllBlocked();
    void importedAndPersonalTwinsAreTold();
    void personalOverrideAtTheDestinationIsNoTwin();
    void importedAtTheDestinationDoesNotOccupy();
    void equalDestinationsAreWrittenOnce();
    void sourceAsDestinationIsBlocked();
    void notWritableBlocksAll();
    void choiceBeatsTheOption();
    void onlyNarrowsTheWrites();
    void cellsAreOrderedBySecretThenDestination();
    void countsAddUp();
    void emptyInputsGiveEmptyPlans();
};

void TestPlanner::cell_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<CellState>("state");
    QTest::addColumn<CellAction>("action");
    QTest::addColumn<BlockReason>("blocked");
    QTest::addColumn<CellNotes>("notes");

    const auto overwrite = ExistsAction::Overwrite;
    const auto needed = ApprovalPolicy::Need::Needed;
    const auto possible = ApprovalPolicy::Need::Possible;
    const auto unknownNeed = ApprovalPolicy::Need::Unknown;
    const Attributes noValue = allOn() & ~Attributes(Attribute::Value);
    const Attributes noMetadata = allOn() & ~Attributes(Attribute::Metadata);
    const Attributes noTags = allOn() & ~Attributes(Attribute::Tags);
    const QList<Tag> tags{{u"t"_qs, u"t"_qs, {}}};
    const QList<MetadataEntry> metadata{{u"a"_qs, u"b"_qs, false}};
    using State = CellState;
    using Action = CellAction;
    using Why = BlockReason;
    const auto row = [](const char* name, const Case& given, State state, Action action,
                        Why why = Why::None, CellNotes notes = {}) {
        QTest::newRow(name) << given << state << action << why << notes;
    };

    row("new", {}, State::New, Action::Create);
    row("exists, skip", {.held = {heldSecret()}}, State::Exists, Action::Skip);
    row("exists, overwrite", {.held = {heldSecret()}, .ifExists = overwrite}, State::Exists,
        Action::Overwrite);
    row("loading", {.status = loading}, State::Unknown, Action::None);
    row("not listed", {.status = notListed}, State::Unknown, Action::None);
    row("folder missing", {.status = missing}, State::New, Action::Create, Why::None,
        CellNote::FolderWillBeCreated);
    row("folder missing, overwrite", {.status = missing, .ifExists = overwrite}, State::New,
        Action::Create, Why::None, CellNote::FolderWillBeCreated);

    row("rotated source", {.sourceMarks = SecretMark::Rotated}, State::Blocked, Action::None,
        Why::RotatedSource);
    row("honey token source", {.sourceMarks = SecretMark::HoneyToken}, State::Blocked, Action::None,
        Why::HoneyTokenSource);
    row("imported source", {.sourceMarks = SecretMark::Imported}, State::Blocked, Action::None,
        Why::ImportedSource);
    row("personal source", {.sourceMarks = SecretMark::PersonalOverride}, State::Blocked,
        Action::None, Why::PersonalSource);
    row("imported beats rotated", {.sourceMarks = SecretMark::Rotated | SecretMark::Imported},
        State::Blocked, Action::None, Why::ImportedSource);
    row("rotated source is known without a listing",
        {.sourceMarks = SecretMark::Rotated, .status = loading}, State::Blocked, Action::None,
        Why::RotatedSource);
    row("a source's twin that was chosen alone can go", {.sourceMarks = SecretMark::Twin},
        State::New, Action::Create);

    row("rotated destination, skip", {.held = {heldSecret(SecretMark::Rotated)}}, State::Exists,
        Action::Skip);
    row("rotated destination, overwrite",
        {.held = {heldSecret(SecretMark::Rotated)}, .ifExists = overwrite}, State::Blocked,
        Action::None, Why::RotatedDestination);
    row("honey token destination, skip", {.held = {heldSecret(SecretMark::HoneyToken)}},
        State::Exists, Action::Skip);
    row("honey token destination, overwrite",
        {.held = {heldSecret(SecretMark::HoneyToken)}, .ifExists = overwrite}, State::Blocked,
        Action::None, Why::HoneyTokenDestination);
    row("twins at the destination, skip", {.held = {heldSecret(), heldSecret()}}, State::Exists,
        Action::Skip);
    row("twins at the destination, overwrite",
        {.held = {heldSecret(), heldSecret()}, .ifExists = overwrite}, State::Blocked, Action::None,
        Why::TwinDestination);
    row("marked twin at the destination, overwrite",
        {.held = {heldSecret(SecretMark::Twin)}, .ifExists = overwrite}, State::Blocked,
        Action::None, Why::TwinDestination);

    row("new under a policy", {.need = needed}, State::New, Action::Create, Why::None,
        CellNote::NeedsApproval);
    row("new under a policy that may hold", {.need = possible}, State::New, Action::Create,
        Why::None, CellNote::MayNeedApproval);
    row("policy not known", {.need = unknownNeed}, State::New, Action::Create);
    row("skip needs no approval", {.held = {heldSecret()}, .need = needed}, State::Exists,
        Action::Skip);
    row("folder and policy", {.status = missing, .need = needed}, State::New, Action::Create,
        Why::None, CellNote::FolderWillBeCreated | CellNote::NeedsApproval);

    row("new without value", {.attributes = noValue}, State::New, Action::Create, Why::None,
        CellNote::EmptyValue);
    row("overwriting without value keeps it",
        {.held = {heldSecret()}, .ifExists = overwrite, .attributes = noValue}, State::Exists,
        Action::Overwrite);
    row("overwriting clears tags and metadata",
        {.held = {heldSecret({}, true)}, .ifExists = overwrite}, State::Exists, Action::Overwrite,
        Why::None, CellNote::TagsCleared | CellNote::MetadataCleared);
    row("nothing is cleared where the source has some",
        {.held = {heldSecret({}, true)},
         .ifExists = overwrite,
         .sourceTags = tags,
         .sourceMetadata = metadata},
        State::Exists, Action::Overwrite);
    row("nothing is cleared with the flags off",
        {.held = {heldSecret({}, true)}, .ifExists = overwrite, .attributes = noTags & noMetadata},
        State::Exists, Action::Overwrite);
    row("nothing to clear at the destination", {.held = {heldSecret()}, .ifExists = overwrite},
        State::Exists, Action::Overwrite);
    row("metadata wiped on merge",
        {.held = {heldSecret({}, true)},
         .ifExists = overwrite,
         .need = needed,
         .attributes = noMetadata,
         .sourceTags = tags},
        State::Exists, Action::Overwrite, Why::None,
        CellNote::NeedsApproval | CellNote::MetadataWipedOnMerge);
    row("metadata may be wiped on merge",
        {.held = {heldSecret({}, true)},
         .ifExists = overwrite,
         .need = possible,
         .attributes = noMetadata,
         .sourceTags = tags},
        State::Exists, Action::Overwrite, Why::None,
        CellNote::MayNeedApproval | CellNote::MetadataWipedOnMerge);
    row("metadata copied is not wiped",
        {.held = {heldSecret({}, true)},
         .ifExists = overwrite,
         .need = needed,
         .sourceTags = tags,
         .sourceMetadata = metadata},
        State::Exists, Action::Overwrite, Why::None, CellNote::NeedsApproval);
    row("case clash", {.held = {secret(u"k"_qs)}}, State::New, Action::Create, Why::None,
        CellNote::CaseClash);
}

void TestPlanner::cell()
{
    QFETCH(Case, given);
    QFETCH(CellState, state);
    QFETCH(CellAction, action);
    QFETCH(BlockReason, blocked);
    QFETCH(CellNotes, notes);

    const PlanCell cell = planned(given);
    QCOMPARE(cell.state, state);
    QCOMPARE(cell.action, action);
    QCOMPARE(cell.blocked, blocked);
    QCOMPARE(cell.notes, notes);
    QCOMPARE(cell.targetKey, u"K"_qs);
}

void TestPlanner::namesTheExistingSecret()
{
    const PlanCell skipped = planned({.held = {heldSecret()}});
    QCOMPARE(skipped.existingId, u"there"_qs);
    QCOMPARE(skipped.existingVersion, 7);
    QVERIFY(hasChoice(skipped));

    const PlanCell rotated
        = planned({.held = {heldSecret(SecretMark::Rotated)}, .ifExists = ExistsAction::Overwrite});
    QVERIFY(hasChoice(rotated)); // Skip is still possible

    QVERIFY(!hasChoice(planned({})));
    QVERIFY(!hasChoice(planned({.sourceMarks = SecretMark::Rotated, .held = {heldSecret()}})));
}

void TestPlanner::keysAreCaseSensitive()
{
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets({u"KEY"_qs, u"Key"_qs, u"key"_qs}),
         {listed(place(u"prod"_qs), secrets({u"Key"_qs}))},
         {allOn(), ExistsAction::Overwrite},
         {},
         {},
         {}});
    QCOMPARE(plan.cell(0, 0).action, CellAction::Create);
    QCOMPARE(plan.cell(0, 0).notes, CellNotes(CellNote::CaseClash));
    QCOMPARE(plan.cell(1, 0).action, CellAction::Overwrite);
    QCOMPARE(plan.cell(1, 0).notes, CellNotes());
    QCOMPARE(plan.cell(2, 0).action, CellAction::Create);
}

void TestPlanner::twinsAtTheSourceAreAllBlocked()
{
    QList<Secret> twins = secrets({u"A"_qs, u"B"_qs, u"A"_qs});
    twins[2].id = u"other"_qs;
    const Plan plan = makePlan(
        {place(u"dev"_qs), twins, {listed(place(u"prod"_qs))}, {allOn(), {}}, {}, {}, {}});
    QCOMPARE(plan.cell(0, 0).blocked, BlockReason::TwinSource);
    QCOMPARE(plan.cell(1, 0).blocked, BlockReason::None);
    QCOMPARE(plan.cell(2, 0).blocked, BlockReason::TwinSource);
}

void TestPlanner::importedAndPersonalTwinsAreTold()
{
    // A selected override or import beside the secret itself does not keep the secret back.
    QList<Secret> chosen = secrets({u"A"_qs, u"A"_qs});
    chosen[1].id = u"personal"_qs;
    chosen[1].marks = SecretMark::PersonalOverride;
    const Plan plan = makePlan(
        {place(u"dev"_qs), chosen, {listed(place(u"prod"_qs))}, {allOn(), {}}, {}, {}, {}});
    QCOMPARE(plan.cell(0, 0).action, CellAction::Create);
    QCOMPARE(plan.cell(1, 0).blocked, BlockReason::PersonalSource);
}

void TestPlanner::personalOverrideAtTheDestinationIsNoTwin()
{
    for (const bool sharedFirst : {true, false}) {
        QList<Secret> held{heldSecret(), heldSecret(SecretMark::PersonalOverride)};
        held[1].id = u"mine"_qs;
        if (!sharedFirst)
            held.swapItemsAt(0, 1);
        const PlanCell cell = planned({.held = held, .ifExists = ExistsAction::Overwrite});
        QCOMPARE(cell.action, CellAction::Overwrite);
        QCOMPARE(cell.existingId, u"there"_qs);
    }
}

void TestPlanner::importedAtTheDestinationDoesNotOccupy()
{
    QCOMPARE(planned({.held = {heldSecret(SecretMark::Imported)}}).action, CellAction::Create);
}

void TestPlanner::equalDestinationsAreWrittenOnce()
{
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets({u"A"_qs}),
         {listed(place(u"prod"_qs)), listed(place(u"staging"_qs)), listed(place(u"prod"_qs))},
         {allOn(), {}},
         {},
         {},
         {}});
    QCOMPARE(plan.cell(0, 0).action, CellAction::Create);
    QCOMPARE(plan.cell(0, 1).action, CellAction::Create);
    QCOMPARE(plan.cell(0, 2).state, CellState::Blocked);
    QCOMPARE(plan.cell(0, 2).blocked, BlockReason::NameTaken);
}

void TestPlanner::sourceAsDestinationIsBlocked()
{
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets({u"A"_qs}),
         {listed(place(u"dev"_qs)), listed(place(u"dev"_qs, u"/other"_qs))},
         {allOn(), {}},
         {},
         {},
         {}});
    QCOMPARE(plan.cell(0, 0).blocked, BlockReason::SameLocation);
    QCOMPARE(plan.cell(0, 1).action, CellAction::Create);
}

void TestPlanner::notWritableBlocksAll()
{
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets({u"A"_qs, u"B"_qs}),
         {listed(place(u"prod"_qs), secrets({u"A"_qs}))},
         {allOn(), {}},
         {},
         u"This server is too old."_qs,
         {}});
    for (const PlanCell& cell : plan.cells)
        QCOMPARE(cell.blocked, BlockReason::NotWritable);
    QCOMPARE(plan.counts().writes(), 0);
}

void TestPlanner::choiceBeatsTheOption()
{
    const Location prod = place(u"prod"_qs);
    const Location staging = place(u"staging"_qs);
    PlanInput input{
        place(u"dev"_qs),
        secrets({u"A"_qs, u"B"_qs}),
        {listed(prod, secrets({u"A"_qs, u"B"_qs})), listed(staging, secrets({u"A"_qs}))},
        {allOn(), ExistsAction::Skip},
        {{{u"id-A"_qs, prod}, ExistsAction::Overwrite}},
        {},
        {}};
    Plan plan = makePlan(input);
    QCOMPARE(plan.cell(0, 0).action, CellAction::Overwrite);
    QCOMPARE(plan.cell(0, 1).action, CellAction::Skip);
    QCOMPARE(plan.cell(1, 0).action, CellAction::Skip);

    input.options.ifExists = ExistsAction::Overwrite;
    input.choices = {{{u"id-A"_qs, prod}, ExistsAction::Skip}};
    plan = makePlan(input);
    QCOMPARE(plan.cell(0, 0).action, CellAction::Skip);
    QCOMPARE(plan.cell(0, 1).action, CellAction::Overwrite);
    QCOMPARE(plan.cell(1, 0).action, CellAction::Overwrite);
}

void TestPlanner::onlyNarrowsTheWrites()
{
    const Location prod = place(u"prod"_qs);
    PlanInput input{
        place(u"dev"_qs),
        secrets({u"A"_qs, u"B"_qs, u"C"_qs}),
        {listed(prod, secrets({u"C"_qs}))},
        {Attribute::Comment, ExistsAction::Overwrite},
        {},
        {},
        QSet<CellName>{{u"id-A"_qs, prod}}};
    const Plan plan = makePlan(input);
    QCOMPARE(plan.cell(0, 0).action, CellAction::Create);
    QCOMPARE(plan.cell(1, 0).state, CellState::New);
    QCOMPARE(plan.cell(1, 0).action, CellAction::Skip);
    QCOMPARE(plan.cell(1, 0).notes, CellNotes());
    QCOMPARE(plan.cell(2, 0).action, CellAction::Skip);
}

void TestPlanner::cellsAreOrderedBySecretThenDestination()
{
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets(manyKeys(7)),
         {listed(place(u"a"_qs)), listed(place(u"b"_qs)), listed(place(u"c"_qs))},
         {allOn(), {}},
         {},
         {},
         {}});
    QCOMPARE(plan.cells.size(), size_t(21));
    for (int s = 0; s < 7; ++s) {
        for (int d = 0; d < 3; ++d) {
            QCOMPARE(plan.cell(s, d).secret, s);
            QCOMPARE(plan.cell(s, d).destination, d);
        }
    }
}

void TestPlanner::countsAddUp()
{
    QList<Secret> chosen = secrets({u"NEW"_qs, u"THERE"_qs, u"SPUN"_qs});
    chosen[2].marks = SecretMark::Rotated;
    Destination unreadable = listed(place(u"c"_qs));
    unreadable.info.status = notListed;
    PlanInput input{
        place(u"dev"_qs),
        chosen,
        {listed(place(u"a"_qs), secrets({u"THERE"_qs})),
         listed(place(u"b"_qs), secrets({u"new"_qs})), unreadable},
        {allOn(), ExistsAction::Overwrite},
        {},
        {},
        {}};
    const Plan plan = makePlan(input);
    const PlanCounts counts = plan.counts();
    QCOMPARE(counts.all, 9);
    QCOMPARE(counts.create, 3);
    QCOMPARE(counts.overwrite, 1);
    QCOMPARE(counts.skip, 0);
    QCOMPARE(counts.blocked, 3);
    QCOMPARE(counts.unknown, 2);
    QCOMPARE(counts.warnings, 1);
    QCOMPARE(counts.writes(), 4);
    QVERIFY(!plan.isLoading());
    input.destinations[2].info.status = loading;
    QVERIFY(makePlan(input).isLoading());
}

void TestPlanner::emptyInputsGiveEmptyPlans()
{
    QCOMPARE(makePlan({}).cells.size(), size_t(0));
    QCOMPARE(makePlan({{}, secrets({u"A"_qs}), {}, {}, {}, {}, {}}).cells.size(), size_t(0));
    QCOMPARE(makePlan({{}, {}, {listed(place(u"a"_qs))}, {}, {}, {}, {}}).counts().all, 0);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
