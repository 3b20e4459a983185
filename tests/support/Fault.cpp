// SPDX-License-Identifier: MIT
#include "support/Fault.h"

namespace Keycutter::Test {

namespace {

Fault drop(Fault::Kind kind, Drop how)
{
    Fault fault;
    fault.kind = kind;
    fault.drop = how;
    return fault;
}

} // namespace

Fault Fault::dropBeforeEffect(Drop how)
{
    return Test::drop(Kind::DropBeforeEffect, how);
}

Fault Fault::dropAfterEffect(Drop how)
{
    return Test::drop(Kind::DropAfterEffect, how);
}

Fault Fault::dropInsideAnswer(Drop how)
{
    return Test::drop(Kind::DropInsideAnswer, how);
}

Fault Fault::truncate()
{
    Fault fault;
    fault.kind = Kind::Truncate;
    return fault;
}

Fault Fault::slow(qsizetype piece, int pause)
{
    Fault fault;
    fault.kind = Kind::Slow;
    fault.piece = piece;
    fault.pause = pause;
    return fault;
}

Fault Fault::hang(bool effect)
{
    Fault fault;
    fault.kind = Kind::Hang;
    fault.effect = effect;
    return fault;
}

Fault Fault::replace(const QByteArray& answer, bool effect)
{
    Fault fault;
    fault.kind = Kind::Replace;
    fault.answer = answer;
    fault.effect = effect;
    return fault;
}

Fault Fault::webPage()
{
    return replace(rawAnswer(
        200, "<!doctype html><html><body>Welcome</body></html>",
        {{"Content-Type", "text/html; charset=utf-8"}}));
}

Fault Fault::malformedJson()
{
    return replace(jsonAnswer(200, "{\"secrets\": [{\"id\": "));
}

Fault Fault::status(int status, const QByteArray& json, const RawHeaders& headers)
{
    return replace(jsonAnswer(status, json, headers));
}

} // namespace Keycutter::Test
