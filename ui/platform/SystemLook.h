// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Keycutter {

//! Whether the system wants dark windows. Qt 6.4 has no call for that, so each system is asked in
//! its own way: the desktop portal on Linux, the registry on Windows, the palette elsewhere.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    //! Make it before the application gets a palette of our own.
    explicit SystemLook(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void setDark(bool dark);

    bool m_dark = false;
};

} // namespace Keycutter
