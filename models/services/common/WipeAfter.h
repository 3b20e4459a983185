// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace Keycutter {

class Job;

//! Overwrites @p buffers in memory once @p job is gone: requests hold credentials in plain buffers.
//! Whoever shares them sees zeros then, so they must belong to the request alone.
void wipeAfter(Job& job, const QList<QByteArray>& buffers);

} // namespace Keycutter
