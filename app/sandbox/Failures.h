// SPDX-License-Identifier: MIT
#pragma once

#include "Http.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace Sandbox {

//! Failures that wait for a matching request, each for a given number of times.
class Failures
{
public:
    struct Failure
    {
        //! Empty: any.
        QByteArray method;
        //! A route's pattern, a path, or the beginning of one with "*" at its end.
        QString path;
        //! The call takes effect first, then this is answered in place of the answer.
        bool afterEffect = false;
        int times = 1;
        Response response;
    };

    //! {"path", "method"?, "status"?, "body"? (object or text), "contentType"?, "headers"?,
    //! "afterEffect"?, "times"?}; false without a path.
    [[nodiscard]] bool add(const QJsonObject& description);
    //! The first failure for this request, used up by it.
    [[nodiscard]] std::optional<Failure> take(const Request& request, const QString& pattern);
    void reset();

private:
    std::vector<Failure> m_failures;
};

} // namespace Sandbox
