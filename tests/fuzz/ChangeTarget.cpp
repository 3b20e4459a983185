// SPDX-License-Identifier: MIT
#include "FuzzPromises.h"
#include "FuzzTargets.h"
#include "services/cloudflare/CloudflareSecrets.h"
#include "services/infisical/InfisicalChange.h"
#include "services/infisical/ValueTrimming.h"

namespace Keycutter::Fuzz {

using namespace Qt::StringLiterals;

//! The answers to what undo asks.
void runChange(const QByteArray& bytes)
{
    const SecretVersion asked{{}, u"26d08729"_s, u"API_KEY"_s, 1};
    for (const bool withValue : {false, true}) {
        const QByteArray answer(bytes.constData(), bytes.size()); // reading it wipes it
        const auto version = decodeOldVersion(asked, withValue, answer, {});
        require(answer.count('\0') == answer.size());
        if (version) {
            const QByteArray& value = (*version)->value.reveal();
            require(withValue ? value.startsWith('"') && value.endsWith('"') : value.isEmpty());
            require(!withValue || survivesTrimming(value));
        } else {
            require(version.error().said.size() < 200); // the program's own words
        }
    }
    const QByteArray answer(bytes.constData(), bytes.size());
    const auto change = decodeChange(answer, {});
    require(answer.count('\0') == answer.size());
    requireStrict(change);
    require(!change || !change->approval || !change->approval->id.isEmpty());
    std::ignore = checkVersionOf(asked, bytes, {});
    requireStrict(decodeRemoval(bytes, {}));
}

} // namespace Keycutter::Fuzz
