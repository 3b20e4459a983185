// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalDuplicateReply.h"

#include "json/JsonReader.h"

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

Approval readApproval(JsonObjectReader& reader)
{
    Approval approval;
    approval.id = reader.name("id"_L1);
    approval.created = reader.maybeTime("createdAt"_L1).value_or(QDateTime());
    return approval;
}

DuplicateResult readResult(JsonObjectReader& reader)
{
    DuplicateResult result;
    result.sourceId = reader.name("sourceSecretId"_L1);
    reader.maybeObject("approval"_L1, [&result](JsonObjectReader& approval) {
        result.approval = readApproval(approval);
    });
    if (!result.approval)
        result.destinationId = reader.name("destinationSecretId"_L1);
    return result;
}

} // namespace

Result<DuplicateReply> decodeDuplicateReply(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<DuplicateReply>(bytes, purpose, [](JsonObjectReader& reader) {
        DuplicateReply reply;
        reader.objects("results"_L1, [&reply](JsonObjectReader& result) {
            reply.results.append(readResult(result));
        });
        return reply;
    });
}

} // namespace Keycutter
