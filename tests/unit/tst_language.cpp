// SPDX-License-Identifier: MIT
#include "domain/DurationText.h"
#include "translations/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosing_data();
    void choosing();
    void formats_data();
    void formats();
    void clock_data();
    void clock();
    void englishPlurals_data();
    void englishPlurals();
};

void LanguageTest::choosing_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("chosen");
    const QStringList none;
    QTest::newRow("nothing known of the system") << u""_s << none << u"en"_s;
    QTest::newRow("the system's C") << u""_s << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("the system's") << u""_s << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("the wish before it") << u"fr"_s << QStringList{u"de-DE"_s} << u"fr"_s;
    QTest::newRow("a wish that is not spoken") << u"it"_s << QStringList{u"es-MX"_s} << u"es"_s;
    QTest::newRow("the second that is preferred")
        << u""_s << QStringList{u"it-IT"_s, u"it"_s, u"ja-JP"_s} << u"ja"_s;
    QTest::newRow("English before others")
        << u""_s << QStringList{u"en-GB"_s, u"en"_s, u"de"_s} << u"en"_s;
    QTest::newRow("nothing that is spoken") << u""_s << QStringList{u"it"_s, u"ar"_s} << u"en"_s;
    QTest::newRow("Chinese of the mainland") << u""_s << QStringList{u"zh-CN"_s} << u"zh-Hans"_s;
    QTest::newRow("Chinese of Singapore") << u""_s << QStringList{u"zh-SG"_s} << u"zh-Hans"_s;
    QTest::newRow("Chinese as such") << u""_s << QStringList{u"zh"_s} << u"zh-Hans"_s;
    QTest::newRow("traditional letters are other ones")
        << u""_s << QStringList{u"zh-TW"_s, u"zh"_s} << u"en"_s;
    QTest::newRow("traditional letters, then another")
        << u""_s << QStringList{u"zh-Hant-HK"_s, u"zh"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("no language at all") << u"!?"_s << QStringList{u"%"_s} << u"en"_s;
}

void LanguageTest::choosing()
{
    QFETCH(const QString, wish);
    QFETCH(const QStringList, preferred);
    QTEST(chooseLanguage(wish, preferred), "chosen");
}

void LanguageTest::formats_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("number");
    QTest::newRow("the system's own")
        << u"de"_s << QLocale(QLocale::German, QLocale::Switzerland) << u"1’234.5"_s;
    QTest::newRow("another language in the same country")
        << u"en"_s << QLocale(QLocale::Italian, QLocale::Italy) << u"1,234.5"_s;
    QTest::newRow("German on an English system")
        << u"de"_s << QLocale(QLocale::English, QLocale::UnitedStates) << u"1.234,5"_s;
    QTest::newRow("no language") << u"en"_s << QLocale::c() << u"1234.5"_s;
    QTest::newRow("German where the system has none") << u"de"_s << QLocale::c() << u"1.234,5"_s;
}

void LanguageTest::formats()
{
    QFETCH(const QString, language);
    QFETCH(const QLocale, system);
    QTEST(formatsFor(language, system).toString(1234.5, 'f', 1), "number");
}

void LanguageTest::clock_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("no language") << QLocale::c() << u"14:05:09"_s;
    QTest::newRow("German") << QLocale(u"de"_s) << u"14:05:09"_s;
    QTest::newRow("of the United States") << QLocale(u"en_US"_s) << u"2:05:09 PM"_s;
    QTest::newRow("Japanese") << QLocale(u"ja"_s) << u"14:05:09"_s;
}

void LanguageTest::clock()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    QTEST(clockText(QDateTime(QDate(2026, 11, 2), QTime(14, 5, 9))), "text");
    QLocale::setDefault(QLocale::system());
}

void LanguageTest::englishPlurals_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"0 days ago"_s;
    QTest::newRow("one") << 1 << u"1 day ago"_s;
    QTest::newRow("more") << 2 << u"2 days ago"_s;
}

void LanguageTest::englishPlurals()
{
    QFETCH(const int, count);
    QTEST(QCoreApplication::translate("RelativeTime", "%n day(s) ago", nullptr, count), "text");
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
