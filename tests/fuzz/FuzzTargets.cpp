// SPDX-License-Identifier: MIT
#include "FuzzTargets.h"

#include "FuzzPromises.h"
#include "http/LoopbackMessage.h"
#include "services/infisical/InfisicalAbility.h"
#include "services/infisical/InfisicalAccount.h"
#include "services/infisical/InfisicalApproval.h"
#include "services/infisical/InfisicalBlame.h"
#include "services/infisical/InfisicalBrowserMessage.h"
#include "services/infisical/InfisicalDuplicateReply.h"
#include "services/infisical/InfisicalErrors.h"
#include "services/infisical/InfisicalFolders.h"
#include "services/infisical/InfisicalPolicy.h"
#include "services/infisical/InfisicalProjects.h"
#include "services/infisical/InfisicalSecrets.h"
#include "services/infisical/InfisicalToken.h"

namespace Keycutter::Fuzz {

using namespace Qt::StringLiterals;

void runSecrets(const QByteArray& bytes)
{
    const auto listing = decodeSecrets(bytes, {});
    requireStrict(listing);
    if (!listing)
        return;
    for (const Secret& secret : listing->secrets)
        require(!secret.id.isEmpty() && !secret.key.isEmpty() && secret.version >= 0);
}

void runProjects(const QByteArray& bytes)
{
    const auto projects = decodeProjects(bytes, {});
    requireStrict(projects);
    if (projects) {
        for (const Project& project : *projects)
            require(!project.id.isEmpty());
    }
    requireStrict(decodeFolders(bytes, u"/"_s, {}));
    requireStrict(decodeCreatedFolder(bytes, u"/a"_s, {}));
    requireStrict(decodeOrganisations(bytes, {}));
}

void runDuplicateReply(const QByteArray& bytes)
{
    const auto reply = decodeDuplicateReply(bytes, {});
    requireStrict(reply);
    if (!reply)
        return;
    for (const DuplicateResult& result : reply->results) {
        require(!result.sourceId.isEmpty());
        require(result.approval.has_value() == result.destinationId.isEmpty());
    }
}

void runApproval(const QByteArray& bytes)
{
    const auto approval = decodeApproval(bytes, {});
    requireStrict(approval);
    if (approval)
        require(!approval->id.isEmpty() && approval->approvalsGiven >= 0);
    const auto page = decodeApprovals(bytes, {});
    requireStrict(page);
    for (const ListedApproval& listed : page.value_or(ApprovalPage()).approvals)
        require(!listed.approval.id.isEmpty() && listed.approval.approvalsGiven >= 0);
    for (const TokenKind kind : {TokenKind::User, TokenKind::Identity})
        requireStrict(decodePolicy(bytes, kind, {}));
}

void runErrorEnvelope(const QByteArray& bytes)
{
    DuplicateCall call;
    for (const QString& key : {u"A"_s, u"it's"_s, u"DB_URL"_s}) {
        DuplicateItem item;
        item.sourceId = u"id-"_s + key;
        item.sourceKey = key;
        call.items.append(item);
    }
    for (const int status : {400, 401, 403, 404, 422, 500}) {
        HttpReply reply;
        reply.status = status;
        reply.body = bytes;
        reply.headers = {{"Content-Type", "application/json"}};
        const Error error = infisicalErrorOf(reply, u"Fuzzing"_s, true);
        require(!error.said.isEmpty() && error.said.size() <= 1000);
        require(error.details.size() <= 20);
        const Blame blame = blameOf(call, error);
        require((blame.on == Blame::On::Item) == !blame.sourceId.isEmpty());
        std::ignore = abilityOf(reply);
    }
}

void runBrowserMessage(const QByteArray& bytes)
{
    const auto message = decodeBrowserMessage(bytes, {});
    requireStrict(message);
    if (message)
        require(!message->token->isEmpty());
    const auto pasted = decodePastedMessage(QString::fromUtf8(bytes), {});
    require(pasted || pasted.error().kind == ErrorKind::InvalidRequest);
    requireStrict(decodeGrant(bytes, {}));
    std::ignore = claimsOf(bytes);
    std::ignore = claimsOf("e30." + bytes.toBase64(QByteArray::Base64UrlEncoding) + ".x");
}

void runLoopback(const QByteArray& bytes)
{
    const LoopbackMessage message = readLoopbackMessage(bytes);
    if (message.state != LoopbackMessage::State::Complete)
        return;
    const QString origin = u"https://eu.infisical.com"_s;
    const LoopbackVerdict verdict = judgeLoopbackMessage(message, origin, 4711);
    require(verdict.status >= 200 && verdict.status < 600);
    if (verdict.isMessage) {
        require(message.method == "POST" && verdict.originAllowed);
        require(message.header("Origin") == origin.toUtf8());
    }
    require(!loopbackAnswer(message, verdict, origin).isEmpty());
}

} // namespace Keycutter::Fuzz
