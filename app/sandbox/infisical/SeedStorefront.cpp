// SPDX-License-Identifier: MIT
// The project "storefront": what one first looks at.
#include "infisical/SeedProjects.h"

#include <algorithm>
#include <iterator>

namespace Sandbox::Infisical {

namespace {

// dev:/app, 120 of them.
constexpr SampleSecret appSecrets[] = {
    {u"APP_NAME", u"storefront", u"core"},
    {u"APP_ENV", u"development", u"core"},
    {u"APP_PORT", u"8080", u"core", u"Behind the proxy; 443 outside"},
    {u"APP_SECRET_KEY", u"{64}", u"core security",
     u"Signs cookies. Changing it signs everybody out."},
    {u"APP_BASE_URL", u"https://dev.storefront.acme.example", u"core"},
    {u"API_BASE_URL", u"${APP_BASE_URL}/api/v2", u"core"},
    {u"API_KEY", u"ak_{40}", u"core security", u"Key of the public API gateway"},
    {u"API_RATE_LIMIT", u"600", u"core"},
    {u"ADMIN_EMAIL", u"ops@acme.example", u"core"},
    {u"ADMIN_INITIAL_PASSWORD", u"{20}", u"core security", u"Only for the first start"},
    {u"DATABASE_HOST", u"db.dev.acme.internal", u"db"},
    {u"DATABASE_PORT", u"5432", u"db"},
    {u"DATABASE_NAME", u"storefront", u"db"},
    {u"DATABASE_USER", u"storefront_app", u"db"},
    {u"DATABASE_PASSWORD", u"{32}", u"db security", u"Rotated every 30 days"},
    {u"DATABASE_URL",
     u"postgres://${DATABASE_USER}:${DATABASE_PASSWORD}@${DATABASE_HOST}:${DATABASE_PORT}/"
     u"${DATABASE_NAME}",
     u"db", u"Put together from the parts above"},
    {u"DATABASE_POOL_SIZE", u"12", u"db"},
    {u"DATABASE_SSL_MODE", u"require", u"db"},
    {u"DATABASE_STATEMENT_TIMEOUT", u"15000", u"db", u"Milliseconds"},
    {u"DATABASE_REPLICA_HOST", u"db-ro.dev.acme.internal", u"db"},
    {u"DATABASE_REPLICA_URL",
     u"postgres://${DATABASE_USER}:${DATABASE_PASSWORD}@${DATABASE_REPLICA_HOST}/"
     u"${DATABASE_NAME}",
     u"db"},
    {u"REDIS_HOST", u"redis.dev.acme.internal", u"db"},
    {u"REDIS_PORT", u"6379", u"db"},
    {u"REDIS_PASSWORD", u"{32}", u"db security"},
    {u"REDIS_URL", u"redis://:${REDIS_PASSWORD}@${REDIS_HOST}:${REDIS_PORT}/0", u"db"},
    {u"ELASTICSEARCH_URL", u"https://search.dev.acme.internal:9200", u"db"},
    {u"ELASTICSEARCH_USER", u"storefront", u"db"},
    {u"ELASTICSEARCH_PASSWORD", u"{28}", u"db security"},
    {u"KAFKA_BROKERS", u"kafka-1.dev:9092,kafka-2.dev:9092,kafka-3.dev:9092", u"messaging"},
    {u"KAFKA_USERNAME", u"storefront", u"messaging"},
    {u"KAFKA_PASSWORD", u"{32}", u"messaging security"},
    {u"KAFKA_TOPIC_ORDERS", u"dev.orders.v3", u"messaging"},
    {u"KAFKA_TOPIC_STOCK", u"dev.stock.v1", u"messaging"},
    {u"RABBITMQ_URL", u"amqps://storefront:{24}@mq.dev.acme.internal/shop", u"messaging",
     u"To be replaced by Kafka"},
    {u"STRIPE_PUBLISHABLE_KEY", u"pk_test_{24}", u"payments"},
    {u"STRIPE_SECRET_KEY", u"sk_test_{48}", u"payments security", u"Test mode"},
    {u"STRIPE_WEBHOOK_SECRET", u"whsec_{32}", u"payments security"},
    {u"STRIPE_CONNECT_CLIENT_ID", u"ca_{32}", u"payments"},
    {u"PAYPAL_CLIENT_ID", u"{40}", u"payments"},
    {u"PAYPAL_CLIENT_SECRET", u"{40}", u"payments security"},
    {u"PAYPAL_WEBHOOK_ID", u"WH-{17}", u"payments"},
    {u"ADYEN_API_KEY", u"AQE{60}", u"payments security", u"Not used in Europe yet"},
    {u"ADYEN_MERCHANT_ACCOUNT", u"AcmeStoreECOM", u"payments"},
    {u"TAX_SERVICE_URL", u"https://tax.dev.acme.internal", u"payments"},
    {u"TAX_SERVICE_TOKEN", u"{36}", u"payments security"},
    {u"SMTP_HOST", u"smtp.dev.acme.internal", u"mail"},
    {u"SMTP_PORT", u"587", u"mail"},
    {u"SMTP_USER", u"storefront", u"mail"},
    {u"SMTP_PASSWORD", u"{24}", u"mail security"},
    {u"MAIL_FROM", u"Acme Store <hello@acme.example>", u"mail"},
    {u"MAIL_REPLY_TO", u"support@acme.example", u"mail"},
    {u"SENDGRID_API_KEY", u"SG.{22}.{43}", u"mail security"},
    {u"TWILIO_ACCOUNT_SID", u"AC{32}", u"mail"},
    {u"TWILIO_AUTH_TOKEN", u"{32}", u"mail security", u"Texts for parcels on their way"},
    {u"TWILIO_FROM_NUMBER", u"+15005550006", u"mail"},
    {u"AWS_REGION", u"eu-central-1", u"cloud"},
    {u"AWS_ACCESS_KEY_ID", u"AKIA{16}", u"cloud security", u"Rotated by the platform team"},
    {u"AWS_SECRET_ACCESS_KEY", u"{40}", u"cloud security"},
    {u"AWS_BACKUP_ACCESS_KEY_ID", u"AKIA{16}", u"cloud", u"Do not use: it is watched"},
    {u"S3_BUCKET_MEDIA", u"acme-dev-storefront-media", u"cloud"},
    {u"S3_BUCKET_EXPORTS", u"acme-dev-storefront-exports", u"cloud"},
    {u"S3_ENDPOINT", u"https://s3.${AWS_REGION}.amazonaws.com", u"cloud"},
    {u"CDN_URL", u"https://cdn.dev.acme.example", u"cloud"},
    {u"CDN_SIGNING_KEY", u"{44}", u"cloud security"},
    {u"CLOUDFRONT_KEY_PAIR_ID", u"K{13}", u"cloud"},
    {u"CLOUDFRONT_PRIVATE_KEY",
     u"-----BEGIN PRIVATE KEY-----\n{64}\n{64}\n{64}\n{24}\n-----END PRIVATE KEY-----\n",
     u"cloud security", u"Several lines: keep the line breaks"},
    {u"GCP_PROJECT_ID", u"acme-storefront-dev", u"cloud"},
    {u"GCP_SERVICE_ACCOUNT",
     u"{\"type\":\"service_account\",\"project_id\":\"acme-storefront-dev\"}", u"cloud security"},
    {u"GOOGLE_MAPS_KEY", u"AIza{35}", u"cloud"},
    {u"JWT_ISSUER", u"https://id.dev.acme.example", u"security"},
    {u"JWT_AUDIENCE", u"storefront", u"security"},
    {u"JWT_SIGNING_KEY", u"{64}", u"security", u"HS256"},
    {u"JWT_PREVIOUS_SIGNING_KEY", u"{64}", u"security", u"Accepted until the end of the month"},
    {u"JWT_TTL_SECONDS", u"900", u"security"},
    {u"SESSION_SECRET", u"{64}", u"security"},
    {u"SESSION_TTL_SECONDS", u"86400", u"security"},
    {u"CSRF_SECRET", u"{32}", u"security"},
    {u"ENCRYPTION_KEY", u"{44}", u"security",
     u"Encrypts addresses at rest. Never change it alone."},
    {u"PASSWORD_PEPPER", u"{32}", u"security"},
    {u"OAUTH_GOOGLE_CLIENT_ID", u"{21}.apps.googleusercontent.com", u"auth"},
    {u"OAUTH_GOOGLE_CLIENT_SECRET", u"GOCSPX-{28}", u"auth security"},
    {u"OAUTH_GITHUB_CLIENT_ID", u"Iv1.{16}", u"auth"},
    {u"OAUTH_GITHUB_CLIENT_SECRET", u"{40}", u"auth security"},
    {u"OAUTH_APPLE_KEY_ID", u"{10}", u"auth"},
    {u"OAUTH_APPLE_TEAM_ID", u"{10}", u"auth"},
    {u"OAUTH_REDIRECT_URL", u"${APP_BASE_URL}/auth/callback", u"auth"},
    {u"SAML_ENTITY_ID", u"urn:acme:storefront:dev", u"auth"},
    {u"SAML_CERTIFICATE",
     u"-----BEGIN CERTIFICATE-----\n{64}\n{64}\n{40}\n-----END CERTIFICATE-----\n", u"auth"},
    {u"LDAP_URL", u"ldaps://ldap.acme.internal", u"auth"},
    {u"LDAP_BIND_DN", u"cn=storefront,ou=services,dc=acme,dc=example", u"auth"},
    {u"LDAP_BIND_PASSWORD", u"{24}", u"auth security"},
    {u"SENTRY_DSN", u"https://{32}@sentry.acme.internal/14", u"observability"},
    {u"SENTRY_ENVIRONMENT", u"${APP_ENV}", u"observability"},
    {u"DATADOG_API_KEY", u"{32}", u"observability security"},
    {u"DATADOG_APP_KEY", u"{40}", u"observability security"},
    {u"OTEL_EXPORTER_OTLP_ENDPOINT", u"https://otel.dev.acme.internal:4318", u"observability"},
    {u"OTEL_SERVICE_NAME", u"${APP_NAME}", u"observability"},
    {u"LOG_LEVEL", u"debug", u"observability"},
    {u"LOG_FORMAT", u"json", u"observability"},
    {u"METRICS_TOKEN", u"{32}", u"observability security"},
    {u"SLACK_WEBHOOK_URL", u"https://hooks.slack.com/services/T{8}/B{8}/{24}", u"observability",
     u"#storefront-alerts"},
    {u"PAGERDUTY_ROUTING_KEY", u"{32}", u"observability"},
    {u"FEATURE_NEW_CHECKOUT", u"true", u"flags"},
    {u"FEATURE_GUEST_ORDERS", u"true", u"flags"},
    {u"FEATURE_GIFT_CARDS", u"false", u"flags"},
    {u"FEATURE_RECOMMENDATIONS", u"false", u"flags", u"Waits for the model"},
    {u"LAUNCHDARKLY_SDK_KEY", u"sdk-{36}", u"flags security"},
    {u"SEARCH_INDEX_PREFIX", u"dev_", u"core"},
    {u"SEARCH_SYNONYMS_URL", u"${CDN_URL}/synonyms.txt", u"core"},
    {u"INVENTORY_SERVICE_URL", u"https://inventory.dev.acme.internal", u"core"},
    {u"INVENTORY_SERVICE_TOKEN", u"{36}", u"core security"},
    {u"SHIPPING_SERVICE_URL", u"https://shipping.dev.acme.internal", u"core"},
    {u"SHIPPING_SERVICE_TOKEN", u"{36}", u"core security"},
    {u"DHL_API_KEY", u"{32}", u"core"},
    {u"UPS_CLIENT_SECRET", u"{40}", u"core security"},
    {u"GEOIP_LICENSE_KEY", u"{16}", u"core", u""},
    {u"RECAPTCHA_SITE_KEY", u"6L{38}", u"security"},
    {u"RECAPTCHA_SECRET_KEY", u"6L{38}", u"security"},
    {u"CRON_TOKEN", u"{32}", u"core security", u"Sent by the scheduler with every job"},
    {u"SUPPORT_WIDGET_KEY", u"{20}", u""},
};
static_assert(std::size(appSecrets) == 120);

constexpr SampleSecret databaseSecrets[] = {
    {u"MIGRATION_USER", u"storefront_owner", u"db"},
    {u"MIGRATION_PASSWORD", u"{32}", u"db security"},
    {u"BACKUP_BUCKET", u"acme-dev-db-backups", u"db cloud"},
    {u"BACKUP_ENCRYPTION_KEY", u"{44}", u"db security", u"Needed to read old backups"},
    {u"REPLICATION_PASSWORD", u"{32}", u"db security"},
    {u"PGBOUNCER_AUTH_QUERY_PASSWORD", u"{24}", u"db security"},
};

constexpr SampleSecret paymentSecrets[] = {
    {u"LEDGER_URL", u"https://ledger.dev.acme.internal", u"payments"},
    {u"LEDGER_TOKEN", u"{36}", u"payments security"},
    {u"FRAUD_MODEL_KEY", u"{32}", u"payments security"},
    {u"SEPA_CREDITOR_ID", u"DE98ZZZ09999999999", u"payments"},
    {u"INVOICE_SIGNING_KEY", u"{44}", u"payments security"},
    {u"REFUND_LIMIT_EUR", u"500", u"payments"},
    {u"STRIPE_SECRET_KEY", u"${dev.app.STRIPE_SECRET_KEY}", u"payments", u"The one of /app"},
    {u"PAYOUT_SCHEDULE", u"weekly", u"payments"},
};

constexpr SampleSecret webSecrets[] = {
    {u"NEXT_PUBLIC_API_URL", u"${dev.app.API_BASE_URL}", u"core"},
    {u"NEXT_PUBLIC_STRIPE_KEY", u"${dev.app.STRIPE_PUBLISHABLE_KEY}", u"payments"},
    {u"NEXT_PUBLIC_SENTRY_DSN", u"https://{32}@sentry.acme.internal/15", u"observability"},
    {u"PREVIEW_TOKEN", u"{32}", u"security"},
    {u"ANALYTICS_ID", u"G-{10}", u""},
};

constexpr SampleSecret commonSecrets[] = {
    {u"COMPANY_NAME", u"Acme GmbH", u""},
    {u"SUPPORT_PHONE", u"+49 30 5550100", u""},
    {u"NPM_TOKEN", u"npm_{36}", u"security"},
};

constexpr SampleSecret rootSecrets[] = {
    {u"DEPLOY_TOKEN", u"{40}", u"security", u"Used by the pipeline"},
    {u"REGISTRY_PASSWORD", u"{32}", u"security"},
};

// Of dev:/app; these are in staging:/app too.
constexpr const char16_t* stagingKeys[]
    = {u"APP_NAME",
       u"APP_ENV",
       u"APP_PORT",
       u"APP_SECRET_KEY",
       u"APP_BASE_URL",
       u"API_BASE_URL",
       u"API_KEY",
       u"DATABASE_HOST",
       u"DATABASE_PORT",
       u"DATABASE_NAME",
       u"DATABASE_USER",
       u"DATABASE_URL",
       u"REDIS_HOST",
       u"REDIS_URL",
       u"KAFKA_BROKERS",
       u"KAFKA_PASSWORD",
       u"STRIPE_PUBLISHABLE_KEY",
       u"STRIPE_SECRET_KEY",
       u"STRIPE_WEBHOOK_SECRET",
       u"SMTP_HOST",
       u"SMTP_PASSWORD",
       u"MAIL_FROM",
       u"AWS_REGION",
       u"S3_BUCKET_MEDIA",
       u"JWT_ISSUER",
       u"JWT_SIGNING_KEY",
       u"SESSION_SECRET",
       u"SENTRY_DSN",
       u"LOG_LEVEL",
       u"FEATURE_NEW_CHECKOUT"};
static_assert(std::size(stagingKeys) == 30);

void addTags(SeedBuilder& builder, Project& project)
{
    const std::pair<const char16_t*, const char16_t*> tags[] = {
        {u"core", u"#3b82f6"},  {u"db", u"#10b981"},        {u"payments", u"#f59e0b"},
        {u"mail", u"#8b5cf6"},  {u"cloud", u"#06b6d4"},     {u"security", u"#ef4444"},
        {u"auth", u"#ec4899"},  {u"messaging", u"#84cc16"}, {u"observability", u"#64748b"},
        {u"flags", u"#eab308"},
    };
    for (const auto& [slug, color] : tags)
        builder.addTag(project, QString::fromUtf16(slug), QString::fromUtf16(color));
}

template <size_t Size>
void addAll(
    SeedBuilder& builder, Project& project, Folder& folder, const SampleSecret (&samples)[Size])
{
    for (const SampleSecret& sample : samples)
        builder.addSecret(project, folder, sample);
}

Secret& secretOf(Folder& folder, const QString& key)
{
    return *Store::sharedSecret(folder, key);
}

//! The states that the plan has to show: rotated, honey token, metadata, personal overrides.
void addStates(SeedBuilder& builder, Folder& app, const QString& userId)
{
    Ids& ids = builder.store().ids();
    secretOf(app, QStringLiteral("DATABASE_PASSWORD")).rotationId = ids.uuid();
    secretOf(app, QStringLiteral("AWS_ACCESS_KEY_ID")).rotationId = ids.uuid();
    secretOf(app, QStringLiteral("AWS_BACKUP_ACCESS_KEY_ID")).honeyToken = true;

    const QString owner = QStringLiteral("owner");
    secretOf(app, QStringLiteral("STRIPE_SECRET_KEY")).content.metadata
        = {{owner, QStringLiteral("team-payments"), false},
           {QStringLiteral("rotation-ticket"), QStringLiteral("PAY-1182"), true}};
    secretOf(app, QStringLiteral("API_KEY")).content.metadata
        = {{owner, QStringLiteral("team-gateway"), false},
           {QStringLiteral("tier"), QStringLiteral("1"), false}};
    secretOf(app, QStringLiteral("DATABASE_URL")).content.metadata
        = {{owner, QStringLiteral("team-data"), false}};
    secretOf(app, QStringLiteral("SENTRY_DSN")).content.metadata
        = {{owner, QStringLiteral("team-platform"), false}};

    for (const QString& key :
         {QStringLiteral("LOG_LEVEL"), QStringLiteral("DATABASE_HOST"),
          QStringLiteral("API_BASE_URL")}) {
        Secret personal;
        personal.id = ids.uuid();
        personal.key = key;
        personal.personalOwner = userId;
        personal.content.value = secretOf(app, key).content.value;
        builder.age(personal);
        Store::insertSecret(app, personal);
    }
}

void addStaging(SeedBuilder& builder, Project& project)
{
    Store& store = builder.store();
    Folder& app = store.addPath(project, QStringLiteral("staging"), QStringLiteral("/app"));
    for (const SampleSecret& sample : appSecrets) {
        const bool wanted = std::ranges::any_of(stagingKeys, [&](const char16_t* key) {
            return QStringView(key) == QStringView(sample.key);
        });
        if (wanted)
            builder.addSecret(project, app, sample);
    }
    // At the destination too: it can be neither read from nor overwritten.
    secretOf(app, QStringLiteral("SMTP_PASSWORD")).rotationId = store.ids().uuid();
    secretOf(app, QStringLiteral("API_KEY")).content.metadata
        = {{QStringLiteral("owner"), QStringLiteral("team-staging"), false}};
    addAll(
        builder, project, store.addPath(project, QStringLiteral("staging"), QStringLiteral("/web")),
        webSecrets);
}

void addPolicy(SeedBuilder& builder, Project& project, const QStringList& approverIds)
{
    Policy policy;
    policy.id = builder.store().ids().uuid();
    policy.name = QStringLiteral("Production changes");
    policy.environment = QStringLiteral("prod");
    policy.path = QStringLiteral("/**");
    policy.approverIds = approverIds;
    policy.createdAt = builder.daysAgo(200);
    project.policies.push_back(policy);
}

} // namespace

Project& seedStorefront(SeedBuilder& builder, const QString& userId, const QStringList& approverIds)
{
    Store& store = builder.store();
    Project& project = builder.addProject(
        QStringLiteral("storefront"), QStringLiteral("storefront"),
        QStringLiteral("secret-manager"), 3);
    builder.addUsualEnvironments(project);
    addTags(builder, project);

    const QString dev = QStringLiteral("dev");
    const QString prod = QStringLiteral("prod");
    Folder& app = store.addPath(project, dev, QStringLiteral("/app"));
    addAll(builder, project, app, appSecrets);
    addStates(builder, app, userId);
    addAll(
        builder, project, store.addPath(project, dev, QStringLiteral("/app/db")), databaseSecrets);
    addAll(
        builder, project, store.addPath(project, dev, QStringLiteral("/app/payments")),
        paymentSecrets);
    Folder& web = store.addPath(project, dev, QStringLiteral("/web"));
    addAll(builder, project, web, webSecrets);
    addAll(builder, project, store.addPath(project, dev, QStringLiteral("/common")), commonSecrets);
    web.imports.push_back({store.ids().uuid(), dev, QStringLiteral("/common")});
    addAll(builder, project, *Store::findFolder(project, dev, QStringLiteral("/")), rootSecrets);

    addStaging(builder, project);
    addAll(builder, project, *Store::findFolder(project, prod, QStringLiteral("/")), rootSecrets);
    addAll(builder, project, store.addPath(project, prod, QStringLiteral("/web")), webSecrets);
    addPolicy(builder, project, approverIds);
    return project;
}

} // namespace Sandbox::Infisical
