// SPDX-License-Identifier: MIT
#include "dialogs/DiscardQuestion.h"

#include "theme/Theme.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiscardQuestion)
};

} // namespace

void askToDiscardPlan(QDialog& dialog, const std::function<void()>& agreed)
{
    auto* box = new QMessageBox(&dialog);
    box->setObjectName(QStringLiteral("discardQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(themedIcon(QStringLiteral("warning"), Tone::Warning).pixmap(QSize(32, 32)));
    box->setWindowTitle(Text::tr("Discard this plan?"));
    box->setText(Text::tr("Discard this plan?"));
    box->setInformativeText(Text::tr("What you changed here is lost. Nothing has been written."));
    QPushButton* discard = box->addButton(Text::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* keep = box->addButton(Text::tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(discard, &QPushButton::clicked, &dialog, agreed);
    box->open();
}

} // namespace Keycutter
