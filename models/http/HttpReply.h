// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace Keycutter {

//! An answer that arrived whole, whatever its status: HttpClient judges the way, not the words.
struct HttpReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    //! First header of that name, compared without case; empty when absent.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    //! True for application/json and +json types.
    [[nodiscard]] bool isJson() const;
};

} // namespace Keycutter
