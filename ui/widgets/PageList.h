// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace Keycutter {

//! A list of a dialog's pages, as wide as its longest title.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);

    //! @p icon is a name of themedIcon().
    void addPage(const QString& icon, const QString& title);
};

} // namespace Keycutter
