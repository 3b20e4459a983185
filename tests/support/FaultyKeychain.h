// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/MemoryCredentialStore.h"

#include <optional>

namespace Keycutter::Test {

//! A keychain in memory whose faults the test chooses.
class FaultyKeychain final : public CredentialStore
{
public:
    using CredentialStore::CredentialStore;

    JobOf<Read>* read(const QString& id) override
    {
        ++reads;
        return error ? failed<Read>() : memory.read(id);
    }
    JobOf<Kept>* write(const QString& id, Credentials credentials) override
    {
        if (error)
            return failed<Kept>();
        auto* const job = new PromisedJob<Kept>(this);
        if (!hangs) {
            memory.write(id, std::move(credentials))->onFinished(job, [job](const Result<Kept>&) {
                job->settle(Kept::InKeychain);
            });
        }
        return job;
    }
    JobOf<void>* remove(const QString& id) override
    {
        return error ? failed<void>() : memory.remove(id);
    }

    std::optional<Error> error;
    int reads = 0;
    bool hangs = false; //!< write() does not answer
    MemoryCredentialStore memory;

private:
    template <class T> JobOf<T>* failed()
    {
        auto* const job = new PromisedJob<T>(this);
        job->settle(failure(*error));
        return job;
    }
};

} // namespace Keycutter::Test
