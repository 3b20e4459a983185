// SPDX-License-Identifier: MIT
#include "Ids.h"

namespace Sandbox {

Ids::Ids(quint32 seed)
    : m_random(seed)
{
}

QString Ids::pick(QStringView alphabet, int length)
{
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i)
        text += alphabet.at(m_random.bounded(static_cast<int>(alphabet.size())));
    return text;
}

QString Ids::uuid()
{
    QString id = hex(32);
    id[12] = u'4';
    id[16] = u"89ab"[m_random.bounded(4)];
    for (const int dash : {8, 13, 18, 23})
        id.insert(dash, u'-');
    return id;
}

QString Ids::alphanumeric(int length)
{
    return pick(u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length);
}

QString Ids::hex(int length)
{
    return pick(u"0123456789abcdef", length);
}

int Ids::number(int end)
{
    return m_random.bounded(end);
}

} // namespace Sandbox
