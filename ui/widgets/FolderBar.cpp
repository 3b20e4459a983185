// SPDX-License-Identifier: MIT
#include "widgets/FolderBar.h"

#include "domain/Location.h"
#include "theme/Theme.h"
#include "widgets/IconText.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! More buttons than this never fit, and each costs a widget.
constexpr qsizetype mostButtons = 12;

//! Underscores and ampersands of a name are not accelerators.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FolderBar::FolderBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_up(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_problem(new IconText(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::unit / 2);
    m_up->setObjectName(u"folderUp"_s);
    m_up->setIcon(themedIcon(u"folder-up"_s));
    m_up->setToolTip(tr("Go to the folder above"));
    m_up->setAccessibleName(tr("Folder above"));
    m_up->setAutoRaise(true);
    m_more->setObjectName(u"moreFolders"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("More folders"));
    m_more->setMenu(new QMenu(m_more));
    m_row->addWidget(m_up);
    m_problem->setObjectName(u"folderProblem"_s);
    m_row->addWidget(m_more);
    m_row->addWidget(m_problem, 1);
    m_row->addStretch();
    connect(
        m_up, &QToolButton::clicked, this, [this] { Q_EMIT pathRequested(parentPath(m_path)); });
    setFolders(u"/"_s, {});
}

void FolderBar::setFolders(const QString& path, const QList<Folder>& folders)
{
    m_path = path;
    m_folders = folders;
    m_problem->clear();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const bool hasParent = !path.isEmpty() && path != "/"_L1;
    m_up->setVisible(hasParent);
    for (qsizetype i = 0; i < std::min(folders.size(), mostButtons); ++i) {
        QToolButton* button = makeButton(folders.at(i).name, folders.at(i).path);
        m_buttons.append(button);
        m_row->insertWidget(m_row->indexOf(m_more), button);
    }
    QWidget* before = m_up;
    for (QToolButton* button : std::as_const(m_buttons)) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_more);
    setVisible(hasParent || !folders.isEmpty());
    fit();
}

void FolderBar::setProblem(const Error& error)
{
    m_problem->setContent(
        u"warning"_s, Tone::Warning,
        tr("The folders here could not be listed. %1").arg(error.message()));
    m_problem->setToolTip(error.advice());
    show();
}

QToolButton* FolderBar::makeButton(const QString& text, const QString& path)
{
    auto* button = new QToolButton(this);
    button->setIcon(themedIcon(u"folder"_s, Tone::Muted));
    button->setText(plain(text));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("Open %1").arg(path));
    button->setAccessibleName(tr("Folder %1").arg(text));
    connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT pathRequested(path); });
    return button;
}

void FolderBar::fit()
{
    int room = width() - (m_up->isVisibleTo(this) ? m_up->sizeHint().width() : 0);
    m_more->setText(tr("%Ln more", nullptr, int(m_folders.size())));
    const int moreWidth = m_more->sizeHint().width() + Theme::unit;
    qsizetype shown = 0;
    for (QToolButton* button : std::as_const(m_buttons)) {
        const bool last = shown + 1 == m_folders.size();
        const int needed = button->sizeHint().width() + Theme::unit / 2;
        if (needed + (last ? 0 : moreWidth) > room)
            break;
        room -= needed;
        ++shown;
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setVisible(i < shown);
    const qsizetype hidden = m_folders.size() - shown;
    m_more->setVisible(hidden > 0);
    m_more->setText(
        shown == 0 ? tr("Folders: %1").arg(hidden) : tr("%Ln more", nullptr, int(hidden)));
    m_more->menu()->clear();
    for (qsizetype i = shown; i < m_folders.size(); ++i) {
        const QString path = m_folders.at(i).path;
        m_more->menu()->addAction(
            themedIcon(u"folder"_s, Tone::Muted), plain(m_folders.at(i).name), this,
            [this, path] { Q_EMIT pathRequested(path); });
    }
}

QSize FolderBar::minimumSizeHint() const
{
    return {2 * m_up->sizeHint().width() + m_more->sizeHint().width(), m_up->sizeHint().height()};
}

void FolderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Keycutter
