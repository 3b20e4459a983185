// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Project.h"
#include "domain/Secret.h"
#include "services/cloudflare/CloudflareApi.h"
#include "services/cloudflare/CloudflarePage.h"
#include "services/common/ServiceCall.h"

#include <QCoreApplication>

namespace Keycutter {

inline QString idOf(const Project& account)
{
    return account.id;
}
inline QString idOf(const Environment& store)
{
    return store.slug;
}
inline QString idOf(const Secret& secret)
{
    return secret.id;
}

//! Reads all pages of a list, one after the other, until an empty one, a short one or the last by
//! the answer's own count (contract cloudflare 2.4). A server that gives the same page again and
//! again would keep it going for ever: that ends as Malformed.
template <class T> class PagesJob final : public SteppedJob<QList<T>>
{
public:
    //! Makes the request for a page, counted from 1.
    using Request = std::function<HttpRequest(int)>;
    using Decode = Result<CloudflarePage<T>> (*)(const QByteArray&, const QString&);

    //! @p wished: how many items the requests ask for.
    PagesJob(
        CloudflareApi& api, Request request, Decode decode, int wished, QObject* parent,
        OnRefusal onRefusal = OnRefusal::SignInAgain)
        : SteppedJob<QList<T>>(parent)
        , m_api(api)
        , m_request(std::move(request))
        , m_decode(decode)
        , m_wished(wished)
        , m_onRefusal(onRefusal)
    {
        ask();
    }

private:
    using Page = CloudflarePage<T>;

    void ask()
    {
        const HttpRequest request = m_request(m_page);
        m_purpose = request.purpose;
        this->template step<Page>(
            new ServiceCall<Page>(m_api, request, m_decode, this, m_onRefusal),
            [this](const Result<Page>& page) { take(page); });
    }

    void take(const Result<Page>& page)
    {
        if (!page) {
            this->finish(failure(page.error()));
            return;
        }
        const qsizetype before = m_items.size();
        for (const T& item : page->items) {
            // What was made or deleted meanwhile may push an item into the next page.
            if (const QString id = idOf(item); !m_ids.contains(id)) {
                m_ids.insert(id);
                m_items.append(item);
            }
        }
        if (page->isLast(m_page, m_wished))
            this->finish(m_items);
        else if (m_items.size() == before)
            this->finish(failure(samePageAgain()));
        else
            askNext();
    }

    void askNext()
    {
        ++m_page;
        ask();
    }

    [[nodiscard]] Error samePageAgain() const
    {
        Error error = Error::of(
            ErrorKind::Malformed, m_purpose,
            QCoreApplication::translate(
                "Cloudflare", "The server gives the same page of the list again and again."));
        error.next = QCoreApplication::translate(
            "Cloudflare", "Check the base URL: a proxy in between may answer for Cloudflare.");
        error.status = 200;
        return error;
    }

    CloudflareApi& m_api;
    Request m_request;
    Decode m_decode;
    int m_wished;
    OnRefusal m_onRefusal;
    QString m_purpose;
    int m_page = 1;
    QList<T> m_items;
    QSet<QString> m_ids;
};

} // namespace Keycutter
