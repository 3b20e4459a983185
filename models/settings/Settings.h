// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Attributes.h"
#include "domain/Location.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

class QSettings;

namespace Keycutter {

//! A location of a connection, as remembered between runs.
struct RememberedLocation
{
    QString connectionId;
    Location location;
};

//! Typed access to what the program remembers. Never holds a credential, a key or a comment.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };

    explicit Settings(QSettings& store, QObject* parent = nullptr);

    //! Window geometry, splitter and header states, by name.
    [[nodiscard]] QByteArray windowState(const QString& name) const;
    void setWindowState(const QString& name, const QByteArray& state);

    [[nodiscard]] RememberedLocation lastLocation() const;
    void setLastLocation(const RememberedLocation& last);

    //! Destinations of the last run from that connection and project.
    [[nodiscard]] QList<Location>
    lastDestinations(const QString& connectionId, const QString& projectId) const;
    void setLastDestinations(
        const QString& connectionId, const QString& projectId, const QList<Location>& destinations);

    //! Attributes copied in the last run of that service; all of @p all at first.
    [[nodiscard]] Attributes lastAttributes(const QString& serviceId, Attributes all) const;
    void setLastAttributes(const QString& serviceId, Attributes attributes);

    //! Whether an environment counts as production: the user's choice, else what its slug looks
    //! like (looksLikeProduction()).
    [[nodiscard]] bool isProduction(const QString& connectionId, const Location& location) const;
    void setProduction(const QString& connectionId, const Location& location, bool production);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void productionChanged(const QString& connectionId);
    void appearanceChanged();

private:
    QSettings& m_store;
};

//! True for slugs such as prod, production, live, prd, prod-eu.
[[nodiscard]] bool looksLikeProduction(const QString& environmentSlug);

} // namespace Keycutter
