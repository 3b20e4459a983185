// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"
#include "infisical/Store.h"

#include <QStringView>

namespace Sandbox::Infisical {

//! One row of a table of sample secrets.
struct SampleSecret
{
    const char16_t* key;
    //! "{32}" in it stands for that many random characters; "${KEY}" is a reference.
    const char16_t* value;
    //! Slugs, separated by spaces.
    const char16_t* tags = u"";
    const char16_t* comment = u"";
};

//! Makes sample data with ages and canary as the switches say.
class SeedBuilder
{
public:
    SeedBuilder(Store& store, const Options& options);

    [[nodiscard]] Store& store() { return m_store; }
    //! Milliseconds since 1970, so many days before the sample data's "now".
    [[nodiscard]] qint64 daysAgo(int days) const;

    Project& addProject(const QString& name, const QString& slug, const QString& type, int version);
    //! dev, staging and prod.
    void addUsualEnvironments(Project& project);
    void addTag(Project& project, const QString& slug, const QString& color);
    Secret& addSecret(Project& project, Folder& folder, const SampleSecret& sample);
    //! A secret's age in the past, its versions with it.
    void age(Secret& secret);
    //! The folders' ages, when all secrets are there.
    void ageFolders(Project& project) const;

private:
    [[nodiscard]] QString filled(QStringView pattern);

    Store& m_store;
    QString m_canary;
    qint64 m_now;
};

} // namespace Sandbox::Infisical
