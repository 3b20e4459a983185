// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

//! Compares answers of two servers whose ids, dates and tokens differ, and learns from them which
//! ids stand for the same thing.
class JsonMatch
{
public:
    //! Empty when @p own is what @p recorded is but for ids, dates and tokens; else what differs
    //! and where.
    [[nodiscard]] QString
    difference(const QJsonValue& recorded, const QJsonValue& own, const QString& place = {});
    //! @p text with every recorded id replaced by the own one, where it is known.
    [[nodiscard]] QString translated(const QString& text) const;

private:
    QString
    objectDifference(const QJsonObject& recorded, const QJsonObject& own, const QString& place);
    QString
    arrayDifference(const QJsonArray& recorded, const QJsonArray& own, const QString& place);
    QString textDifference(const QString& recorded, const QString& own, const QString& place);
    //! The element of @p candidates that stands for the same thing as @p recorded; -1: none.
    [[nodiscard]] qsizetype
    counterpart(const QJsonValue& recorded, const QList<QJsonValue>& candidates) const;

    QHash<QString, QString> m_ownIds;
};
