// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/Planner.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

const Location store = place(u"dev"_qs);

//! A store like Cloudflare's.
PlanRules storeRules()
{
    PlanRules rules;
    rules.canRename = rules.hasScopes = rules.canSetComment = true;
    rules.canOverwrite = rules.canOmitValue = false;
    rules.nameRule = {u"[A-Za-z0-9_-]+"_qs, u"Letters, digits, “_” and “-” only."_qs};
    rules.nameHints = {{u"ai"_qs, u"gw_.+"_qs, u"The gateway finds only names with gw_."_qs}};
    return rules;
}

QList<Secret> scoped(const QStringList& keys, const QStringList& scopes = {u"workers"_qs})
{
    QList<Secret> made = secrets(keys);
    for (Secret& secret : made) {
        secret.scopes = scopes;
        secret.comment = u"of "_qs + secret.key;
    }
    return made;
}

Destination column(const QString& nameTemplate, const QStringList& held)
{
    Destination made = listed(store, secrets(held));
    made.nameTemplate = nameTemplate;
    return made;
}

//! Copies of @p keys in their own store, which also holds @p others.
PlanInput
inputOf(const QStringList& keys, const QStringList& templates, const QStringList& others = {})
{
    PlanInput input;
    input.from = store;
    input.secrets = scoped(keys);
    for (const QString& one : templates)
        input.destinations.append(column(one, keys + others));
    input.rules = storeRules();
    return input;
}

QStringList namesOf(const Plan& plan)
{
    QStringList names;
    for (const PlanCell& cell : plan.cells)
        names.append(cell.targetKey);
    return names;
}

} // namespace

Q_DECLARE_METATYPE(Keycutter::BlockReason)
Q_DECLARE_METATYPE(Keycutter::CellNotes)

//! Copies with new names inside one location.
class TestPlanNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_data();
    void name();
    void copiesOfOneSecret();
    void takenNamesAreTheLaterOnes();
    void blockedCellsTakeNoName();
    void clashesInThePlanAreToldOnBoth();
    void twinsAreToldApartByTheirNames();
    void quotaIsSharedByTheColumns_data();
    void quotaIsSharedByTheColumns();
    void scopesAndComments_data();
    void scopesAndComments();
    void wrongRulesBlockWhatTheyName();
    void editsBelongToOneCopy();
    void overwritingServicesMayOverwrite();
    void onlyLeavesTheOthersOut();
    void earlierCopyIsNoObstacle_data();
    void earlierCopyIsNoObstacle();
    void textsKnowThePlan();
    void stillOnePlacePerColumnElsewhere();
};

void TestPlanNames::name_data()
{
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<QString>("name");
    QTest::addColumn<BlockReason>("blocked");
    QTest::addColumn<CellNotes>("notes");
    const auto row = [](const char* title, const QString& nameTemplate, const QString& name,
                        BlockReason blocked = BlockReason::None, CellNotes notes = {}) {
        QTest::newRow(title) << nameTemplate << name << blocked << notes;
    };
    row("new", u"{name}_COPY"_qs, u"KEY_COPY"_qs);
    row("own name", u"{name}"_qs, u"KEY"_qs, BlockReason::NameExists);
    row("other's name", u"OTHER"_qs, u"OTHER"_qs, BlockReason::NameExists);
    row("empty", {}, {}, BlockReason::NameEmpty);
    row("blank", u"{name} COPY"_qs, u"KEY COPY"_qs, BlockReason::NameNotAllowed);
    row("dot", u"{name}.COPY"_qs, u"KEY.COPY"_qs, BlockReason::NameNotAllowed);
    row("umlaut", u"{name}_Ä"_qs, u"KEY_Ä"_qs, BlockReason::NameNotAllowed);
    row("line break", u"{name}\n"_qs, u"KEY\n"_qs, BlockReason::NameNotAllowed);
    row("case clash", u"other"_qs, u"other"_qs, BlockReason::None, CellNote::CaseClash);
    row("case clash with the source", u"key"_qs, u"key"_qs, BlockReason::None, CellNote::CaseClash);
}

