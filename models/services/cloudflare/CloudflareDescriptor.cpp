// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareDescriptor.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Cloudflare", text);
}

CredentialField accountId()
{
    CredentialField field;
    field.id = CloudflareMethod::accountIdField;
    field.label = translated(QT_TRANSLATE_NOOP("Cloudflare", "Account ID"));
    field.placeholder = QStringLiteral("023e105f4ecef8ad9ca31a8372d0c353");
    field.help = translated(QT_TRANSLATE_NOOP(
        "Cloudflare",
        "Needed only where the credential may not list its accounts. It is in the address of the "
        "account's pages on dash.cloudflare.com."));
    field.optional = true;
    field.pattern = QStringLiteral("[0-9a-fA-F]{32}");
    field.patternText
        = translated(QT_TRANSLATE_NOOP("Cloudflare", "32 digits and letters from a to f"));
    return field;
}

CredentialField secretField(const QString& id, const char* label, const char* help)
{
    CredentialField field;
    field.id = id;
    field.label = translated(label);
    field.help = translated(help);
    field.secret = true;
    return field;
}

SignInMethod apiToken()
{
    SignInMethod method;
    method.id = CloudflareMethod::token;
    method.title = translated(QT_TRANSLATE_NOOP("Cloudflare", "API token"));
    method.description = translated(QT_TRANSLATE_NOOP(
        "Cloudflare",
        "An API token with the permission “Secrets Store Write” (in the dashboard: Account, "
        "Secrets Store, Edit); “Account Settings Read” lets it list its accounts. Made under My "
        "Profile, API Tokens."));
    method.fields = {
        secretField(
            CloudflareMethod::tokenField, QT_TRANSLATE_NOOP("Cloudflare", "API token"),
            QT_TRANSLATE_NOOP(
                "Cloudflare",
                "A user's token (“cfut_…”) or an account's (“cfat_…”). Cloudflare shows it once, "
                "when it is created.")),
        accountId()};
    return method;
}

SignInMethod globalKey()
{
    CredentialField email;
    email.id = CloudflareMethod::emailField;
    email.label = translated(QT_TRANSLATE_NOOP("Cloudflare", "E-mail"));
    email.placeholder = QStringLiteral("user@example.com");
    email.help = translated(QT_TRANSLATE_NOOP("Cloudflare", "The user's sign-in at Cloudflare."));
    SignInMethod method;
    method.id = CloudflareMethod::globalKey;
    method.title = translated(QT_TRANSLATE_NOOP("Cloudflare", "Global API Key"));
    method.description = translated(QT_TRANSLATE_NOOP(
        "Cloudflare",
        "The older way to sign in, with a user's e-mail and key. The user needs the role Super "
        "Administrator or Secrets Store Admin to duplicate."));
    method.fields = {
        email,
        secretField(
            CloudflareMethod::keyField, QT_TRANSLATE_NOOP("Cloudflare", "Global API Key"),
            QT_TRANSLATE_NOOP(
                "Cloudflare",
                "My Profile, API Tokens, Global API Key. It can do all that the user can; an API "
                "token is safer.")),
        accountId()};
    return method;
}

Capabilities capabilities()
{
    Capabilities capabilities;
    capabilities.batchSize = 1;
    // Copies of different names do not touch each other. A store holds at most 100 secrets, so that
    // a run's burst stays far under the 1,200 requests of a window, and the budget keeps a fifth of
    // that for the dashboard, which shares it (RateBudget; contract cloudflare 2.3, 4).
    capabilities.callsAtOnce = 4;
    capabilities.canRename = true;
    capabilities.hasScopes = true;
    capabilities.canSetComment = true;
    capabilities.hasStatus = true;
    capabilities.sameLocationOnly = true;
    capabilities.canRemove = true;
    capabilities.removalShowsLate = true; // contract cloudflare 3
    return capabilities;
}

