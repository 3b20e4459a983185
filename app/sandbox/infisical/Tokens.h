// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Store.h"

#include <QByteArray>

namespace Sandbox::Infisical {

//! Issues and checks the access tokens: JSON Web Tokens signed with HS256 (contract 1.2).
class Tokens
{
public:
    Tokens(Store& store, const QByteArray& key);

    //! Keeps the record of @p token and gives the text to hand out.
    [[nodiscard]] QString issue(Token token);
    //! A text with a new life for a token that exists already.
    [[nodiscard]] QString reissue(Token& token);
    //! The record of a text. Throws what contract 6 says of malformed, forged, expired and
    //! forgotten tokens.
    [[nodiscard]] Token& check(const QByteArray& text);
    //! Throws, and forgets the token, when its record says that its uses or its life are over;
    //! its text may not know it (contract 1.2).
    void requireAlive(const Token& token);
    //! As requireAlive, but of the time until which it can be renewed.
    void requireRenewable(const Token& token);
    void forget(const QString& id);
    //! Every text given out so far counts as expired.
    void expireAll();

private:
    [[noreturn]] void end(const Token& token, const QString& message);
    [[nodiscard]] QByteArray text(const Token& token) const;
    [[nodiscard]] QByteArray signature(const QByteArray& content) const;

    Store& m_store;
    QByteArray m_key;
};

} // namespace Sandbox::Infisical
