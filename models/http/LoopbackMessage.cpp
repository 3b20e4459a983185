// SPDX-License-Identifier: MIT
#include "http/LoopbackMessage.h"

#include <QJsonDocument>

namespace Keycutter {

namespace {

constexpr qsizetype largestHead = 16 * 1024;
constexpr qsizetype largestBody = 64 * 1024;

LoopbackMessage refused(int status)
{
    LoopbackMessage message;
    message.state = LoopbackMessage::State::Refused;
    message.refusal = status;
    return message;
}

bool readHead(const QByteArray& head, LoopbackMessage& message)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.constFirst().trimmed().split(' ');
    if (start.size() != 3 || !start.at(2).startsWith("HTTP/1."))
        return false;
    message.method = start.at(0);
    message.target = start.at(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        message.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return true;
}

bool isJsonObject(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).isObject();
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Refused";
    }
}

} // namespace

QByteArray LoopbackMessage::header(const QByteArray& name) const
{
    QByteArray found;
    int count = 0;
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            found = value;
            ++count;
        }
    }
    return count == 1 ? found : QByteArray();
}

LoopbackMessage readLoopbackMessage(const QByteArray& bytes)
{
    LoopbackMessage message;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd > largestHead || (headEnd < 0 && bytes.size() > largestHead))
        return refused(431);
    if (headEnd < 0)
        return message;
    if (!readHead(bytes.left(headEnd), message))
        return refused(400);

    const QByteArray lengthText = message.header("Content-Length");
    if (lengthText.isEmpty() && message.method == "POST")
        return refused(411);
    bool isNumber = true;
    const uint length = lengthText.isEmpty() ? 0 : lengthText.toUInt(&isNumber);
    if (!isNumber)
        return refused(400);
    if (length > largestBody)
        return refused(413);
    const qsizetype bodyStart = headEnd + 4;
    if (bytes.size() - bodyStart < static_cast<qsizetype>(length))
        return message;
    message.body = QByteArray(bytes.constData() + bodyStart, length);
    message.state = LoopbackMessage::State::Complete;
    return message;
}

LoopbackVerdict
judgeLoopbackMessage(const LoopbackMessage& message, const QString& origin, quint16 port)
{
    if (message.state == LoopbackMessage::State::Refused)
        return {message.refusal};
    // The Host keeps a page out that has its own name point to 127.0.0.1.
    const QByteArray host = message.header("Host").toLower();
    const QByteArray colonPort = ':' + QByteArray::number(port);
    const bool hostMatches = host == "127.0.0.1" + colonPort || host == "localhost" + colonPort;
    if (!hostMatches || origin.isEmpty() || message.header("Origin") != origin.toLatin1())
        return {403};
    if (message.target != "/")
        return {404, false, true};
    if (message.method == "OPTIONS")
        return {200, false, true};
    if (message.method != "POST")
        return {405, false, true};
    if (!isJsonObject(message.body))
        return {400, false, true};
    return {200, true, true};
}

QByteArray loopbackAnswer(
    const LoopbackMessage& message, const LoopbackVerdict& verdict, const QString& origin)
{
    QByteArray answer
        = "HTTP/1.1 " + QByteArray::number(verdict.status) + ' ' + reason(verdict.status) + "\r\n";
    if (verdict.originAllowed) {
        answer += "Access-Control-Allow-Origin: " + origin.toLatin1()
            + "\r\n"
              "Access-Control-Allow-Credentials: true\r\n"
              "Access-Control-Allow-Methods: POST, OPTIONS\r\n"
              "Access-Control-Allow-Headers: Content-Type\r\n"
              "Vary: Origin\r\n";
        // Chrome asks before a public page may reach a private address.
        if (message.header("Access-Control-Request-Private-Network") == "true")
            answer += "Access-Control-Allow-Private-Network: true\r\n";
    }
    if (verdict.status == 405)
        answer += "Allow: POST, OPTIONS\r\n";
    answer += "Cache-Control: no-store\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    return answer;
}

} // namespace Keycutter
