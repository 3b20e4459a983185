// SPDX-License-Identifier: MIT
#include "support/TestCertificates.h"

#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace Keycutter::Test {

namespace {

template <auto free> struct Free
{
    template <class T> void operator()(T* object) const { free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Memory = std::unique_ptr<BIO, Free<BIO_free_all>>;

void must(bool worked, const char* what)
{
    if (!worked)
        qFatal("TestCertificates: %s failed", what);
}

void addExtension(X509& certificate, X509& issuer, int id, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    must(extension && X509_add_ext(&certificate, extension, -1), value.constData());
    X509_EXTENSION_free(extension);
}

//! An unsigned certificate of that name for @p key, valid for a day.
Certificate unsignedCertificate(const QByteArray& name, EVP_PKEY& key)
{
    constexpr long day = 24L * 60 * 60;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    uint64_t serial = 0;
    must(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1, "RAND_bytes");
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), day);
    X509_NAME_add_entry_by_txt(
        X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char*>(name.constData()), -1, -1, 0);
    X509_set_pubkey(certificate.get(), &key);
    return certificate;
}

void sign(X509& certificate, X509& issuer, EVP_PKEY& issuerKey)
{
    X509_set_issuer_name(&certificate, X509_get_subject_name(&issuer));
    must(X509_sign(&certificate, &issuerKey, EVP_sha256()) > 0, "X509_sign");
}

QByteArray contents(const Memory& memory)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

QByteArray toPem(X509& certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    must(PEM_write_bio_X509(memory.get(), &certificate) == 1, "PEM_write_bio_X509");
    return contents(memory);
}

QByteArray toPem(EVP_PKEY& key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    must(
        PEM_write_bio_PrivateKey(memory.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
        "PEM_write_bio_PrivateKey");
    return contents(memory);
}

} // namespace

class TestAuthority::Private
{
public:
    Key key{EVP_EC_gen("P-256")};
    Certificate certificate;
};

TestAuthority::TestAuthority()
    : d(std::make_unique<Private>())
{
    // A name of its own: OpenSSL would take an authority of the same name for this one.
    const QByteArray name = "Keycutter test authority "
        + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    d->certificate = unsignedCertificate(name, *d->key);
    X509& own = *d->certificate;
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(own, own, *d->key);
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::pem() const
{
    return toPem(*d->certificate);
}

TestCertificate TestAuthority::issue(const QStringList& names) const
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = unsignedCertificate(names.constFirst().toUtf8(), *key);
    QByteArray alternatives;
    for (const QString& name : names)
        alternatives += "DNS:" + name.toUtf8() + ',';
    if (names.contains(QStringLiteral("localhost")))
        alternatives += "IP:127.0.0.1,";
    alternatives.chop(1);
    addExtension(*certificate, *d->certificate, NID_subject_alt_name, alternatives);
    addExtension(*certificate, *d->certificate, NID_ext_key_usage, "serverAuth");
    sign(*certificate, *d->certificate, *d->key);
    return {
        QSslCertificate(toPem(*certificate), QSsl::Pem), QSslKey(toPem(*key), QSsl::Ec, QSsl::Pem)};
}

} // namespace Keycutter::Test
