// SPDX-License-Identifier: MIT
#include "http/TrustSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSslCertificate>

namespace Keycutter {

namespace {

//! The largest bundles of authorities are a few hundred KiB.
constexpr qint64 largestFile = 8LL * 1024 * 1024;

QString words(const char* text)
{
    return QCoreApplication::translate("TrustSettings", text);
}

//! Read once, since that takes a tenth of a second.
const QList<QSslCertificate>& systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

Result<QList<QSslCertificate>> readAuthorities(const QString& caFile)
{
    const auto refused = [&caFile](const QString& said) {
        Error error = Error::of(
            ErrorKind::InvalidRequest,
            words(QT_TRANSLATE_NOOP("TrustSettings", "Reading the CA file “%1”"))
                .arg(QDir::toNativeSeparators(caFile)),
            said);
        error.next = words(QT_TRANSLATE_NOOP(
            "TrustSettings", "Choose a PEM file with the certificates of your authority."));
        error.field = QStringLiteral("caFile");
        return failure(std::move(error));
    };
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    if (file.size() > largestFile)
        return refused(
            words(QT_TRANSLATE_NOOP("TrustSettings", "The file is too large to be a CA file.")));
    QList<QSslCertificate> authorities
        = QSslCertificate::fromData(file.read(largestFile), QSsl::Pem);
    if (authorities.isEmpty())
        return refused(words(
            QT_TRANSLATE_NOOP("TrustSettings", "The file holds no certificate in PEM form.")));
    return authorities;
}

} // namespace

Result<QSslConfiguration> trustWith(const QString& caFile)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setProtocol(QSsl::TlsV1_2OrLater);
    trust.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return trust;
    const auto further = readAuthorities(caFile);
    if (!further)
        return failure(further.error());
    // With authorities of its own, a configuration no longer looks the system's up on demand.
    trust.setCaCertificates(systemAuthorities() + *further);
    return trust;
}

} // namespace Keycutter
