// SPDX-License-Identifier: MIT
#pragma once

#include "services/ServiceDescriptor.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Keycutter {

class FieldNote;
class FlowLayout;

//! Which products may use the copies: as somebody else says, or the ticked ones. Any scope can be
//! typed, because a service may know more than the program does.
class ScopesEditor : public QWidget
{
    Q_OBJECT

public:
    //! @p inheritText is the choice that leaves scopes as they are: "As the source’s".
    explicit ScopesEditor(const QString& inheritText, QWidget* parent = nullptr);

    //! Offers @p known and, beside them, those of @p found that are not among them.
    void setUp(const QList<ScopeOption>& known, const QStringList& found);
    //! nullopt: inherited.
    void setScopes(const std::optional<QStringList>& scopes);
    //! Several copies are edited that have different scopes: offers to leave each as it is.
    void setMixed();
    //! Each is to stay as it is; what scopes() says does not count then.
    [[nodiscard]] bool isMixed() const;
    [[nodiscard]] std::optional<QStringList> scopes() const;
    //! Scopes are to be chosen and none is; said beside the boxes.
    [[nodiscard]] bool hasProblem() const;
    //! What to choose from first: as it is, as the source’s, an own one.
    [[nodiscard]] QList<QAbstractButton*> modes() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QCheckBox* addBox(const QString& id, const QString& label, const QString& help);
    [[nodiscard]] QCheckBox* boxOf(const QString& id) const;
    void addTyped();
    void scopesChanged();

    QRadioButton* m_mixed;
    QRadioButton* m_inherit;
    QRadioButton* m_own;
    QWidget* m_choice;
    FlowLayout* m_flow;
    QList<QCheckBox*> m_boxes;
    QLineEdit* m_other;
    QPushButton* m_add;
    FieldNote* m_note;
};

} // namespace Keycutter
