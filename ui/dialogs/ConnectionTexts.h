// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "services/Service.h"
#include "services/Session.h"

#include <QIcon>
#include <QList>
#include <QString>

namespace Keycutter {

class FieldNote;

//! A colour that a connection can have.
struct ConnectionColor
{
    QString name;
    //! "#rrggbb"
    QString value;
};

[[nodiscard]] QList<ConnectionColor> connectionColors();
//! A square of that colour.
[[nodiscard]] QIcon colorIcon(const QString& color);
//! The first colour that none of @p taken has.
[[nodiscard]] QString freeColor(const QList<Connection>& taken);
//! Service and site, "Fake service (EU)", with a number behind it where @p taken has that name
//! already.
[[nodiscard]] QString
suggestedName(const QString& serviceName, const QString& siteName, const QList<Connection>& taken);
//! Why @p path cannot serve as a CA file; empty when it can, and for no path.
[[nodiscard]] QString typedCaFileProblem(const QString& path);
//! Says in @p note who signed in, until when, what can be reached and what can be duplicated there:
//! a success, or a warning where nothing can. @p connectionName stands in front where it is given.
void showReport(
    FieldNote& note, const SignInReport& report, const ServiceDescriptor& service,
    const QString& connectionName = {});

} // namespace Keycutter
