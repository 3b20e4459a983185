// SPDX-License-Identifier: MIT
#include "runs/SignInPatience.h"

#include "runs/PatientQuestion.h"
#include "runs/RunRecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

bool SignInPatience::concerns(const Error& error)
{
    return error.neverSent && error.kind != ErrorKind::Unauthorised
        && error.kind != ErrorKind::RateLimited;
}

QString SignInPatience::whyNotSent(const Error& error)
{
    return QCoreApplication::translate(
               "SignInPatience", "Not sent, because the sign-in could not be renewed: %1")
        .arg(wordsOf(error));
}

std::optional<std::chrono::milliseconds> SignInPatience::next(const Error& error)
{
    if (!isWorthAnotherTry(error.kind) || m_tried >= m_pauses.size())
        return std::nullopt;
    const std::chrono::milliseconds pause = m_pauses[m_tried++];
    return error.retryAfter ? std::max<std::chrono::milliseconds>(pause, *error.retryAfter) : pause;
}

} // namespace Keycutter
