// SPDX-License-Identifier: MIT
#pragma once

class QAbstractSocket;

namespace Keycutter::Test {

//! Ends the connection with a RST instead of a FIN.
void resetSocket(QAbstractSocket& socket);
//! Sends a FIN but goes on receiving: the connection ends once the peer has closed its side too.
void endSending(QAbstractSocket& socket);

} // namespace Keycutter::Test
