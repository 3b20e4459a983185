// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace Keycutter {

//! Where the value of member @p key lies in the JSON object @p object, as it is written there: for
//! messages whose other parts must not be decoded, because decoding copies them. Only the object's
//! own members count, and a key that is written with escapes is not found. nullopt where there is
//! no such member or the text is no object up to there.
[[nodiscard]] std::optional<QByteArrayView> rawMember(QByteArrayView object, QByteArrayView key);

} // namespace Keycutter
