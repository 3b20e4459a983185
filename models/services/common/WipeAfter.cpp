// SPDX-License-Identifier: MIT
#include "services/common/WipeAfter.h"

#include "domain/Job.h"
#include "domain/SecretText.h"

namespace Keycutter {

void wipeAfter(Job& job, const QList<QByteArray>& buffers)
{
    QObject::connect(&job, &QObject::destroyed, &job, [buffers] {
        for (const QByteArray& buffer : buffers)
            wipeInPlace(buffer);
    });
}

} // namespace Keycutter