void TestPlanNames::name()
{
    QFETCH(QString, nameTemplate);
    const Plan plan = makePlan(inputOf({u"KEY"_qs}, {nameTemplate}, {u"OTHER"_qs}));
    QTEST(plan.cells[0].targetKey, "name");
    QTEST(plan.cells[0].blocked, "blocked");
    QTEST(plan.cells[0].notes, "notes");
    QCOMPARE(
        plan.cells[0].action,
        plan.cells[0].blocked == BlockReason::None ? CellAction::Create : CellAction::None);
    QVERIFY(!hasChoice(plan.cells[0]));
}

void TestPlanNames::copiesOfOneSecret()
{
    const Plan plan
        = makePlan(inputOf({u"A"_qs, u"B"_qs}, {u"{name}_STAGING"_qs, u"{name}_PROD"_qs}));
    QCOMPARE(
        namesOf(plan), QStringList({u"A_STAGING"_qs, u"A_PROD"_qs, u"B_STAGING"_qs, u"B_PROD"_qs}));
    QCOMPARE(plan.counts().create, 4);
    QCOMPARE(plan.nameOf(plan.cell(1, 1)), (CellName{u"id-B"_qs, store, 1}));
}

void TestPlanNames::takenNamesAreTheLaterOnes()
{
    const Plan plan = makePlan(inputOf({u"A"_qs, u"B"_qs}, {u"X"_qs, u"X"_qs}));
    QCOMPARE(plan.cell(0, 0).action, CellAction::Create);
    for (const size_t later : {1U, 2U, 3U})
        QCOMPARE(plan.cells[later].blocked, BlockReason::NameTaken);
}

void TestPlanNames::blockedCellsTakeNoName()
{
    PlanInput input = inputOf({u"A"_qs, u"B"_qs}, {u"X"_qs});
    input.secrets[0].scopes.clear();
    const Plan plan = makePlan(input);
    QCOMPARE(plan.cell(0, 0).blocked, BlockReason::ScopesEmpty);
    QCOMPARE(plan.cell(1, 0).action, CellAction::Create);
}

void TestPlanNames::clashesInThePlanAreToldOnBoth()
{
    PlanInput input = inputOf({u"A"_qs, u"B"_qs, u"C"_qs}, {u"{name}_COPY"_qs});
    input.edits = {{{u"id-B"_qs, store}, {.targetKey = u"a_copy"_qs}}};
    const Plan plan = makePlan(input);
    QCOMPARE(plan.cell(0, 0).notes, CellNotes(CellNote::CaseClashInPlan));
    QCOMPARE(plan.cell(1, 0).notes, CellNotes(CellNote::CaseClashInPlan));
    QCOMPARE(plan.cell(2, 0).notes, CellNotes());
    QCOMPARE(plan.counts().warnings, 2);
    QCOMPARE(plan.counts().create, 3);
}

void TestPlanNames::twinsAreToldApartByTheirNames()
{
    PlanInput input = inputOf({u"A"_qs, u"A"_qs}, {u"{name}_COPY"_qs});
    input.secrets[1].id = u"other"_qs;
    QCOMPARE(makePlan(input).cell(1, 0).blocked, BlockReason::NameTaken);
    input.edits = {{{u"other"_qs, store}, {.targetKey = u"A_2"_qs}}};
    QCOMPARE(makePlan(input).counts().create, 2);
}

void TestPlanNames::quotaIsSharedByTheColumns_data()
{
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("created");
    QTest::newRow("plenty") << 10 << 6;
    QTest::newRow("just enough") << 94 << 6;
    QTest::newRow("not for all") << 97 << 3;
    QTest::newRow("full") << 100 << 0;
    QTest::newRow("overfull") << 120 << 0;
}

void TestPlanNames::quotaIsSharedByTheColumns()
{
    QFETCH(int, used);
    QFETCH(int, created);
    PlanInput input
        = inputOf({u"A"_qs, u"B"_qs, u"C"_qs}, {u"{name}_STAGING"_qs, u"{name}_PROD"_qs});
    for (Destination& destination : input.destinations)
        destination.info.quota = Quota{used, 100};
    const Plan plan = makePlan(input);
    for (int i = 0; i < 6; ++i) {
        const PlanCell& cell = plan.cells[static_cast<size_t>(i)];
        QCOMPARE(cell.blocked, i < created ? BlockReason::None : BlockReason::QuotaFull);
    }
    // A cell that goes for another reason leaves its room to the next one.
    input.secrets[0].scopes.clear();
    QCOMPARE(makePlan(input).counts().create, std::min(created, 4));
}

