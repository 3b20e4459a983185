// SPDX-License-Identifier: MIT
#include "widgets/PathCompleter.h"

#include <QLineEdit>

namespace Keycutter {

namespace {

//! "/app/db" and "app/db" -> "/app"; "/app/" -> "/app".
QString folderBeingTyped(const QString& text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    return slash < 0 ? QStringLiteral("/") : normalisedPath(text.left(slash + 1));
}

} // namespace

PathCompleter::PathCompleter(QLineEdit* edit)
    : QCompleter(edit)
{
    constexpr int restMilliseconds = 150;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    setModel(&m_paths);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(PopupCompletion);
    edit->setCompleter(this);
    connect(edit, &QLineEdit::textEdited, this, &PathCompleter::typed);
    connect(&m_rest, &QTimer::timeout, this, &PathCompleter::ask);
}

void PathCompleter::setPlace(Session* session, const Location& place)
{
    const bool same = m_session == session && m_place.projectId == place.projectId
        && m_place.environment == place.environment;
    m_session = session;
    m_place = place;
    if (same)
        return;
    m_known.clear();
    m_paths.setStringList({});
}

QStringList PathCompleter::splitPath(const QString& path) const
{
    // What is offered begins with a slash; what is typed need not.
    return {path.startsWith(u'/') ? path : u'/' + path};
}

void PathCompleter::typed(const QString& text)
{
    m_wanted = folderBeingTyped(text);
    if (m_wanted != m_known)
        m_rest.start();
}

void PathCompleter::ask()
{
    if (!m_session || m_wanted == m_known)
        return;
    if (m_job)
        m_job->cancel();
    Location folder = m_place;
    folder.path = m_wanted;
    auto* job = m_session->listFolders(folder);
    m_job = job;
    job->onFinished(this, [this, asked = m_wanted](const Result<QList<Folder>>& answer) {
        if (!answer || asked != m_wanted)
            return;
        QStringList paths;
        for (const Folder& found : *answer)
            paths.append(found.path);
        m_known = asked;
        m_paths.setStringList(paths);
        auto* edit = qobject_cast<QLineEdit*>(widget());
        if (!paths.isEmpty() && edit && edit->hasFocus()) {
            setCompletionPrefix(splitPath(edit->text()).constFirst());
            complete();
        }
    });
}

} // namespace Keycutter
