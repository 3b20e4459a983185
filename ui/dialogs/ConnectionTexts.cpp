// SPDX-License-Identifier: MIT
#include "dialogs/ConnectionTexts.h"

#include "dialogs/FieldNote.h"
#include "domain/ListText.h"
#include "items/RelativeTime.h"
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
constexpr qint64 caFileLimit = 8 * 1024 * 1024; // as what reads it takes at most

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionDialog)
};

QString projectsText(const QList<Project>& projects, const ServiceDescriptor& service)
{
    const LocationLevel level = service.levels.value(0);
    if (projects.isEmpty())
        return Text::tr("It can reach no %1. Give it access to one in the service.")
            .arg(level.inText);
    QStringList names;
    for (const Project& project : projects.mid(0, namedProjects))
        names.append(project.name);
    QString list = listText(names);
    if (projects.size() > namedProjects)
        list = Text::tr("%1 and %Ln more", nullptr, int(projects.size() - namedProjects)).arg(list);
    return Text::tr("It can reach %1 %2: %3.")
        .arg(
            QLocale().toString(projects.size()),
            projects.size() == 1 ? level.inText : level.manyInText, list);
}

QString identityText(const Identity& identity)
{
    const QString organisation = identity.organisationTitle();
    QString text = organisation.isEmpty()
        ? Text::tr("Signed in as %1.").arg(identity.name)
        : Text::tr("Signed in as %1, organisation %2.").arg(identity.name, organisation);
    if (identity.expires.isValid())
        text += u' ' + Text::tr("The token is valid until %1.").arg(exactTime(identity.expires));
    return text;
}

//! Which of the projects nothing can be duplicated in, and why; a line for each.
QStringList exceptions(const SignInReport& report)
{
    QList<Project> excepted = report.projects;
    excepted.removeIf([](const Project& project) { return project.cannotDuplicate.isEmpty(); });
    QStringList lines;
    for (const Project& project : excepted.mid(0, namedProjects))
        lines.append(Text::tr("But not in %1: %2").arg(project.name, project.cannotDuplicate));
    if (excepted.size() > namedProjects)
        lines.append(Text::tr("Nor in %Ln more.", nullptr, int(excepted.size() - namedProjects)));
    return lines;
}

QString abilityText(const DuplicateAbility& ability)
{
    if (!ability.reason.isEmpty())
        return ability.reason;
    switch (ability.level) {
    case DuplicateAbility::Level::Yes:
        return Text::tr("It can duplicate secrets.");
    case DuplicateAbility::Level::No:
        return {}; // it always has a reason
    case DuplicateAbility::Level::Unknown:
        break;
    }
    return Text::tr("Whether it can duplicate secrets could not be found out.");
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
    if (file.size() > caFileLimit)
        return Text::tr("The file is too large to be a CA file.");
    if (!file.read(caFileLimit).contains("-----BEGIN CERTIFICATE-----"))
        return Text::tr("The file holds no certificate in PEM form "
                        "(“-----BEGIN CERTIFICATE-----”).");
    return {};
}

void showReport(
    FieldNote& note, const SignInReport& report, const ServiceDescriptor& service,
    const QString& connectionName)
{
    QStringList lines{
        identityText(report.identity), projectsText(report.projects, service),
        abilityText(report.ability)};
    const bool able = report.ability.level == DuplicateAbility::Level::Yes;
    if (able)
        lines.append(exceptions(report));
    const QString text = lines.join(u'\n');
    const QString titled
        = connectionName.isEmpty() ? text : Text::tr("%1: %2").arg(connectionName, text);
    const bool usable = able && std::ranges::any_of(report.projects, [](const Project& project) {
                            return project.cannotDuplicate.isEmpty();
                        });
    if (usable)
        note.setSuccess(titled);
    else
        note.setWarning(titled);
}

} // namespace Keycutter
