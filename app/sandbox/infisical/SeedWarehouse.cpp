// SPDX-License-Identifier: MIT
// The project "warehouse": one folder with very many secrets.
#include "infisical/SeedProjects.h"

#include <iterator>

namespace Sandbox::Infisical {

namespace {

constexpr const char16_t* subjects[] = {u"SHELF",    u"DOCK", u"ROBOT",  u"SCANNER", u"CONVEYOR",
                                        u"FORKLIFT", u"GATE", u"SENSOR", u"PALLET",  u"PICKER"};
constexpr const char16_t* things[] = {u"TOKEN", u"PASSWORD", u"URL", u"CERT_PIN", u"API_KEY"};
constexpr const char16_t* comments[]
    = {u"", u"", u"Set by the installer", u"", u"Hall 3", u"", u"", u"To be replaced"};

} // namespace

Project& seedWarehouse(SeedBuilder& builder, int count)
{
    Store& store = builder.store();
    Project& project = builder.addProject(
        QStringLiteral("warehouse"), QStringLiteral("warehouse"), QStringLiteral("secret-manager"),
        3);
    builder.addUsualEnvironments(project);
    builder.addTag(project, QStringLiteral("device"), QStringLiteral("#0ea5e9"));
    builder.addTag(project, QStringLiteral("network"), QStringLiteral("#22c55e"));

    Folder& catalog = store.addPath(project, QStringLiteral("dev"), QStringLiteral("/catalog"));
    for (int i = 0; i < count; ++i) {
        const auto number = static_cast<size_t>(i);
        const QString key
            = QStringLiteral("%1_%2_%3")
                  .arg(QStringView(subjects[number % std::size(subjects)]))
                  .arg(i, 5, 10, QLatin1Char('0'))
                  .arg(QStringView(things[number / std::size(subjects) % std::size(things)]));
        builder.addSecret(
            project, catalog,
            {reinterpret_cast<const char16_t*>(key.utf16()), u"{24}",
             i % 3 == 0 ? u"device" : (i % 3 == 1 ? u"device network" : u""),
             comments[number % std::size(comments)]});
    }
    store.addPath(project, QStringLiteral("staging"), QStringLiteral("/catalog"));
    return project;
}

} // namespace Sandbox::Infisical
