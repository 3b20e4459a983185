// SPDX-License-Identifier: MIT
#include "pages/WelcomePage.h"
#include "ui_WelcomePage.h"

#include "services/ConnectionManager.h"
#include "theme/FlatStyle.h"
#include "theme/Theme.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Keycutter {

WelcomePage::WelcomePage(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    constexpr int logoSide = 96;
    m_ui->logo->setPixmap(programIcon().pixmap(QSize(logoSide, logoSide), devicePixelRatioF()));
    QFont large = m_ui->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    m_ui->title->setFont(large);
    m_ui->sandboxHint->setForegroundRole(QPalette::PlaceholderText);

    for (const Service* service : context.connections.registry().all()) {
        const ServiceDescriptor& descriptor = service->descriptor();
        QPushButton* button = addButton(
            descriptor.icon, tr("Connect to %1").arg(descriptor.name),
            u"connect-"_s + descriptor.id);
        connect(button, &QPushButton::clicked, this, [this, id = descriptor.id] {
            Q_EMIT connectRequested(id);
        });
    }
    QPushButton* sandbox = addButton(u"sandbox"_s, tr("Try the &sandbox"), u"trySandbox"_s);
    connect(sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxRequested);
}

WelcomePage::~WelcomePage() = default;

QPushButton* WelcomePage::addButton(const QString& icon, const QString& title, const QString& name)
{
    constexpr int buttonWidth = 280;
    auto* button = new QPushButton(themedIcon(icon), title, m_ui->buttons);
    button->setObjectName(name);
    button->setMinimumSize(buttonWidth, 5 * Theme::unit);
    m_ui->buttonColumn->addWidget(button);
    return button;
}

} // namespace Keycutter
