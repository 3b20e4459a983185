// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Location.h"
#include "services/Session.h"

#include <QComboBox>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Keycutter {

//! An input for a secret path that offers the folders there are: it lists the folder that is being
//! typed in, each once.
class PathBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PathBox(QWidget* parent = nullptr);

    //! Where folders are looked up; what is typed stays. @p session may be nullptr.
    void setPlace(Session* session, const QString& projectId, const QString& environment);
    void setPath(const QString& path);
    //! What is typed, as a path (normalisedPath()).
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    //! The path is another one; a moment after the last key, or at once when one was chosen.
    void pathChanged();

private:
    void lookUp();
    void offer();
    void announce();

    QPointer<Session> m_session;
    QString m_projectId;
    QString m_environment;
    QString m_announced;
    //! Folder path -> the paths directly in it, for this environment.
    QHash<QString, QStringList> m_known;
    QSet<QString> m_asked;
    QTimer m_pause;
};

} // namespace Keycutter
