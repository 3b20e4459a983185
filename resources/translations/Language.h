// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QLocale;

namespace Keycutter {

//! A language that the program speaks.
struct Language
{
    QString name; //!< BCP 47: "de", "zh-Hans"
    QString title; //!< its own word for itself: "Deutsch"
};

//! All of them, by their titles; English, the language of the sources, among them.
[[nodiscard]] QList<Language> languages();

//! The name of the language to speak: @p wish where the program speaks it, else the first of
//! @p preferred (BCP 47, as QLocale::uiLanguages() gives them) that it speaks, else English.
[[nodiscard]] QString chooseLanguage(const QString& wish, const QStringList& preferred);

//! How numbers and dates are written beside texts in the language @p name: by @p system where that
//! is of the same language ("C" is English), else by that language in the system's country.
[[nodiscard]] QLocale formatsFor(const QString& name, const QLocale& system);

//! Makes the application speak the language @p name of languages() from now on, Qt's own texts
//! included, and write numbers and dates as formatsFor() says. To be called once, after the
//! application object was made and before anything asks for a text. The translators belong to the
//! application.
void speak(const QString& name);

} // namespace Keycutter
