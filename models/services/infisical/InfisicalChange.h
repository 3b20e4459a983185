// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "domain/SecretText.h"
#include "services/Session.h"

#include <QByteArray>

#include <memory>

namespace Keycutter {

//! What deleting or updating secrets answered: they were changed, or an approval request was opened
//! (contract infisical 4). For those who may read values the answer holds them: nothing of it but
//! the approval is decoded, and @p bytes are overwritten in place.
[[nodiscard]] Result<ChangeReply> decodeChange(const QByteArray& bytes, const QString& purpose);

//! What is restored of an earlier version, each part as JSON writes it.
struct OldVersion
{
    SecretText value; //!< with its quotes
    QByteArray comment;
    QByteArray skipMultilineEncoding;
};

//! An earlier version; @p withValue with its value, which is moved into a SecretText undecoded.
//! @p bytes are overwritten in place. NotFound where another secret or version was answered,
//! Forbidden where the value is masked, Unsupported where the service would not store the value
//! again as it was: it cuts blanks off its ends (contract infisical 4).
[[nodiscard]] Result<std::shared_ptr<const OldVersion>> decodeOldVersion(
    const SecretVersion& asked, bool withValue, const QByteArray& bytes, const QString& purpose);

//! Only whether it is the one that was asked for.
[[nodiscard]] Result<void>
checkVersionOf(const SecretVersion& asked, const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
