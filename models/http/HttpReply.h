// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>

namespace Keycutter {

//! An answer that arrived whole, whatever its status: HttpClient judges the way, not the words.
//! Two bodies may have been cut: that of a 4xx or 5xx, whose status says enough, and a chunked one,
//! which Qt takes for whole; JSON shows it. So after a write a 2xx that cannot be decoded means
//! OutcomeUnknown.
struct HttpReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    //! Whoever keeps the body longer than this keeps it, too (HttpRequest::answerMayHoldValues).
    std::shared_ptr<const void> wipe = nullptr;

    //! First header of that name, compared without case; empty when absent.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    //! True for application/json and +json types.
    [[nodiscard]] bool isJson() const;
};

} // namespace Keycutter
