// SPDX-License-Identifier: MIT
#include "http/SingleShotBody.h"

#include <algorithm>
#include <cstring>

namespace Keycutter {

SingleShotBody::SingleShotBody(const QByteArray& bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

bool SingleShotBody::seek(qint64 /*position*/)
{
    return false;
}

qint64 SingleShotBody::readData(char* data, qint64 maximum)
{
    const qint64 size = std::min<qint64>(maximum, m_bytes.size() - m_position);
    if (size <= 0)
        return maximum == 0 ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

qint64 SingleShotBody::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace Keycutter
