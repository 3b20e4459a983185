// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalSecrets.h"

#include "json/JsonReader.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

QList<Tag> readTags(JsonObjectReader& secret)
{
    QList<Tag> tags;
    secret.maybeObjects("tags"_L1, [&tags](JsonObjectReader& reader) {
        Tag tag;
        tag.slug = reader.name("slug"_L1);
        tag.name = reader.maybeText("name"_L1).value_or(tag.slug);
        tag.color = reader.maybeText("color"_L1).value_or(QString());
        tag.id = reader.maybeText("id"_L1).value_or(QString());
        tags.append(tag);
    });
    return tags;
}

QList<MetadataEntry> readMetadata(JsonObjectReader& secret)
{
    QList<MetadataEntry> metadata;
    secret.maybeObjects("secretMetadata"_L1, [&metadata](JsonObjectReader& reader) {
        MetadataEntry entry;
        entry.key = reader.text("key"_L1);
        entry.encrypted = reader.maybeBoolean("isEncrypted"_L1).value_or(false);
        entry.value = reader.maybeText("value"_L1).value_or(QString());
        metadata.append(entry);
    });
    return metadata;
}

SecretMarks readMarks(JsonObjectReader& secret)
{
    SecretMarks marks;
    marks.setFlag(SecretMark::Rotated, secret.maybeBoolean("isRotatedSecret"_L1).value_or(false));
    marks.setFlag(
        SecretMark::HoneyToken, secret.maybeBoolean("isHoneyTokenSecret"_L1).value_or(false));
    marks.setFlag(
        SecretMark::PersonalOverride,
        secret.maybeText("type"_L1).value_or(QString()) == "personal"_L1);
    return marks;
}

Secret readSecret(JsonObjectReader& reader)
{
    Secret secret;
    secret.id = reader.name("id"_L1);
    secret.key = reader.name("secretKey"_L1);
    secret.comment = reader.maybeText("secretComment"_L1).value_or(QString());
    secret.tags = readTags(reader);
    secret.metadata = readMetadata(reader);
    const qint64 version = reader.wholeNumber("version"_L1);
    if (version < 0 || version > std::numeric_limits<int>::max())
        reader.report("version"_L1, QCoreApplication::translate("Infisical", "a version number"));
    else
        secret.version = static_cast<int>(version);
    secret.created = reader.maybeTime("createdAt"_L1).value_or(QDateTime());
    secret.modified = reader.maybeTime("updatedAt"_L1).value_or(QDateTime());
    secret.marks = readMarks(reader);
    return secret;
}

//! Personal overrides lie beside the shared secret of their key and imports in another folder:
//! neither makes a twin.
bool canBeTwin(const Secret& secret)
{
    return !(secret.marks & (SecretMark::PersonalOverride | SecretMark::Imported));
}

void markTwins(QList<Secret>& secrets)
{
    QHash<QString, int> count;
    count.reserve(secrets.size());
    for (const Secret& secret : std::as_const(secrets)) {
        if (canBeTwin(secret))
            ++count[secret.key];
    }
    if (count.size() == secrets.size())
        return;
    for (Secret& secret : secrets)
        secret.marks.setFlag(SecretMark::Twin, canBeTwin(secret) && count.value(secret.key) > 1);
}

Listing readListing(JsonObjectReader& reader)
{
    Listing listing;
    reader.objects("secrets"_L1, [&listing](JsonObjectReader& secret) {
        listing.secrets.append(readSecret(secret));
    });
    reader.maybeObjects("imports"_L1, [&listing](JsonObjectReader& import) {
        import.objects("secrets"_L1, [&listing](JsonObjectReader& each) {
            Secret secret = readSecret(each);
        secret.marks |= SecretMark::Imported;
        listing.secrets.append(secret);
    });
});
markTwins(listing.secrets);
return listing;
}

} // namespace

Result<Listing> decodeSecrets(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<Listing>(bytes, purpose, readListing);
}

} // namespace Keycutter
