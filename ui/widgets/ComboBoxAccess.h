// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace Keycutter {

//! What a screen reader learns of a combo box: what it is for, and what it shows. Qt 6.4 tells only
//! the latter on Linux, so that “staging” is heard and not which destination it is of.
class ComboBoxAccess final : public QAccessibleWidget
{
public:
    explicit ComboBoxAccess(QComboBox* box);

    //! Combo boxes that are made from now on are told of by this class.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QList<QPair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override;

    // The list, and the line of one that can be typed in.
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;

private:
    [[nodiscard]] QComboBox* box() const;
};

} // namespace Keycutter
