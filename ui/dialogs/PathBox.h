// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QTimer>

namespace Keycutter {

class FolderLookup;
class Session;

//! An input for a secret path that offers the folders there are (FolderLookup).
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
    void offer();
    void announce();

    FolderLookup* m_folders;
    QString m_announced;
    QTimer m_pause;
};

} // namespace Keycutter
