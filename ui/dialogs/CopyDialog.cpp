// SPDX-License-Identifier: MIT
#include "dialogs/CopyDialog.h"

#include "dialogs/CommentEditor.h"
#include "dialogs/CopyEditor.h"
#include "dialogs/FormRows.h"
#include "dialogs/ScopesEditor.h"
#include "theme/Theme.h"
#include "widgets/OpeningSize.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Keycutter {

namespace {

QString headingOf(const Plan& plan, const QList<int>& cells)
{
    if (cells.size() > 1)
        return CopyDialog::tr("%Ln copies", nullptr, int(cells.size()));
    const PlanCell& cell = plan.cells[size_t(cells.constFirst())];
    return CopyDialog::tr("%1, copied as %2").arg(plan.secrets.at(cell.secret).key, cell.targetKey);
}

} // namespace

CopyDialog::CopyDialog(
    const Plan& plan, const QList<int>& cells, const ServiceDescriptor& service, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Scopes and comment"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::unit);
    column->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    auto* heading = new QLabel(headingOf(plan, cells), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    auto* content = new QWidget(this);
    auto* form = new QGridLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(2 * Theme::unit);
    form->setColumnStretch(1, 1);
    column->addWidget(content);
    column->addStretch();

    const CellEdit edit = plan.editOf(plan.cells[size_t(cells.constFirst())]);
    const auto differs = [&](auto CellEdit::*part) {
        return std::ranges::any_of(cells, [&](int cell) {
            return plan.editOf(plan.cells[size_t(cell)]).*part != edit.*part;
        });
    };
    if (service.capabilities.hasScopes) {
        m_scopes = new ScopesEditor(tr("As chosen for all"), content);
        m_scopes->setUp(service.scopes, scopesAmong(plan.secrets));
        if (differs(&CellEdit::scopes))
            m_scopes->setMixed();
        else
            m_scopes->setScopes(edit.scopes);
        addButtonsRow(*form, tr("&Scopes:"), m_scopes, m_scopes->modes());
        connect(m_scopes, &ScopesEditor::changed, this, &CopyDialog::updateAccept);
    }
    if (service.capabilities.canSetComment) {
        m_comment = new CommentEditor(tr("As chosen for all"), content);
        if (differs(&CellEdit::comment))
            m_comment->setMixed();
        else
            m_comment->setComment(edit.comment);
        addButtonsRow(*form, tr("C&omment:"), m_comment, m_comment->modes())
            ->setMinimumHeight(m_comment->sizeHint().height());
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelCopy"));
    m_accept = new QPushButton(tr("OK"), this);
    m_accept->setObjectName(QStringLiteral("acceptCopy"));
    m_accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    resizeOnScreen(*this, {64 * Theme::unit, sizeHint().height()});
}

void CopyDialog::fill(CellEdit& edit) const
{
    if (m_scopes != nullptr && !m_scopes->isMixed())
        edit.scopes = m_scopes->scopes();
    if (m_comment != nullptr && !m_comment->isMixed())
        edit.comment = m_comment->comment();
}

void CopyDialog::updateAccept()
{
    m_accept->setEnabled(m_scopes == nullptr || !m_scopes->hasProblem());
}

} // namespace Keycutter
