// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "http/RetryPolicy.h"

#include <QNetworkReply>

namespace Keycutter {

//! What an error of the network means.
struct NetworkFault
{
    ErrorKind kind = ErrorKind::Offline;
    RetryCause cause = RetryCause::None;
    //! The error arises only before the request is written. Not a proof by itself: Qt may have
    //! reconnected after a first write.
    bool beforeSending = false;
};

//! True where the server has answered: no @p error, or one that says no more than @p status does.
//! An error status counts even if its body was cut.
[[nodiscard]] bool isAnswered(QNetworkReply::NetworkError error, int status);
[[nodiscard]] NetworkFault networkFault(QNetworkReply::NetworkError error);
//! For people, without Qt's repetition of the URL and its query.
[[nodiscard]] QString networkFaultText(QNetworkReply::NetworkError error, const QString& host);

} // namespace Keycutter
