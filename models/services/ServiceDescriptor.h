// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Attributes.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Keycutter {

//! One input of a sign-in form.
struct CredentialField
{
    //! Key in Connection::fields, or in Credentials where secret.
    QString id;
    QString label;
    QString placeholder;
    QString help;
    bool secret = false;
    bool optional = false;
};

//! One way to sign in.
struct SignInMethod
{
    QString id;
    QString title;
    //! One sentence: what it is and where to get it.
    QString description;
    QList<CredentialField> fields;
    //! The credential comes from the browser (Service::createBrowserSignIn()).
    bool usesBrowser = false;
};

struct SitePreset
{
    QString title;
    QUrl url;
};

//! The words of one level of a Location: project, environment, secret path.
struct LocationLevel
{
    QString singular;
    QString plural;
};

struct AttributeOption
{
    Attribute attribute = Attribute::Value;
    QString label;
    QString help;
    //! What it means to leave it out; shown when its box is cleared. May be empty.
    QString offMeans;
};

//! What the service can do, so that the window needs no name of any service.
struct Capabilities
{
    int batchSize = 1;
    bool canOverwrite = false;
    bool canRename = false;
    bool hasFolders = false;
    bool hasApprovals = false;
    bool hasScopes = false;
    bool hasTags = false;
    bool hasMetadata = false;
    bool hasVersions = false;
    bool hasStatus = false;
    //! Copies stay in the source's own location (Cloudflare: same store).
    bool sameLocationOnly = false;
};

//! Everything that the window needs to know of a service before anyone signed in.
struct ServiceDescriptor
{
    QString id;
    QString name;
    //! Name of an icon in resources.
    QString icon;
    QList<SitePreset> sites;
    bool ownSiteAllowed = true;
    QList<SignInMethod> methods;
    //! Outermost first; as many as Location has parts for this service.
    QList<LocationLevel> levels;
    QList<AttributeOption> attributes;
    Capabilities capabilities;

    //! The method of that id, or nullptr.
    [[nodiscard]] const SignInMethod* method(const QString& methodId) const;
};

} // namespace Keycutter
