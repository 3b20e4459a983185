// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalPolicy.h"

#include "json/JsonReader.h"

#include <algorithm>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

ApprovalPolicy::Need needOf(TokenKind kind, std::optional<bool> identitiesPass)
{
    if (kind == TokenKind::User)
        return ApprovalPolicy::Need::Needed;
    if (!identitiesPass)
        return ApprovalPolicy::Need::Possible;
    return *identitiesPass ? ApprovalPolicy::Need::None : ApprovalPolicy::Need::Needed;
}

} // namespace

Result<ApprovalPolicy> decodePolicy(const QByteArray& bytes, TokenKind kind, const QString& purpose)
{
    return decodeJson<ApprovalPolicy>(bytes, purpose, [kind](JsonObjectReader& reader) {
        ApprovalPolicy policy;
        policy.need = ApprovalPolicy::Need::None;
        reader.maybeObject("policy"_L1, [&policy, kind](JsonObjectReader& each) {
            policy.name = each.maybeText("name"_L1).value_or(QString());
            policy.approvalsNeeded = static_cast<int>(
                std::clamp<qint64>(each.maybeWholeNumber("approvals"_L1).value_or(0), 0, 1000));
            policy.need = needOf(kind, each.maybeBoolean("bypassForMachineIdentities"_L1));
        });
        return policy;
    });
}

} // namespace Keycutter