void TestPlanNames::scopesAndComments_data()
{
    using Scopes = std::optional<QStringList>;
    using Text = std::optional<QString>;
    QTest::addColumn<Scopes>("forAll");
    QTest::addColumn<Scopes>("forOne");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<Text>("commentForAll");
    QTest::addColumn<Text>("commentForOne");
    QTest::addColumn<QString>("comment");
    const QStringList workers{u"workers"_qs};
    const QStringList ai{u"ai"_qs, u"new_one"_qs};
    QTest::newRow("as the source")
        << Scopes() << Scopes() << workers << Text() << Text() << u"of A"_qs;
    QTest::newRow("for all") << Scopes(ai) << Scopes() << ai << Text(u"all"_qs) << Text()
                             << u"all"_qs;
    QTest::newRow("for one") << Scopes(workers) << Scopes(ai) << ai << Text(u"all"_qs)
                             << Text(u"one"_qs) << u"one"_qs;
    QTest::newRow("none for all") << Scopes(QStringList()) << Scopes() << QStringList()
                                  << Text(QString()) << Text() << QString();
    QTest::newRow("none for one") << Scopes(ai) << Scopes(QStringList()) << QStringList()
                                  << Text(u"all"_qs) << Text(QString()) << QString();
}

void TestPlanNames::scopesAndComments()
{
    QFETCH(std::optional<QStringList>, forAll);
    QFETCH(std::optional<QStringList>, forOne);
    QFETCH(QStringList, scopes);
    QFETCH(std::optional<QString>, commentForAll);
    QFETCH(std::optional<QString>, commentForOne);
    PlanInput input = inputOf({u"A"_qs, u"B"_qs}, {u"{name}_COPY"_qs});
    input.options.scopes = forAll;
    input.options.comment = commentForAll;
    input.edits = {{{u"id-A"_qs, store}, {.scopes = forOne, .comment = commentForOne}}};
    const PlanCell cell = makePlan(input).cells[0];
    QCOMPARE(cell.scopes, scopes);
    QTEST(cell.comment, "comment");
    QCOMPARE(cell.blocked, scopes.isEmpty() ? BlockReason::ScopesEmpty : BlockReason::None);
    QCOMPARE(cell.notes.testFlag(CellNote::NameHint), scopes.contains(u"ai"_qs));
}

void TestPlanNames::wrongRulesBlockWhatTheyName()
{
    PlanInput input = inputOf({u"A"_qs, u"B"_qs}, {u"{name}_COPY"_qs});
    input.options.naming = {.find = u"(A"_qs, .replace = {}, .regularExpression = true};
    input.edits = {{{u"id-B"_qs, store}, {.targetKey = u"B_2"_qs}}};
    Plan plan = makePlan(input);
    QVERIFY(!plan.namingProblem.isEmpty());
    QCOMPARE(plan.cell(0, 0).blocked, BlockReason::NamingInvalid);
    QCOMPARE(blockText(plan, plan.cell(0, 0)), plan.namingProblem);
    QCOMPARE(plan.cell(1, 0).action, CellAction::Create);

    input.options.naming.find = u"(A)"_qs;
    plan = makePlan(input);
    QVERIFY(plan.namingProblem.isEmpty());
    QCOMPARE(plan.cell(0, 0).targetKey, u"_COPY"_qs);
}

void TestPlanNames::editsBelongToOneCopy()
{
    PlanInput input = inputOf({u"A"_qs}, {u"{name}_1"_qs, u"{name}_2"_qs});
    input.edits = {{{u"id-A"_qs, store, 1}, {.targetKey = u"OWN"_qs}}};
    const Plan plan = makePlan(input);
    QCOMPARE(namesOf(plan), QStringList({u"A_1"_qs, u"OWN"_qs}));
    QVERIFY(plan.editOf(plan.cells[0]).isEmpty());
    QCOMPARE(plan.editOf(plan.cells[1]).targetKey, std::optional(u"OWN"_qs));
}

