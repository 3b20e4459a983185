// SPDX-License-Identifier: MIT
#include "support/FaultProxy.h"

#include "support/UpstreamCall.h"

#include <QPointer>
#include <QTest>

#include <algorithm>

namespace Keycutter::Test {

namespace {

bool matches(const RawMessage& request, const QByteArray& method, const QString& path)
{
    if (!method.isEmpty() && request.method() != method)
        return false;
    if (path.isEmpty())
        return true;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(path));
    return pattern.match(QString::fromUtf8(request.path())).hasMatch();
}

//! @p answer with half of its body and a matching length.
QByteArray truncated(const RawMessage& answer)
{
    RawHeaders headers;
    for (const auto& [name, value] : answer.headers) {
        const QByteArray lower = name.toLower();
        if (lower != "content-length" && lower != "transfer-encoding" && lower != "connection")
            headers.append({name, value});
    }
    return rawAnswer(answer.status(), answer.body.left(answer.body.size() / 2), headers);
}

//! The bytes of @p answer up to the middle of its body.
QByteArray half(const RawMessage& answer)
{
    const qsizetype head = answer.bytes.indexOf("\r\n\r\n") + 4;
    return answer.bytes.left(head + (answer.bytes.size() - head) / 2);
}

//! What the client gets of the service's @p answer.
void deliver(RawConnection& connection, const RawMessage& answer, const Fault& fault)
{
    switch (fault.kind) {
    case Fault::Kind::DropBeforeEffect:
    case Fault::Kind::DropAfterEffect:
        connection.drop(fault.drop);
        break;
    case Fault::Kind::DropInsideAnswer:
        connection.write(half(answer));
        connection.drop(fault.drop);
        break;
    case Fault::Kind::Truncate:
        connection.write(truncated(answer));
        break;
    case Fault::Kind::Slow:
        connection.writeSlowly(answer.bytes, fault.piece, fault.pause);
        break;
    case Fault::Kind::Replace:
        connection.write(fault.answer);
        break;
    case Fault::Kind::Hang:
        break;
    case Fault::Kind::None:
        connection.write(answer.bytes);
        break;
    }
}

bool reachesService(const Fault& fault)
{
    switch (fault.kind) {
    case Fault::Kind::DropBeforeEffect:
        return false;
    case Fault::Kind::Replace:
    case Fault::Kind::Hang:
        return fault.effect;
    default:
        return true;
    }
}

} // namespace

FaultProxy::FaultProxy(quint16 servicePort, QObject* parent)
    : RawServer(parent)
    , m_servicePort(servicePort)
{
    connect(this, &RawServer::requestArrived, this, &FaultProxy::take);
}

FaultProxy::~FaultProxy()
{
    requireRulesMet();
}

void FaultProxy::requireRulesMet() const
{
    for (const ActiveRule& active : m_rules) {
        if (active.isMet())
            continue;
        const QString text = QStringLiteral("No request has met the rule for %1 “%2”.")
                                 .arg(QString::fromLatin1(active.rule.method), active.rule.path);
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    }
}

void FaultProxy::addRule(const FaultRule& rule)
{
    m_rules.push_back({rule, 0});
}

void FaultProxy::addFault(const QByteArray& method, const QString& path, const Fault& fault)
{
    FaultRule rule;
    rule.method = method;
    rule.path = path;
    rule.fault = fault;
    addRule(rule);
}

void FaultProxy::clearRules()
{
    requireRulesMet();
    m_rules.clear();
}

int FaultProxy::count(
    const QList<RawMessage>& requests, const QByteArray& method, const QString& path)
{
    return static_cast<int>(std::ranges::count_if(
        requests, [&](const RawMessage& request) { return matches(request, method, path); }));
}

int FaultProxy::seenCount(const QByteArray& method, const QString& path) const
{
    return count(m_seen, method, path);
}

int FaultProxy::forwardedCount(const QByteArray& method, const QString& path) const
{
    return count(m_forwarded, method, path);
}

void FaultProxy::forget()
{
    m_seen.clear();
    m_forwarded.clear();
}

Fault FaultProxy::faultFor(const RawMessage& request)
{
    Fault fault;
    for (ActiveRule& active : m_rules) {
        const FaultRule& rule = active.rule;
        if (!matches(request, rule.method, rule.path))
            continue;
        const int nth = ++active.matched;
        const bool applies = nth >= rule.from && nth - rule.from < rule.times;
        if (applies && fault.kind == Fault::Kind::None)
            fault = rule.fault;
    }
    return fault;
}

void FaultProxy::take(RawConnection* connection, const RawMessage& request)
{
    m_seen.append(request);
    const Fault fault = faultFor(request);
    Q_EMIT arrived(request, fault);
    if (reachesService(fault))
        forward(connection, request, fault);
    else
        deliver(*connection, {}, fault);
}

void FaultProxy::forward(RawConnection* connection, const RawMessage& request, const Fault& fault)
{
    m_forwarded.append(request);
    auto* call = new UpstreamCall(m_servicePort, request, this);
    const QPointer<RawConnection> client(connection);
    connect(call, &UpstreamCall::answered, this, [=, this](const RawMessage& answer) {
        Q_EMIT answered(request, fault);
        if (client)
            deliver(*client, answer, fault);
    });
    connect(call, &UpstreamCall::failed, this, [client] {
        if (client)
            client->drop(Drop::Close);
    });
}

} // namespace Keycutter::Test
