// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace Keycutter {

//! The folders to offer while a path is typed: lists the folder that is being typed in, each once
//! for a place.
class FolderLookup final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Where to ask; another place forgets what is known. @p session may be nullptr: then nothing
    //! is asked. True when the place is another one.
    bool setPlace(Session* session, const QString& projectId, const QString& environment);
    //! Asks for the folders that go on from @p typed: those of "/a" for "/a/b", "a/b" and "/a/".
    void lookUp(const QString& typed);
    //! Every path that is known by now, sorted, "/" among them.
    [[nodiscard]] QStringList paths() const;

Q_SIGNALS:
    //! More paths are known. A list that cannot be had only means that nothing is offered.
    void found();

private:
    QPointer<Session> m_session;
    QString m_projectId;
    QString m_environment;
    QSet<QString> m_asked;
    //! Folder path -> the paths directly in it.
    QHash<QString, QStringList> m_known;
};

} // namespace Keycutter
