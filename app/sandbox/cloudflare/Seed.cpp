// SPDX-License-Identifier: MIT
#include "cloudflare/Seed.h"

#include "cloudflare/SeedSecrets.h"

namespace Sandbox::Cloudflare {

namespace {

constexpr qint64 day = 24LL * 3600 * 1'000'000;

class Seed
{
public:
    Seed(Records& records, const Options& options)
        : m_records(records)
        , m_canary(options.canary)
        , m_now(options.asOf ? options.asOf * 1000 : records.now())
    {
    }

    void run()
    {
        m_records.user
            = {m_records.newId(), QStringLiteral("alex@acme.example"), QStringLiteral("Alex"),
               QStringLiteral("Morgan"), m_now - 900 * day};
        const QString acme = addAccount(QStringLiteral("Acme"), acmeSecrets());
        const QString labs = addAccount(QStringLiteral("Acme Labs"), {});
        const QString partner = addAccount(QStringLiteral("Northwind"), northwindSecrets());
        addCredentials({{acme, Access::Write}, {labs, Access::Write}, {partner, Access::Read}});
    }

private:
    QString addAccount(const QString& name, const std::vector<SampleSecret>& samples)
    {
        Account account;
        account.id = m_records.newId();
        account.name = name;
        account.created = m_now - 800 * day;
        if (!samples.empty()) {
            SecretsStore& store
                = m_records.addStore(account, QStringLiteral("default_secrets_store"));
            store.created = m_now - 400 * day + m_records.ids().number(1'000'000);
            store.modified = store.created;
            for (const SampleSecret& sample : samples)
                addSecret(store, sample);
        }
        m_records.accounts.push_back(account);
        return account.id;
    }

    void addSecret(SecretsStore& store, const SampleSecret& sample)
    {
        Ids& ids = m_records.ids();
        Secret& secret = m_records.addSecret(store, QString::fromUtf16(sample.name));
        secret.value = ids.alphanumeric(32) + m_canary;
        secret.scopes = QString::fromUtf16(sample.scopes).split(u' ');
        if (sample.comment)
            secret.comment = QString::fromUtf16(sample.comment);
        secret.created = m_now - sample.createdDaysAgo * day - someTimeOfDay();
        secret.modified = sample.modifiedDaysAgo == sample.createdDaysAgo
            ? secret.created
            : m_now - sample.modifiedDaysAgo * day - someTimeOfDay();
        secret.activeAt = sample.pending ? never : 0;
    }

    //! Microseconds of its own for each, so that times order the secrets.
    qint64 someTimeOfDay()
    {
        Ids& ids = m_records.ids();
        return 60'000'000LL * ids.number(12 * 60) + 1 + ids.number(59'999'999);
    }

    Credential& addCredential(const QString& name, Credential::Kind kind)
    {
        Credential& credential = m_records.credentials.emplace_back();
        credential.name = name;
        credential.kind = kind;
        credential.id = m_records.newId();
        const QString prefix = kind == Credential::Kind::UserToken ? QStringLiteral("cfut_")
            : kind == Credential::Kind::AccountToken               ? QStringLiteral("cfat_")
                                                                   : QStringLiteral("cfk_");
        credential.secret = prefix + m_records.ids().alphanumeric(40) + m_records.ids().hex(8);
        return credential;
    }

    void addCredentials(const QHash<QString, Access>& all)
    {
        using Kind = Credential::Kind;
        const QString acme = m_records.findAccountByName(QStringLiteral("Acme"))->id;
        Credential& admin = addCredential(QStringLiteral("admin"), Kind::UserToken);
        admin.accounts = all;
        admin.expiresOn = m_now + 90 * day;
        addCredential(QStringLiteral("globalKey"), Kind::GlobalKey).accounts = all;

        Credential& pipeline = addCredential(QStringLiteral("pipeline"), Kind::AccountToken);
        pipeline.ownerAccountId = acme;
        pipeline.accounts = {{acme, Access::Write}};
        pipeline.readsUser = false;

        addCredential(QStringLiteral("viewer"), Kind::UserToken).accounts = {{acme, Access::Read}};
        addCredential(QStringLiteral("stranger"), Kind::UserToken).accounts
            = {{acme, Access::None}};
        Credential& narrow = addCredential(QStringLiteral("narrow"), Kind::UserToken);
        narrow.accounts = {{acme, Access::Write}};
        narrow.listsAccounts = false;
        narrow.readsUser = false;

        Credential& older = addCredential(QStringLiteral("older"), Kind::UserToken);
        older.secret = m_records.ids().alphanumeric(40);
        older.accounts = all;
        Credential& expired = addCredential(QStringLiteral("expired"), Kind::UserToken);
        expired.accounts = all;
        expired.state = Credential::State::Expired;
        expired.expiresOn = m_now - 3 * day;
        Credential& disabled = addCredential(QStringLiteral("disabled"), Kind::UserToken);
        disabled.accounts = all;
        disabled.state = Credential::State::Disabled;
    }

    Records& m_records;
    const QString m_canary;
    const qint64 m_now;
};

} // namespace

void seedRecords(Records& records, const Options& options)
{
    Seed(records, options).run();
}

} // namespace Sandbox::Cloudflare
