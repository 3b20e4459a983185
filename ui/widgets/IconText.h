// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QLabel;

namespace Keycutter {

//! A short text with an icon in front, both in one tone: a state, a hint, a problem. Hidden while
//! the text is empty. Follows light and dark.
class IconText : public QWidget
{
    Q_OBJECT

public:
    explicit IconText(QWidget* parent = nullptr);

    //! @p icon is a name of themedIcon(); empty for none.
    void setContent(const QString& icon, Tone tone, const QString& text);
    [[nodiscard]] QString text() const;
    void clear() { setContent({}, Tone::Text, {}); }
    //! Whether the text may take several lines; it does at first.
    void setWordWrap(bool wrap);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintAgain();
    //! Beside a single line, or beside the first of several.
    void placeIcon();

    QLabel* m_icon;
    QLabel* m_text;
    QString m_iconName;
    Tone m_tone = Tone::Text;
};

} // namespace Keycutter
