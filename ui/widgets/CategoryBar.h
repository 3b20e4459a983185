// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Theme.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;

namespace Keycutter {

//! One button of a CategoryBar.
struct Category
{
    //! The caller's own number.
    int id = 0;
    QString title;
    //! Name of an icon; may be empty.
    QString icon;
    Tone tone = Tone::Text;
    int count = 0;
    //! Shown also when count is 0.
    bool always = false;
};

//! A row of buttons "All 240 | New 200 | ..." of which one is down; a click narrows a table.
//! Arrow keys go along the row.
class CategoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryBar(QWidget* parent = nullptr);

    //! Shows these categories in this order. The chosen one stays; when it is not there any more
    //! the first is chosen and chosen() tells so.
    void setCategories(const QList<Category>& categories);
    void setCurrent(int id);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    //! A person chose another category, or the chosen one went away.
    void chosen(int id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateButtons();

    QButtonGroup* m_buttons;
    QList<Category> m_categories;
};

} // namespace Keycutter
