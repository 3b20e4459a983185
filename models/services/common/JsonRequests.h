// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpRequest.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace Keycutter {

//! Makes requests below a base URL, whose path stays ("/client/v4"), with JSON bodies and without
//! authorization.
class JsonRequests
{
public:
    using Query = QList<std::pair<QString, QString>>;

    JsonRequests(QUrl site, std::chrono::milliseconds timeout);

    //! @p path is encoded already and begins with a slash; the query's values are encoded here. It
    //! is logged (HttpRequest::route): one that names a key needs a route of its own.
    [[nodiscard]] QUrl url(const QString& path, const Query& query = {}) const;
    [[nodiscard]] HttpRequest
    get(const QString& path, const Query& query, const QString& purpose) const;
    [[nodiscard]] HttpRequest
    post(const QString& path, const QJsonObject& body, const QString& purpose) const;
    //! The same with another verb that writes; without a body where @p body is empty.
    [[nodiscard]] HttpRequest change(
        HttpMethod method, const QString& path, const QJsonObject& body,
        const QString& purpose) const;
    //! With one more member, a list of texts. Long lists of ids are written here in a tenth of the
    //! time that QJsonDocument takes for them.
    [[nodiscard]] HttpRequest post(
        const QString& path, const QJsonObject& body, QLatin1StringView listName,
        const QStringList& list, const QString& purpose) const;

private:
    QUrl m_site;
    std::chrono::milliseconds m_timeout;
};

//! @p request, whose repetition could do no harm although its verb writes (sign-in, probe).
[[nodiscard]] HttpRequest harmless(HttpRequest request);

//! @p text as one segment of a path or one value of a query.
[[nodiscard]] QString percentEncoded(const QString& text);

} // namespace Keycutter
