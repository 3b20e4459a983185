// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QLineEdit;
class QRadioButton;

namespace Keycutter {

//! The comment of the copies: as somebody else says, or one text.
class CommentEditor : public QWidget
{
    Q_OBJECT

public:
    //! @p inheritText is the choice that leaves comments as they are: "As the source’s".
    explicit CommentEditor(const QString& inheritText, QWidget* parent = nullptr);

    //! nullopt: inherited.
    void setComment(const std::optional<QString>& comment);
    //! Several copies are edited that have different comments: offers to leave each as it is.
    void setMixed();
    //! Each is to stay as it is; what comment() says does not count then.
    [[nodiscard]] bool isMixed() const;
    [[nodiscard]] std::optional<QString> comment() const;
    //! What to choose from first: as it is, as the source’s, an own one.
    [[nodiscard]] QList<QAbstractButton*> modes() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton* m_mixed;
    QRadioButton* m_inherit;
    QRadioButton* m_own;
    QLineEdit* m_text;
};

} // namespace Keycutter
