// SPDX-License-Identifier: MIT
#pragma once

#include "json/JsonReader.h"

#include <QList>

#include <optional>

namespace Keycutter {

//! One page of a list and what its "result_info" says, which may be nothing (contract cloudflare
//! 2.4, 10.7). The total count is left out on purpose: it ignores filters.
template <class T> struct CloudflarePage
{
    QList<T> items;
    std::optional<int> perPage;
    std::optional<int> totalPages;

    //! Whether this page, number @p page of those asked for with @p wished items each, is the last.
    [[nodiscard]] bool isLast(int page, int wished) const
    {
        const int full = perPage && *perPage > 0 ? qMin(*perPage, wished) : wished;
        return items.size() < full || (totalPages && page >= *totalPages);
    }
};

//! A number of "result_info"; nothing where it is absent, null or beyond reason.
[[nodiscard]] std::optional<int> pageNumber(JsonObjectReader& info, QLatin1StringView key);

//! Notes a problem where the answer calls itself a failure in spite of its status.
void requireSuccess(JsonObjectReader& envelope);

template <class T>
[[nodiscard]] Result<CloudflarePage<T>> decodeCloudflarePage(
    const QByteArray& bytes, const QString& purpose, T (*readItem)(JsonObjectReader&))
{
    using namespace Qt::StringLiterals;
    using Page = CloudflarePage<T>;
    return decodeJson<Page>(bytes, purpose, [readItem](JsonObjectReader& envelope) {
        Page page;
        requireSuccess(envelope);
        envelope.maybeObjects("result"_L1, [&page, readItem](JsonObjectReader& item) {
            page.items.append(readItem(item));
        });
        envelope.maybeObject("result_info"_L1, [&page](JsonObjectReader& info) {
            page.perPage = pageNumber(info, "per_page"_L1);
            page.totalPages = pageNumber(info, "total_pages"_L1);
        });
        return page;
    });
}

} // namespace Keycutter
