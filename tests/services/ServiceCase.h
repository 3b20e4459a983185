// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "services/Service.h"
#include "support/Fault.h"

#include "Sandbox.h"

#include <QList>

#include <chrono>
#include <functional>
#include <memory>

namespace Keycutter::Test {

//! One sign-in method with credentials that the sandbox takes, and with ones that it does not.
struct SignInCase
{
    QString method;
    QMap<QString, QString> fields;
    std::function<Credentials()> good;
    std::function<Credentials()> bad;
    //! How often the server hears of bad credentials before a person is asked.
    QByteArray signInPath;
};

//! An answer in the service's own words, and what it has to be taken for.
struct RefusalCase
{
    QByteArray name;
    int status = 0;
    QByteArray body;
    ErrorKind kind = ErrorKind::ServerFault;
    RawHeaders headers = {};
    //! The session signs in again by itself and asks anew, so that nobody hears of it.
    bool isHealed = false;
};

//! What the contract test needs to know of a service: one row of its table. Locations name the
//! project, and the environment where its id is not known beforehand, by their names in the
//! sandbox's sample data.
struct ServiceCase
{
    QString id;
    std::function<std::unique_ptr<Service>()> makeService;
    //! A session whose requests end after @p timeout.
    std::function<std::unique_ptr<Session>(
        const Connection&, Credentials, std::chrono::milliseconds timeout)>
        makeSession;
    //! Asked of a running sandbox; the first is used where any will do.
    std::function<QList<SignInCase>(const Sandbox::Server&)> signIns;

    Location source;
    Location destination;
    Location missing;
    //! Keys of source whose copies are at destination already, and not there yet.
    QString keyThere;
    QString keyNew;
    qsizetype sourceCount = 0;
    //! What the copy of a key is called.
    std::function<QString(const QString& key)> nameOfCopy;

    //! Whether answers that are no errors name the request, too.
    bool namesRequests = false;

    //! Fixtures of the sandbox that the following need.
    std::function<QJsonObject(const Sandbox::Server&)> fixture;
    Location empty;
    Location many;
    qsizetype manyCount = 0;
    //! A key of source whose comment is oddComment().
    QString keyOdd;

    // Routes, for the faults.
    QByteArray duplicateMethod;
    QString duplicatePath;
    QString listPath;
    //! The body of an error with this status and message.
    std::function<QByteArray(int status, const QByteArray& message)> errorBody;
    //! The service's own ways to refuse a listing, and a duplicate.
    QList<RefusalCase> listRefusals;
    QList<RefusalCase> duplicateRefusals;
    //! What it says of a secret that is gone.
    RefusalCase secretGone;
};

//! Characters of several scripts, beyond the basic plane, quoted, and with a line break.
[[nodiscard]] QString oddComment();

//! Every service that the program speaks to.
[[nodiscard]] QList<ServiceCase> serviceCases();

[[nodiscard]] ServiceCase infisicalCase();
[[nodiscard]] ServiceCase cloudflareCase();

//! Credentials of one secret field.
[[nodiscard]] Credentials credentialsOf(const QString& field, const QString& text);

} // namespace Keycutter::Test
