// SPDX-License-Identifier: MIT
#include "support/PaintedTexts.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <memory>

namespace Keycutter {

namespace {

//! The strongest colour in a picture: line icons have soft edges.
QColor strongest(const QImage& image)
{
    QColor found;
    int best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > best) {
                best = color.alpha();
                found = color;
            }
        }
    }
    return found;
}

//! Paints nothing and notes it down.
class NotingEngine final : public QPaintEngine
{
public:
    NotingEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& changed) override
    {
        if (changed.state().testFlag(DirtyPen))
            m_pen = changed.pen().color();
    }
    void drawPixmap(const QRectF&, const QPixmap& pixmap, const QRectF&) override
    {
        note(pixmap.toImage(), pixmap.devicePixelRatio());
    }
    void
    drawImage(const QRectF&, const QImage& image, const QRectF&, Qt::ImageConversionFlags) override
    {
        note(image, image.devicePixelRatio());
    }
    void drawTextItem(const QPointF&, const QTextItem& item) override
    {
        painted.append({item.text(), m_pen});
    }
    // The grounds are known already, and lines are no text.
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPath(const QPainterPath&) override { }
    [[nodiscard]] Type type() const override { return User; }

    QList<Painted> painted;

private:
    void note(const QImage& image, qreal scale)
    {
        constexpr qreal largestIcon = 32;
        if (image.hasAlphaChannel() && image.width() <= largestIcon * scale)
            painted.append({{}, strongest(image)});
    }

    QColor m_pen;
};

class NotingDevice final : public QPaintDevice
{
public:
    [[nodiscard]] QPaintEngine* paintEngine() const override { return m_engine.get(); }
    [[nodiscard]] QList<Painted> painted() const { return m_engine->painted; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int side = 1000;
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return side;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return dotsPerInch;
        }
    }

private:
    std::unique_ptr<NotingEngine> m_engine = std::make_unique<NotingEngine>();
};

} // namespace

QList<Painted> paintedTexts(const std::function<void(QPainter*)>& paint)
{
    NotingDevice device;
    {
        QPainter painter(&device);
        paint(&painter);
    }
    return device.painted();
}

} // namespace Keycutter
