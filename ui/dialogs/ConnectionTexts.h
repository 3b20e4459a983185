// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "services/Service.h"
#include "services/Session.h"

#include <QIcon>
#include <QList>
#include <QString>

namespace Keycutter {

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
//! "Infisical (EU)", with a number behind it where @p taken has that name already.
[[nodiscard]] QString
suggestedName(const QString& serviceName, const QString& siteName, const QList<Connection>& taken);
//! Why @p path cannot serve as a CA file; empty when it can, and for no path.
[[nodiscard]] QString typedCaFileProblem(const QString& path);
//! Who signed in and what can be reached, several lines, for people.
[[nodiscard]] QString reportText(const SignInReport& report, const ServiceDescriptor& service);

} // namespace Keycutter
