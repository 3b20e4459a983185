// SPDX-License-Identifier: MIT
#include "services/common/SendAuthorised.h"

#include "services/common/WipeAfter.h"

namespace Keycutter {

JobOf<HttpReply>*
sendAuthorised(HttpClient& client, HttpRequest request, const QList<SecretHeader>& headers)
{
    QList<QByteArray> credentials;
    for (const SecretHeader& header : headers) {
        // Put together by hand: a sum with an empty scheme would share the credential's own buffer.
        QByteArray value = header.scheme;
        value.reserve(header.scheme.size() + header.secret->reveal().size() + 1);
        value.append(header.secret->reveal().constData(), header.secret->reveal().size());
        request.headers.append({header.name, value});
        credentials.append(value);
    }
    auto* const sending = client.send(std::move(request));
    wipeAfter(*sending, credentials);
    return sending;
}

} // namespace Keycutter
