// SPDX-License-Identifier: MIT
#include "cli/Lookup.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

Project project(const QString& id, const QString& name)
{
    Project made;
    made.id = id;
    made.name = name;
    made.environments = {{u"dev"_s, u"Development"_s}, {u"prod"_s, u"Production"_s}};
    return made;
}

Secret secret(const QString& id, const QString& key)
{
    Secret made;
    made.id = id;
    made.key = key;
    return made;
}

Connection connection(const QString& id, const QString& name)
{
    Connection made;
    made.id = id;
    made.name = name;
    return made;
}

} // namespace

//! What was typed is found among what there is, or what there is is named.
class LookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionIsFoundByName();
    void projectIsFound_data();
    void projectIsFound();
    void ambiguousProjectAsksForTheId();
    void environmentIsFoundBySlugOrName();
    void unknownEnvironmentNamesTheKnown();
    void storeIsFound_data();
    void storeIsFound();
    void secretsAreFound();
    void missingKeyIsAnError();
    void twinsAreAllTaken();

private:
    const QList<Project> m_projects{
        project(u"id-1"_s, u"storefront"_s), project(u"id-2"_s, u"Storefront"_s),
        project(u"id-3"_s, u"platform"_s)};
};

void LookupTest::connectionIsFoundByName()
{
    const QList<Connection> connections{
        connection(u"1"_s, u"Acme"_s), connection(u"2"_s, u"Acme EU"_s),
        connection(u"3"_s, u"Twin"_s), connection(u"4"_s, u"Twin"_s)};
    QCOMPARE(findConnection(connections, u"acme"_s)->id, u"1"_s);
    const auto unknown = findConnection(connections, u"Acm"_s);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().contains(u"Acme, Acme EU"_s));
    QVERIFY(!findConnection(connections, u"Twin"_s));
}

void LookupTest::projectIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("by name") << u"platform"_s << u"id-3"_s;
    QTest::newRow("by id") << u"id-2"_s << u"id-2"_s;
    QTest::newRow("without case") << u"PLATFORM"_s << u"id-3"_s;
    QTest::newRow("exact before case") << u"Storefront"_s << u"id-2"_s;
}

void LookupTest::projectIsFound()
{
    QFETCH(const QString, typed);
    const auto found = findProject(m_projects, typed);
    QVERIFY(found.has_value());
    QTEST(found->id, "id");
}

void LookupTest::ambiguousProjectAsksForTheId()
{
    const auto found = findProject(m_projects, u"STOREFRONT"_s);
    QVERIFY(!found);
    QVERIFY2(found.error().contains(u"id-1, id-2"_s), qPrintable(found.error()));
    const auto unknown = findProject(m_projects, u"shop"_s);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().contains(u"platform"_s), qPrintable(unknown.error()));
}

void LookupTest::environmentIsFoundBySlugOrName()
{
    const Project& p = m_projects.constFirst();
    const Location expected{u"id-1"_s, u"prod"_s, u"/app"_s};
    for (const QString& typed : {u"prod"_s, u"PROD"_s, u"Production"_s}) {
        const auto found = findLocation(p, {typed, u"/app"_s});
        QVERIFY(found.has_value());
        QCOMPARE(*found, expected);
    }
}

void LookupTest::unknownEnvironmentNamesTheKnown()
{
    const auto found = findLocation(m_projects.constFirst(), {u"stage"_s, u"/"_s});
    QVERIFY(!found);
    QVERIFY2(found.error().contains(u"dev, prod"_s), qPrintable(found.error()));
}

void LookupTest::storeIsFound_data()
{
    QTest::addColumn<int>("stores");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("says");
    QTest::newRow("the only one") << 1 << QString() << u"dev"_s << QString();
    QTest::newRow("by name") << 2 << u"production"_s << u"prod"_s << QString();
    QTest::newRow("by id") << 2 << u"prod"_s << u"prod"_s << QString();
    QTest::newRow("none at all") << 0 << QString() << QString() << u"has no store"_s;
    QTest::newRow("which of two") << 2 << QString() << QString() << u"Development, Production"_s;
    QTest::newRow("unknown") << 2 << u"live"_s << QString() << u"live"_s;
}

void LookupTest::storeIsFound()
{
    QFETCH(const int, stores);
    QFETCH(const QString, typed);
    QFETCH(const QString, id);
    QFETCH(const QString, says);
    Project account = project(u"a"_s, u"Acme"_s);
    account.environments.resize(stores);
    const auto found = findStore(account, typed);
    QCOMPARE(found.has_value(), !id.isEmpty());
    if (found)
        QCOMPARE(*found, (Location{u"a"_s, id, {}}));
    else
        QVERIFY2(found.error().contains(says), qPrintable(found.error()));
}

void LookupTest::secretsAreFound()
{
    const QList<Secret> secrets{secret(u"1"_s, u"A"_s), secret(u"2"_s, u"B"_s)};
    const Location from{u"p"_s, u"dev"_s, u"/"_s};
    QCOMPARE(findSecrets(secrets, {}, from)->size(), 2);
    const auto one = findSecrets(secrets, {u"B"_s}, from);
    QVERIFY(one.has_value());
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->constFirst().id, u"2"_s);
}

void LookupTest::missingKeyIsAnError()
{
    const Location from{u"p"_s, u"dev"_s, u"/app"_s};
    const auto found = findSecrets({secret(u"1"_s, u"A"_s)}, {u"A"_s, u"X"_s, u"Y"_s}, from);
    QVERIFY(!found);
    QVERIFY2(found.error().contains(u"dev:/app: X, Y"_s), qPrintable(found.error()));
    QVERIFY(!findSecrets({}, {}, from));
}

void LookupTest::twinsAreAllTaken()
{
    const QList<Secret> secrets{secret(u"1"_s, u"A"_s), secret(u"2"_s, u"A"_s)};
    QCOMPARE(findSecrets(secrets, {u"A"_s}, {u"p"_s, u"dev"_s, u"/"_s})->size(), 2);
}

QTEST_GUILESS_MAIN(LookupTest)
#include "tst_lookup.moc"
