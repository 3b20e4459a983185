// SPDX-License-Identifier: MIT
#pragma once

#include "RequestChain.h"
#include "support/RawMessage.h"

#include <QTcpSocket>
#include <QUrl>

namespace Keycutter::Bench {

//! Over one socket that stays open, and nothing else: the least that the same requests can cost.
class BareClient : public RequestChain
{
    Q_OBJECT

public:
    BareClient(const QUrl& site, QByteArray token);

    void start() override;

protected:
    void send(const QByteArray& path, const QByteArray& body) override;

private:
    void read();

    QUrl m_site;
    QByteArray m_token;
    QTcpSocket m_socket;
    Test::RawMessageReader m_reader{Test::RawMessageReader::Kind::Answers};
};

} // namespace Keycutter::Bench
