// SPDX-License-Identifier: MIT
#include "domain/SecretText.h"

#include <utility>

namespace Keycutter {

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
    // volatile keeps the compiler from dropping the writes as dead stores.
    if (m_bytes.isDetached()) {
        volatile char* bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = '\0';
    }
    m_bytes.clear();
}

Credentials cloneCredentials(const Credentials& credentials)
{
    Credentials copy;
    for (const auto& [field, text] : credentials)
        copy.emplace(field, text.clone());
    return copy;
}

} // namespace Keycutter
