// SPDX-License-Identifier: MIT
#include "cloudflare/SeedSecrets.h"

namespace Sandbox::Cloudflare {

std::vector<SampleSecret> acmeSecrets()
{
    // The names with the scope ai_gateway are those that AI Gateway looks for: gateway, provider
    // and alias (contract 3).
    return {
        {u"STRIPE_API_KEY", u"workers", u"Payments, live mode", 320, 41},
        {u"STRIPE_WEBHOOK_SECRET", u"workers", u"Payments, live mode", 320, 320},
        {u"DATABASE_URL", u"workers containers", u"Orders, read and write", 310, 12},
        {u"DATABASE_URL_READONLY", u"workers containers", u"Orders, replica", 310, 310},
        {u"SENTRY_DSN", u"workers", nullptr, 302, 302},
        {u"MAILGUN_API_KEY", u"workers", u"Versand für Bestellbestätigungen", 290, 77},
        {u"TURNSTILE_SECRET", u"workers", nullptr, 288, 288},
        {u"JWT_SIGNING_KEY", u"workers access", u"Rotate every quarter", 280, 9},
        {u"ACCESS_CLIENT_ID", u"access", u"Service token of the deploy job", 260, 260},
        {u"ACCESS_CLIENT_SECRET", u"access", u"Service token of the deploy job", 260, 30},
        {u"DEX_PROBE_TOKEN", u"dex", nullptr, 244, 244},
        {u"REGISTRY_PULL_TOKEN", u"containers", u"ghcr.io, read only", 230, 102},
        {u"IMAGE_SIGNING_KEY", u"containers", u"", 228, 228},
        {u"shop_openai_default", u"ai_gateway", u"Shop assistant", 190, 190},
        {u"shop_anthropic_default", u"ai_gateway", u"Shop assistant, second choice", 190, 55},
        {u"support_openai_default", u"ai_gateway", nullptr, 160, 160},
        {u"search-api-key", u"websearch workers", u"商品検索 🔎", 133, 133},
        {u"GEOCODER_KEY", u"workers", u"Ключ геокодера (склады)", 120, 120},
        {u"SLACK_WEBHOOK", u"workers", u"#shop-alerts", 97, 97},
        {u"FEATURE_FLAGS_TOKEN", u"workers", nullptr, 64, 64},
        {u"ALGOLIA_ADMIN_KEY", u"workers", u"Index rebuild only", 33, 21},
        {u"GITHUB_APP_KEY", u"workers containers access", u"Preview deployments", 15, 15},
        {u"PAYPAL_CLIENT_SECRET", u"workers", u"Being set up", 0, 0, true},
    };
}

std::vector<SampleSecret> northwindSecrets()
{
    return {
        {u"EDI_GATEWAY_TOKEN", u"workers", u"Orders from partners", 150, 150},
        {u"FTP_PASSWORD", u"workers", nullptr, 150, 60},
        {u"INVOICE_SIGNING_KEY", u"workers containers", u"PDF signatures", 90, 90},
        {u"support_openai_default", u"ai_gateway", u"Shared with Acme's support", 40, 40},
    };
}

} // namespace Sandbox::Cloudflare
