// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Keycutter {

//! Asks the desktop portal (org.freedesktop.portal.Settings) whether windows should be dark, and
//! follows its changes. Says nothing where there is no portal or no preference.
class PortalLook : public QObject
{
    Q_OBJECT

public:
    explicit PortalLook(QObject* parent = nullptr);

Q_SIGNALS:
    void darkWanted(bool dark);

private Q_SLOTS:
    void take(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace Keycutter
