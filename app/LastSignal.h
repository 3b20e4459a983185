// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Keycutter::LastSignal {

//! From now on a crash leaves a line in the log before the process ends as it would have, and a
//! polite end from outside (with the desktop's session) takes the file @p mark away first.
void watch(const QString& mark);
//! The log's file; -1 for none.
void setLog(int descriptor);

} // namespace Keycutter::LastSignal
