// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "json/JsonObjectReader.h"

#include <QByteArray>

#include <utility>

namespace Keycutter {

//! Parses @p bytes, whose top must be an object, and has @p read read it. The error is Malformed,
//! with @p purpose as what was tried; it tells the place (byte offset, or path and expected type),
//! never what stands there.
[[nodiscard]] Result<void>
readJsonObject(const QByteArray& bytes, const QString& purpose, const JsonObjectReader::Each& read);

//! The same for a reader that makes a value.
template <class T>
[[nodiscard]] Result<T> decodeJson(
    const QByteArray& bytes, const QString& purpose,
    const std::function<T(JsonObjectReader&)>& decode)
{
    T value{};
    const auto done
        = readJsonObject(bytes, purpose, [&](JsonObjectReader& reader) { value = decode(reader); });
    if (!done)
        return failure(done.error());
    return value;
}

} // namespace Keycutter
