// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace Keycutter {

//! Shows a page of the guide, with icons and pictures that fit the palette and the screen.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget* parent = nullptr);

    void showPage(const QString& title, const QString& html);

protected:
    //! “icon:NAME?TONE” and “picture:NAME”.
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showAgain();
    [[nodiscard]] int pictureWidth() const;
    [[nodiscard]] QImage picture(const QString& name) const;

    QString m_title;
    QString m_html;
    int m_shownWidth = 0; // of the pictures
    QTimer m_fit; // not while the document is being laid out
};

} // namespace Keycutter
