// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Attributes.h"
#include "domain/Project.h"

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
    //! Regular expression that the whole of what is typed must match; empty: anything.
    QString pattern = {};
    //! The rule for people: "32 digits and letters from a to f". Goes with pattern.
    QString patternText = {};

    [[nodiscard]] bool accepts(const QString& typed) const;
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
    //! People call a place of this level by its id ("dev"), not by its name ("Development").
    bool calledById = false;
    //! The words inside a sentence, which in some languages begin with a small letter.
    QString inText = {};
    QString manyInText = {};
};

struct AttributeOption
{
    Attribute attribute = Attribute::Value;
    QString label;
    QString help;
    //! What it means to leave it out; shown when its box is cleared. May be empty.
    QString offMeans;
};

//! Which names a service takes, where copies can be renamed.
struct NameRule
{
    //! Regular expression that a whole name must match; empty: anything.
    QString pattern;
    //! The rule for people: "Letters, digits, “_” and “-” only."
    QString text;
};

//! A product that may use a secret.
struct ScopeOption
{
    //! As the service writes it ("ai_gateway").
    QString id;
    QString label;
    QString help;
};

//! A name that a product will not find: worth a hint, never a refusal.
struct NameHint
{
    //! Holds for secrets with this scope.
    QString scope;
    //! Regular expression of the whole names that the product finds.
    QString pattern;
    //! One sentence for people.
    QString text;
};

//! What the service can do, so that the window needs no name of any service.
struct Capabilities
{
    int batchSize = 1;
    //! Calls that may be under way to one location at a time. 1 where two calls that race can harm
    //! each other (contract infisical 12.1).
    int callsAtOnce = 1;
    bool canOverwrite = false;
    bool canRename = false;
    bool hasFolders = false;
    bool hasApprovals = false;
    bool hasScopes = false;
    //! A copy's comment can be another than its source's.
    bool canSetComment = false;
    bool hasTags = false;
    bool hasMetadata = false;
    bool hasVersions = false;
    bool hasStatus = false;
    //! Copies stay in the source's own location (Cloudflare: same store).
    bool sameLocationOnly = false;
    //! Secrets can be deleted, that many with each call.
    bool canRemove = false;
    int removeBatchSize = 1;
    //! A deleted secret may be listed a while longer (contract cloudflare 3).
    bool removalShowsLate = false;
    //! What an overwritten secret was before can be written again.
    bool canRestore = false;
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
    // For services that rename copies or have scopes; empty for the others.
    NameRule nameRule;
    QList<NameHint> nameHints;
    QList<ScopeOption> scopes;
    //! A name for copies to begin with, "{name}" being the source's: "{name}_COPY".
    QString nameTemplate;
    //! Secret::status of a copy that the service has not finished yet, which a run then watches;
    //! empty where copies are finished at once.
    QString pendingStatus;
    //! Of one that is finished, and of one that was deleted; empty where there is no status.
    QString readyStatus;
    QString removedStatus;
    //! What to think of before copies are deleted, one sentence for people; may be empty.
    QString removalWarning;

    //! The method of that id, or nullptr.
    [[nodiscard]] const SignInMethod* method(const QString& methodId) const;
    //! What people call @p environment: "dev", "Default store".
    [[nodiscard]] QString title(const Environment& environment) const;
    //! The same with the other of id and name where that says more: "dev (Development)".
    [[nodiscard]] QString fullTitle(const Environment& environment) const;
};

} // namespace Keycutter
