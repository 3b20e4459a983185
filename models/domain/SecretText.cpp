// SPDX-License-Identifier: MIT
#include "domain/SecretText.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

namespace {

//! volatile keeps the compiler from dropping the writes as dead stores.
void overwrite(volatile char* bytes, qsizetype size)
{
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = '\0';
}

} // namespace

SecretText::SecretText(const QByteArray& bytes)
    : m_bytes(bytes.constData(), bytes.size())
{
}

SecretText::SecretText(const QString& text)
    : m_bytes(text.toUtf8())
{
}

SecretText::~SecretText()
{
    wipe();
}

SecretText::SecretText(SecretText&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

SecretText& SecretText::operator=(SecretText&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretText SecretText::clone() const
{
    return SecretText(m_bytes);
}

void SecretText::wipe()
{
    if (m_bytes.isDetached())
        overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void wipeInPlace(const QByteArray& bytes)
{
    // What is asked of the other end of the constness: data() would detach, and wipe a copy.
    auto& shared = const_cast<QByteArray&>(bytes).data_ptr(); // NOLINT(*-const-cast)
    if (shared.isMutable()) // not a literal's
        overwrite(shared.data(), shared.size);
}

void wipeInPlace(const QString& text)
{
    if (!text.data_ptr().isMutable())
        return;
    overwrite(
        reinterpret_cast<char*>(const_cast<QChar*>(text.constData())), // NOLINT(*-cast)
        text.size() * qsizetype(sizeof(QChar)));
}

std::shared_ptr<const void> wipedAtTheEnd(const QByteArray& bytes)
{
    const auto wipe = [](const QByteArray* held) {
        wipeInPlace(*held);
        delete held;
    };
    return std::shared_ptr<const QByteArray>(new QByteArray(bytes), wipe);
}

void reserveWiping(QByteArray& bytes, qsizetype size)
{
    if (size <= bytes.capacity())
        return;
    QByteArray larger;
    larger.reserve(std::max(size, 2 * bytes.capacity()));
    larger.append(bytes.constData(), bytes.size());
    wipeInPlace(bytes);
    bytes = std::move(larger);
}

Credentials cloneCredentials(const Credentials& credentials)
{
    Credentials copy;
    for (const auto& [field, text] : credentials)
        copy.emplace(field, text.clone());
    return copy;
}

} // namespace Keycutter
