// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalBlame.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! Every sentence of contract infisical 3.2 and 3.5, with plain and with odd keys.
class TestInfisicalBlame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void longestKeyIsMeant();
    void issueNamesThePosition();
    void loneItemHasTheConflict();
};

namespace {

const QString id1 = u"11111111-aaaa-4000-8000-000000000001"_s;
const QString id2 = u"22222222-bbbb-4000-8000-000000000002"_s;

DuplicateItem item(const QString& id, const QString& key)
{
    DuplicateItem made;
    made.sourceId = id;
    made.sourceKey = key;
    made.targetKey = key;
    return made;
}

DuplicateCall callOf(const QString& key)
{
    DuplicateCall call;
    call.items = {item(id1, u"OTHER"_s), item(id2, key)};
    return call;
}

Error infisicalErrorOf(int status, const QString& said)
{
    const ErrorKind kind = status == 404  ? ErrorKind::NotFound
        : status == 403                   ? ErrorKind::Forbidden
        : said.contains(u"already exist") ? ErrorKind::Conflict
                                          : ErrorKind::InvalidRequest;
    Error error = Error::of(kind, u"Duplicating"_s, said);
    error.status = status;
    return error;
}

} // namespace

void TestInfisicalBlame::sentences_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("on");
    QTest::addColumn<bool>("alreadyExists");
    using On = Blame::On;

    const auto item = [](const char* name, int status, const QString& said, bool exists = false) {
        for (const QString& key :
             {u"API_KEY"_s, u"it's"_s, u"a 'quoted' key"_s, u"UNI_ключ"_s, u"x' already exists"_s,
              u"%1 \\d+ (.*)"_s, u"K"_s.repeated(500)}) {
            QString text = said;
            text.replace(u"<KEY>"_s, key);
            QTest::addRow("%s, key %s", name, qPrintable(key.left(20)))
                << status << text << key << static_cast<int>(On::Item) << exists;
        }
    };
    item(
        "conflict", 400,
        u"Secret with key '<KEY>' already exists at destination. Set shouldOverwrite to true to "
        "replace it."_s,
        true);
    item(
        "conflict under a policy", 400,
        u"Secret already exists: '<KEY>' in path '/' of environment 'dev'"_s, true);
    item("rotated", 400, u"Cannot duplicate rotated secret: <KEY>"_s);
    item("honey token", 400, u"Cannot duplicate honey token secret: <KEY>"_s);
    item(
        "rotated at destination", 400,
        u"Cannot duplicate to '/a' because the destination key '<KEY>' is managed by a secret "
        "rotation."_s);
    item(
        "honey token at destination", 400,
        u"Cannot duplicate to '/a' because the destination key '<KEY>' is a honey token secret."_s);
    item("gone while overwriting", 404, u"Secret does not exist: <KEY> in path /"_s);

    const auto other = [](const char* name, int status, const QString& said, On on) {
        QTest::newRow(name) << status << said << u"API_KEY"_s << static_cast<int>(on) << false;
    };
    other("twin overwritten", 404, u"Secret does not exist:  in path /"_s, On::NotSaid);
    other(
        "id", 404,
        u"Secret with ID '22222222-BBBB-4000-8000-000000000002' not found in source folder with "
        "path '/' and environment slug 'dev'"_s,
        On::Item);
    other("id of nobody", 404, u"Secret with ID 'x' not found in source folder"_s, On::NotSaid);
    other(
        "key of nobody", 400,
        u"Secret with key 'ELSE' already exists at destination. Set shouldOverwrite"_s,
        On::NotSaid);
    other("project", 404, u"Project with ID 'p' not found"_s, On::WholeCall);
    other(
        "project version", 400,
        u"Duplicating secrets is only supported on v3 projects. Please upgrade your project."_s,
        On::WholeCall);
    other(
        "same place", 400, u"Cannot duplicate secrets to the same environment and path"_s,
        On::WholeCall);
    other(
        "source folder", 404,
        u"Source folder with path '/x' in environment with slug 'dev' not found"_s, On::WholeCall);
    other(
        "destination folder", 404,
        u"Destination folder with path '/x' in environment with slug 'dev' not found"_s,
        On::WholeCall);
    other(
        "path", 400,
        u"Invalid secret path. Only alphanumeric characters, dashes, and underscores are "
        "allowed."_s,
        On::WholeCall);
    other(
        "folder under a policy", 404,
        u"Folder not found for the environment slug 'dev' & secret path '/x'"_s, On::WholeCall);
    other("no commits", 400, u"Empty commits"_s, On::WholeCall);
    other("no member", 403, u"You are not allowed to access this resource"_s, On::WholeCall);
    other("body", 422, u"projectId: Required"_s, On::WholeCall);
    other("permission", 403, u"You are not allowed to create on secrets"_s, On::NotSaid);
    other("read permission", 403, u"You are not allowed to readValue on secrets"_s, On::NotSaid);
    other(
        "metadata rule", 400,
        u"Encrypted secret metadata is enforced for this project. Cannot create unencrypted "
        "secret metadata."_s,
        On::NotSaid);
    other(
        "metadata rule under a policy", 400,
        u"One or more secrets has non-encrypted metadata values. Project requires all metadata "
        "to be encrypted."_s,
        On::NotSaid);
    other("tag", 404, u"Tag not found"_s, On::NotSaid);
    other("references", 400, u"Referenced secret(s) not found: dev.x"_s, On::NotSaid);
}

void TestInfisicalBlame::sentences()
{
    QFETCH(int, status);
    QFETCH(QString, said);
    QFETCH(QString, key);
    QFETCH(int, on);
    QFETCH(bool, alreadyExists);
    const Blame blame = blameOf(callOf(key), infisicalErrorOf(status, said));
    QCOMPARE(static_cast<int>(blame.on), on);
    QCOMPARE(blame.alreadyExists, alreadyExists);
    QCOMPARE(blame.sourceId, blame.on == Blame::On::Item ? id2 : QString());
}

void TestInfisicalBlame::longestKeyIsMeant()
{
    // The second key holds the whole sentence about the first one.
    DuplicateCall call;
    call.items = {item(id1, u"A"_s), item(id2, u"A' already exists at destination. B"_s)};
    const QString about = u"Secret with key '%1' already exists at destination. Set"_s;
    const auto blamed = [&](const QString& key) {
        return blameOf(call, infisicalErrorOf(400, about.arg(key))).sourceId;
    };
    QCOMPARE(blamed(call.items.at(0).sourceKey), id1);
    QCOMPARE(blamed(call.items.at(1).sourceKey), id2);
}

void TestInfisicalBlame::issueNamesThePosition()
{
    Error error = infisicalErrorOf(422, u"secretIds[1]: Invalid uuid"_s);
    error.details = {u"secretIds[1]: Invalid uuid"_s};
    QCOMPARE(blameOf(callOf(u"A"_s), error).sourceId, id2);
    error.details = {u"secretIds[7]: Invalid uuid"_s};
    QCOMPARE(blameOf(callOf(u"A"_s), error).on, Blame::On::WholeCall);
}

void TestInfisicalBlame::loneItemHasTheConflict()
{
    DuplicateCall call;
    call.items = {item(id1, u"A"_s)};
    const Blame blame
        = blameOf(call, infisicalErrorOf(400, u"Secret already exist: something else"_s));
    QCOMPARE(blame.sourceId, id1);
    QVERIFY(blame.alreadyExists);
}

QTEST_GUILESS_MAIN(TestInfisicalBlame)
#include "tst_infisicalblame.moc"
