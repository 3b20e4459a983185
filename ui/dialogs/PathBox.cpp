// SPDX-License-Identifier: MIT
#include "dialogs/PathBox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

namespace Keycutter {

namespace {

//! Long enough not to look each letter up, short enough to seem immediate.
constexpr std::chrono::milliseconds typingPause{350};

//! The folder that holds what is being typed: "/a" for "/a/b" and for "/a/".
QString folderOf(const QString& typed)
{
    const QString trimmed = typed.trimmed();
    return trimmed.endsWith(u'/') ? normalisedPath(trimmed) : parentPath(normalisedPath(trimmed));
}

} // namespace

PathBox::PathBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    auto* completer = new QCompleter(model(), this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    lineEdit()->setPlaceholderText(tr("/path/of/folder"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PathBox::announce);
    connect(this, &QComboBox::editTextChanged, this, [this] {
        lookUp();
        m_pause.start();
    });
    connect(this, &QComboBox::activated, this, &PathBox::announce);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PathBox::announce);
}

void PathBox::setPlace(Session* session, const QString& projectId, const QString& environment)
{
    if (m_session == session && m_projectId == projectId && m_environment == environment)
        return;
    m_session = session;
    m_projectId = projectId;
    m_environment = environment;
    m_known.clear();
    m_asked.clear();
    offer();
    lookUp();
}

void PathBox::setPath(const QString& path)
{
    setEditText(path);
    m_pause.stop();
    m_announced = this->path();
}

QString PathBox::path() const
{
    return currentText().trimmed().isEmpty() ? QString() : normalisedPath(currentText());
}

void PathBox::announce()
{
    m_pause.stop();
    if (path() == m_announced)
        return;
    m_announced = path();
    Q_EMIT pathChanged();
}

void PathBox::lookUp()
{
    const QString folder = folderOf(currentText());
    if (m_session == nullptr || m_environment.isEmpty() || m_asked.contains(folder))
        return;
    m_asked.insert(folder);
    const Location location{m_projectId, m_environment, folder};
    m_session->listFolders(location)->onFinished(
        this, [this, location](const Result<QList<Folder>>& folders) {
            // A list that cannot be had only means that nothing is offered.
            if (!folders || location.environment != m_environment)
                return;
            QStringList paths;
            for (const Folder& entry : *folders)
                paths.append(entry.path);
            m_known.insert(location.path, paths);
            offer();
        });
}

void PathBox::offer()
{
    QStringList paths{QStringLiteral("/")};
    for (const QStringList& entries : std::as_const(m_known))
        paths.append(entries);
    std::ranges::sort(paths);
    paths.removeDuplicates();

    // Filling a combo box changes its text; what is typed must stay as it is.
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    const QSignalBlocker quietBox(this);
    const QSignalBlocker quietEdit(lineEdit());
    clear();
    addItems(paths);
    setCurrentIndex(findText(typed));
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
}

} // namespace Keycutter
