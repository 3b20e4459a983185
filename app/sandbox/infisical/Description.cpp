// SPDX-License-Identifier: MIT
#include "infisical/Description.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

QJsonObject describeProject(const Project& project)
{
    QJsonArray environments;
    for (const Environment& environment : project.environments)
        environments.append(QJsonObject{
            {QStringLiteral("id"), environment.id},
            {QStringLiteral("name"), environment.name},
            {QStringLiteral("slug"), environment.slug}});
    return {{QStringLiteral("id"), project.id},
            {QStringLiteral("name"), project.name},
            {QStringLiteral("slug"), project.slug},
            {QStringLiteral("type"), project.type},
            {QStringLiteral("version"), project.version},
            {QStringLiteral("environments"), environments}};
}

} // namespace

QJsonObject describeStore(const Store& store)
{
    std::vector<const Project*> sorted;
    for (const auto& [id, project] : store.projects)
        sorted.push_back(&project);
    std::ranges::sort(sorted, {}, &Project::name);
    QJsonArray projects;
    for (const Project* project : sorted)
        projects.append(describeProject(*project));

    QJsonObject credentials;
    for (const Identity& identity : store.identities)
        credentials.insert(
            identity.name,
            QJsonObject{
                {QStringLiteral("clientId"), identity.clientId},
                {QStringLiteral("clientSecret"), identity.clientSecret}});
    for (const User& user : store.users)
        credentials.insert(
            user.firstName.toLower(),
            QJsonObject{
                {QStringLiteral("email"), user.email},
                {QStringLiteral("password"), user.password},
                {QStringLiteral("id"), user.id}});
    return {
        {QStringLiteral("organization"),
         QJsonObject{
             {QStringLiteral("id"), store.organization.id},
             {QStringLiteral("name"), store.organization.name},
             {QStringLiteral("slug"), store.organization.slug}}},
        {QStringLiteral("projects"), projects},
        {QStringLiteral("credentials"), credentials}};
}

} // namespace Sandbox::Infisical
