// SPDX-License-Identifier: MIT
#pragma once

#include "cloudflare/Call.h"

#include <QJsonArray>

namespace Sandbox::Cloudflare {

//! The success envelope of contract section 4.
[[nodiscard]] Response
succeed(const QJsonValue& result, int status = 200, const QJsonArray& messages = {});

//! The bounds of a list's per_page.
struct PageSizes
{
    int smallest = 1;
    int largest = 100;
};

//! The asked page of @p items, with result_info. @p total is what it says the list has without any
//! filter (contract 2.4). Beyond the end the page is empty.
[[nodiscard]] Response
pageOf(const Call& call, const QJsonArray& items, qsizetype total, const PageSizes& sizes = {});

//! True for the query's direction=desc; @p byDefault when it names none. Throws for other words.
[[nodiscard]] bool isDescending(const Call& call, bool byDefault);

//! "2023-09-21T18:56:32.624632Z"
[[nodiscard]] QString timeText(qint64 microseconds);

//! The request's body, whatever Content-Type it claims: wrangler sends text/plain (contract 8).
//! Throws invalid_json_body when it is no JSON.
[[nodiscard]] QJsonValue jsonBody(const Request& request);

} // namespace Sandbox::Cloudflare
