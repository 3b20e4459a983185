// SPDX-License-Identifier: MIT
#include "support/RawMessage.h"

namespace Keycutter::Test {

namespace {

RawMessage readHead(const QByteArray& head)
{
    RawMessage message;
    const QList<QByteArray> lines = head.split('\n');
    message.startLine = lines.constFirst().trimmed();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            message.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return message;
}

//! Reads a chunked body from @p from on; gives where it ends, -1 when it is not whole.
qsizetype readChunks(const QByteArray& bytes, qsizetype from, QByteArray& body)
{
    for (;;) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", from);
        if (lineEnd < 0)
            return -1;
        const qsizetype size
            = bytes.mid(from, lineEnd - from).split(';').constFirst().toLongLong(nullptr, 16);
        const qsizetype next = lineEnd + 2 + size + 2;
        if (next > bytes.size())
            return -1;
        if (size == 0)
            return next;
        body += bytes.mid(lineEnd + 2, size);
        from = next;
    }
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304 || (status >= 100 && status < 200);
}

} // namespace

QByteArray RawMessage::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

RawMessageReader::RawMessageReader(Kind kind)
    : m_kind(kind)
{
}

std::optional<RawMessage> RawMessageReader::read(bool atEnd) const
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    RawMessage message = readHead(m_buffer.left(headEnd));
    const qsizetype bodyStart = headEnd + 4;
    qsizetype end = bodyStart;
    const QByteArray length = message.header("Content-Length");
    if (message.header("Transfer-Encoding").toLower().contains("chunked")) {
        end = readChunks(m_buffer, bodyStart, message.body);
    } else if (!length.isEmpty()) {
        end = bodyStart + length.toLongLong();
        if (end <= m_buffer.size())
            message.body = m_buffer.mid(bodyStart, length.toLongLong());
    } else if (m_kind == Kind::Answers && !hasNoBody(message.status())) {
        end = atEnd ? m_buffer.size() : -1;
        message.body = m_buffer.mid(bodyStart);
    }
    if (end < 0 || end > m_buffer.size())
        return std::nullopt;
    message.bytes = m_buffer.left(end);
    return message;
}

std::optional<RawMessage> RawMessageReader::take()
{
    auto message = read(false);
    if (message) {
        m_buffer.remove(0, message->bytes.size());
        ++m_taken;
    }
    return message;
}

std::optional<RawMessage> RawMessageReader::takeAtEnd()
{
    return read(true);
}

int RawMessageReader::heads() const
{
    return m_taken + (m_buffer.contains("\r\n\r\n") ? 1 : 0);
}

QByteArray rawAnswer(int status, const QByteArray& body, const RawHeaders& headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const auto& [name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray jsonAnswer(int status, const QByteArray& body, const RawHeaders& headers)
{
    return rawAnswer(status, body, RawHeaders{{"Content-Type", "application/json"}} + headers);
}

} // namespace Keycutter::Test
