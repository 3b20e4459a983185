// SPDX-License-Identifier: MIT
#include "dialogs/ConnectionTexts.h"

#include "theme/Theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPixmap>
#include <QStringList>

#include <algorithm>

namespace Keycutter {

namespace {

constexpr int namedProjects = 5;
constexpr qint64 caFileLimit = 4 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionDialog)
};

QString projectsText(const QList<Project>& projects, const ServiceDescriptor& service)
{
    const LocationLevel level = service.levels.value(0);
    if (projects.isEmpty())
        return Text::tr("It can reach no %1. Give it access to one in the service.")
            .arg(level.singular.toLower());
    QStringList names;
    for (const Project& project : projects.mid(0, namedProjects))
        names.append(project.name);
    QString list = names.join(QStringLiteral(", "));
    if (projects.size() > namedProjects)
        list = Text::tr("%1 and %2 more")
                   .arg(list, QLocale().toString(projects.size() - namedProjects));
    return Text::tr("It can reach %1 %2: %3.")
        .arg(
            QLocale().toString(projects.size()),
            (projects.size() == 1 ? level.singular : level.plural).toLower(), list);
}

QString abilityText(const DuplicateAbility& ability)
{
    switch (ability.level) {
    case DuplicateAbility::Level::Yes:
        return Text::tr("The server can duplicate secrets.");
    case DuplicateAbility::Level::No:
        return ability.reason;
    case DuplicateAbility::Level::Unknown:
        break;
    }
    return ability.reason.isEmpty()
        ? Text::tr("Whether the server can duplicate secrets could not be found out.")
        : ability.reason;
}

} // namespace

QList<ConnectionColor> connectionColors()
{
    return {
        {Text::tr("Blue"), QStringLiteral("#3b82f6")},
        {Text::tr("Green"), QStringLiteral("#22a559")},
        {Text::tr("Orange"), QStringLiteral("#e07b1a")},
        {Text::tr("Purple"), QStringLiteral("#9061e8")},
        {Text::tr("Teal"), QStringLiteral("#14a3a3")},
        {Text::tr("Red"), QStringLiteral("#dc4c4c")},
        {Text::tr("Pink"), QStringLiteral("#d6539c")},
        {Text::tr("Grey"), QStringLiteral("#7c8694")},
    };
}

QIcon colorIcon(const QString& color)
{
    constexpr int side = 2 * Theme::unit;
    QPixmap pixmap(side, side);
    pixmap.fill(QColor(color));
    return QIcon(pixmap);
}

QString freeColor(const QList<Connection>& taken)
{
    const QList<ConnectionColor> colors = connectionColors();
    const auto free = std::ranges::find_if(colors, [&taken](const ConnectionColor& color) {
        return std::ranges::find(taken, color.value, &Connection::color) == taken.cend();
    });
    return free == colors.cend() ? colors.constFirst().value : free->value;
}

QString
suggestedName(const QString& serviceName, const QString& siteName, const QList<Connection>& taken)
{
    const QString base
        = siteName.isEmpty() ? serviceName : Text::tr("%1 (%2)").arg(serviceName, siteName);
    QString name = base;
    for (int number = 2; std::ranges::find(taken, name, &Connection::name) != taken.cend();
         ++number)
        name = Text::tr("%1 %2").arg(base).arg(number);
    return name;
}

QString typedCaFileProblem(const QString& path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.exists())
        return Text::tr("There is no such file. Choose the PEM file of your authority, or leave "
                        "this empty.");
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("The file cannot be read: %1").arg(file.errorString());
    if (!file.read(caFileLimit).contains("-----BEGIN CERTIFICATE-----"))
        return Text::tr("The file holds no certificate in PEM form "
                        "(“-----BEGIN CERTIFICATE-----”).");
    return {};
}

QString reportText(const SignInReport& report, const ServiceDescriptor& service)
{
    QStringList lines;
    lines.append(
        report.identity.organisation.isEmpty()
            ? Text::tr("Signed in as %1.").arg(report.identity.name)
            : Text::tr("Signed in as %1, organisation %2.")
                  .arg(report.identity.name, report.identity.organisation));
    lines.append(projectsText(report.projects, service));
    lines.append(abilityText(report.ability));
    return lines.join(u'\n');
}

} // namespace Keycutter
