// SPDX-License-Identifier: MIT
#include "Resources.h"
#include "theme/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! Paints one line icon in the colour of its tone, chosen at the moment of painting, so that
//! icons follow a change between light and dark without being set again.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    [[nodiscard]] QIconEngine* clone() const override
    {
        return new TintedIconEngine(m_name, m_tone);
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap tinted = scaledPixmap(rect.size() * scale, mode, state, scale);
        tinted.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, tinted);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    //! @p size is in the pixels of the device.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const int side = std::max(1, std::min(size.width(), size.height()));
        QColor color = toneColor(mode == QIcon::Disabled ? Tone::Muted : m_tone);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.6F);
        const QString key = u"keycutter/%1/%2/%3"_s.arg(m_name).arg(side).arg(color.rgba(), 8, 16);
        QPixmap tinted;
        if (!QPixmapCache::find(key, &tinted)) {
            tinted = tint(side, color);
            QPixmapCache::insert(key, tinted);
        }
        return tinted;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {72, 72}};
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    bool isNull() override { return false; }
    QString key() const override { return u"keycutter"_s; }

private:
    [[nodiscard]] QPixmap tint(int side, const QColor& color) const
    {
        static constexpr std::array sides = {16, 24, 32, 48, 72};
        const auto* nearest = std::ranges::find_if(sides, [side](int s) { return s >= side; });
        const int source = nearest == sides.end() ? sides.back() : *nearest;
        QImage image(u":/icons/%1-%2.png"_s.arg(m_name).arg(source));
        image.convertTo(QImage::Format_ARGB32_Premultiplied);
        if (image.width() != side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        return QPixmap::fromImage(image);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon themedIcon(const QString& name, Tone tone)
{
    initResources();
    // A service may name an icon that nobody drew; it still gets one.
    const bool known = QFile::exists(u":/icons/%1-16.png"_s.arg(name));
    return QIcon(new TintedIconEngine(known ? name : u"connection"_s, tone));
}

} // namespace Keycutter
