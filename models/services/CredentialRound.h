// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialStore.h"
#include "domain/Connection.h"

#include <map>
#include <memory>
#include <vector>

namespace Keycutter {

class ConnectionCredentials;
struct ServiceDescriptor;

//! What is stored for each connection, by id. Shared, because Result copies.
using CredentialAnswers = std::shared_ptr<std::map<QString, Result<CredentialStore::Read>>>;

//! Reads the credentials of several connections, one after another: a keychain that asks for its
//! password asks once, and one that stays locked is not asked for the rest.
class CredentialRound final : public JobOf<CredentialAnswers>
{
    Q_OBJECT

public:
    using Answers = CredentialAnswers;

    struct Wanted
    {
        Connection connection;
        const ServiceDescriptor* descriptor = nullptr;
    };

    //! @p credentials must outlive this.
    CredentialRound(
        ConnectionCredentials& credentials, std::vector<Wanted> wanted, QObject* parent);

    void cancel() override;

private:
    void readNext();

    ConnectionCredentials& m_credentials;
    std::vector<Wanted> m_wanted; // the next one last
    Answers m_answers = std::make_shared<Answers::element_type>();
};

} // namespace Keycutter
