// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Keycutter {

class PlanBuilder;
class TemplateRow;

//! How the copies are named, one row per copy of every secret; at least one. The rows are the
//! columns of a plan, and a PlanBuilder is kept in step with them.
class NamingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NamingEditor(QWidget* parent = nullptr);

    //! @p nameTemplates replace the rows; @p next is what a row begins with that is added by hand.
    void setTemplates(const QStringList& nameTemplates, const QString& next);
    [[nodiscard]] QStringList templates() const;
    [[nodiscard]] bool hasProblem() const;
    //! The label whose shortcut goes to the first row.
    void setLabel(QLabel* label);
    //! The builder to keep in step; nullptr for none.
    void setBuilder(PlanBuilder* builder);

Q_SIGNALS:
    void changed();

private:
    TemplateRow* addRow(const QString& nameTemplate);
    void addAnother();
    void removeRow(TemplateRow* row);
    void renumber();
    void rowsChanged();
    [[nodiscard]] QString freeTemplate() const;

    QPointer<PlanBuilder> m_builder;
    QString m_next;
    std::vector<TemplateRow*> m_rows;
    QLabel* m_label = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_add;
};

} // namespace Keycutter
