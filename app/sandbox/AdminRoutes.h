// SPDX-License-Identifier: MIT
#pragma once

#include "Http.h"

namespace Sandbox {

class Dispatcher;

//! The sandbox's own routes, all under /sandbox (see README of this folder).
class AdminRoutes
{
public:
    explicit AdminRoutes(Dispatcher& dispatcher);

    [[nodiscard]] static bool isMeant(const Request& request);
    [[nodiscard]] Response answer(const Request& request);

private:
    Response changeOptions(const QJsonObject& changes);
    Response requests() const;
    Response fixture(const QString& service, const QJsonObject& fixture);

    Dispatcher& m_dispatcher;
};

} // namespace Sandbox
