// SPDX-License-Identifier: MIT
#include "domain/SecretText.h"
#include "json/RawJson.h"

#include <QTest>

using namespace Keycutter;

//! Parts of JSON are found where they stand, without decoding anything.
class TestRawJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void member_data();
    void member();
    void memberOfAMember();
    void everyCutIsSafe();
    void wipesWhatIsShared();
};

void TestRawJson::member_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("found"); // empty: not found
    const auto row = [](const char* name, const char* json, const char* found) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(found);
    };
    row("text", R"({"k":"v"})", R"("v")");
    row("escapes stay", R"({"k":"a\"b\\n\u00e4"})", R"("a\"b\\n\u00e4")");
    row("ends with a backslash", R"({"k":"a\\","l":1})", R"("a\\")");
    row("number", R"({"k":-1.5e3})", "-1.5e3");
    row("true", R"({"k":true})", "true");
    row("null", R"({"k" : null })", "null");
    row("object", R"({"k":{"a":[1,"}"]}})", R"({"a":[1,"}"]})");
    row("array", R"({"k":[{"k":1},[]]})", R"([{"k":1},[]])");
    row("blanks", " {\n\t\"k\" :\r 1 }", "1");
    row("second", R"({"a":{"k":2},"k":3})", "3");
    row("the first counts", R"({"k":1,"k":2})", "1");
    row("quoted like one", R"({"a":"\"k\":7","k":8})", "8");
    row("only deeper", R"({"a":{"k":2}})", "");
    row("in an array", R"([{"k":2}])", "");
    row("as a value", R"({"a":"k"})", "");
    row("longer key", R"({"kk":1})", "");
    row("empty object", "{}", "");
    row("nothing", "", "");
    row("no object", "1", "");
    row("no colon", R"({"k" 1})", "");
    row("no value", R"({"k":})", "");
    row("open text", R"({"k":"a)", "");
    row("open object", R"({"k":{"a":1)", "");
    row("crossed", R"({"k":[}]})", "");
    row("escaped end", R"({"k":"a\)", "");
}

void TestRawJson::member()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, found);
    const auto raw = rawMember(json, "k");
    QCOMPARE(raw ? raw->toByteArray() : QByteArray(), found);
}

void TestRawJson::memberOfAMember()
{
    const QByteArray json = R"({"secret":{"id":"1","secretValue":"v"},"id":"2"})";
    const auto secret = rawMember(json, "secret");
    QVERIFY(secret);
    QCOMPARE(rawMember(*secret, "id")->toByteArray(), QByteArray("\"1\""));
}

void TestRawJson::everyCutIsSafe()
{
    const QByteArray json = R"({"a":[{"x":"\\\""},-1e9,null],"b":{"c":{}},"k":"v\u0041"})";
    QVERIFY(rawMember(json, "k"));
    for (qsizetype size = 0; size < json.size(); ++size) {
        const QByteArray cut(json.constData(), size); // its own buffer, for the sanitizers
        const auto raw = rawMember(cut, "k");
        QVERIFY(!raw || size == json.size() - 1);
    }
    const QByteArray deep = "{\"a\":" + QByteArray(100'000, '[');
    QVERIFY(!rawMember(deep, "k"));
}

void TestRawJson::wipesWhatIsShared()
{
    const QByteArray bytes = QByteArray("the value").repeated(2);
    const QByteArray& shared = bytes;
    const QByteArray copy = bytes;
    wipeInPlace(shared);
    QCOMPARE(copy, QByteArray(bytes.size(), '\0'));
    wipeInPlace(QByteArray());
}

QTEST_GUILESS_MAIN(TestRawJson)
#include "tst_rawjson.moc"
