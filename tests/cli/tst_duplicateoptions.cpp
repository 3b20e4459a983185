// SPDX-License-Identifier: MIT
#include "cli/DuplicateOptions.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

//! Arguments that are complete, to be varied.
QStringList complete(const QStringList& more = {})
{
    return QStringList{u"--sandbox"_s, u"--project"_s, u"storefront"_s, u"--from"_s,
                       u"dev:/app"_s,  u"--to"_s,      u"prod:/app"_s}
    + (more.isEmpty() ? QStringList{u"--all"_s} : more);
}

} // namespace

//! What `keycutter duplicate` makes of its arguments.
class DuplicateOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastArguments();
    void allArguments();
    void locationIsRead_data();
    void locationIsRead();
    void attributesAreRead_data();
    void attributesAreRead();
    void problemIsTold_data();
    void problemIsTold();
    void noArgumentTakesASecret();
};

void DuplicateOptionsTest::leastArguments()
{
    const auto options = DuplicateOptions::read(complete());
    QVERIFY(options.has_value());
    QVERIFY(options->sandbox);
    QCOMPARE(options->project, u"storefront"_s);
    QCOMPARE(options->from, (TypedLocation{u"dev"_s, u"/app"_s}));
    QCOMPARE(options->to, (QList<TypedLocation>{{u"prod"_s, u"/app"_s}}));
    QVERIFY(options->keys.isEmpty());
    QVERIFY(!options->attributes);
    QCOMPARE(options->ifExists, ExistsAction::Skip);
    QVERIFY(!options->planOnly && !options->json && !options->yes);
}

void DuplicateOptionsTest::allArguments()
{
    const auto options = DuplicateOptions::read({u"--site"_s,      u"https://eu.infisical.com"_s,
                                                 u"--client-id"_s, u"some-id"_s,
                                                 u"--ca-file"_s,   u"/etc/ca.pem"_s,
                                                 u"--project"_s,   u"p"_s,
                                                 u"--from"_s,      u"dev:/a"_s,
                                                 u"--to"_s,        u"staging:/a"_s,
                                                 u"--to"_s,        u"prod:/b"_s,
                                                 u"--key"_s,       u"A"_s,
                                                 u"--key"_s,       u"B"_s,
                                                 u"--key"_s,       u"A"_s,
                                                 u"--if-exists"_s, u"overwrite"_s,
                                                 u"--plan"_s,      u"--json"_s,
                                                 u"--yes"_s,       u"--log=info"_s});
    QVERIFY(options.has_value());
    QCOMPARE(options->site, u"https://eu.infisical.com"_s);
    QCOMPARE(options->clientId, u"some-id"_s);
    QCOMPARE(options->caFile, u"/etc/ca.pem"_s);
    QCOMPARE(options->to.size(), 2);
    QCOMPARE(options->keys, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(options->ifExists, ExistsAction::Overwrite);
    QVERIFY(options->planOnly && options->json && options->yes);
    QCOMPARE(options->logLevel, u"info"_s);
}

void DuplicateOptionsTest::locationIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("path");
    QTest::newRow("usual") << u"dev:/app"_s << u"dev"_s << u"/app"_s;
    QTest::newRow("root") << u"dev:/"_s << u"dev"_s << u"/"_s;
    QTest::newRow("environment alone") << u"dev"_s << u"dev"_s << u"/"_s;
    QTest::newRow("no leading slash") << u"dev:app/db"_s << u"dev"_s << u"/app/db"_s;
    QTest::newRow("trailing slash") << u"dev:/app/"_s << u"dev"_s << u"/app"_s;
    QTest::newRow("spaces around") << u" dev : /app "_s << u"dev"_s << u"/app"_s;
}

void DuplicateOptionsTest::locationIsRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, environment);
    QFETCH(const QString, path);
    const auto options = DuplicateOptions::read(
        {u"--sandbox"_s, u"--project"_s, u"p"_s, u"--from"_s, typed, u"--to"_s, u"x:/y"_s,
         u"--all"_s});
    QVERIFY(options.has_value());
    QCOMPARE(options->from, (TypedLocation{environment, path}));
}

void DuplicateOptionsTest::attributesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("attributes");
    QTest::newRow("two") << u"value,comment"_s << int(Attribute::Value | Attribute::Comment);
    QTest::newRow("spaces and case") << u" Tags , skip-multiline-encoding"_s
                                     << int(Attribute::Tags | Attribute::SkipMultilineEncoding);
    QTest::newRow("none") << u"none"_s << 0;
}

void DuplicateOptionsTest::attributesAreRead()
{
    QFETCH(const QString, typed);
    const auto options = DuplicateOptions::read(complete({u"--all"_s, u"--attributes"_s, typed}));
    QVERIFY(options.has_value());
    QVERIFY(options->attributes.has_value());
    QTEST(int(*options->attributes), "attributes");
}

void DuplicateOptionsTest::problemIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& arguments, const QString& says) {
        QTest::newRow(name) << arguments << says;
    };
    const QStringList place{u"--project"_s, u"p"_s,    u"--from"_s, u"dev:/a"_s,
                            u"--to"_s,      u"x:/y"_s, u"--all"_s};
    row("nothing", {}, u"--connection"_s);
    row("no connection", place, u"--sandbox"_s);
    row("two connections", place + QStringList{u"--sandbox"_s, u"--connection"_s, u"A"_s},
        u"one of"_s);
    row("no project", {u"--sandbox"_s, u"--from"_s, u"a:/"_s, u"--to"_s, u"b:/"_s, u"--all"_s},
        u"--project"_s);
    row("no destination",
        {u"--sandbox"_s, u"--project"_s, u"p"_s, u"--from"_s, u"a:/"_s, u"--all"_s}, u"--to"_s);
    row("neither key nor all", complete({u"--yes"_s}), u"--key"_s);
    row("key and all", complete({u"--all"_s, u"--key"_s, u"A"_s}), u"--all"_s);
    row("bad action", complete({u"--all"_s, u"--if-exists"_s, u"merge"_s}), u"merge"_s);
    row("bad attribute", complete({u"--all"_s, u"--attributes"_s, u"vlaue"_s}), u"vlaue"_s);
    row("twice the same", complete({u"--all"_s, u"--to"_s, u"prod:/app/"_s}), u"twice"_s);
    row("no environment", complete({u"--all"_s, u"--to"_s, u":/app"_s}), u"environment"_s);
    row("bad path", complete({u"--all"_s, u"--to"_s, u"prod:/a b"_s}), u"a b"_s);
    row("stray word", complete({u"--all"_s, u"API_KEY"_s}), u"API_KEY"_s);
    row("unknown option", complete({u"--all"_s, u"--force"_s}), u"force"_s);
    row("client id without site", complete({u"--all"_s, u"--client-id"_s, u"x"_s}), u"--site"_s);
    row("CA file without site", complete({u"--all"_s, u"--ca-file"_s, u"x"_s}), u"--site"_s);
}

void DuplicateOptionsTest::problemIsTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto options = DuplicateOptions::read(arguments);
    QVERIFY(!options.has_value());
    QVERIFY2(options.error().contains(says), qPrintable(options.error()));
}

void DuplicateOptionsTest::noArgumentTakesASecret()
{
    for (const QString& option : {u"client-secret"_s, u"token"_s, u"password"_s, u"secret"_s}) {
        const auto options
            = DuplicateOptions::read(complete({u"--all"_s, u"--%1=x"_s.arg(option)}));
        QVERIFY2(!options.has_value(), qPrintable(option));
    }
}

QTEST_GUILESS_MAIN(DuplicateOptionsTest)
#include "tst_duplicateoptions.moc"
