// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Keycutter {

//! One page of the settings. What is chosen counts at once, except where the page says when.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Takes over what was typed and not finished. What cannot be used stays where it is, with its
    //! problem beside it, and the setting stays as it was.
    virtual void commit() { }
    //! The field with something that cannot be used; nullptr where there is none.
    [[nodiscard]] virtual QWidget* wrongField() const { return nullptr; }

Q_SIGNALS:
    //! wrongField() changed.
    void checked();
};

} // namespace Keycutter
