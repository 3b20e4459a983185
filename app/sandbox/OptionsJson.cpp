// SPDX-License-Identifier: MIT
#include "OptionsJson.h"

#include <type_traits>

namespace Sandbox {

namespace {

//! Calls @p visit with the name and the member of every switch: the one list of them.
template <typename Subject, typename Visitor> void eachOption(Subject& options, Visitor visit)
{
    visit(u"rateLimit", options.rateLimit);
    visit(u"rateWindow", options.rateWindow);
    visit(u"retryAfterStyle", options.retryAfterStyle);
    visit(u"oldServer", options.oldServer);
    visit(u"preV4Server", options.preV4Server);
    visit(u"identitiesHeldByPolicy", options.identitiesHeldByPolicy);
    visit(u"identitiesReadApprovals", options.identitiesReadApprovals);
    visit(u"identitiesReadPolicies", options.identitiesReadPolicies);
    visit(u"approvalsLicensed", options.approvalsLicensed);
    visit(u"listsHoneyTokens", options.listsHoneyTokens);
    visit(u"olderFolderAnswer", options.olderFolderAnswer);
    visit(u"replicaLag", options.replicaLag);
    visit(u"loseAnswers", options.loseAnswers);
    visit(u"delay", options.delay);
    visit(u"tokenLife", options.tokenLife);
    visit(u"tokenMaxLife", options.tokenMaxLife);
    visit(u"largeFolder", options.largeFolder);
    visit(u"canary", options.canary);
    visit(u"seed", options.seed);
    visit(u"asOf", options.asOf);

    auto& cloudflare = options.cloudflare;
    visit(u"pendingFor", cloudflare.pendingFor);
    visit(u"pendingForever", cloudflare.pendingForever);
    visit(u"deletedLingers", cloudflare.deletedLingers);
    visit(u"badCredentialCode", cloudflare.badCredentialCode);
    visit(u"noPermissionCode", cloudflare.noPermissionCode);
    visit(u"conflictTellsName", cloudflare.conflictTellsName);
    visit(u"refusesPageSizes", cloudflare.refusesPageSizes);
    visit(u"absentCommentIsEmpty", cloudflare.absentCommentIsEmpty);
    visit(u"accountTokensListAccounts", cloudflare.accountTokensListAccounts);
    visit(u"pendingText", cloudflare.pendingText);
    visit(u"extraScope", cloudflare.extraScope);
    visit(u"omitsScopes", cloudflare.omitsScopes);
    visit(u"challenges", cloudflare.challenges);
}

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(const QString& value)
{
    return value;
}

template <typename Number>
requires std::is_integral_v<Number> QJsonValue toJson(Number value)
{
    return static_cast<qint64>(value);
}

template <typename Rep, typename Period> QJsonValue toJson(std::chrono::duration<Rep, Period> value)
{
    return static_cast<qint64>(value.count());
}

bool read(const QJsonValue& json, bool& value)
{
    value = json.toBool();
    return json.isBool();
}

bool read(const QJsonValue& json, QString& value)
{
    value = json.toString();
    return json.isString();
}

template <typename Number>
requires std::is_integral_v<Number>
bool read(const QJsonValue& json, Number& value)
{
    value = static_cast<Number>(json.toInteger());
    return json.isDouble() && json.toInteger(-1) >= 0;
}

template <typename Rep, typename Period>
bool read(const QJsonValue& json, std::chrono::duration<Rep, Period>& value)
{
    qint64 count = 0;
    const bool good = read(json, count);
    value = std::chrono::duration<Rep, Period>(count);
    return good;
}

QJsonValue scalar(const QByteArray& text)
{
    if (text == "true" || text == "false")
        return text == "true";
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(QString::fromUtf8(text));
}

QString camelCase(const QByteArray& dashed)
{
    // Said of one request, the singular reads better.
    if (dashed == "lose-answer")
        return QStringLiteral("loseAnswers");
    QString name;
    for (const QByteArray& part : dashed.split('-')) {
        const QString word = QString::fromUtf8(part);
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    }
    return name;
}

} // namespace

QJsonObject optionsToJson(const Options& options)
{
    QJsonObject json;
    eachOption(options, [&json](QStringView name, const auto& value) {
        json.insert(name, toJson(value));
    });
    return json;
}

bool applyOptions(Options& options, const QJsonObject& changes, QString* problem)
{
    Options changed = options;
    QStringList known;
    QString wrong;
    eachOption(changed, [&](QStringView name, auto& value) {
        known.append(name.toString());
        const auto found = changes.constFind(name);
        if (found != changes.constEnd() && !read(*found, value))
            wrong = QStringLiteral("Switch '%1' has a value of the wrong kind").arg(name);
    });
    for (const QString& name : changes.keys()) {
        if (!known.contains(name))
            wrong = QStringLiteral("There is no switch '%1'").arg(name);
    }
    if (!wrong.isEmpty()) {
        if (problem)
            *problem = wrong;
        return false;
    }
    options = changed;
    return true;
}

QJsonObject optionsFromHeader(const QByteArray& header)
{
    QJsonObject switches;
    for (const QByteArray& part : header.split(',')) {
        const QByteArray text = part.trimmed();
        if (text.isEmpty())
            continue;
        const auto equals = text.indexOf('=');
        if (equals < 0)
            switches.insert(camelCase(text), true);
        else
            switches.insert(
                camelCase(text.left(equals).trimmed()), scalar(text.mid(equals + 1).trimmed()));
    }
    return switches;
}

} // namespace Sandbox
