// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>

namespace Keycutter::Fuzz {

//! One entry for bytes from outside. It aborts the program where a promise is broken: a decoded
//! value without its id, an error that repeats what was read.
struct Target
{
    //! Also the name of its folder in corpus/.
    const char* name;
    void (*run)(const QByteArray& bytes);
};

void runSecrets(const QByteArray& bytes);
void runProjects(const QByteArray& bytes);
void runDuplicateReply(const QByteArray& bytes);
void runApproval(const QByteArray& bytes);
void runErrorEnvelope(const QByteArray& bytes);
void runBrowserMessage(const QByteArray& bytes);
void runLoopback(const QByteArray& bytes);
void runChange(const QByteArray& bytes);
void runCloudflareLists(const QByteArray& bytes);
void runCloudflareCopy(const QByteArray& bytes);
void runCloudflareErrors(const QByteArray& bytes);
void runRateHeaders(const QByteArray& bytes);

inline constexpr std::array targets{
    Target{"secrets", runSecrets},
    Target{"projects", runProjects},
    Target{"duplicatereply", runDuplicateReply},
    Target{"approval", runApproval},
    Target{"errorenvelope", runErrorEnvelope},
    Target{"browsermessage", runBrowserMessage},
    Target{"loopback", runLoopback},
    Target{"change", runChange},
    Target{"cloudflarelists", runCloudflareLists},
    Target{"cloudflarecopy", runCloudflareCopy},
    Target{"cloudflareerrors", runCloudflareErrors},
    Target{"rateheaders", runRateHeaders},
};

} // namespace Keycutter::Fuzz
