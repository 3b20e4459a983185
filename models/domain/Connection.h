// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QUrl>

namespace Keycutter {

//! A saved sign-in. What is secret of it is in the CredentialStore under its id.
struct Connection
{
    //! Uuid without braces, made once.
    QString id;
    //! ServiceDescriptor::id.
    QString serviceId;
    QString name;
    //! "#rrggbb", shown beside the name.
    QString color;
    //! Base URL as Service::normaliseSite() gives it.
    QUrl site;
    //! SignInMethod::id.
    QString method;
    //! The method's fields that are not secret (client id, account id): field id -> text.
    QMap<QString, QString> fields;
    //! PEM file with further certificate authorities for this connection; may be empty.
    QString caFile;
    //! False for connections that live only as long as the program (the sandbox's).
    bool saved = true;

    friend bool operator==(const Connection&, const Connection&) = default;
};

} // namespace Keycutter
