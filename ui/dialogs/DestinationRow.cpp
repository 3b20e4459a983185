// SPDX-License-Identifier: MIT
#include "dialogs/DestinationRow.h"

#include "dialogs/DuplicateTexts.h"
#include "dialogs/PathBox.h"
#include "widgets/IconText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Keycutter {

DestinationRow::DestinationRow(
    const Project& project, const ServiceDescriptor& service, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
    , m_hasFolders(service.capabilities.hasFolders)
    , m_pathWord(service.levels.value(2).inText)
    , m_environmentWord(service.levels.value(1).inText)
    , m_environment(new QComboBox(this))
    , m_path(new PathBox(this))
    , m_production(new IconText(this))
    , m_state(new IconText(this))
    , m_retry(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    for (const Environment& environment : m_project.environments)
        m_environment->addItem(service.fullTitle(environment), environment.slug);
    buildRow();
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] {
        setSession(m_session);
        Q_EMIT locationChanged();
    });
    connect(m_path, &PathBox::pathChanged, this, &DestinationRow::locationChanged);
    connect(m_retry, &QToolButton::clicked, this, &DestinationRow::retryRequested);
    connect(m_remove, &QToolButton::clicked, this, &DestinationRow::removeRequested);
}

void DestinationRow::buildRow()
{
    m_path->setVisible(m_hasFolders);
    m_production->setWordWrap(false);
    m_production->setToolTip(tr("A run that writes here asks for a confirmation first"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_retry->setText(tr("Retry"));
    m_retry->setIcon(themedIcon(QStringLiteral("retry")));
    m_retry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_retry->setFocusPolicy(Qt::StrongFocus);
    m_retry->hide();
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setIcon(themedIcon(QStringLiteral("close"), Tone::Muted));
    m_remove->setToolTip(tr("Remove this destination"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_environment);
    row->addWidget(m_path, 2);
    // One above the other, so that a small window still has room for the texts.
    auto* known = new QVBoxLayout;
    known->setSpacing(Theme::unit / 2);
    known->addWidget(m_production);
    known->addWidget(m_state);
    row->addLayout(known, 3);
    row->addWidget(m_retry);
    row->addWidget(m_remove);
}

void DestinationRow::setSession(Session* session)
{
    m_session = session;
    const QString environment = m_environment->currentData().toString();
    m_path->setPlace(
        m_hasFolders && !environment.isEmpty() ? session : nullptr, m_project.id, environment);
}

void DestinationRow::setLocation(const Location& location)
{
    const QSignalBlocker quiet(this);
    const int environment = m_environment->findData(location.environment);
    if (environment >= 0 || location.environment.isEmpty())
        m_environment->setCurrentIndex(environment);
    m_path->setPath(location.path);
}

Location DestinationRow::location() const
{
    return {
        m_project.id, m_environment->currentData().toString(),
        m_hasFolders ? m_path->path() : QString()};
}

void DestinationRow::setNumber(int number, bool removable)
{
    m_environment->setAccessibleName(tr("Destination %1, %2").arg(number).arg(m_environmentWord));
    m_path->setAccessibleName(tr("Destination %1, %2").arg(number).arg(m_pathWord));
    m_path->lineEdit()->setAccessibleName(m_path->accessibleName());
    m_retry->setAccessibleName(tr("Look at destination %1 again").arg(number));
    m_remove->setAccessibleName(tr("Remove destination %1").arg(number));
    m_remove->setVisible(removable);
}

void DestinationRow::showProblem(const QString& problem)
{
    m_state->setContent(QStringLiteral("error"), Tone::Bad, problem);
    m_state->setToolTip({});
    m_retry->hide();
}

void DestinationRow::showInfo(const DestinationInfo& info)
{
    const DestinationStateText text = destinationState(info);
    m_state->setContent(text.icon, text.tone, text.text);
    const bool failed = info.status == DestinationInfo::Status::NotListed;
    m_state->setToolTip(failed ? info.error.technical() : QString());
    m_retry->setVisible(failed);
}

void DestinationRow::showProduction(bool production)
{
    m_production->setContent(
        QStringLiteral("lock"), Tone::Warning, production ? tr("Production") : QString());
}

QString DestinationRow::stateText() const
{
    return m_state->text();
}

QWidget* DestinationRow::firstControl() const
{
    return m_environment;
}

} // namespace Keycutter
