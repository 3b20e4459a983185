// SPDX-License-Identifier: MIT
#pragma once

#include "Service.h"
#include "cloudflare/Call.h"

#include <memory>

namespace Sandbox::Cloudflare {

//! Cloudflare's API as contract cloudflare describes it: Secrets Store, and what signing in needs.
class CloudflareApi : public Service
{
public:
    CloudflareApi();
    ~CloudflareApi() override;

    QString name() const override;
    QString prefix() const override;
    std::vector<Route> routes() override;
    void reset(const Options& options) override;
    void expireTokens() override;
    QJsonObject describe() const override;
    QString addFixture(const QJsonObject& fixture, QJsonObject* made) override;
    Response noRoute(const Request& request) override;
    Response serverFault() override;
    Response tooManyRequests(std::chrono::seconds wait) override;
    QString limitKey(const Request& request, const QString& pattern) const override;
    std::chrono::seconds rateWindow() const override;
    void complete(
        Response& response, const Exchange& exchange, const RateLimiter::Verdict& verdict) override;

private:
    Route route(const Endpoint& endpoint);
    Response run(const Endpoint& endpoint, Exchange& exchange);

    std::unique_ptr<Records> m_records;
    //! Only for cf-ray, so that asking questions does not change the ids of what is made.
    Ids m_rays;
};

} // namespace Sandbox::Cloudflare
