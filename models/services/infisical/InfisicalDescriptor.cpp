// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalDescriptor.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Infisical", text);
}

SignInMethod universalAuth()
{
    CredentialField id;
    id.id = InfisicalMethod::clientIdField;
    id.label = tr(QT_TRANSLATE_NOOP("Infisical", "Client ID"));
    id.placeholder = QStringLiteral("00000000-0000-0000-0000-000000000000");
    id.help = tr(QT_TRANSLATE_NOOP(
        "Infisical", "Shown under the machine identity's Universal Auth method."));
    CredentialField secret;
    secret.id = InfisicalMethod::clientSecretField;
    secret.label = tr(QT_TRANSLATE_NOOP("Infisical", "Client secret"));
    secret.help = tr(QT_TRANSLATE_NOOP(
        "Infisical",
        "Infisical shows it once, when it is created. After three wrong tries the server locks the "
        "identity for five minutes."));
    secret.secret = true;
    SignInMethod method;
    method.id = InfisicalMethod::universalAuth;
    method.title = tr(QT_TRANSLATE_NOOP("Infisical", "Machine identity"));
    method.description = tr(QT_TRANSLATE_NOOP(
        "Infisical",
        "Universal Auth of a machine identity that is a member of the projects: Infisical, "
        "Organisation, Access Control, Identities."));
    method.fields = {id, secret};
    return method;
}

SignInMethod pastedToken()
{
    CredentialField token;
    token.id = InfisicalMethod::tokenField;
    token.label = tr(QT_TRANSLATE_NOOP("Infisical", "Access token"));
    token.help = tr(QT_TRANSLATE_NOOP(
        "Infisical",
        "It cannot be renewed: when it expires, a new one has to be pasted. Service tokens "
        "(“st.…”) cannot duplicate."));
    token.secret = true;
    SignInMethod method;
    method.id = InfisicalMethod::token;
    method.title = tr(QT_TRANSLATE_NOOP("Infisical", "Access token"));
    method.description = tr(QT_TRANSLATE_NOOP(
        "Infisical", "An access token that an administrator made for a machine identity."));
    method.fields = {token};
    return method;
}

SignInMethod browser()
{
    SignInMethod method;
    method.id = InfisicalMethod::browser;
    method.title = tr(QT_TRANSLATE_NOOP("Infisical", "In the browser"));
    method.description = tr(QT_TRANSLATE_NOOP(
        "Infisical",
        "Sign in as yourself on Infisical's own page, with single sign-on where your organisation "
        "uses it."));
    method.usesBrowser = true;
    return method;
}

QList<AttributeOption> attributes()
{
    return {
        {Attribute::Value, tr(QT_TRANSLATE_NOOP("Infisical", "Value")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical",
             "The server copies the stored value; it never reaches this computer. References like "
             "${KEY} are copied as they are written, and ${KEY} in a copied value resolves in the "
             "destination's folder.")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical", "New secrets will be empty; overwritten ones keep their value."))},
        {Attribute::Comment, tr(QT_TRANSLATE_NOOP("Infisical", "Comment")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical", "A source without a comment leaves the destination's comment.")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical", "New secrets have no comment; overwritten ones keep theirs."))},
        {Attribute::Tags, tr(QT_TRANSLATE_NOOP("Infisical", "Tags")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical", "Replaces the destination's tags; a source without tags removes them.")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical", "New secrets have no tags; overwritten ones keep theirs."))},
        {Attribute::Metadata, tr(QT_TRANSLATE_NOOP("Infisical", "Metadata")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical",
             "Replaces the destination's metadata; a source without metadata removes it.")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical",
             "New secrets have no metadata; overwritten ones keep theirs, except where an approval "
             "is needed: its merge removes their metadata."))},
        {Attribute::SkipMultilineEncoding,
         tr(QT_TRANSLATE_NOOP("Infisical", "Skip multiline encoding")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical", "Whether values of several lines are given out unencoded.")),
         tr(QT_TRANSLATE_NOOP(
             "Infisical", "New secrets have the server's default; overwritten ones keep theirs."))},
    };
}

Capabilities capabilities()
{
    Capabilities capabilities;
    capabilities.batchSize = 50; // contract 3.1
    capabilities.canOverwrite = true;
    capabilities.hasFolders = true;
    capabilities.hasApprovals = true;
    capabilities.hasTags = true;
    capabilities.hasMetadata = true;
    capabilities.hasVersions = true;
    capabilities.canRemove = true;
    capabilities.removeBatchSize = 50; // no limit is known; as large as a duplicate call
    capabilities.canRestore = true;
    return capabilities;
}

} // namespace

ServiceDescriptor infisicalDescriptor()
{
    ServiceDescriptor descriptor;
    descriptor.id = QStringLiteral("infisical");
    descriptor.name = QStringLiteral("Infisical");
    descriptor.icon = QStringLiteral("service-infisical");
    descriptor.sites
        = {{tr(QT_TRANSLATE_NOOP("Infisical", "Infisical Cloud, US")),
            QUrl(QStringLiteral("https://us.infisical.com"))},
           {tr(QT_TRANSLATE_NOOP("Infisical", "Infisical Cloud, EU")),
            QUrl(QStringLiteral("https://eu.infisical.com"))}};
    descriptor.ownSiteAllowed = true;
    descriptor.methods = {universalAuth(), pastedToken(), browser()};
    descriptor.levels
        = {{tr(QT_TRANSLATE_NOOP("Infisical", "Project")),
            tr(QT_TRANSLATE_NOOP("Infisical", "Projects")), false,
            tr(QT_TRANSLATE_NOOP("Infisical", "project")),
            tr(QT_TRANSLATE_NOOP("Infisical", "projects"))},
           {tr(QT_TRANSLATE_NOOP("Infisical", "Environment")),
            tr(QT_TRANSLATE_NOOP("Infisical", "Environments")), true,
            tr(QT_TRANSLATE_NOOP("Infisical", "environment")),
            tr(QT_TRANSLATE_NOOP("Infisical", "environments"))},
           {tr(QT_TRANSLATE_NOOP("Infisical", "Secret path")),
            tr(QT_TRANSLATE_NOOP("Infisical", "Secret paths")), false,
            tr(QT_TRANSLATE_NOOP("Infisical", "secret path")),
            tr(QT_TRANSLATE_NOOP("Infisical", "secret paths"))}};
    descriptor.attributes = attributes();
    descriptor.capabilities = capabilities();
    descriptor.removalWarning = tr(QT_TRANSLATE_NOOP(
        "Infisical",
        "Infisical sends the value of each deleted secret back to whoever may read it. That answer "
        "is not decoded, and the program overwrites its copy of it."));
    return descriptor;
}

} // namespace Keycutter
