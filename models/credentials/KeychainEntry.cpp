// SPDX-License-Identifier: MIT
#include "credentials/KeychainEntry.h"

#include <QCoreApplication>
#include <QOperatingSystemVersion>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <type_traits>

namespace Keycutter::KeychainEntry {

namespace {

QString service()
{
    return QStringLiteral("keycutter");
}

bool isWindows()
{
    return QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows;
}

//! QtKeychain has no services on Windows: entries of all programs are in one list, by their names.
QString nameOf(const QString& key)
{
    return isWindows() ? service() + u'/' + key : key;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Keychain", text);
}

Error keychainError(const QString& said)
{
    Error error = Error::of(
        ErrorKind::Keychain,
        translated(QT_TRANSLATE_NOOP("Keychain", "Using the system's keychain")), said);
    error.next = translated(QT_TRANSLATE_NOOP(
        "Keychain",
        "Unlock or start the system's keychain (on Linux GNOME Keyring or KWallet), then try "
        "again."));
    return error;
}

QString timeoutCode()
{
    return QStringLiteral("keychain-timeout");
}

Error timeoutError()
{
    Error error = keychainError(
        translated(QT_TRANSLATE_NOOP("Keychain", "The keychain did not answer in time.")));
    error.code = timeoutCode();
    return error;
}

Error errorOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return Error::of(
            ErrorKind::NotFound,
            translated(QT_TRANSLATE_NOOP("Keychain", "Reading the credential")),
            translated(QT_TRANSLATE_NOOP("Keychain", "It is not in the system's keychain.")));
    case QKeychain::AccessDenied:
        return keychainError(translated(QT_TRANSLATE_NOOP("Keychain", "The keychain is locked.")));
    case QKeychain::AccessDeniedByUser:
        return keychainError(
            translated(QT_TRANSLATE_NOOP("Keychain", "Access to the keychain was not allowed.")));
    default:
        return keychainError(
            translated(QT_TRANSLATE_NOOP("Keychain", "The keychain cannot be used: %1"))
                .arg(job.errorString()));
    }
}

//! Waits for one QtKeychain job, but not for ever.
template <class T> class EntryJob final : public JobOf<T>
{
public:
    using JobOf<T>::JobOf;

    //! @p take makes the answer of a job that succeeded. @p job deletes itself when it is done,
    //! which may be after this is gone.
    template <class KeychainJob, class Take>
    void run(KeychainJob* job, const QString& key, std::chrono::milliseconds timeout, Take take)
    {
        job->setKey(nameOf(key));
        job->setInsecureFallback(false); // would be a plain text file
        QObject::connect(job, &QKeychain::Job::finished, this, [this, job, take] {
            const bool isRemoved
                = std::is_same_v<
                      KeychainJob,
                      QKeychain::DeletePasswordJob> && job->error() == QKeychain::EntryNotFound;
            if (isRemoved || job->error() == QKeychain::NoError)
                this->finish(take(*job));
            else
                this->finish(failure(errorOf(*job)));
        });
        QTimer::singleShot(timeout, this, [this] { this->finish(failure(timeoutError())); });
        job->start();
    }

    void cancel() override
    {
        this->finish(failure(Error::of(
            ErrorKind::Cancelled,
            translated(QT_TRANSLATE_NOOP("Keychain", "Using the system's keychain")))));
    }
};

} // namespace

std::optional<qsizetype> limit()
{
    if (isWindows())
        return 2560;
    return std::nullopt;
}

bool hidesLockedEntries()
{
    return !isWindows() && QOperatingSystemVersion::currentType() != QOperatingSystemVersion::MacOS;
}

bool isTimeout(const Error& error)
{
    return error.kind == ErrorKind::Keychain && error.code == timeoutCode();
}

JobOf<Text>* read(const QString& key, std::chrono::milliseconds timeout, QObject* parent)
{
    auto* const job = new EntryJob<Text>(parent);
    job->run(
        new QKeychain::ReadPasswordJob(service()), key, timeout,
        [](const QKeychain::ReadPasswordJob& done) -> Result<Text> {
            const QByteArray data = done.binaryData();
            auto text = std::make_shared<SecretText>(data);
            wipeInPlace(data); // the job's own buffer, which this shares
            return text;
        });
    return job;
}

JobOf<void>* write(
    const QString& key, const SecretText& text, std::chrono::milliseconds timeout, QObject* parent)
{
    auto* const job = new EntryJob<void>(parent);
    auto* const keychainJob = new QKeychain::WritePasswordJob(service());
    // A buffer of its own: what is shared could not be wiped with the credential.
    const QByteArray data(text.reveal().constData(), text.reveal().size());
    keychainJob->setBinaryData(data);
    QObject::connect(
        keychainJob, &QKeychain::Job::finished, keychainJob, [data] { wipeInPlace(data); });
    job->run(keychainJob, key, timeout, [](const QKeychain::Job&) { return Result<void>(); });
    return job;
}

JobOf<void>* remove(const QString& key, std::chrono::milliseconds timeout, QObject* parent)
{
    auto* const job = new EntryJob<void>(parent);
    job->run(new QKeychain::DeletePasswordJob(service()), key, timeout, [](const QKeychain::Job&) {
        return Result<void>();
    });
    return job;
}

} // namespace Keycutter::KeychainEntry
