// SPDX-License-Identifier: MIT
#include "help/GuideBrowser.h"

#include "theme/Palettes.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr int widestPicture = 640;
constexpr int margin = 2 * Theme::unit;

} // namespace

GuideBrowser::GuideBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(StyledPanel);
    document()->setDocumentMargin(margin);
    // One that comes and goes would change the width that the pictures fit.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Guide"));
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &GuideBrowser::showAgain);
}

void GuideBrowser::showPage(const QString& title, const QString& html)
{
    m_title = title;
    m_html = html;
    showAgain();
    verticalScrollBar()->setValue(0);
}

void GuideBrowser::showAgain()
{
    m_shownWidth = pictureWidth();
    const int at = verticalScrollBar()->value();
    // Else it would show the pictures of before.
    document()->clear();
    setHtml(u"<h2>%1</h2>%2"_s.arg(m_title.toHtmlEscaped(), m_html));
    verticalScrollBar()->setValue(at);
}

int GuideBrowser::pictureWidth() const
{
    return std::min(widestPicture, viewport()->width() - 2 * margin);
}

QImage GuideBrowser::picture(const QString& name) const
{
    const QString look = isDarkPalette(palette()) ? u"dark"_s : u"light"_s;
    const QImage whole(u":/guide/%1-%2.png"_s.arg(name, look));
    const qreal scale = devicePixelRatioF();
    QImage fitting
        = whole.scaledToWidth(std::max(1, qRound(m_shownWidth * scale)), Qt::SmoothTransformation);
    fitting.setDevicePixelRatio(scale);
    return fitting;
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::ImageResource && name.scheme() == u"picture")
        return picture(name.path());
    if (type == QTextDocument::ImageResource && name.scheme() == u"icon") {
        const QIcon icon = themedIcon(name.path(), Tone(name.query().toInt()));
        return icon.pixmap(QSize(16, 16), devicePixelRatioF()).toImage();
    }
    return QTextBrowser::loadResource(type, name);
}

void GuideBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        m_fit.start();
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_html.isEmpty() && m_shownWidth != pictureWidth())
        m_fit.start();
}

} // namespace Keycutter
