// SPDX-License-Identifier: MIT
#include "dialogs/PathBox.h"

#include "domain/Location.h"
#include "widgets/FolderLookup.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <chrono>

namespace Keycutter {

namespace {

//! Long enough not to look each letter up, short enough to seem immediate.
constexpr std::chrono::milliseconds typingPause{350};

} // namespace

PathBox::PathBox(QWidget* parent)
    : QComboBox(parent)
    , m_folders(new FolderLookup(this))
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
        m_folders->lookUp(currentText());
        m_pause.start();
    });
    connect(m_folders, &FolderLookup::found, this, &PathBox::offer);
    connect(this, &QComboBox::activated, this, &PathBox::announce);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PathBox::announce);
}

void PathBox::setPlace(Session* session, const QString& projectId, const QString& environment)
{
    if (!m_folders->setPlace(session, projectId, environment))
        return;
    offer();
    m_folders->lookUp(currentText());
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

void PathBox::offer()
{
    // Filling a combo box changes its text; what is typed must stay as it is.
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    const QSignalBlocker quietBox(this);
    const QSignalBlocker quietEdit(lineEdit());
    clear();
    addItems(m_folders->paths());
    setCurrentIndex(findText(typed));
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
}

} // namespace Keycutter
