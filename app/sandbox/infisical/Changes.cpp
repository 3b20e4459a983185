// SPDX-License-Identifier: MIT
#include "infisical/Changes.h"

#include "infisical/ApiError.h"

namespace Sandbox::Infisical {

namespace {

SecretContent changedContent(SecretContent content, const Change& change)
{
    content.value = change.value.value_or(content.value);
    content.comment = change.comment.value_or(content.comment);
    content.tagIds = change.tagIds.value_or(content.tagIds);
    content.metadata = change.metadata.value_or(content.metadata);
    content.skipMultilineEncoding
        = change.skipMultilineEncoding.value_or(content.skipMultilineEncoding);
    return content;
}

} // namespace

Secret& secretToChange(Folder& folder, const QString& key, const QString& path)
{
    Secret* secret = Store::sharedSecret(folder, key);
    if (!secret)
        throw ApiError::notFound(QStringLiteral("Secret does not exist:  in path %1").arg(path));
    return *secret;
}

Secret applyChange(Store& store, Folder& folder, const Change& change, quint64 writer)
{
    if (change.kind == Change::Kind::Create) {
        Secret& secret = store.addSecret(folder, change.key, changedContent({}, change));
        secret.writer = writer;
        return secret;
    }
    const auto found = folder.secrets.find(change.secretId);
    if (found == folder.secrets.end())
        throw ApiError::notFound(QStringLiteral("Secret with name '%1' not found").arg(change.key));
    Secret& secret = found->second;
    if (change.kind == Change::Kind::Delete) {
        const Secret removed = secret;
        Store::removeSecret(folder, removed.id);
        return removed;
    }
    Store::updateSecret(
        folder, secret, changedContent(secret.content, change),
        change.newKey.isEmpty() ? secret.key : change.newKey);
    return secret;
}

} // namespace Sandbox::Infisical
