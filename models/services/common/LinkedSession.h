// SPDX-License-Identifier: MIT
#pragma once

#include "services/ServiceDescriptor.h"
#include "services/Session.h"
#include "services/common/ServiceLink.h"

namespace Keycutter {

//! What every session does alike with its link (a ServiceLink).
template <class Link> class LinkedSession : public Session
{
public:
    LinkedSession(ServiceDescriptor descriptor, std::unique_ptr<Link> link)
        : m_link(std::move(link))
        , m_descriptor(std::move(descriptor))
    {
        connect(&m_link->authority(), &Authority::lost, this, &Session::signInRequired);
        connect(&m_link->authority(), &Authority::restored, this, &Session::signInRestored);
        connect(&m_link->client, &HttpClient::paused, this, &Session::paused);
        connect(&m_link->client, &HttpClient::resumed, this, &Session::resumed);
    }

    [[nodiscard]] const ServiceDescriptor& descriptor() const override { return m_descriptor; }
    void setCredentials(Credentials credentials) override
    {
        m_link->authority().setCredentials(std::move(credentials));
    }
    void signOut() override { m_link->authority().signOut(); }
    void suspend() override { m_link->authority().suspend(); }
    [[nodiscard]] QDateTime pausedUntil() const override { return m_link->client.pausedUntil(); }
    [[nodiscard]] qint64 sentCount() const override { return m_link->client.sentCount(); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockAhead() const override
    {
        return m_link->serverClock.ahead();
    }

protected:
    std::unique_ptr<Link> m_link;

private:
    ServiceDescriptor m_descriptor;
};

} // namespace Keycutter
