// SPDX-License-Identifier: MIT
#pragma once

#include "json/JsonTrail.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Keycutter {

//! Reads one JSON object strictly: a key that is missing or of another type than asked for is a
//! problem of the trail, and the read gives an empty value. Keys that nobody asks for are ignored.
//!
//! The maybe... forms take an absent key and a null alike for "not there"; a wrong type stays a
//! problem. A reader lives only inside the function that it was given to.
class JsonObjectReader
{
public:
    using Each = std::function<void(JsonObjectReader&)>;

    JsonObjectReader(const QJsonObject& object, JsonTrail& trail);
    Q_DISABLE_COPY_MOVE(JsonObjectReader)

    [[nodiscard]] QString text(QLatin1StringView key);
    //! A text that is not empty: ids and names.
    [[nodiscard]] QString name(QLatin1StringView key);
    [[nodiscard]] qint64 wholeNumber(QLatin1StringView key);
    [[nodiscard]] bool boolean(QLatin1StringView key);
    //! An ISO 8601 date and time.
    [[nodiscard]] QDateTime time(QLatin1StringView key);

    [[nodiscard]] std::optional<QString> maybeText(QLatin1StringView key);
    [[nodiscard]] std::optional<qint64> maybeWholeNumber(QLatin1StringView key);
    [[nodiscard]] std::optional<bool> maybeBoolean(QLatin1StringView key);
    [[nodiscard]] std::optional<QDateTime> maybeTime(QLatin1StringView key);
    //! A list of texts.
    [[nodiscard]] std::optional<QStringList> maybeTexts(QLatin1StringView key);

    //! Reads the object at @p key.
    void object(QLatin1StringView key, const Each& read);
    //! False when it is not there.
    bool maybeObject(QLatin1StringView key, const Each& read);
    //! Reads each object of the array at @p key.
    void objects(QLatin1StringView key, const Each& read);
    bool maybeObjects(QLatin1StringView key, const Each& read);

    //! True when the key is there with anything but null.
    [[nodiscard]] bool has(QLatin1StringView key) const;
    //! The bare value, for the rare key of several types.
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const;
    //! Notes that @p key is not as expected, for checks of the caller's own.
    void report(QLatin1StringView key, const QString& expected);

private:
    template <class Value, class Read>
    [[nodiscard]] std::optional<Value> maybe(QLatin1StringView key, Read read);
    void readObjects(QLatin1StringView key, const QJsonArray& array, const Each& read);

    const QJsonObject& m_object;
    JsonTrail& m_trail;
};

} // namespace Keycutter
