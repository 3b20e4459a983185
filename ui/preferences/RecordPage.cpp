// SPDX-License-Identifier: MIT
#include "preferences/RecordPage.h"

#include "UiContext.h"
#include "settings/Settings.h"
#include "theme/Theme.h"
#include "ui_RecordPage.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Keycutter {

RecordPage::RecordPage(UiContext& context, QWidget* parent)
    : SettingsPage(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::RecordPage>())
{
    m_ui->setupUi(this);
    setUpHistory();
    setUpLog();
    m_ui->diagnosticText->setFont(keyFont());
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->diagnosticText->toPlainText());
        m_ui->copied->setContent(u"check"_s, Tone::Good, tr("Copied."));
    });
}

RecordPage::~RecordPage() = default;

void RecordPage::setUpHistory()
{
    QSpinBox* spin = m_ui->keepSpin;
    spin->setRange(Settings::lowestHistoryLimit, Settings::highestHistoryLimit);
    spin->setSingleStep(50);
    spin->setGroupSeparatorShown(true);
    spin->setValue(m_context.settings.historyLimit());
    connect(spin, &QSpinBox::valueChanged, this, [this](int runs) {
        m_context.settings.setHistoryLimit(runs);
    });
}

void RecordPage::setUpLog()
{
    using Level = Settings::LogLevel;
    QComboBox* box = m_ui->levelBox;
    box->addItem(tr("Warnings only"), int(Level::Warning));
    box->addItem(tr("What is done"), int(Level::Info));
    box->addItem(tr("Everything, each request too"), int(Level::Debug));
    box->setCurrentIndex(box->findData(int(m_context.settings.logLevel())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_context.settings.setLogLevel(Level(box->currentData().toInt()));
    });
}

void RecordPage::showEvent(QShowEvent* event)
{
    m_ui->copied->clear();
    if (m_context.diagnosticText)
        m_ui->diagnosticText->setPlainText(m_context.diagnosticText());
    SettingsPage::showEvent(event);
}

void RecordPage::commit()
{
    m_ui->keepSpin->interpretText();
}

} // namespace Keycutter
