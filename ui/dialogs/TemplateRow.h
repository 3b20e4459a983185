// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Keycutter {

class FieldNote;

//! One copy of every secret: the template of its name, and what is wrong with it.
class TemplateRow : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateRow(const QString& nameTemplate, QWidget* parent = nullptr);

    [[nodiscard]] QString nameTemplate() const;
    //! Names the controls by the row's place; the only row cannot be removed.
    void setNumber(int number, bool removable);
    //! Said below the template; empty for none.
    void showProblem(const QString& problem);
    //! Says what will hardly be meant, and lets it be.
    void showWarning(const QString& warning);
    [[nodiscard]] bool hasProblem() const;
    //! The one that a label's shortcut leads to.
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    QLineEdit* m_edit;
    QToolButton* m_remove;
    FieldNote* m_note;
};

} // namespace Keycutter