void TestPlanNames::overwritingServicesMayOverwrite()
{
    PlanInput input = inputOf({u"A"_qs, u"B"_qs}, {u"T"_qs}, {u"T"_qs});
    input.rules.canOverwrite = true;
    input.options.ifExists = ExistsAction::Overwrite;
    Plan plan = makePlan(input);
    QCOMPARE(plan.cell(0, 0).action, CellAction::Overwrite);
    QCOMPARE(plan.cell(1, 0).blocked, BlockReason::NameTaken);
    QVERIFY(hasChoice(plan.cell(1, 0)));
    input.options.ifExists = ExistsAction::Skip;
    plan = makePlan(input);
    QCOMPARE(plan.counts().skip, 2);
}

void TestPlanNames::onlyLeavesTheOthersOut()
{
    // What an earlier run made is at the destination now, and is no obstacle to a retry.
    PlanInput input = inputOf({u"A"_qs}, {u"{name}_1"_qs, u"{name}_2"_qs}, {u"A_1"_qs});
    input.only = QSet<CellName>{{u"id-A"_qs, store, 1}};
    const Plan plan = makePlan(input);
    QCOMPARE(plan.cells[0].action, CellAction::Skip);
    QCOMPARE(plan.cells[1].action, CellAction::Create);
    QVERIFY(!hasChoice(plan.cells[0]));
}

void TestPlanNames::earlierCopyIsNoObstacle_data()
{
    QTest::addColumn<bool>("maybeSent");
    QTest::addColumn<int>("createdAfter"); // seconds after the earlier run began
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("isCopy");
    QTest::newRow("its copy") << true << 1 << u"of A"_qs << true;
    QTest::newRow("made before") << true << -600 << u"of A"_qs << false;
    QTest::newRow("with another comment") << true << 1 << u"mine"_qs << false;
    QTest::newRow("never sent") << false << 1 << u"of A"_qs << false;
}

void TestPlanNames::earlierCopyIsNoObstacle()
{
    QFETCH(bool, maybeSent);
    QFETCH(int, createdAfter);
    QFETCH(QString, comment);
    QFETCH(bool, isCopy);
    PlanInput input = inputOf({u"A"_qs}, {u"{name}_1"_qs}, {u"A_1"_qs});
    input.sentSince = QDateTime::currentDateTimeUtc();
    if (maybeSent)
        input.maybeSent = {{u"id-A"_qs, store, 0}};
    Secret& there = input.destinations[0].info.secrets[1];
    there.scopes = QStringList{u"workers"_qs};
    there.comment = comment;
    there.created = input.sentSince.addSecs(createdAfter);
    const Plan plan = makePlan(input);
    const PlanCell& cell = plan.cells[0];
    QCOMPARE(cell.state, isCopy ? CellState::Exists : CellState::Blocked);
    QCOMPARE(cell.notes.testFlag(CellNote::EarlierCopy), isCopy);
    QCOMPARE(cell.blocked, isCopy ? BlockReason::None : BlockReason::NameExists);
    QCOMPARE(plan.counts().writes(), 0);
}

void TestPlanNames::textsKnowThePlan()
{
    PlanInput input = inputOf({u"A"_qs}, {u"{name}.1"_qs, u"{name}_2"_qs});
    input.options.scopes = QStringList{u"ai"_qs};
    const Plan plan = makePlan(input);
    QVERIFY(blockText(plan, plan.cells[0]).endsWith(input.rules.nameRule.text));
    QCOMPARE(noteTexts(plan, plan.cells[1]), QStringList(input.rules.nameHints[0].text));
    QVERIFY(!warningNotes().testFlag(CellNote::NameHint));
    QCOMPARE(plan.counts().warnings, 0);
}

void TestPlanNames::stillOnePlacePerColumnElsewhere()
{
    PlanInput input = inputOf({u"A"_qs}, {u"X"_qs, u"Y"_qs});
    input.rules = PlanRules();
    input.destinations[0].location = input.destinations[1].location = place(u"prod"_qs);
    const Plan plan = makePlan(input);
    QCOMPARE(namesOf(plan), QStringList({u"A"_qs, u"A"_qs}));
    QCOMPARE(plan.cells[1].blocked, BlockReason::NameTaken);
    QVERIFY(plan.cells[0].scopes.isEmpty() && plan.cells[0].comment.isEmpty());
    QCOMPARE(plan.nameOf(plan.cells[1]).copy, 0);
}

QTEST_GUILESS_MAIN(TestPlanNames)
#include "tst_plannames.moc"
