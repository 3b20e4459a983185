// SPDX-License-Identifier: MIT
#include "cli/DuplicateOptions.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

QStringList complete(const QStringList& more)
{
    return QStringList{u"--sandbox"_s, u"--all"_s, u"--account"_s, u"Acme"_s} + more;
}

} // namespace

//! What `keycutter duplicate` makes of the options for renamed copies.
class CopyOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastArguments();
    void allArguments();
    void namingAloneKeepsTheRest();
    void emptyCommentClearsIt();
    void problemIsTold_data();
    void problemIsTold();
};

void CopyOptionsTest::leastArguments()
{
    const auto options = DuplicateOptions::read(complete({u"--name"_s, u"{name}_COPY"_s}));
    QVERIFY2(options, qPrintable(options ? QString() : options.error()));
    QVERIFY(options->copies);
    QCOMPARE(options->copies->account, u"Acme"_s);
    QCOMPARE(options->copies->store, QString());
    QCOMPARE(options->copies->names, QStringList{u"{name}_COPY"_s});
    QCOMPARE(options->copies->naming, NamingRules{});
    QVERIFY(!options->copies->scopes && !options->copies->comment);
    QVERIFY(options->to.isEmpty());
}

void CopyOptionsTest::allArguments()
{
    const auto options = DuplicateOptions::read(complete(
        {u"--store"_s, u"default"_s, u"--name"_s, u"{name}_A"_s, u"--name"_s, u"{name}_B"_s,
         u"--find"_s, u"^DEV_(.*)"_s, u"--replace"_s, u"\\1"_s, u"--regex"_s, u"--ignore-case"_s,
         u"--letters"_s, u"upper"_s, u"--scopes"_s, u"workers, ai_gateway,workers"_s,
         u"--comment"_s, u"Made by hand"_s}));
    QVERIFY2(options, qPrintable(options ? QString() : options.error()));
    const CopyOptions& copies = *options->copies;
    QCOMPARE(copies.store, u"default"_s);
    QCOMPARE(copies.names, (QStringList{u"{name}_A"_s, u"{name}_B"_s}));
    QCOMPARE(copies.naming, (NamingRules{u"^DEV_(.*)"_s, u"\\1"_s, true, false, NameCase::Upper}));
    QCOMPARE(copies.scopes, (QStringList{u"workers"_s, u"ai_gateway"_s}));
    QCOMPARE(copies.comment, u"Made by hand"_s);
}

void CopyOptionsTest::namingAloneKeepsTheRest()
{
    const auto options
        = DuplicateOptions::read(complete({u"--find"_s, u"DEV"_s, u"--replace"_s, u"PROD"_s}));
    QVERIFY2(options, qPrintable(options ? QString() : options.error()));
    QCOMPARE(options->copies->names, QStringList{namePlaceholder()});
}

void CopyOptionsTest::emptyCommentClearsIt()
{
    const auto options
        = DuplicateOptions::read(complete({u"--name"_s, u"{name}_2"_s, u"--comment"_s, QString()}));
    QVERIFY(options);
    QVERIFY(options->copies->comment.has_value());
    QVERIFY(options->copies->comment->isEmpty());
}

void CopyOptionsTest::problemIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& arguments, const QString& says) {
        QTest::newRow(name) << arguments << says;
    };
    const QStringList name{u"--name"_s, u"{name}_COPY"_s};
    row("no account", QStringList{u"--sandbox"_s, u"--all"_s} + name, u"--account"_s);
    row("nothing to rename by", complete({}), u"--name"_s);
    row("with a destination", complete(name + QStringList{u"--to"_s, u"prod:/"_s}), u"--to"_s);
    row("with overwriting", complete(name + QStringList{u"--if-exists"_s, u"overwrite"_s}),
        u"--if-exists"_s);
    row("the same copy twice", complete(name + name), u"twice"_s);
    row("replace without find", complete(name + QStringList{u"--replace"_s, u"x"_s}), u"--find"_s);
    row("bad expression", complete({u"--find"_s, u"("_s, u"--regex"_s}), u"("_s);
    row("bad letters", complete({u"--letters"_s, u"title"_s}), u"title"_s);
    row("no scope", complete(name + QStringList{u"--scopes"_s, u" , "_s}), u"--scopes"_s);
    row("empty template", complete({u"--name"_s, QString()}), u"--name"_s);
}

void CopyOptionsTest::problemIsTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto options = DuplicateOptions::read(arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().contains(says), qPrintable(options.error()));
}

QTEST_GUILESS_MAIN(CopyOptionsTest)
#include "tst_copyoptions.moc"
