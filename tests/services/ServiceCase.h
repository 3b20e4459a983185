// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "services/Service.h"

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

//! What the contract test needs to know of a service: one row of its table.
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

    // Places in the sandbox's sample data; the project's id comes from its name.
    QString project;
    Location source;
    Location destination;
    Location missing;
    //! Keys of source: at destination already, and not there yet.
    QString keyThere;
    QString keyNew;
    qsizetype sourceCount = 0;

    // Routes, for the faults.
    QByteArray duplicateMethod;
    QString duplicatePath;
    QString listPath;
    //! The body of an error with this status and message.
    std::function<QByteArray(int status, const QByteArray& message)> errorBody;
};

//! Every service that the program speaks to.
[[nodiscard]] QList<ServiceCase> serviceCases();

[[nodiscard]] ServiceCase infisicalCase();

} // namespace Keycutter::Test
