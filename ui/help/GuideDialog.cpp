// SPDX-License-Identifier: MIT
#include "help/GuideDialog.h"

#include "theme/Theme.h"
#include "ui_GuideDialog.h"
#include "widgets/OpeningSize.h"

namespace Keycutter {

GuideDialog::GuideDialog(QWidget* parent)
    : QDialog(parent)
    , m_topics(guideTopics())
    , m_ui(std::make_unique<Ui::GuideDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    for (const GuideTopic& topic : std::as_const(m_topics))
        m_ui->topics->addPage(topic.icon, topic.title);
    connect(m_ui->topics, &QListWidget::currentRowChanged, this, &GuideDialog::showTopic);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    resizeOnScreen(*this, {112 * Theme::unit, 84 * Theme::unit});
    m_ui->topics->setCurrentRow(0);
    m_ui->topics->setFocus();
}

GuideDialog::~GuideDialog() = default;

void GuideDialog::showTopic(int row)
{
    const GuideTopic& topic = m_topics.at(row);
    m_ui->page->showPage(topic.title, topic.html);
    m_ui->backButton->setEnabled(row > 0);
    m_ui->nextButton->setEnabled(row + 1 < m_topics.size());
}

void GuideDialog::step(int by)
{
    m_ui->topics->setCurrentRow(m_ui->topics->currentRow() + by);
}

} // namespace Keycutter
