// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <QString>
#include <map>
#include <memory>

namespace Keycutter {

//! A credential in memory: moved, never copied by accident, never printed, wiped when it goes.
class SecretText
{
public:
    SecretText() = default;
    //! Takes a deep copy of @p bytes, so that wiping it does not touch the caller's buffer.
    explicit SecretText(const QByteArray& bytes);
    explicit SecretText(const QString& text);
    ~SecretText();

    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;
    SecretText(SecretText&& other) noexcept;
    SecretText& operator=(SecretText&& other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    //! The bytes, for the one place that sends or stores them.
    [[nodiscard]] const QByteArray& reveal() const { return m_bytes; }
    //! A copy on purpose.
    [[nodiscard]] SecretText clone() const;
    void wipe();

private:
    QByteArray m_bytes;
};

//! Overwrites @p bytes where they lie, so that whoever shares them sees nothing but zeros; for a
//! message that held a value. They must not be a literal's.
void wipeInPlace(const QByteArray& bytes);
//! The same for a text. A literal's is left as it is.
void wipeInPlace(const QString& text);

//! Does that when the last one lets go of what it gives. Whoever holds @p bytes holds it, too.
[[nodiscard]] std::shared_ptr<const void> wipedAtTheEnd(const QByteArray& bytes);

//! Makes room for @p size bytes in all; where @p bytes must move for that, the old ones are
//! overwritten. They must not be shared.
void reserveWiping(QByteArray& bytes, qsizetype size);

//! The credentials of one sign-in method: field id -> text (SignInMethod::fields).
using Credentials = std::map<QString, SecretText>;

[[nodiscard]] Credentials cloneCredentials(const Credentials& credentials);

} // namespace Keycutter
