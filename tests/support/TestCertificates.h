// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

#include <memory>

namespace Keycutter::Test {

//! A server certificate with its key.
struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;
};

//! A certificate authority that lives as long as the test: no key is ever checked in.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();
    Q_DISABLE_COPY_MOVE(TestAuthority)

    //! Its certificate in PEM form.
    [[nodiscard]] QByteArray pem() const;
    //! A certificate for DNS @p names, and for 127.0.0.1 where "localhost" is among them.
    [[nodiscard]] TestCertificate issue(const QStringList& names) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter::Test
