// SPDX-License-Identifier: MIT
#include "plan/Naming.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Keycutter;

Q_DECLARE_METATYPE(Keycutter::NamingRules)

//! New names from templates, find and replace, and case.
class TestNaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void problems_data();
    void problems();
    void runawayExpressionsAreStopped_data();
    void runawayExpressionsAreStopped();
    void endlessNamesAreRefused();
    void templates_data();
    void templates();
};

void TestNaming::names_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<NamingRules>("rules");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const QString& source, const QString& nameTemplate,
                        const NamingRules& rules, const QString& name) {
        QTest::newRow(title) << source << nameTemplate << rules << name;
    };
    using R = NamingRules;
    row("template", u"KEY"_qs, u"{name}_COPY"_qs, {}, u"KEY_COPY"_qs);
    row("twice", u"KEY"_qs, u"{name}-{name}"_qs, {}, u"KEY-KEY"_qs);
    row("no placeholder", u"KEY"_qs, u"FIXED"_qs, {}, u"FIXED"_qs);
    row("a name like the placeholder", u"{name}"_qs, u"<{name}>"_qs, {}, u"<{name}>"_qs);
    row("plain", u"DEV_A_DEV"_qs, u"{name}"_qs, R{u"DEV"_qs, u"PROD"_qs}, u"PROD_A_PROD"_qs);
    row("plain is literal", u"A.B+C"_qs, u"{name}"_qs, R{u".B+"_qs, u"\\1"_qs}, u"A\\1C"_qs);
    row("plain, removed", u"DEV_A"_qs, u"{name}"_qs, R{u"DEV_"_qs, {}}, u"A"_qs);
    row("plain, case matters", u"dev_A"_qs, u"{name}"_qs, R{u"DEV"_qs, u"X"_qs}, u"dev_A"_qs);
    row("plain, any case", u"dev_A"_qs, u"{name}"_qs,
        R{.find = u"DEV"_qs, .replace = u"X"_qs, .matchCase = false}, u"X_A"_qs);
    row("expression", u"A_12_B_3"_qs, u"{name}"_qs,
        R{.find = u"[0-9]+"_qs, .replace = u"N"_qs, .regularExpression = true}, u"A_N_B_N"_qs);
    row("groups", u"dev-key"_qs, u"{name}"_qs,
        R{.find = u"^(\\w+)-(\\w+)$"_qs, .replace = u"\\2-\\1"_qs, .regularExpression = true},
        u"key-dev"_qs);
    row("expression, any case", u"dev_A"_qs, u"{name}"_qs,
        R{.find = u"^DEV"_qs, .replace = u"X"_qs, .regularExpression = true, .matchCase = false},
        u"X_A"_qs);
    row("empty matches", u"AB"_qs, u"{name}"_qs,
        R{.find = u"x*"_qs, .replace = u"-"_qs, .regularExpression = true}, u"-A-B-"_qs);
    row("nothing to find", u"AB"_qs, u"{name}"_qs,
        R{.find = {}, .replace = u"-"_qs, .regularExpression = true}, u"AB"_qs);
    row("the template is not searched", u"A"_qs, u"DEV_{name}"_qs, R{u"DEV"_qs, u"X"_qs},
        u"DEV_A"_qs);
    row("upper", u"key"_qs, u"{name}_copy"_qs, R{.letters = NameCase::Upper}, u"KEY_COPY"_qs);
    row("lower", u"KEY"_qs, u"{name}_COPY"_qs, R{.letters = NameCase::Lower}, u"key_copy"_qs);
    row("case comes last", u"dev"_qs, u"{name}"_qs,
        R{.find = u"dev"_qs, .replace = u"Prod"_qs, .letters = NameCase::Upper}, u"PROD"_qs);
}

void TestNaming::names()
{
    QFETCH(QString, source);
    QFETCH(QString, nameTemplate);
    QFETCH(NamingRules, rules);
    QFETCH(QString, name);
    Naming naming(rules);
    const std::optional<QString> replaced = naming.replaced(source);
    QVERIFY(replaced);
    QCOMPARE(naming.filledIn(nameTemplate, *replaced), name);
    QVERIFY(namingProblem(rules).isEmpty());
}

void TestNaming::problems_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("told");
    QTest::newRow("open group") << u"a(b"_qs << u"at character 4"_qs;
    QTest::newRow("open class") << u"[a"_qs << u"not valid"_qs;
    QTest::newRow("nothing to repeat") << u"*a"_qs << u"at character 1"_qs;
}

void TestNaming::problems()
{
    QFETCH(QString, find);
    const NamingRules rules{.find = find, .replace = {}, .regularExpression = true};
    QFETCH(QString, told);
    QVERIFY2(namingProblem(rules).contains(told), qPrintable(namingProblem(rules)));
    QVERIFY(!Naming(rules).replaced(u"A"_qs));
}

void TestNaming::runawayExpressionsAreStopped_data()
{
    QTest::addColumn<QString>("find");
    QTest::newRow("nested") << u"(a+)+$"_qs;
    QTest::newRow("alternatives") << u"(a|aa)+$"_qs;
    QTest::newRow("with a limit of its own") << u"(*LIMIT_MATCH=4000000000)(a+)+$"_qs;
}

void TestNaming::runawayExpressionsAreStopped()
{
    QFETCH(QString, find);
    Naming naming({.find = find, .replace = {}, .regularExpression = true});
    QVERIFY(naming.problem().isEmpty());
    QElapsedTimer timer;
    timer.start();
    // Found once, it is not tried on every other name again.
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!naming.replaced(u"a"_qs.repeated(60) + u'!'));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(naming.problem().contains(u"too long"_qs));
}

void TestNaming::endlessNamesAreRefused()
{
    Naming naming({.find = u"A"_qs, .replace = u"B"_qs.repeated(600)});
    QVERIFY(naming.replaced(u"A"_qs));
    QVERIFY(!naming.replaced(u"AA"_qs));
    QVERIFY(naming.problem().contains(u"1000"_qs));
    QVERIFY(!naming.replaced(u"A"_qs)); // all or none: half a plan has no names
}

void TestNaming::templates_data()
{
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u"  "_qs << false;
    QTest::newRow("name") << u"{name}"_qs << true;
    QTest::newRow("fixed") << u"X"_qs << true;
    QTest::newRow("around") << u"A_{name}_{name}"_qs << true;
    QTest::newRow("misspelt") << u"{nam}_X"_qs << false;
    QTest::newRow("other letters") << u"{Name}"_qs << false;
    QTest::newRow("both") << u"{name}_{x}"_qs << false;
    QTest::newRow("nothing in it") << u"{}"_qs << false;
}

void TestNaming::templates()
{
    QFETCH(QString, nameTemplate);
    QTEST(templateProblem(nameTemplate).isEmpty(), "good");
}

QTEST_GUILESS_MAIN(TestNaming)
#include "tst_naming.moc"
