// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sandbox::Infisical {

//! Reads the fields of a request's body as the server's schemas do, and collects what is wrong in
//! the form of its validation issues (contract 6, 422). Unknown fields are ignored.
class Fields
{
public:
    //! @p body is Undefined when there is none.
    explicit Fields(const QJsonValue& body);

    //! Trimmed.
    QString requiredString(const QString& name);
    std::optional<QString> optionalString(const QString& name);
    //! As it was sent: values are not trimmed by the schema.
    std::optional<QString> optionalRawString(const QString& name);
    std::optional<bool> optionalBool(const QString& name);
    int optionalInt(const QString& name, int byDefault);
    //! A path without its trailing slash; "/" when it is absent.
    QString path(const QString& name);
    QStringList uuids(const QString& name, int minimum, int maximum);
    QStringList strings(const QString& name);
    //! An object whose fields are read by a Fields of its own; absent is an empty one.
    Fields object(const QString& name, bool required = false);
    //! The elements, each as Fields whose issues are taken over by adopt().
    QList<Fields> objects(const QString& name, bool required, int minimum = 0);
    void adopt(const Fields& inner);
    [[nodiscard]] bool has(const QString& name) const;

    //! Adds an issue of the server's own making.
    void addCustomIssue(const QString& message, const QString& name);
    //! Throws the issues, if there are any.
    void finish() const;

private:
    Fields(const QJsonObject& object, QJsonArray path);

    QJsonArray pathTo(const QString& name) const;
    //! The field if it is of type @p wanted; else Undefined, with an issue unless absence is fine.
    QJsonValue typed(const QString& name, QJsonValue::Type wanted, bool required);
    void addTypeIssue(QJsonValue::Type wanted, const QJsonValue& given, const QJsonArray& path);

    QJsonObject m_object;
    QJsonArray m_path;
    QJsonArray m_issues;
    //! The whole body was wrong: fields are not looked at.
    bool m_hopeless = false;
};

//! One trailing slash less; "/" stays.
[[nodiscard]] QString withoutTrailingSlash(const QString& path);

//! A query's "true" or "false"; throws the 422 for anything else (contract 2.4).
[[nodiscard]] bool
queryBool(const QHash<QString, QString>& query, const QString& name, bool byDefault);

} // namespace Sandbox::Infisical
