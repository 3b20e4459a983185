// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Attributes.h"
#include "domain/Location.h"
#include "domain/ProxyChoice.h"
#include "settings/ProductionRule.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

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

//! Typed access to what the program remembers. Never holds a credential or a comment.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    //! From which level on messages are logged.
    enum class LogLevel { Warning, Info, Debug };

    static constexpr int usualOverwriteLimit = 10;
    static constexpr int highestOverwriteLimit = 100'000;
    static constexpr int usualHistoryLimit = 500;
    static constexpr int lowestHistoryLimit = 10;
    static constexpr int highestHistoryLimit = 100'000;

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

    //! After how long without a key or a mouse the program locks; 0: never. 10 minutes at first.
    [[nodiscard]] std::chrono::minutes lockAfter() const;
    //! At most a day.
    void setLockAfter(std::chrono::minutes idle);

    //! Which words in an environment's name make it production (looksLikeProduction()). An empty
    //! list: none does.
    [[nodiscard]] QStringList productionWords() const;
    void setProductionWords(const QStringList& words);

    //! A run that overwrites more secrets than that asks first; 0: none does for that.
    [[nodiscard]] int overwriteLimit() const;
    void setOverwriteLimit(int secrets);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    //! The language that was chosen, as its BCP 47 name ("de", "zh-Hans"); empty: the system's.
    //! What is chosen counts from the next start.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    //! An own proxy without a host or port is the system's.
    [[nodiscard]] ProxyChoice proxy() const;
    void setProxy(const ProxyChoice& proxy);
    //! CA file of connections that name none themselves.
    [[nodiscard]] QString caFile() const;
    void setCaFile(const QString& path);

    //! How many finished runs the record keeps.
    [[nodiscard]] int historyLimit() const;
    void setHistoryLimit(int runs);

    [[nodiscard]] LogLevel logLevel() const;
    void setLogLevel(LogLevel level);

    //! The file that all of it is in; on Windows' registry its key.
    [[nodiscard]] QString fileName() const;

Q_SIGNALS:
    //! Of that connection; of all where it is empty.
    void productionChanged(const QString& connectionId);
    void overwriteLimitChanged();
    void appearanceChanged();
    void lockAfterChanged();
    void languageChanged();
    //! proxy() or caFile().
    void networkChanged();
    void historyLimitChanged();
    void logLevelChanged();

private:
    QSettings& m_store;
};

} // namespace Keycutter
