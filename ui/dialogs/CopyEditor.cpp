// SPDX-License-Identifier: MIT
#include "dialogs/CopyEditor.h"

#include "dialogs/CommentEditor.h"
#include "dialogs/DuplicateTexts.h"
#include "dialogs/FormRows.h"
#include "dialogs/NamingEditor.h"
#include "dialogs/ReplaceEditor.h"
#include "dialogs/ScopesEditor.h"
#include "plan/PlanBuilder.h"
#include "widgets/IconText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Keycutter {

QStringList scopesAmong(const QList<Secret>& secrets)
{
    QStringList all;
    for (const Secret& secret : secrets)
        all.append(secret.scopes);
    all.removeDuplicates();
    all.sort();
    return all;
}

CopyEditor::CopyEditor(
    QGridLayout& form, const ServiceDescriptor& service, const QList<Secret>& sources,
    QObject* parent)
    : QObject(parent)
    , m_firstTemplate(service.nameTemplate)
{
    QWidget* holder = form.parentWidget();
    addPlace(form, service);
    if (service.capabilities.canRename) {
        m_naming = new NamingEditor(holder);
        m_naming->setTemplates({}, m_firstTemplate);
        m_naming->setLabel(addFormRow(form, tr("&New names:"), m_naming, m_naming));
        m_replace = new ReplaceEditor(holder);
        addFormRow(form, tr("&Find:"), m_replace, m_replace->firstControl());
        connect(m_naming, &NamingEditor::changed, this, &CopyEditor::copiesChanged);
        connect(m_replace, &ReplaceEditor::changed, this, &CopyEditor::optionsChanged);
    }
    if (service.capabilities.hasScopes) {
        m_scopes = new ScopesEditor(tr("As the source’s"), holder);
        m_scopes->setUp(service.scopes, scopesAmong(sources));
        addButtonsRow(form, tr("&Scopes:"), m_scopes, m_scopes->modes());
        connect(m_scopes, &ScopesEditor::changed, this, &CopyEditor::optionsChanged);
    }
    if (service.capabilities.canSetComment) {
        m_comment = new CommentEditor(tr("As the source’s"), holder);
        addButtonsRow(form, tr("C&omment:"), m_comment, m_comment->modes())
            ->setMinimumHeight(m_comment->sizeHint().height());
        connect(m_comment, &CommentEditor::changed, this, &CopyEditor::optionsChanged);
    }
}

void CopyEditor::addPlace(QGridLayout& form, const ServiceDescriptor& service)
{
    auto* holder = new QWidget(form.parentWidget());
    m_place = new IconText(holder);
    m_place->setObjectName(QStringLiteral("placeState"));
    m_retry = new QToolButton(holder);
    m_retry->setObjectName(QStringLiteral("retryPlace"));
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Look at the secrets again"));
    m_retry->setIcon(themedIcon(QStringLiteral("retry")));
    m_retry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_retry->setFocusPolicy(Qt::StrongFocus);
    m_retry->hide();
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_place, 1);
    row->addWidget(m_retry);
    addFormRow(form, tr("%1:").arg(service.levels.value(1).singular), holder, m_place);
    connect(m_retry, &QToolButton::clicked, this, &CopyEditor::reloadRequested);
}

void CopyEditor::setTemplates(const QStringList& nameTemplates)
{
    if (m_naming != nullptr)
        m_naming->setTemplates(nameTemplates, m_firstTemplate);
}

QStringList CopyEditor::templates() const
{
    return m_naming == nullptr ? QStringList() : m_naming->templates();
}

void CopyEditor::setOptions(const PlanOptions& options)
{
    if (m_replace != nullptr)
        m_replace->setRules(options.naming);
    if (m_scopes != nullptr)
        m_scopes->setScopes(options.scopes);
    if (m_comment != nullptr)
        m_comment->setComment(options.comment);
}

void CopyEditor::fill(PlanOptions& options) const
{
    if (m_replace != nullptr)
        options.naming = m_replace->rules();
    if (m_scopes != nullptr)
        options.scopes = m_scopes->scopes();
    if (m_comment != nullptr)
        options.comment = m_comment->comment();
}

void CopyEditor::setBuilder(PlanBuilder* builder)
{
    if (m_naming != nullptr)
        m_naming->setBuilder(builder);
    else if (builder != nullptr && builder->plan().destinations.isEmpty())
        builder->addDestination(builder->plan().from);
}

void CopyEditor::showPlan(const Plan& plan)
{
    if (m_replace != nullptr)
        m_replace->setFurtherProblem(plan.namingProblem);
    const DestinationStateText place = placeState(plan);
    m_place->setContent(place.icon, place.tone, place.text);
    m_retry->setVisible(
        !plan.destinations.isEmpty()
        && plan.destinations.constFirst().info.status == DestinationInfo::Status::NotListed);
}

bool CopyEditor::hasProblem() const
{
    return (m_naming != nullptr && m_naming->hasProblem())
        || (m_replace != nullptr && m_replace->hasProblem())
        || (m_scopes != nullptr && m_scopes->hasProblem());
}

} // namespace Keycutter
