// SPDX-License-Identifier: MIT
#include "json/JsonReader.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! Strict reading: what is accepted, and what an error says.
class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void problems_data();
    void problems();
    void parseErrors_data();
    void parseErrors();
    void firstProblemStays();
    void absentAndNullAreNotThere();
    void listsOfTexts_data();
    void listsOfTexts();
};

namespace {

QString problemOf(const QByteArray& json, const JsonObjectReader::Each& read)
{
    const auto result = readJsonObject(json, u"Testing"_s, read);
    if (result)
        return {};
    return result.error().kind == ErrorKind::Malformed ? result.error().said : u"wrong kind"_s;
}

} // namespace

void TestJsonReader::readsWhatIsThere()
{
    const QByteArray json = R"({"text":"ü","empty":"","number":9007199254740991,"yes":true,
        "when":"2026-11-22T07:47:37.625Z","more":{"inner":1},"list":[{"a":1},{"a":2}],"other":[]})";
    qint64 sum = 0;
    const auto result = readJsonObject(json, u"Testing"_s, [&sum](JsonObjectReader& reader) {
        QCOMPARE(reader.text("text"_L1), u"ü"_s);
        QCOMPARE(reader.name("text"_L1), u"ü"_s);
        QCOMPARE(reader.text("empty"_L1), QString());
        QCOMPARE(reader.wholeNumber("number"_L1), 9007199254740991);
        QCOMPARE(reader.boolean("yes"_L1), true);
        QCOMPARE(
            reader.time("when"_L1), QDateTime(QDate(2026, 11, 22), QTime(7, 47, 37, 625), Qt::UTC));
        reader.object(
            "more"_L1, [&sum](JsonObjectReader& more) { sum += more.wholeNumber("inner"_L1); });
        reader.objects(
            "list"_L1, [&sum](JsonObjectReader& each) { sum += each.wholeNumber("a"_L1); });
        QCOMPARE(reader.maybeText("text"_L1), std::optional(u"ü"_s));
    });
    QVERIFY(result);
    QCOMPARE(sum, 4);
}

void TestJsonReader::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* version, const QString& problem) {
        QTest::newRow(name) << QByteArray("{\"secrets\":[{\"version\":1},{\"version\":") + version
                + "}]}" << problem;
    };
    const QString number = u"secrets[1].version: expected a whole number"_s;
    row("text", "\"4\"", number);
    row("null", "null", number);
    row("fraction", "1.5", number);
    row("beyond whole numbers", "1e300", number);
    row("list", "[7]", number);
    row("true", "true", number);
    QTest::newRow("missing") << QByteArray(R"({"secrets":[{"version":1},{}]})") << number;
    QTest::newRow("element not an object") << QByteArray(R"({"secrets":[{"version":1},"hidden"]})")
                                           << u"secrets[1]: expected an object"_s;
    QTest::newRow("not a list") << QByteArray(R"({"secrets":{"a":1}})")
                                << u"secrets: expected a list"_s;
    QTest::newRow("top is a list")
        << QByteArray("[1]") << u"the whole answer: expected an object"_s;
}

void TestJsonReader::problems()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const QString said = problemOf(json, [](JsonObjectReader& reader) {
        reader.objects("secrets"_L1, [](JsonObjectReader& secret) {
            std::ignore = secret.wholeNumber("version"_L1);
        });
    });
    QCOMPARE(said, u"The answer is not as it should be: %1."_s.arg(problem));
}

void TestJsonReader::parseErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<!doctype html><title>hunter2</title>");
    QTest::newRow("cut off") << QByteArray(R"({"secrets":[{"secretKey":"hunter2)");
    QTest::newRow("bad utf-8") << QByteArray("{\"hunter2\":\"\xff\xfe\"}");
    QTest::newRow("too deep") << QByteArray(5000, '[');
}

void TestJsonReader::parseErrors()
{
    QFETCH(QByteArray, json);
    const QString said = problemOf(json, [](JsonObjectReader&) { QFAIL("nothing to read"); });
    QVERIFY2(said.startsWith(u"The answer is not JSON (at byte "), qPrintable(said));
    QVERIFY(!said.contains(u"hunter2"));
}

void TestJsonReader::firstProblemStays()
{
    const QString said = problemOf(R"({"a":1,"b":2})", [](JsonObjectReader& reader) {
        std::ignore = reader.text("a"_L1);
        std::ignore = reader.text("b"_L1);
    });
    QVERIFY2(said.contains(u"a: expected a text"), qPrintable(said));
}

void TestJsonReader::absentAndNullAreNotThere()
{
    const QString said = problemOf(R"({"null":null,"wrong":1})", [](JsonObjectReader& reader) {
        QVERIFY(!reader.maybeText("null"_L1));
        QVERIFY(!reader.maybeText("absent"_L1));
        QVERIFY(!reader.maybeObject("null"_L1, [](JsonObjectReader&) { QFAIL("read"); }));
        QVERIFY(!reader.maybeObjects("absent"_L1, [](JsonObjectReader&) { QFAIL("read"); }));
        std::ignore = reader.maybeText("wrong"_L1);
    });
    QVERIFY2(said.contains(u"wrong: expected a text"), qPrintable(said));
}

void TestJsonReader::listsOfTexts_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("problem");
    QTest::newRow("some") << QByteArray(R"(["b","","a"])") << QStringList{u"b"_s, QString(), u"a"_s}
                          << QString();
    QTest::newRow("none") << QByteArray("[]") << QStringList() << QString();
    QTest::newRow("null") << QByteArray("null") << QStringList{u"absent"_s} << QString();
    QTest::newRow("not a list") << QByteArray(R"({"0":"a"})") << QStringList()
                                << u"list: expected a list"_s;
    QTest::newRow("one is no text")
        << QByteArray(R"(["a",7,null])") << QStringList() << u"list[1]: expected a text"_s;
}

void TestJsonReader::listsOfTexts()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, texts);
    QFETCH(QString, problem);
    QStringList read;
    const QString said = problemOf(R"({"list":)" + list + '}', [&read](JsonObjectReader& reader) {
        read = reader.maybeTexts("list"_L1).value_or(QStringList{u"absent"_s});
    });
    if (problem.isEmpty())
        QCOMPARE(read, texts);
    QCOMPARE(
        said,
        problem.isEmpty() ? QString() : u"The answer is not as it should be: %1."_s.arg(problem));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
