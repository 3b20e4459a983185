// SPDX-License-Identifier: MIT
#include "json/JsonObjectReader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace Keycutter {

namespace {

//! Beyond this a double no longer tells whole numbers apart.
constexpr double largestWhole = 9007199254740991.0;

QString aText()
{
    return QCoreApplication::translate("JsonObjectReader", "a text");
}

QString aName()
{
    return QCoreApplication::translate("JsonObjectReader", "a text that is not empty");
}

QString aWholeNumber()
{
    return QCoreApplication::translate("JsonObjectReader", "a whole number");
}

QString aBoolean()
{
    return QCoreApplication::translate("JsonObjectReader", "true or false");
}

QString aTime()
{
    return QCoreApplication::translate("JsonObjectReader", "a date and time");
}

QString anObject()
{
    return QCoreApplication::translate("JsonObjectReader", "an object");
}

QString aList()
{
    return QCoreApplication::translate("JsonObjectReader", "a list");
}

} // namespace

JsonObjectReader::JsonObjectReader(const QJsonObject& object, JsonTrail& trail)
    : m_object(object)
    , m_trail(trail)
{
}

QString JsonObjectReader::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isString())
        m_trail.report(key, aText());
    return found.toString();
}

QString JsonObjectReader::name(QLatin1StringView key)
{
    QString found = value(key).toString();
    if (found.isEmpty())
        m_trail.report(key, aName());
    return found;
}

qint64 JsonObjectReader::wholeNumber(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    const double number = found.toDouble(std::nan(""));
    if (!(std::abs(number) <= largestWhole) || std::trunc(number) != number) {
        m_trail.report(key, aWholeNumber());
        return 0;
    }
    return static_cast<qint64>(number);
}

bool JsonObjectReader::boolean(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isBool())
        m_trail.report(key, aBoolean());
    return found.toBool();
}

QDateTime JsonObjectReader::time(QLatin1StringView key)
{
    QDateTime found = QDateTime::fromString(value(key).toString(), Qt::ISODateWithMs);
    if (!found.isValid())
        m_trail.report(key, aTime());
    return found;
}

template <class Value, class Read>
std::optional<Value> JsonObjectReader::maybe(QLatin1StringView key, Read read)
{
    if (!has(key))
        return std::nullopt;
    return (this->*read)(key);
}

std::optional<QString> JsonObjectReader::maybeText(QLatin1StringView key)
{
    return maybe<QString>(key, &JsonObjectReader::text);
}

std::optional<qint64> JsonObjectReader::maybeWholeNumber(QLatin1StringView key)
{
    return maybe<qint64>(key, &JsonObjectReader::wholeNumber);
}

std::optional<bool> JsonObjectReader::maybeBoolean(QLatin1StringView key)
{
    return maybe<bool>(key, &JsonObjectReader::boolean);
}

std::optional<QDateTime> JsonObjectReader::maybeTime(QLatin1StringView key)
{
    return maybe<QDateTime>(key, &JsonObjectReader::time);
}

std::optional<QStringList> JsonObjectReader::maybeTexts(QLatin1StringView key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue found = value(key);
    if (!found.isArray())
        m_trail.report(key, aList());
    QStringList texts;
    m_trail.enter(key);
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size() && m_trail.isGood(); ++i) {
        m_trail.enter(i);
        if (!array.at(i).isString())
            m_trail.report(aText());
        texts.append(array.at(i).toString());
        m_trail.leave();
    }
    m_trail.leave();
    return texts;
}

void JsonObjectReader::object(QLatin1StringView key, const Each& read)
{
    const QJsonValue found = value(key);
    if (!found.isObject()) {
        m_trail.report(key, anObject());
        return;
    }
    const QJsonObject inner = found.toObject();
    m_trail.enter(key);
    JsonObjectReader reader(inner, m_trail);
    read(reader);
    m_trail.leave();
}

bool JsonObjectReader::maybeObject(QLatin1StringView key, const Each& read)
{
    if (!has(key))
        return false;
    object(key, read);
    return true;
}

void JsonObjectReader::objects(QLatin1StringView key, const Each& read)
{
    const QJsonValue found = value(key);
    if (!found.isArray()) {
        m_trail.report(key, aList());
        return;
    }
    readObjects(key, found.toArray(), read);
}

bool JsonObjectReader::maybeObjects(QLatin1StringView key, const Each& read)
{
    if (!has(key))
        return false;
    objects(key, read);
    return true;
}

void JsonObjectReader::readObjects(QLatin1StringView key, const QJsonArray& array, const Each& read)
{
    m_trail.enter(key);
    for (qsizetype i = 0; i < array.size() && m_trail.isGood(); ++i) {
        m_trail.enter(i);
        const QJsonValue element = array.at(i);
        if (element.isObject()) {
            const QJsonObject inner = element.toObject();
            JsonObjectReader reader(inner, m_trail);
            read(reader);
        } else {
            m_trail.report(anObject());
        }
        m_trail.leave();
    }
    m_trail.leave();
}

bool JsonObjectReader::has(QLatin1StringView key) const
{
    const QJsonValue found = value(key);
    return !found.isUndefined() && !found.isNull();
}

QJsonValue JsonObjectReader::value(QLatin1StringView key) const
{
    return m_object.value(key);
}

void JsonObjectReader::report(QLatin1StringView key, const QString& expected)
{
    m_trail.report(key, expected);
}

} // namespace Keycutter
