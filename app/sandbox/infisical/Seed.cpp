// SPDX-License-Identifier: MIT
#include "infisical/Seed.h"

#include "infisical/SeedProjects.h"

namespace Sandbox::Infisical {

namespace {

QString addIdentity(Store& store, const QString& name)
{
    Identity identity;
    identity.id = store.ids().uuid();
    identity.name = name;
    identity.clientId = store.ids().uuid();
    identity.clientSecret = store.ids().hex(64);
    store.identities.push_back(identity);
    return identity.id;
}

QString addUser(Store& store, const QString& first, const QString& last)
{
    User user;
    user.id = store.ids().uuid();
    user.firstName = first;
    user.lastName = last;
    user.email = first.toLower() + QStringLiteral("@acme.example");
    user.password = QStringLiteral("sandbox-") + store.ids().alphanumeric(12);
    store.users.push_back(user);
    return user.id;
}

void addOrganization(SeedBuilder& builder)
{
    Store& store = builder.store();
    store.organization = {
        store.ids().uuid(), QStringLiteral("Acme"), QStringLiteral("acme"), builder.daysAgo(800)};
}

} // namespace

void seedStore(Store& store, const Options& options)
{
    SeedBuilder builder(store, options);
    addOrganization(builder);
    const QString admin = addIdentity(store, QStringLiteral("admin"));
    const QString viewer = addIdentity(store, QStringLiteral("viewer"));
    const QString auditor = addIdentity(store, QStringLiteral("auditor"));
    addIdentity(store, QStringLiteral("stranger"));
    const QString alex = addUser(store, QStringLiteral("Alex"), QStringLiteral("Morgan"));
    const QString robin = addUser(store, QStringLiteral("Robin"), QStringLiteral("Lee"));

    Project& storefront = seedStorefront(builder, alex, {robin, alex});
    Project& warehouse = seedWarehouse(builder, options.largeFolder);
    // Both cannot be used for duplicating, so that it shows who hides them.
    Project& legacy = builder.addProject(
        QStringLiteral("legacy-portal"), QStringLiteral("legacy-portal"),
        QStringLiteral("secret-manager"), 2);
    builder.addUsualEnvironments(legacy);
    Project& keys = builder.addProject(
        QStringLiteral("signing-keys"), QStringLiteral("signing-keys"), QStringLiteral("kms"), 3);

    for (Project* project : {&storefront, &warehouse, &legacy, &keys}) {
        builder.ageFolders(*project);
        project->members.insert(admin, Role::Admin);
        project->members.insert(alex, Role::Admin);
    }
    for (Project* project : {&storefront, &warehouse}) {
        project->members.insert(viewer, Role::Viewer);
        project->members.insert(auditor, Role::Describer);
        project->members.insert(robin, Role::Member);
    }
}

} // namespace Sandbox::Infisical
