// SPDX-License-Identifier: MIT
#include "dialogs/SitePicker.h"

#include "dialogs/FieldNote.h"
#include "services/Service.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Keycutter {

SitePicker::SitePicker(QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_edit(new QLineEdit(this))
    , m_note(new FieldNote(this))
{
    m_box->setObjectName(QStringLiteral("siteBox"));
    m_box->setAccessibleName(tr("Site"));
    m_edit->setObjectName(QStringLiteral("siteEdit"));
    m_edit->setAccessibleName(tr("Address of your server"));
    m_edit->setPlaceholderText(QStringLiteral("https://secrets.example.com"));
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_edit->hide();
    setFocusProxy(m_box);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    for (QWidget* part :
         {static_cast<QWidget*>(m_box), static_cast<QWidget*>(m_edit),
          static_cast<QWidget*>(m_note)})
        column->addWidget(part);
    connect(m_box, &QComboBox::activated, this, [this] {
        chosen();
        if (isOwn())
            m_edit->setFocus();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &SitePicker::chosen);
}

void SitePicker::setService(const Service& service, const QUrl& site)
{
    m_service = &service;
    const ServiceDescriptor& descriptor = service.descriptor();
    m_box->clear();
    for (const SitePreset& preset : descriptor.sites)
        m_box->addItem(tr("%1 (%2)").arg(preset.title, preset.url.host()), preset.url.toString());
    if (descriptor.ownSiteAllowed)
        m_box->addItem(tr("My own server…"));
    if (site.isValid()) {
        const int preset = m_box->findData(site.toString());
        m_box->setCurrentIndex(preset >= 0 ? preset : m_box->count() - 1);
        if (preset < 0)
            m_edit->setText(site.toString());
    }
    chosen();
}

std::optional<QUrl> SitePicker::site()
{
    if (typed().isEmpty()) {
        m_note->setProblem(tr("Fill in the address of your server."));
        return std::nullopt;
    }
    const Result<QUrl> site = m_service->normaliseSite(typed());
    if (!site) {
        m_note->setError(site.error());
        return std::nullopt;
    }
    return *site;
}

bool SitePicker::isAt(const QUrl& site) const
{
    const Result<QUrl> chosen = m_service->normaliseSite(typed());
    return chosen && *chosen == site;
}

QString SitePicker::typed() const
{
    return isOwn() ? m_edit->text().trimmed() : m_box->currentData().toString();
}

QString SitePicker::shortName() const
{
    if (isOwn())
        return QUrl::fromUserInput(m_edit->text().trimmed()).host();
    const QList<SitePreset>& sites = m_service->descriptor().sites;
    return sites.size() > 1 ? sites.value(m_box->currentIndex()).title : QString();
}

QWidget* SitePicker::input() const
{
    return isOwn() ? static_cast<QWidget*>(m_edit) : m_box;
}

QWidget* SitePicker::firstControl() const
{
    return m_box;
}

bool SitePicker::isOwn() const
{
    return !m_box->currentData().isValid();
}

void SitePicker::chosen()
{
    m_edit->setVisible(isOwn());
    m_note->clear();
    Q_EMIT changed();
}

} // namespace Keycutter
