// SPDX-License-Identifier: MIT
#include "infisical/SecretJson.h"

#include "infisical/Store.h"

namespace Sandbox::Infisical {

namespace {

void writeMetadata(JsonText& json, const QList<Metadata>& metadata, bool hidden)
{
    json.key("secretMetadata");
    json.beginArray();
    for (const Metadata& entry : metadata) {
        json.beginObject();
        json.key("key");
        json.value(entry.key);
        json.key("value");
        // An encrypted entry is a secret like a value is.
        json.value(
            hidden && entry.encrypted ? QStringLiteral("<hidden-by-infisical>") : entry.value);
        json.key("isEncrypted");
        json.value(entry.encrypted);
        json.endObject();
    }
    json.endArray();
}

void writeTags(JsonText& json, const Project& project, const QStringList& tagIds)
{
    json.key("tags");
    json.beginArray();
    for (const QString& id : tagIds) {
        const Tag* tag = Store::findTag(project, id);
        if (!tag)
            continue;
        json.beginObject();
        json.key("id");
        json.value(tag->id);
        json.key("slug");
        json.value(tag->slug);
        json.key("color");
        json.value(tag->color);
        json.key("name");
        json.value(tag->name);
        json.endObject();
    }
    json.endArray();
}

void writeHead(JsonText& json, const Secret& secret, const SecretFrame& frame, bool imported)
{
    json.key("id");
    json.value(secret.id);
    json.key("_id");
    json.value(secret.id);
    json.key("workspace");
    json.value(imported ? QString() : frame.project.id);
    json.key("environment");
    json.value(frame.environment);
    json.key("version");
    json.value(static_cast<qint64>(secret.version));
    json.key("type");
    json.value(secret.isShared() ? QStringLiteral("shared") : QStringLiteral("personal"));
    json.key("secretKey");
    json.value(secret.key);
}

void writeRotation(JsonText& json, const Secret& secret)
{
    json.key("isRotatedSecret");
    json.value(secret.isRotated());
    json.key("rotationId");
    if (secret.isRotated())
        json.value(secret.rotationId);
    else
        json.null();
}

void writeDates(JsonText& json, const Secret& secret)
{
    json.key("secretReminderNote");
    json.null();
    json.key("secretReminderRepeatDays");
    json.null();
    json.key("createdAt");
    json.date(secret.createdAt);
    json.key("updatedAt");
    json.date(secret.updatedAt);
}

} // namespace

void writeSecret(
    JsonText& json, const Secret& secret, const QString& value, const SecretFrame& frame,
    unsigned parts)
{
    json.beginObject();
    writeHead(json, secret, frame, parts & ImportedForm);
    json.key("secretValue");
    json.value(frame.hidden ? QStringLiteral("<hidden-by-infisical>") : value);
    json.key("secretComment");
    json.value(secret.content.comment);
    json.key("skipMultilineEncoding");
    json.value(secret.content.skipMultilineEncoding);
    if (!(parts & ImportedForm))
        writeDates(json, secret);
    if (parts & RotationPart)
        writeRotation(json, secret);
    if (parts & HiddenPart) {
        json.key("secretValueHidden");
        json.value(frame.hidden);
    }
    if (parts & PathPart) {
        json.key("secretPath");
        json.value(frame.path);
    }
    if (parts & MetadataPart)
        writeMetadata(json, secret.content.metadata, frame.hidden);
    if (parts & TagsPart)
        writeTags(json, frame.project, secret.content.tagIds);
    if (parts & HoneyTokenPart) {
        json.key("isHoneyTokenSecret");
        json.value(secret.honeyToken);
    }
    json.endObject();
}

Response secretResponse(const Secret& secret, const SecretFrame& frame, unsigned parts)
{
    JsonText json;
    json.beginObject();
    json.key("secret");
    writeSecret(json, secret, secret.content.value, frame, parts);
    json.endObject();
    Response response;
    response.body = json.take();
    return response;
}

Response
secretsResponse(const std::vector<Secret>& secrets, const SecretFrame& frame, unsigned parts)
{
    JsonText json;
    json.beginObject();
    json.key("secrets");
    json.beginArray();
    for (const Secret& secret : secrets)
        writeSecret(json, secret, secret.content.value, frame, parts);
    json.endArray();
    json.endObject();
    Response response;
    response.body = json.take();
    return response;
}

} // namespace Sandbox::Infisical
