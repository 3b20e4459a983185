// SPDX-License-Identifier: MIT
#include "translations/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initInGlobalNamespace()
{
    Q_INIT_RESOURCE(translations);
}

namespace Keycutter {

namespace {

constexpr QLatin1StringView english("en");

bool isSameLanguage(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

//! The name of the files: "zh_CN" of "zh-Hans".
QString fileName(const QString& name)
{
    const QLocale locale(name);
    return locale.language() == QLocale::Chinese ? locale.name() : name;
}

//! Adds the texts of @p file; false where there is no such file.
bool add(const QString& file)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

QList<Language> languages()
{
    return {{u"de"_s, u"Deutsch"_s},  {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s},  {u"zh-Hans"_s, u"简体中文"_s}};
}

QString chooseLanguage(const QString& wish, const QStringList& preferred)
{
    const QList<Language> known = languages();
    // Of "zh-TW, zh" the second is not meant to bring the simplified letters.
    QList<QLocale::Language> passedOver;
    for (const QString& name : QStringList(wish) + preferred) {
        const QLocale locale(name);
        if (name.isEmpty() || passedOver.contains(locale.language()))
            continue;
        const auto found = std::ranges::find_if(known, [&locale](const Language& language) {
            return isSameLanguage(QLocale(language.name), locale);
        });
        if (found != known.end())
            return found->name;
        passedOver.append(locale.language());
    }
    return QString(english);
}

QLocale formatsFor(const QString& name, const QLocale& system)
{
    const QLocale wanted(name);
    if (isSameLanguage(wanted, system)
        || (system.language() == QLocale::C && wanted.language() == QLocale::English))
        return system;
    return {wanted.language(), wanted.script(), system.territory()};
}

void speak(const QString& name)
{
    initInGlobalNamespace();
    QLocale::setDefault(formatsFor(name, QLocale::system()));
    const QString file = fileName(name);
    // The sources are English but for the plural forms, which are a translation of their own.
    add(u":/i18n/keycutter_en.qm"_s);
    if (name == english)
        return;
    if (!add(u":/i18n/qtbase_%1.qm"_s.arg(file)))
        add(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(file));
    add(u":/i18n/keycutter_%1.qm"_s.arg(file));
}

} // namespace Keycutter
