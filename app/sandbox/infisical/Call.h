// SPDX-License-Identifier: MIT
#pragma once

#include "Service.h"
#include "infisical/Store.h"
#include "infisical/Tokens.h"

#include <QJsonValue>

namespace Sandbox::Infisical {

//! Who calls.
struct Actor
{
    enum class Kind { Nobody, Identity, User };

    Kind kind = Kind::Nobody;
    QString id;
    QString tokenId;

    [[nodiscard]] bool isUser() const { return kind == Kind::User; }
};

//! One request at its handler. Handlers throw ApiError.
struct Call
{
    Exchange& exchange;
    Store& store;
    Tokens& tokens;
    Actor actor;
    //! Undefined when the request has none.
    QJsonValue body;

    [[nodiscard]] const Request& request() const { return exchange.request; }
    [[nodiscard]] const Options& options() const { return exchange.options; }
    [[nodiscard]] QString query(const QString& name, const QString& byDefault = {}) const
    {
        return exchange.request.query.value(name, byDefault);
    }
    [[nodiscard]] QString parameter(const QString& name) const
    {
        return exchange.parameters.value(name);
    }
    //! "/api/v1/organization?x=1"
    [[nodiscard]] QString url() const { return QString::fromUtf8(exchange.request.target); }
};

//! Which tokens a route takes (contract 1.6).
enum Accepts : unsigned {
    Anybody = 0,
    Identities = 1,
    Users = 2,
    //! Also users who have not chosen an organisation yet.
    UsersWithoutOrganization = 4,
    Everybody = Identities | Users,
};

//! One route as the files of this folder list theirs.
struct Endpoint
{
    const char* method;
    const char* pattern;
    unsigned accepts;
    Response (*handler)(Call&);
    bool changesData = false;
};

using Endpoints = std::vector<Endpoint>;

} // namespace Sandbox::Infisical
