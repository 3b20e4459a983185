// SPDX-License-Identifier: MIT
#include "preferences/SettingsDialog.h"

#include "UiContext.h"
#include "preferences/AppearancePage.h"
#include "preferences/NetworkPage.h"
#include "preferences/RecordPage.h"
#include "preferences/SafetyPage.h"
#include "settings/Settings.h"
#include "theme/Theme.h"
#include "ui_SettingsDialog.h"
#include "widgets/FittingScrollArea.h"
#include "widgets/OpeningSize.h"
#include "widgets/TabOrder.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QString lastPageName()
{
    return u"settings-page"_s;
}

} // namespace

SettingsDialog::SettingsDialog(UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    addPage(new AppearancePage(context, this), u"settings"_s, tr("General"));
    addPage(new NetworkPage(context.settings, this), u"connection"_s, tr("Network"));
    addPage(new SafetyPage(context.settings, this), u"lock"_s, tr("Safety"));
    addPage(new RecordPage(context, this), u"clock"_s, tr("History and log"));
    orderTabsByLayout(*this);
    connect(m_ui->list, &QListWidget::currentRowChanged, m_ui->pages, [this](int row) {
        m_ui->pages->setCurrentIndex(row);
    });
    const int last = context.settings.windowState(lastPageName()).toInt();
    m_ui->list->setCurrentRow(last >= 0 && last < m_ui->list->count() ? last : 0);
    m_ui->list->setFocus();
    // No default button: Enter ends what is typed, not the dialog.
    connect(m_ui->closeButton, &QPushButton::clicked, this, &SettingsDialog::reject);
    resizeOnScreen(*this, {88 * Theme::unit, 76 * Theme::unit});
}

SettingsDialog::~SettingsDialog()
{
    // The field that loses the focus on the way commits what is in it; that needs no showing.
    for (int row = 0; row < m_ui->pages->count(); ++row)
        pageAt(row)->disconnect(this);
}

void SettingsDialog::addPage(SettingsPage* page, const QString& icon, const QString& title)
{
    auto* scroll = new FittingScrollArea(this); // up and down only, however long the words
    scroll->setWidget(page);
    m_ui->pages->addWidget(scroll);
    m_ui->list->addPage(icon, title);
    connect(page, &SettingsPage::checked, this, &SettingsDialog::showChecks);
}

SettingsPage* SettingsDialog::pageAt(int row) const
{
    return qobject_cast<SettingsPage*>(
        qobject_cast<FittingScrollArea*>(m_ui->pages->widget(row))->widget());
}

int SettingsDialog::wrongPage() const
{
    for (int row = 0; row < m_ui->pages->count(); ++row) {
        if (pageAt(row)->wrongField() != nullptr)
            return row;
    }
    return -1;
}

void SettingsDialog::showChecks()
{
    if (wrongPage() < 0)
        m_isWarned = false;
    m_ui->closeButton->setText(m_isWarned ? tr("&Close without it") : tr("&Close"));
}

void SettingsDialog::reject()
{
    for (int row = 0; row < m_ui->pages->count(); ++row)
        pageAt(row)->commit();
    const int wrong = wrongPage();
    if (wrong >= 0 && !m_isWarned) {
        m_isWarned = true;
        m_ui->list->setCurrentRow(wrong);
        pageAt(wrong)->wrongField()->setFocus();
        showChecks();
        return;
    }
    m_context.settings.setWindowState(lastPageName(), QByteArray::number(m_ui->list->currentRow()));
    QDialog::reject();
}

} // namespace Keycutter
