// SPDX-License-Identifier: MIT
#pragma once

#include "FakeSession.h"
#include "services/Service.h"

#include <QPointer>

#include <functional>

namespace Keycutter {

//! Makes FakeSessions ("fake", one method "token" without fields); furnish() gives each its vault.
class FakeService final : public Service
{
public:
    FakeService()
    {
        m_descriptor = FakeSession().descriptor();
        SignInMethod method;
        method.id = QStringLiteral("token");
        m_descriptor.methods = {method};
    }

    std::function<void(FakeSession&)> furnish;
    mutable QPointer<FakeSession> latest;

    [[nodiscard]] const ServiceDescriptor& descriptor() const override { return m_descriptor; }
    [[nodiscard]] Result<QUrl> normaliseSite(const QString& typed) const override
    {
        return QUrl(typed);
    }
    [[nodiscard]] std::unique_ptr<Session>
    createSession(const Connection& /*connection*/, Credentials /*credentials*/) const override
    {
        auto session = std::make_unique<FakeSession>();
        if (furnish)
            furnish(*session);
        latest = session.get();
        return session;
    }
    [[nodiscard]] std::unique_ptr<BrowserSignIn>
    createBrowserSignIn(const Connection& /*connection*/) const override
    {
        return nullptr;
    }

private:
    ServiceDescriptor m_descriptor;
};

} // namespace Keycutter
