// SPDX-License-Identifier: MIT
#include "preferences/AppearancePage.h"

#include "UiContext.h"
#include "settings/Settings.h"
#include "ui_AppearancePage.h"

namespace Keycutter {

AppearancePage::AppearancePage(UiContext& context, QWidget* parent)
    : SettingsPage(parent)
    , m_ui(std::make_unique<Ui::AppearancePage>())
{
    m_ui->setupUi(this);
    setUpAppearance(context);
    setUpLanguage(context);
}

AppearancePage::~AppearancePage() = default;

void AppearancePage::setUpAppearance(UiContext& context)
{
    using Appearance = Settings::Appearance;
    QComboBox* box = m_ui->appearanceBox;
    box->addItem(tr("Like the system"), int(Appearance::System));
    box->addItem(tr("Light"), int(Appearance::Light));
    box->addItem(tr("Dark"), int(Appearance::Dark));
    // The main window's menu changes it, too.
    const auto show = [box, &settings = context.settings] {
        box->setCurrentIndex(box->findData(int(settings.appearance())));
    };
    show();
    connect(&context.settings, &Settings::appearanceChanged, this, show);
    connect(box, &QComboBox::activated, this, [box, &settings = context.settings] {
        settings.setAppearance(Appearance(box->currentData().toInt()));
    });
}

void AppearancePage::setUpLanguage(UiContext& context)
{
    QComboBox* box = m_ui->languageBox;
    box->addItem(tr("Like the system"), QString());
    for (const LanguageChoice& language : std::as_const(context.languages))
        box->addItem(language.name, language.code);
    box->setCurrentIndex(qMax(0, box->findData(context.settings.language())));
    connect(box, &QComboBox::activated, this, [box, &settings = context.settings] {
        settings.setLanguage(box->currentData().toString());
    });
}

} // namespace Keycutter
