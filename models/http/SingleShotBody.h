// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Keycutter {

//! A request body that can be read once and never again.
//!
//! QNetworkAccessManager silently sends a request of any verb again when the peer drops the
//! connection. It must rewind the body for that; a sequential device that refuses to rewind makes
//! it give up with ContentReSendError, so that the server sees the request at most once. It works
//! for an empty body just as well, as long as there is a device.
class SingleShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit SingleShotBody(const QByteArray& bytes, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    //! Always false, and silent about it.
    bool reset() override { return false; }
    bool seek(qint64 position) override;

    //! True once any of it was handed out.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Keycutter
