// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "domain/Project.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace Keycutter {

class IconText;

//! The folders of a location as buttons in one line, the way up in front. Those that do not fit are
//! in a menu at the end.
class FolderBar : public QWidget
{
    Q_OBJECT

public:
    explicit FolderBar(QWidget* parent = nullptr);

    //! Shows the folders in @p path; hidden when there is nothing to go to.
    void setFolders(const QString& path, const QList<Folder>& folders);
    //! Says until the next setFolders() that the folders could not be listed, and why.
    void setProblem(const Error& error);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pathRequested(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QToolButton* makeButton(const QString& text, const QString& path);
    void fit();

    QHBoxLayout* m_row = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_more = nullptr;
    IconText* m_problem = nullptr;
    QList<QToolButton*> m_buttons;
    QList<Folder> m_folders;
    QString m_path;
};

} // namespace Keycutter
