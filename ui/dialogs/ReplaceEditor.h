// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Naming.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Keycutter {

class FieldNote;

//! What is changed in the sources' names before they go into a template: find and replace, and the
//! case of the letters.
class ReplaceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ReplaceEditor(QWidget* parent = nullptr);

    void setRules(const NamingRules& rules);
    [[nodiscard]] NamingRules rules() const;
    //! The rules cannot be used; said below them.
    [[nodiscard]] bool hasProblem() const;
    //! The first control, for a label's shortcut.
    [[nodiscard]] QWidget* firstControl() const;
    //! A problem that only the names themselves show (an expression that takes too long); empty for
    //! none. A problem of the rules goes first.
    void setFurtherProblem(const QString& problem);

Q_SIGNALS:
    void changed();

private:
    void rulesChanged();

    QLineEdit* m_find;
    QLineEdit* m_replace;
    QCheckBox* m_expression;
    QCheckBox* m_matchCase;
    QComboBox* m_letters;
    FieldNote* m_note;
};

} // namespace Keycutter
