// SPDX-License-Identifier: MIT
#include "domain/SecretText.h"

#include <QDebug>
#include <QTest>

#include <concepts>
#include <ostream>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

template <class T>
concept Printable = requires(T& text, QDebug debug, std::ostream& stream)
{
    debug << text;
}
|| requires(T& text, std::ostream& stream)
{
    stream << text;
};

static_assert(!std::copyable<SecretText>);
static_assert(!std::is_copy_constructible_v<SecretText>);
static_assert(!std::is_copy_assignable_v<SecretText>);
static_assert(std::is_nothrow_move_constructible_v<SecretText>);
static_assert(!std::is_copy_constructible_v<Credentials::value_type>);
static_assert(!std::convertible_to<SecretText, QByteArray>);
static_assert(!std::convertible_to<SecretText, QString>);
static_assert(!std::convertible_to<QByteArray, SecretText>);
static_assert(!Printable<SecretText>);
static_assert(Printable<QByteArray>); // so that the check can fail

} // namespace

//! A credential in memory is moved, not copied, cannot be printed and is overwritten when it goes.
//! Most of it is said by the compiler, above.
class SecretTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesACopyOfItsOwn();
    void movedFromIsEmpty();
    void wipesInPlace();
    void wipesATextInPlace();
    void leavesALiteralAlone();
};

void SecretTextTest::takesACopyOfItsOwn()
{
    const QByteArray mine("abc");
    SecretText text(mine);
    text.wipe();
    QCOMPARE(mine, QByteArray("abc"));
    QVERIFY(text.isEmpty());
}

void SecretTextTest::movedFromIsEmpty()
{
    SecretText one(QByteArray("abc"));
    const char* const place = one.reveal().constData();
    SecretText two(std::move(one));
    QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(two.reveal().constData(), place); // the same bytes, not a copy
    SecretText three;
    three = std::move(two);
    QCOMPARE(three.reveal(), QByteArray("abc"));
    QCOMPARE(three.clone().reveal(), QByteArray("abc"));
    QVERIFY(three.clone().reveal().constData() != place);
}

void SecretTextTest::wipesInPlace()
{
    QByteArray bytes("abc");
    bytes.append('d'); // not a literal's any more
    const QByteArray shared = bytes;
    wipeInPlace(bytes);
    QCOMPARE(shared, QByteArray(4, '\0'));
}

void SecretTextTest::wipesATextInPlace()
{
    QString text = u"abc"_s;
    text.append(u'd');
    const QString shared = text;
    wipeInPlace(text);
    QCOMPARE(shared, QString(4, QChar(u'\0')));
    wipeInPlace(QString());
}

void SecretTextTest::leavesALiteralAlone()
{
    const QString literal = u"abc"_s;
    wipeInPlace(literal);
    QCOMPARE(literal, u"abc"_s);
}

QTEST_GUILESS_MAIN(SecretTextTest)
#include "tst_secrettext.moc"