//! Contract cloudflare 2.2. Only the first two have documented integrations.
QList<ScopeOption> scopes()
{
    const auto scope = [](const char* id, const char* label, const char* help) {
        return ScopeOption{QString::fromLatin1(id), translated(label), translated(help)};
    };
    return {
        scope(
            "workers", QT_TRANSLATE_NOOP("Cloudflare", "Workers"),
            QT_TRANSLATE_NOOP("Cloudflare", "Workers can bind the secret.")),
        scope(
            "ai_gateway", QT_TRANSLATE_NOOP("Cloudflare", "AI Gateway"),
            QT_TRANSLATE_NOOP(
                "Cloudflare", "AI Gateway finds the secret as a provider's key, by its name.")),
        scope(
            "dex", QT_TRANSLATE_NOOP("Cloudflare", "DEX"),
            QT_TRANSLATE_NOOP("Cloudflare", "Digital Experience Monitoring may use the secret.")),
        scope(
            "access", QT_TRANSLATE_NOOP("Cloudflare", "Access"),
            QT_TRANSLATE_NOOP("Cloudflare", "Cloudflare Access may use the secret.")),
        scope(
            "containers", QT_TRANSLATE_NOOP("Cloudflare", "Containers"),
            QT_TRANSLATE_NOOP(
                "Cloudflare", "Containers may use the secret, for example for a registry.")),
        scope(
            "websearch", QT_TRANSLATE_NOOP("Cloudflare", "Web search"),
            QT_TRANSLATE_NOOP("Cloudflare", "Web search may use the secret.")),
    };
}

//! Contract cloudflare 3: a key is found only by exactly this name. A part that holds "_" itself is
//! rare, a suffix such as "_COPY" that makes a useless alias is not, so both are hinted at.
NameHint aiGatewayHint()
{
    return {
        QStringLiteral("ai_gateway"), QStringLiteral("[A-Za-z0-9-]+_[A-Za-z0-9-]+_[A-Za-z0-9-]+"),
        translated(QT_TRANSLATE_NOOP(
            "Cloudflare",
            "AI Gateway finds a key only under the exact name "
            "{gateway_id}_{provider_slug}_{alias}, so change the alias, not the whole name."))};
}

} // namespace

ServiceDescriptor cloudflareDescriptor()
{
    ServiceDescriptor descriptor;
    descriptor.id = QStringLiteral("cloudflare");
    descriptor.name = QStringLiteral("Cloudflare Secrets Store");
    descriptor.icon = QStringLiteral("service-cloudflare");
    descriptor.sites
        = {{translated(QT_TRANSLATE_NOOP("Cloudflare", "Cloudflare")),
            QUrl(QStringLiteral("https://api.cloudflare.com/client/v4"))},
           {translated(QT_TRANSLATE_NOOP("Cloudflare", "Cloudflare for Government, FedRAMP High")),
            QUrl(QStringLiteral("https://api.fed.cloudflare.com/client/v4"))}};
    descriptor.ownSiteAllowed = true;
    descriptor.methods = {apiToken(), globalKey()};
    descriptor.levels
        = {{translated(QT_TRANSLATE_NOOP("Cloudflare", "Account")),
            translated(QT_TRANSLATE_NOOP("Cloudflare", "Accounts")), false,
            translated(QT_TRANSLATE_NOOP("Cloudflare", "account")),
            translated(QT_TRANSLATE_NOOP("Cloudflare", "accounts"))},
           {translated(QT_TRANSLATE_NOOP("Cloudflare", "Store")),
            translated(QT_TRANSLATE_NOOP("Cloudflare", "Stores")), false,
            translated(QT_TRANSLATE_NOOP("Cloudflare", "store")),
            translated(QT_TRANSLATE_NOOP("Cloudflare", "stores"))}};
    descriptor.capabilities = capabilities();
    descriptor.nameRule
        = {QStringLiteral("[A-Za-z0-9_-]+"),
           translated(QT_TRANSLATE_NOOP("Cloudflare", "Letters, digits, “_” and “-” only."))};
    descriptor.nameHints = {aiGatewayHint()};
    descriptor.scopes = scopes();
    descriptor.nameTemplate = QStringLiteral("{name}_COPY");
    descriptor.pendingStatus = QStringLiteral("pending"); // contract 2.1
    descriptor.readyStatus = QStringLiteral("active");
    descriptor.removedStatus = QStringLiteral("deleted");
    descriptor.removalWarning = translated(QT_TRANSLATE_NOOP(
        "Cloudflare",
        "A Worker or another product may use a copy already. It finds no secret any more once the "
        "copy is deleted, and a deleted secret cannot be brought back."));
    return descriptor;
}

} // namespace Keycutter
