// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalDescriptor.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Infisical", text);
}

SignInMethod universalAuth()
{
    CredentialField id;
    id.id = InfisicalMethod::clientIdField;
    id.label = translated(QT_TRANSLATE_NOOP("Infisical", "Client ID"));
    id.placeholder = QStringLiteral("00000000-0000-0000-0000-000000000000");
    id.help = translated(QT_TRANSLATE_NOOP(
        "Infisical", "Shown under the machine identity's Universal Auth method."));
    CredentialField secret;
    secret.id = InfisicalMethod::clientSecretField;
    secret.label = translated(QT_TRANSLATE_NOOP("Infisical", "Client secret"));
    secret.help = translated(QT_TRANSLATE_NOOP(
        "Infisical",
        "Infisical shows it once, when it is created. After three wrong tries the server locks the "
        "identity for five minutes."));
    secret.secret = true;
    SignInMethod method;
    method.id = InfisicalMethod::universalAuth;
    method.title = translated(QT_TRANSLATE_NOOP("Infisical", "Machine identity"));
    method.description = translated(QT_TRANSLATE_NOOP(
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
    token.label = translated(QT_TRANSLATE_NOOP("Infisical", "Access token"));
    token.help = translated(QT_TRANSLATE_NOOP(
        "Infisical",
        "It cannot be renewed: when it expires, a new one has to be pasted. Service tokens "
        "(“st.…”) cannot duplicate."));
    token.secret = true;
    SignInMethod method;
    method.id = InfisicalMethod::token;
    method.title = translated(QT_TRANSLATE_NOOP("Infisical", "Access token"));
    method.description = translated(QT_TRANSLATE_NOOP(
        "Infisical", "An access token that an administrator made for a machine identity."));
    method.fields = {token};
    return method;
}

SignInMethod browser()
{
    SignInMethod method;
    method.id = InfisicalMethod::browser;
    method.title = translated(QT_TRANSLATE_NOOP("Infisical", "In the browser"));
    method.description = translated(QT_TRANSLATE_NOOP(
        "Infisical",
        "Sign in as yourself on Infisical's own page, with single sign-on where your organisation "
        "uses it."));
    method.usesBrowser = true;
    return method;
}

QList<AttributeOption> attributes()
{
    return {
        {Attribute::Value, translated(QT_TRANSLATE_NOOP("Infisical", "Value")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical",
             "The server copies the stored value; it never reaches this computer. References like "
             "${KEY} are copied as they are written, and ${KEY} in a copied value resolves in the "
             "destination's folder.")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical", "New secrets will be empty; overwritten ones keep their value."))},
        {Attribute::Comment, translated(QT_TRANSLATE_NOOP("Infisical", "Comment")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical", "A source without a comment leaves the destination's comment.")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical", "New secrets have no comment; overwritten ones keep theirs."))},
        {Attribute::Tags, translated(QT_TRANSLATE_NOOP("Infisical", "Tags")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical", "Replaces the destination's tags; a source without tags removes them.")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical", "New secrets have no tags; overwritten ones keep theirs."))},
        {Attribute::Metadata, translated(QT_TRANSLATE_NOOP("Infisical", "Metadata")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical",
             "Replaces the destination's metadata; a source without metadata removes it.")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical",
             "New secrets have no metadata; overwritten ones keep theirs, except where an approval "
             "is needed: its merge removes their metadata."))},
        {Attribute::SkipMultilineEncoding,
         translated(QT_TRANSLATE_NOOP("Infisical", "Skip multiline encoding")),
         translated(QT_TRANSLATE_NOOP(
             "Infisical", "Whether values of several lines are given out unencoded.")),
         translated(QT_TRANSLATE_NOOP(
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
        = {{translated(QT_TRANSLATE_NOOP("Infisical", "Infisical Cloud, US")),
            QUrl(QStringLiteral("https://us.infisical.com"))},
           {translated(QT_TRANSLATE_NOOP("Infisical", "Infisical Cloud, EU")),
            QUrl(QStringLiteral("https://eu.infisical.com"))}};
    descriptor.ownSiteAllowed = true;
    descriptor.methods = {universalAuth(), pastedToken(), browser()};
    descriptor.levels
        = {{translated(QT_TRANSLATE_NOOP("Infisical", "Project")),
            translated(QT_TRANSLATE_NOOP("Infisical", "Projects")), false,
            translated(QT_TRANSLATE_NOOP("Infisical", "project")),
            translated(QT_TRANSLATE_NOOP("Infisical", "projects"))},
           {translated(QT_TRANSLATE_NOOP("Infisical", "Environment")),
            translated(QT_TRANSLATE_NOOP("Infisical", "Environments")), true,
            translated(QT_TRANSLATE_NOOP("Infisical", "environment")),
            translated(QT_TRANSLATE_NOOP("Infisical", "environments"))},
           {translated(QT_TRANSLATE_NOOP("Infisical", "Secret path")),
            translated(QT_TRANSLATE_NOOP("Infisical", "Secret paths")), false,
            translated(QT_TRANSLATE_NOOP("Infisical", "secret path")),
            translated(QT_TRANSLATE_NOOP("Infisical", "secret paths"))}};
    descriptor.attributes = attributes();
    descriptor.capabilities = capabilities();
    descriptor.removalWarning = translated(QT_TRANSLATE_NOOP(
        "Infisical",
        "Infisical sends the value of each deleted secret back to whoever may read it. That answer "
        "is not decoded, and the program overwrites its copy of it."));
    return descriptor;
}

} // namespace Keycutter
