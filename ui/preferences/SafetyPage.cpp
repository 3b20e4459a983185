// SPDX-License-Identifier: MIT
#include "preferences/SafetyPage.h"

#include "settings/ProductionRule.h"
#include "settings/Settings.h"
#include "ui_SafetyPage.h"
#include "widgets/FlowLayout.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! A box and the number behind it, which goes below it where the language has no room for both.
void layOut(QWidget& row, QCheckBox& box, const QSpinBox& number)
{
    box.setMinimumHeight(number.sizeHint().height());
    FlowLayout::ofChildren(row);
}

} // namespace

SafetyPage::SafetyPage(Settings& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SafetyPage>())
{
    m_ui->setupUi(this);
    layOut(*m_ui->brakeRow, *m_ui->brakeBox, *m_ui->brakeSpin);
    layOut(*m_ui->lockRow, *m_ui->lockBox, *m_ui->lockSpin);
    setUpWords();
    setUpBrake();
    setUpLock();
}

SafetyPage::~SafetyPage() = default;

void SafetyPage::setUpWords()
{
    m_ui->wordsEdit->setText(m_settings.productionWords().join(u", "_s));
    connect(m_ui->wordsEdit, &QLineEdit::textEdited, this, &SafetyPage::checkWords);
    connect(m_ui->wordsEdit, &QLineEdit::editingFinished, this, &SafetyPage::commitWords);
    connect(m_ui->usualButton, &QPushButton::clicked, this, [this] {
        m_ui->wordsEdit->setText(usualProductionWords().join(u", "_s));
        commitWords();
    });
    checkWords();
}

void SafetyPage::setUpBrake()
{
    const int limit = m_settings.overwriteLimit();
    m_ui->brakeSpin->setMaximum(Settings::highestOverwriteLimit);
    m_ui->brakeSpin->setValue(limit > 0 ? limit : Settings::usualOverwriteLimit);
    m_ui->brakeBox->setChecked(limit > 0);
    const auto take = [this] {
        const bool isOn = m_ui->brakeBox->isChecked();
        m_ui->brakeSpin->setEnabled(isOn);
        m_settings.setOverwriteLimit(isOn ? m_ui->brakeSpin->value() : 0);
    };
    m_ui->brakeSpin->setEnabled(limit > 0);
    connect(m_ui->brakeBox, &QCheckBox::toggled, this, take);
    connect(m_ui->brakeSpin, &QSpinBox::valueChanged, this, take);
}

void SafetyPage::setUpLock()
{
    constexpr int suggested = 10; // where it was off
    const int minutes = int(m_settings.lockAfter().count());
    m_ui->lockSpin->setValue(minutes > 0 ? minutes : suggested);
    m_ui->lockBox->setChecked(minutes > 0);
    m_ui->lockSpin->setEnabled(minutes > 0);
    const auto take = [this] {
        const bool isOn = m_ui->lockBox->isChecked();
        m_ui->lockSpin->setEnabled(isOn);
        m_settings.setLockAfter(std::chrono::minutes(isOn ? m_ui->lockSpin->value() : 0));
    };
    connect(m_ui->lockBox, &QCheckBox::toggled, this, take);
    connect(m_ui->lockSpin, &QSpinBox::valueChanged, this, take);
}

void SafetyPage::checkWords()
{
    const QStringList words = productionWordsOf(m_ui->wordsEdit->text());
    m_ui->wordsNote->setProblem(productionWordsProblem(words));
    if (words.isEmpty())
        m_ui->wordsNote->setWarning(
            tr("No environment counts as production by its name; only those do that you mark in "
               "the sidebar."));
    Q_EMIT checked();
}

void SafetyPage::commitWords()
{
    checkWords();
    if (!m_ui->wordsNote->isProblem())
        m_settings.setProductionWords(productionWordsOf(m_ui->wordsEdit->text()));
}

void SafetyPage::commit()
{
    commitWords();
    m_ui->brakeSpin->interpretText();
    m_ui->lockSpin->interpretText();
}

QWidget* SafetyPage::wrongField() const
{
    return m_ui->wordsNote->isProblem() ? m_ui->wordsEdit : nullptr;
}

} // namespace Keycutter
