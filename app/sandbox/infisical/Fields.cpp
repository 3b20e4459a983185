// SPDX-License-Identifier: MIT
#include "infisical/Fields.h"

#include "infisical/ApiError.h"

#include <QHash>
#include <QRegularExpression>

namespace Sandbox::Infisical {

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("undefined");
}

QJsonObject sizeIssue(
    const QString& code, const QString& bound, int size, const QString& message,
    const QJsonArray& path)
{
    return {
        {QStringLiteral("code"), code},
        {bound, size},
        {QStringLiteral("type"), QStringLiteral("array")},
        {QStringLiteral("inclusive"), true},
        {QStringLiteral("exact"), false},
        {QStringLiteral("message"), message},
        {QStringLiteral("path"), path}};
}

bool isUuid(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"));
    return form.match(text).hasMatch();
}

} // namespace

Fields::Fields(const QJsonValue& body)
    : m_object(body.toObject())
{
    if (body.isObject())
        return;
    m_hopeless = true;
    addTypeIssue(QJsonValue::Object, body, {});
}

Fields::Fields(const QJsonObject& object, QJsonArray path)
    : m_object(object)
    , m_path(std::move(path))
{
}

QJsonArray Fields::pathTo(const QString& name) const
{
    QJsonArray path = m_path;
    path.append(name);
    return path;
}

void Fields::addTypeIssue(QJsonValue::Type wanted, const QJsonValue& given, const QJsonArray& path)
{
    const QString expected = typeName(wanted);
    const QString received = typeName(given.type());
    const QString message = given.isUndefined()
        ? QStringLiteral("Required")
        : QStringLiteral("Expected %1, received %2").arg(expected, received);
    m_issues.append(QJsonObject{
        {QStringLiteral("code"), QStringLiteral("invalid_type")},
        {QStringLiteral("expected"), expected},
        {QStringLiteral("received"), received},
        {QStringLiteral("path"), path},
        {QStringLiteral("message"), message}});
}

QJsonValue Fields::typed(const QString& name, QJsonValue::Type wanted, bool required)
{
    const QJsonValue given = m_object.value(name);
    if (given.type() == wanted)
        return given;
    if (!m_hopeless && (required || !given.isUndefined()))
        addTypeIssue(wanted, given, pathTo(name));
    return QJsonValue::Undefined;
}

QString Fields::requiredString(const QString& name)
{
    return typed(name, QJsonValue::String, true).toString().trimmed();
}

std::optional<QString> Fields::optionalString(const QString& name)
{
    const auto text = optionalRawString(name);
    return text ? std::optional(text->trimmed()) : std::nullopt;
}

std::optional<QString> Fields::optionalRawString(const QString& name)
{
    const QJsonValue given = typed(name, QJsonValue::String, false);
    return given.isUndefined() ? std::nullopt : std::optional(given.toString());
}

std::optional<bool> Fields::optionalBool(const QString& name)
{
    const QJsonValue given = typed(name, QJsonValue::Bool, false);
    return given.isUndefined() ? std::nullopt : std::optional(given.toBool());
}

int Fields::optionalInt(const QString& name, int byDefault)
{
    return typed(name, QJsonValue::Double, false).toInt(byDefault);
}

QString Fields::path(const QString& name)
{
    return withoutTrailingSlash(optionalString(name).value_or(QStringLiteral("/")));
}

QStringList Fields::uuids(const QString& name, int minimum, int maximum)
{
    const QJsonValue given = typed(name, QJsonValue::Array, true);
    const QJsonArray elements = given.toArray();
    if (!given.isUndefined() && elements.size() < minimum)
        m_issues.append(sizeIssue(
            QStringLiteral("too_small"), QStringLiteral("minimum"), minimum,
            QStringLiteral("Array must contain at least %1 element(s)").arg(minimum),
            pathTo(name)));
    if (elements.size() > maximum)
        m_issues.append(sizeIssue(
            QStringLiteral("too_big"), QStringLiteral("maximum"), maximum,
            QStringLiteral("Array must contain at most %1 element(s)").arg(maximum), pathTo(name)));

    QStringList ids;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        QJsonArray path = pathTo(name);
        path.append(i);
        const QString id = elements.at(i).toString().trimmed();
        if (!elements.at(i).isString())
            addTypeIssue(QJsonValue::String, elements.at(i), path);
        else if (!isUuid(id))
            m_issues.append(QJsonObject{
                {QStringLiteral("validation"), QStringLiteral("uuid")},
                {QStringLiteral("code"), QStringLiteral("invalid_string")},
                {QStringLiteral("message"), QStringLiteral("Invalid uuid")},
                {QStringLiteral("path"), path}});
        ids.append(id);
    }
    return ids;
}

QStringList Fields::strings(const QString& name)
{
    const QJsonArray elements = typed(name, QJsonValue::Array, false).toArray();
    QStringList texts;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        QJsonArray path = pathTo(name);
        path.append(i);
        if (!elements.at(i).isString())
            addTypeIssue(QJsonValue::String, elements.at(i), path);
        texts.append(elements.at(i).toString().trimmed());
    }
    return texts;
}

Fields Fields::object(const QString& name, bool required)
{
    const QJsonValue given = typed(name, QJsonValue::Object, required);
    Fields inner(given.toObject(), pathTo(name));
    inner.m_hopeless = m_hopeless || (required && given.isUndefined());
    return inner;
}

QList<Fields> Fields::objects(const QString& name, bool required, int minimum)
{
    const QJsonValue given = typed(name, QJsonValue::Array, required);
    const QJsonArray elements = given.toArray();
    if (!given.isUndefined() && elements.size() < minimum)
        m_issues.append(sizeIssue(
            QStringLiteral("too_small"), QStringLiteral("minimum"), minimum,
            QStringLiteral("Array must contain at least %1 element(s)").arg(minimum),
            pathTo(name)));
    QList<Fields> inner;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        QJsonArray path = pathTo(name);
        path.append(i);
        if (!elements.at(i).isObject())
            addTypeIssue(QJsonValue::Object, elements.at(i), path);
        else
            inner.append(Fields(elements.at(i).toObject(), path));
    }
    return inner;
}

void Fields::adopt(const Fields& inner)
{
    for (const QJsonValue& issue : inner.m_issues)
        m_issues.append(issue);
}

bool Fields::has(const QString& name) const
{
    return m_object.contains(name);
}

void Fields::addCustomIssue(const QString& message, const QString& name)
{
    m_issues.append(QJsonObject{
        {QStringLiteral("code"), QStringLiteral("custom")},
        {QStringLiteral("message"), message},
        {QStringLiteral("path"), pathTo(name)}});
}

void Fields::finish() const
{
    if (!m_issues.isEmpty())
        throw ApiError::validation(m_issues);
}

QString withoutTrailingSlash(const QString& path)
{
    return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
}

bool queryBool(const QHash<QString, QString>& query, const QString& name, bool byDefault)
{
    const auto found = query.constFind(name);
    if (found == query.constEnd())
        return byDefault;
    if (*found == u"true" || *found == u"false")
        return *found == u"true";
    throw ApiError::validation({QJsonObject{
        {QStringLiteral("received"), *found},
        {QStringLiteral("code"), QStringLiteral("invalid_enum_value")},
        {QStringLiteral("options"), QJsonArray{QStringLiteral("true"), QStringLiteral("false")}},
        {QStringLiteral("path"), QJsonArray{name}},
        {QStringLiteral("message"),
         QStringLiteral("Invalid enum value. Expected 'true' | 'false', received '%1'")
             .arg(*found)}}});
}

} // namespace Sandbox::Infisical
