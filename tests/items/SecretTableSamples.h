// SPDX-License-Identifier: MIT
#pragma once

#include "items/SecretTableModel.h"
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

namespace Keycutter::SecretTableSamples {

using Column = SecretTableModel::Column;
using Tester = QAbstractItemModelTester;

inline const QDateTime now(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

inline Secret secret(const QString& id, const QString& key)
{
    Secret made;
    made.id = id;
    made.key = key;
    made.version = 1;
    made.modified = now.addDays(-2);
    made.created = now.addDays(-20);
    return made;
}

inline Secret secret(const char* key)
{
    return secret(QStringLiteral("id-") + QString::fromUtf8(key), QString::fromUtf8(key));
}

inline QList<Secret> manySecrets(int count)
{
    QList<Secret> secrets;
    for (int i = 0; i < count; ++i) {
        // Not in the order of their keys.
        const int number = int((qint64(i) * 7919) % count);
        Secret made = secret(
            QString::number(number), QStringLiteral("KEY_%1").arg(number, 6, 10, QChar(u'0')));
        made.version = number % 13;
        made.comment = number % 10 == 0 ? QStringLiteral("tenth") : QString();
        secrets.append(made);
    }
    return secrets;
}

inline QStringList shownKeys(const SecretTableModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, 0).data().toString());
    return keys;
}

inline QModelIndex rowOf(const SecretTableModel& model, const QString& key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == key)
            return model.index(row, 0);
    }
    return {};
}

inline QStringList tickedKeys(const SecretTableModel& model)
{
    QStringList keys;
    for (const Secret& ticked : model.tickedSecrets())
        keys.append(ticked.key);
    return keys;
}

inline bool tick(SecretTableModel& model, const char* key, bool on = true)
{
    return model.setData(
        rowOf(model, QString::fromUtf8(key)), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

inline int columnOf(const SecretTableModel& model, Column column)
{
    return int(model.columns().indexOf(column));
}

inline QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace Keycutter::SecretTableSamples
