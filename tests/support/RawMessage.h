// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace Keycutter::Test {

using RawHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! One HTTP message as it was on the wire, request or answer.
struct RawMessage
{
    //! "POST /api/x HTTP/1.1" or "HTTP/1.1 200 OK".
    QByteArray startLine;
    RawHeaders headers;
    //! Without chunk framing.
    QByteArray body;
    //! All of its bytes, framing included.
    QByteArray bytes;

    //! First header of that name, compared without case.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    //! Of a request.
    [[nodiscard]] QByteArray method() const { return startLine.split(' ').value(0); }
    //! Of a request: path and query.
    [[nodiscard]] QByteArray target() const { return startLine.split(' ').value(1); }
    //! Of a request: the target without its query.
    [[nodiscard]] QByteArray path() const { return target().split('?').constFirst(); }
    //! Of an answer.
    [[nodiscard]] int status() const { return startLine.split(' ').value(1).toInt(); }
};

//! Cuts a stream of bytes into HTTP messages: Content-Length, chunked, none, or (answers only) up
//! to the end of the stream.
class RawMessageReader
{
public:
    enum class Kind { Requests, Answers };
    explicit RawMessageReader(Kind kind = Kind::Requests);

    void feed(const QByteArray& bytes) { m_buffer += bytes; }
    //! The next whole message, if there is one.
    [[nodiscard]] std::optional<RawMessage> take();
    //! The message that the end of the stream completes, if it does.
    [[nodiscard]] std::optional<RawMessage> takeAtEnd();
    //! How many heads were seen whole so far, those of incomplete messages included.
    [[nodiscard]] int heads() const;

private:
    [[nodiscard]] std::optional<RawMessage> read(bool atEnd) const;

    Kind m_kind;
    QByteArray m_buffer;
    int m_taken = 0;
};

//! An answer's bytes; Content-Length is added.
[[nodiscard]] QByteArray
rawAnswer(int status, const QByteArray& body, const RawHeaders& headers = {});
//! The same with Content-Type application/json.
[[nodiscard]] QByteArray
jsonAnswer(int status, const QByteArray& body, const RawHeaders& headers = {});

} // namespace Keycutter::Test
