// SPDX-License-Identifier: MIT
#include "JsonMatch.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace {

const QRegularExpression& uuid()
{
    static const QRegularExpression form(
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

bool isWhole(const QRegularExpression& form, const QString& text)
{
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(form.pattern()), form.patternOptions());
    return whole.match(text).hasMatch();
}

//! Texts that differ from run to run, by their form.
bool isVolatile(const QString& text)
{
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z")),
        QRegularExpression(QStringLiteral("req-[A-Za-z0-9]{14}")),
    };
    for (const QRegularExpression& form : forms) {
        if (isWhole(form, text))
            return true;
    }
    return false;
}

QString withoutSeconds(QString text)
{
    static const QRegularExpression seconds(QStringLiteral("again in \\d+ seconds"));
    return text.replace(seconds, QStringLiteral("again in N seconds"));
}

} // namespace

QString JsonMatch::translated(const QString& text) const
{
    QString result;
    qsizetype end = 0;
    auto matches = uuid().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString id = match.captured();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        const QString own = m_ownIds.value(id.toLower(), id.toLower());
        result += id == id.toUpper() ? own.toUpper() : (id == id.toLower() ? own : id);
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

QString
JsonMatch::difference(const QJsonValue& recorded, const QJsonValue& own, const QString& place)
{
    if (recorded.type() != own.type())
        return QStringLiteral("%1: another type").arg(place);
    if (recorded.isObject())
        return objectDifference(recorded.toObject(), own.toObject(), place);
    if (recorded.isArray())
        return arrayDifference(recorded.toArray(), own.toArray(), place);
    if (recorded.isString())
        return textDifference(recorded.toString(), own.toString(), place);
    if (recorded != own)
        return QStringLiteral("%1: %2, not %3")
            .arg(place, own.toVariant().toString(), recorded.toVariant().toString());
    return {};
}

QString JsonMatch::objectDifference(
    const QJsonObject& recorded, const QJsonObject& own, const QString& place)
{
    if (recorded.keys() != own.keys())
        return QStringLiteral("%1: keys %2, not %3")
            .arg(place, own.keys().join(u' '), recorded.keys().join(u' '));
    for (auto it = recorded.begin(); it != recorded.end(); ++it) {
        const QString found = difference(it.value(), own.value(it.key()), place + u'.' + it.key());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString
JsonMatch::arrayDifference(const QJsonArray& recorded, const QJsonArray& own, const QString& place)
{
    if (recorded.size() != own.size())
        return QStringLiteral("%1: %2 elements, not %3")
            .arg(place)
            .arg(own.size())
            .arg(recorded.size());
    QList<QJsonValue> left;
    for (const QJsonValue& element : own)
        left.append(element);
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        const qsizetype match = counterpart(recorded.at(i), left);
        if (match < 0)
            return QStringLiteral("%1[%2]: has no counterpart").arg(place).arg(i);
        const QString found = difference(
            recorded.at(i), left.takeAt(match), QStringLiteral("%1[%2]").arg(place).arg(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

qsizetype
JsonMatch::counterpart(const QJsonValue& recorded, const QList<QJsonValue>& candidates) const
{
    if (candidates.isEmpty() || !recorded.isObject())
        return candidates.isEmpty() ? -1 : 0;
    const QString known = m_ownIds.value(recorded[u"id"].toString());
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (!known.isEmpty() && candidates.at(i)[u"id"].toString() == known)
            return i;
    }
    // The order is the database's, so an element is known by what names it.
    for (const QString& name :
         {QStringLiteral("secretKey"), QStringLiteral("sourceSecretKey"), QStringLiteral("slug"),
          QStringLiteral("name"), QStringLiteral("key"), QStringLiteral("secretPath")}) {
        if (!recorded[name].isString())
            continue;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            if (candidates.at(i)[name] == recorded[name])
                return i;
        }
        return -1;
    }
    return 0;
}

QString JsonMatch::textDifference(const QString& recorded, const QString& own, const QString& place)
{
    if (recorded == u"<token>")
        return own.isEmpty() ? place + QStringLiteral(": no token") : QString();
    if (isVolatile(recorded))
        return isVolatile(own) ? QString() : place + QStringLiteral(": of another form");
    if (isWhole(uuid(), recorded) && !m_ownIds.contains(recorded)) {
        if (!isWhole(uuid(), own))
            return place + QStringLiteral(": not an id");
        m_ownIds.insert(recorded, own);
        return {};
    }
    if (withoutSeconds(translated(recorded)) != withoutSeconds(own))
        return QStringLiteral("%1: \"%2\", not \"%3\"").arg(place, own, translated(recorded));
    return {};
}
