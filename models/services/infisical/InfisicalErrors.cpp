// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalErrors.h"

#include "http/HttpStatus.h"
#include "services/common/ErrorParts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

//! "secretIds[2]" from ["secretIds", 2].
QString issuePath(const QJsonArray& steps)
{
    QString path;
    for (const QJsonValue step : steps) {
        if (step.isDouble())
            path += u'[' + QString::number(step.toInt()) + u']';
        else
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) + step.toString();
    }
    return path;
}

void readIssues(const QJsonArray& issues, ErrorEnvelope& envelope)
{
    for (const QJsonValue value : issues) {
        const QJsonObject issue = value.toObject();
        const QString path = issuePath(issue.value("path"_L1).toArray());
        const QString text = issue.value("message"_L1).toString();
        envelope.issuePaths.append(path);
        envelope.details.append(shortened(path.isEmpty() ? text : path + ": "_L1 + text));
        if (envelope.details.size() == mostErrorDetails)
            break;
    }
    envelope.message = shortened(envelope.details.join("; "_L1));
}

//! A permission rule in one line: "create on secrets (not allowed)".
QString ruleText(const QJsonObject& rule)
{
    const QJsonValue action = rule.value("action"_L1);
    const QString what = action.isArray() ? action.toArray().at(0).toString() : action.toString();
    const QString subject = rule.value("subject"_L1).toString();
    const bool forbids = rule.value("inverted"_L1).toBool();
    return (forbids ? QCoreApplication::translate("Infisical", "Rule: %1 on %2, forbidden")
                    : QCoreApplication::translate("Infisical", "Rule: %1 on %2, allowed in part"))
        .arg(what, subject);
}

void readDetails(const QJsonArray& details, ErrorEnvelope& envelope)
{
    for (const QJsonValue value : details) {
        if (envelope.details.size() == mostErrorDetails)
            return;
        if (value.isString())
            envelope.details.append(shortened(value.toString()));
        else if (value.isObject() && value.toObject().contains("action"_L1))
            envelope.details.append(shortened(ruleText(value.toObject())));
    }
}

//! What the envelope tells beyond the status.
ErrorKind kindOf(int status, const ErrorEnvelope& envelope)
{
    const ErrorKind plain = errorKindForStatus(status);
    if (status == 403 && envelope.label == "TokenError"_L1)
        return ErrorKind::Unauthorised;
    if (status == 405 || (status == 404 && envelope.requestId.isEmpty()))
        return ErrorKind::Unsupported;
    if (status == 400 && envelope.message.contains("already exist"_L1))
        return ErrorKind::Conflict;
    return plain;
}

QString adviceOf(ErrorKind kind, const QString& label)
{
    if (kind == ErrorKind::Unsupported) {
        return QCoreApplication::translate(
            "Infisical",
            "Check the base URL. If it is right, the server is too old for this; update it.");
    }
    if (label == "PolicyViolationError"_L1) {
        return QCoreApplication::translate(
            "Infisical", "A policy of the project forbids it; see the details.");
    }
    return {};
}

} // namespace

ErrorEnvelope decodeErrorEnvelope(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    ErrorEnvelope envelope;
    envelope.label = shortened(object.value("error"_L1).toString());
    envelope.requestId = shortened(object.value("reqId"_L1).toString());
    const QJsonValue message = object.value("message"_L1);
    if (message.isArray())
        readIssues(message.toArray(), envelope);
    else
        envelope.message = shortened(message.toString());
    readDetails(object.value("details"_L1).toArray(), envelope);
    return envelope;
}

Error infisicalErrorOf(const HttpReply& reply, const QString& tried, bool mutating)
{
    const ErrorEnvelope envelope = decodeErrorEnvelope(reply.body);
    Error error = Error::of(kindOf(reply.status, envelope), tried, envelope.message);
    if (mutating && leavesEffectOpen(reply.status))
        error.kind = ErrorKind::OutcomeUnknown;
    if (error.said.isEmpty())
        error.said = answeredWith(reply.status);
    error.next = adviceOf(error.kind, envelope.label);
    error.status = reply.status;
    error.code = envelope.label;
    error.requestId = envelope.requestId;
    error.details = envelope.details;
    return error;
}

bool isRouteMissing(const Error& error)
{
    return error.kind == ErrorKind::Unsupported && error.status != 0;
}

} // namespace Keycutter
