// SPDX-License-Identifier: MIT
#pragma once

#include "support/RawServer.h"

#include <QByteArray>
#include <QString>

#include <limits>

namespace Keycutter::Test {

//! What goes wrong with one request that passes the FaultProxy.
struct Fault
{
    enum class Kind {
        None,
        DropBeforeEffect, //!< the service never sees the request
        DropAfterEffect, //!< the service has answered, the client gets nothing
        DropInsideAnswer, //!< the client gets the head and half of the body
        Truncate, //!< half of the body, but a well-formed answer
        Slow, //!< the answer comes in small pieces
        Replace, //!< the client gets another answer
        Hang, //!< the client gets nothing and the connection stays open
    };
    Kind kind = Kind::None;
    //! Of the drops.
    Drop drop = Drop::Close;
    //! Of Replace and Hang: whether the service sees the request.
    bool effect = false;
    //! Of Replace: the whole answer (see rawAnswer(), jsonAnswer()).
    QByteArray answer;
    //! Of Slow: bytes at a time, and milliseconds between.
    qsizetype piece = 64;
    int pause = 1;

    [[nodiscard]] static Fault dropBeforeEffect(Drop how = Drop::Close);
    [[nodiscard]] static Fault dropAfterEffect(Drop how = Drop::Close);
    [[nodiscard]] static Fault dropInsideAnswer(Drop how = Drop::Close);
    [[nodiscard]] static Fault truncate();
    [[nodiscard]] static Fault slow(qsizetype piece, int pause);
    [[nodiscard]] static Fault hang(bool effect);
    //! The service does not see the request unless @p effect.
    [[nodiscard]] static Fault replace(const QByteArray& answer, bool effect = false);
    //! 200 with a web page, as a wrong base URL gives it.
    [[nodiscard]] static Fault webPage();
    //! 200 with JSON that ends too early.
    [[nodiscard]] static Fault malformedJson();
    //! A status with @p json as its body.
    [[nodiscard]] static Fault
    status(int status, const QByteArray& json = "{}", const RawHeaders& headers = {});
};

//! To which requests a fault happens.
struct FaultRule
{
    static constexpr int always = std::numeric_limits<int>::max();

    //! Empty for any.
    QByteArray method;
    //! Regular expression for the whole path, without the query; empty for any.
    QString path;
    Fault fault;
    //! The first matching request that it happens to, counted from 1 when the rule was added.
    int from = 1;
    //! To how many matching requests in a row.
    int times = 1;
};

} // namespace Keycutter::Test
