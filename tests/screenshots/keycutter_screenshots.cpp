// SPDX-License-Identifier: MIT
// Takes the README's screenshots: drives the real window through the main job on the sandbox and
// grabs it. Usage: keycutter_screenshots light|dark FOLDER [WIDTHxHEIGHT [LANGUAGE]]
#include "Resources.h"
#include "WindowTour.h"
#include "support/ProgramFolder.h"
#include "translations/Language.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Keycutter;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    keepEverythingIn(home.path());
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 5) {
        std::fputs(
            "Usage: keycutter_screenshots light|dark FOLDER [WIDTHxHEIGHT [LANGUAGE]]\n", stderr);
        return 3;
    }
    const QStringList sides = arguments.value(3).split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt())
                                         : WindowTour::usualSize();
    if (arguments.size() == 5)
        speak(arguments.at(4));
    initResources();
    const QString appearance = arguments.at(1);
    const auto grab = [&](const char* name, QWidget& shown) {
        const QString file
            = u"%1/%2-%3.png"_s.arg(arguments.at(2), QLatin1String(name), appearance);
        shown.grab().save(file);
        std::printf("%s\n", qPrintable(file));
    };
    WindowTour tour(
        application,
        appearance == u"dark" ? Settings::Appearance::Dark : Settings::Appearance::Light, size,
        grab);
    return tour.goRound() ? 0 : 1;
}
