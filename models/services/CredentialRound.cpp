// SPDX-License-Identifier: MIT
#include "services/CredentialRound.h"

#include "services/ConnectionCredentials.h"

#include <algorithm>

namespace Keycutter {

CredentialRound::CredentialRound(
    ConnectionCredentials& credentials, std::vector<Wanted> wanted, QObject* parent)
    : JobOf<Answers>(parent)
    , m_credentials(credentials)
    , m_wanted(std::move(wanted))
{
    std::ranges::reverse(m_wanted);
    readNext();
}

void CredentialRound::cancel()
{
    m_wanted.clear();
    finish(failure(Error::of(ErrorKind::Cancelled, {})));
}

void CredentialRound::readNext()
{
    if (m_wanted.empty()) {
        finish(m_answers);
        return;
    }
    const Wanted next = std::move(m_wanted.back());
    m_wanted.pop_back();
    m_credentials.read(next.connection, next.descriptor)
        ->onFinished(
            this, [this, id = next.connection.id](const Result<CredentialStore::Read>& read) {
                m_answers->emplace(id, read);
                if (!read && read.error().kind == ErrorKind::Keychain)
                    m_wanted.clear();
                readNext();
            });
}

} // namespace Keycutter
