// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalProjects.h"

#include "json/JsonReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 versionThatDuplicates = 3; // contract infisical 3.2

struct PlacedEnvironment
{
    Environment environment;
    qint64 position = 0;
};

QList<Environment> readEnvironments(JsonObjectReader& project)
{
    std::vector<PlacedEnvironment> placed;
    project.objects("environments"_L1, [&placed](JsonObjectReader& environment) {
        // The newest servers tell the position, the others give the order by the list itself.
        placed.push_back(
            {{environment.name("slug"_L1), environment.text("name"_L1)},
             environment.maybeWholeNumber("position"_L1)
                 .value_or(std::numeric_limits<qint64>::max())});
    });
    std::ranges::stable_sort(placed, {}, &PlacedEnvironment::position);
    QList<Environment> environments;
    for (const auto& each : placed)
        environments.append(each.environment);
    return environments;
}

QString versionProblem(qint64 version)
{
    if (version == versionThatDuplicates)
        return {};
    return QCoreApplication::translate(
               "Infisical",
               "This project is of version %1, and Infisical duplicates secrets only in version %2 "
               "projects. Upgrade the project in Infisical.")
        .arg(version)
        .arg(versionThatDuplicates);
}

Project readProject(JsonObjectReader& reader)
{
    Project project;
    project.id = reader.name("id"_L1);
    project.name = reader.text("name"_L1);
    project.organisationId = reader.maybeText("orgId"_L1).value_or(QString());
    project.environments = readEnvironments(reader);
    project.cannotDuplicate = versionProblem(reader.maybeWholeNumber("version"_L1).value_or(1));
    return project;
}

QList<Project> readProjects(JsonObjectReader& reader)
{
    const auto key = reader.has("workspaces"_L1) ? "workspaces"_L1 : "projects"_L1;
    QList<Project> projects;
    reader.objects(key, [&projects](JsonObjectReader& project) {
        const QString type = project.maybeText("type"_L1).value_or(QString());
        if (type.isEmpty() || type == "secret-manager"_L1)
            projects.append(readProject(project));
    });
    std::ranges::stable_sort(projects, [](const Project& one, const Project& other) {
        return QString::compare(one.name, other.name, Qt::CaseInsensitive) < 0;
    });
    return projects;
}

} // namespace

Result<QList<Project>> decodeProjects(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<QList<Project>>(bytes, purpose, readProjects);
}

} // namespace Keycutter
