// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace Sandbox {

//! Makes ids that look random and are the same for the same seed.
class Ids
{
public:
    explicit Ids(quint32 seed = 1);

    //! A version 4 UUID in lower case.
    [[nodiscard]] QString uuid();
    //! Letters and digits.
    [[nodiscard]] QString alphanumeric(int length);
    [[nodiscard]] QString hex(int length);
    //! 0 <= number < end.
    [[nodiscard]] int number(int end);

private:
    QString pick(QStringView alphabet, int length);

    QRandomGenerator m_random;
};

} // namespace Sandbox
