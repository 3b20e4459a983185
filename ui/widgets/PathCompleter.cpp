// SPDX-License-Identifier: MIT
#include "widgets/PathCompleter.h"

#include "widgets/FolderLookup.h"

#include <QLineEdit>

namespace Keycutter {

PathCompleter::PathCompleter(QLineEdit* edit)
    : QCompleter(edit)
    , m_folders(new FolderLookup(this))
{
    constexpr int restMilliseconds = 150;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    setModel(&m_paths);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(PopupCompletion);
    edit->setCompleter(this);
    connect(edit, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this, edit] { m_folders->lookUp(edit->text()); });
    connect(m_folders, &FolderLookup::found, this, &PathCompleter::offer);
}

void PathCompleter::setPlace(Session* session, const Location& place)
{
    if (m_folders->setPlace(session, place.projectId, place.environment))
        m_paths.setStringList({});
}

QStringList PathCompleter::splitPath(const QString& path) const
{
    // What is offered begins with a slash; what is typed need not.
    return {path.startsWith(u'/') ? path : u'/' + path};
}

void PathCompleter::offer()
{
    m_paths.setStringList(m_folders->paths());
    auto* edit = qobject_cast<QLineEdit*>(widget());
    if (edit == nullptr || !edit->hasFocus())
        return;
    setCompletionPrefix(splitPath(edit->text()).constFirst());
    complete();
}

} // namespace Keycutter
