// SPDX-License-Identifier: MIT
#include "json/JsonReader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Keycutter {

Result<void>
readJsonObject(const QByteArray& bytes, const QString& purpose, const JsonObjectReader::Each& read)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        // The parser's own text is left out: it names no value today, but nothing promises that.
        return failure(Error::of(
            ErrorKind::Malformed, purpose,
            QCoreApplication::translate("JsonReader", "The answer is not JSON (at byte %1).")
                .arg(parsing.offset)));
    }
    JsonTrail trail;
    const QJsonObject top = document.object();
    if (document.isObject()) {
        JsonObjectReader reader(top, trail);
        read(reader);
    } else {
        trail.report(QCoreApplication::translate("JsonObjectReader", "an object"));
    }
    if (trail.isGood())
        return {};
    return failure(Error::of(
        ErrorKind::Malformed, purpose,
        QCoreApplication::translate("JsonReader", "The answer is not as it should be: %1.")
            .arg(trail.problem())));
}

} // namespace Keycutter
