// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QMainWindow;

namespace Keycutter {

//! Lists all keys of the window it belongs to (shortcutsOf()). Show it with open(); it deletes
//! itself when closed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow* window);
};

} // namespace Keycutter
