// SPDX-License-Identifier: MIT
#include "JsonMutation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace {

QJsonValue replaced(const QJsonValue& node, QStringList steps, const QJsonValue& value)
{
    if (steps.isEmpty())
        return value;
    const QString step = steps.takeFirst();
    if (node.isArray()) {
        QJsonArray array = node.toArray();
        array.replace(step.toInt(), replaced(array.at(step.toInt()), steps, value));
        return array;
    }
    QJsonObject object = node.toObject();
    const QJsonValue inner = replaced(object.value(step), steps, value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

} // namespace

QByteArray mutated(const QByteArray& json, const QString& path, const QJsonValue& value)
{
    QString plain = path;
    plain.replace(u'[', u'.').remove(u']');
    const QJsonObject top = QJsonDocument::fromJson(json).object();
    return QJsonDocument(replaced(top, plain.split(u'.'), value).toObject()).toJson();
}
