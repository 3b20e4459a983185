// SPDX-License-Identifier: MIT
#include "services/infisical/RestoreJob.h"

#include "services/common/ServiceCall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

//! More than the names of all members and what stands between them.
constexpr qsizetype namesAndMarks = 128;

//! The members of @p object without its braces.
QByteArray membersOf(const QJsonObject& object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

QByteArray tagsAndMetadata(const RestoreCall& call)
{
    QJsonObject object;
    if (call.attributes.testFlag(Attribute::Tags)) {
        QJsonArray ids;
        for (const Tag& tag : call.tags)
            ids.append(tag.id);
        object.insert("tagIds"_L1, ids);
    }
    if (call.attributes.testFlag(Attribute::Metadata)) {
        QJsonArray entries;
        for (const MetadataEntry& entry : call.metadata) {
            entries.append(QJsonObject{
                {"key"_L1, entry.key},
                {"value"_L1, entry.value},
                {"isEncrypted"_L1, entry.encrypted}});
        }
        object.insert("secretMetadata"_L1, entries);
    }
    return membersOf(object);
}

} // namespace

RestoreJob::RestoreJob(InfisicalApi& api, RestoreCall call, QObject* parent)
    : SteppedJob<ChangeReply>(parent)
    , m_api(api)
    , m_call(std::move(call))
{
    using Version = std::shared_ptr<const OldVersion>;
    const bool withValue = m_call.attributes.testFlag(Attribute::Value);
    auto decode
        = [asked = m_call.from, withValue](const QByteArray& bytes, const QString& purpose) {
              return decodeOldVersion(asked, withValue, bytes, purpose);
          };
    step<Version>(
        new ServiceCall<Version>(
            api, api.requests.version(m_call.from, withValue), std::move(decode), this),
        [this](const Result<Version>& version) {
            if (version)
                write(**version);
            else
                finish(failure(version.error()));
        });
}

RestoreJob::~RestoreJob()
{
    // Stopped first. What was half sent is no JSON with zeros in it, and nothing the server takes.
    cancel();
    wipe();
}

void RestoreJob::write(const OldVersion& version)
{
    const QByteArray rest = tagsAndMetadata(m_call);
    // Room for all first: growing would leave copies of the value behind.
    QByteArray changes;
    changes.reserve(
        version.value.reveal().size() + version.comment.size() + rest.size() + namesAndMarks);
    const auto add = [&changes](QByteArrayView name, const QByteArray& raw) {
        if (!raw.isEmpty())
            changes.append('"').append(name).append("\":").append(raw).append(',');
    };
    add("secretValue", version.value.reveal());
    if (m_call.attributes.testFlag(Attribute::Comment))
        add("secretComment", version.comment);
    if (m_call.attributes.testFlag(Attribute::SkipMultilineEncoding))
        add("skipMultilineEncoding", version.skipMultilineEncoding);
    if (rest.isEmpty())
        changes.chop(1);
    else
        changes.append(rest);
    const HttpRequest request = m_api.requests.update(m_call.from, changes);
    wipeInPlace(changes);
    m_body = request.body;
    step<ChangeReply>(
        new ServiceCall<ChangeReply>(m_api, request, decodeChange, this),
        [this](const Result<ChangeReply>& reply) {
            wipe();
            finish(reply);
        },
        CancelRule::KeepSuccess);
}

void RestoreJob::wipe()
{
    wipeInPlace(m_body);
    m_body.clear();
}

} // namespace Keycutter
