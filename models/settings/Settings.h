// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Attributes.h"
#include "domain/Location.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

class QSettings;

namespace Keycutter {

//! A location of a connection, as remembered between runs.
struct RememberedLocation
{
    QString connectionId;
    Location location;
};

//! How copies are named, for services that rename, as remembered between runs.
struct RememberedNaming
{
    //! One for each copy of a secret, "{name}" being its own name.
    QStringList templates;
    QString find;
    QString replace;
    bool regularExpression = false;
    bool matchCase = true;
    //! "upper", "lower", or empty for the letters as they are.
    QString letters;

    friend bool operator==(const RememberedNaming&, const RememberedNaming&) = default;
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

    //! How the copies of the last run of that connection were named; without templates when there
    //! was none.
    [[nodiscard]] RememberedNaming lastNaming(const QString& connectionId) const;
    void setLastNaming(const QString& connectionId, const RememberedNaming& naming);

    //! Attributes copied in the last run of that service; all of @p all at first. What is done
    //! where a key exists is deliberately not remembered: a dialog that begins with Overwrite
    //! because of the run before would replace secrets that nobody looked at.
    [[nodiscard]] Attributes lastAttributes(const QString& serviceId, Attributes all) const;
    void setLastAttributes(const QString& serviceId, Attributes attributes);

    //! Whether an environment counts as production: the user's choice, else what people call it
    //! looks like (looksLikeProduction()); that is @p title, see
    //! ConnectionManager::environmentTitle().
    [[nodiscard]] bool
    isProduction(const QString& connectionId, const Location& location, const QString& title) const;
    void setProduction(
        const QString& connectionId, const Location& location, const QString& title,
        bool production);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    //! The language that was chosen, as its BCP 47 name ("de", "zh-Hans"); empty: the system's.
    //! What is chosen counts from the next start.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

Q_SIGNALS:
    void productionChanged(const QString& connectionId);
    void appearanceChanged();

private:
    QSettings& m_store;
};

//! True for environments that are called prod, production, live, prd, prod-eu and the like.
[[nodiscard]] bool looksLikeProduction(const QString& title);

} // namespace Keycutter
