// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Sandbox {

//! One received request, taken apart but not judged.
struct Request
{
    QByteArray method;
    //! As received, with the query.
    QByteArray target;
    //! Percent-decoded parts of the path; a trailing slash leaves no empty part.
    QStringList segments;
    //! Decoded; of a name that is given twice the last one wins.
    QHash<QString, QString> query;
    //! Decoded, in the order received, names that are given twice included.
    QList<QPair<QString, QString>> queryItems;
    //! Names in lower case.
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const { return headers.value(name); }
    //! GET, HEAD and OPTIONS change nothing.
    [[nodiscard]] bool isRead() const;
    //! The path as received, without the query.
    [[nodiscard]] QByteArray path() const;
    //! Every value that the query gives @p name.
    [[nodiscard]] QStringList queryValues(const QString& name) const;
    //! Fills segments, query and queryItems from target.
    void parseTarget();
};

//! One answer.
struct Response
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Response json(const QJsonObject& object, int status = 200);
    [[nodiscard]] static Response html(const QByteArray& page, int status = 200);
    //! 303: the browser fetches @p location next.
    [[nodiscard]] static Response seeOther(const QByteArray& location);
};

} // namespace Sandbox
