// SPDX-License-Identifier: MIT
#pragma once

class QAbstractSocket;

namespace Keycutter::Test {

//! Ends the connection with a RST instead of a FIN.
void resetSocket(QAbstractSocket& socket);

} // namespace Keycutter::Test
