// SPDX-License-Identifier: MIT
#include "items/SecretDrag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace Keycutter {

QString SecretDrag::mimeType()
{
    return QStringLiteral("application/x-keycutter-secrets");
}

std::unique_ptr<QMimeData> SecretDrag::toMime() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << connectionId << from.projectId
           << from.environment << from.path << ids;
    auto mime = std::make_unique<QMimeData>();
    mime->setData(mimeType(), bytes);
    return mime;
}

std::optional<SecretDrag> SecretDrag::read(const QMimeData& mime)
{
    const QByteArray bytes = mime.data(mimeType());
    QDataStream stream(bytes);
    qint64 process = 0;
    SecretDrag drag;
    stream >> process >> drag.connectionId >> drag.from.projectId >> drag.from.environment
        >> drag.from.path >> drag.ids;
    if (stream.status() != QDataStream::Ok || process != QCoreApplication::applicationPid()
        || drag.ids.isEmpty())
        return std::nullopt;
    return drag;
}

} // namespace Keycutter
