// SPDX-License-Identifier: MIT
// Lets every test see the texts that an English user sees: the sources have the plural forms only
// as "%n secret(s)". Part of each test executable, see keycutter_test().
#include "translations/Language.h"

#include <QCoreApplication>

static void speakEnglish()
{
    Keycutter::speak(QStringLiteral("en"));
}

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
