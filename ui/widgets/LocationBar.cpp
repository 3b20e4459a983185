// SPDX-License-Identifier: MIT
#include "widgets/LocationBar.h"
#include "ui_LocationBar.h"

#include "services/Session.h"
#include "theme/Theme.h"
#include "widgets/PathCompleter.h"

#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! "project" for the environment's level, and so on; the service has its own words.
QString levelName(const ServiceDescriptor& descriptor, qsizetype level, const QString& fallback)
{
    return level < descriptor.levels.size() ? descriptor.levels.at(level).singular : fallback;
}

} // namespace

LocationBar::LocationBar(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LocationBar>())
{
    m_ui->setupUi(this);
    m_completer = new PathCompleter(m_ui->path);
    m_ui->path->setFont(keyFont());
    m_ui->path->installEventFilter(this);
    m_ui->reload->setIcon(themedIcon(u"reload"_s));
    for (IconLabel* arrow : {m_ui->firstArrow, m_ui->secondArrow, m_ui->thirdArrow})
        arrow->setIcon(u"chevron-right"_s, Tone::Muted, 12);
    setProblem({});
    connect(m_ui->path, &QLineEdit::returnPressed, this, &LocationBar::takePath);
    connect(m_ui->path, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(m_ui->environment, &QComboBox::activated, this, [this](int index) {
        Location wanted = m_location;
        wanted.environment = m_ui->environment->itemData(index).toString();
        if (wanted != m_location)
            Q_EMIT locationRequested(wanted);
    });
    connect(m_ui->reload, &QPushButton::clicked, this, [this] {
        if (m_loading)
            Q_EMIT cancelRequested();
        else
            Q_EMIT reloadRequested();
    });
}

LocationBar::~LocationBar() = default;

void LocationBar::setPlace(
    const Connection& connection, const ServiceDescriptor& descriptor, const Project& project,
    const Location& location, Session* session)
{
    m_service = descriptor;
    m_project = project;
    m_location = location;
    m_ui->dot->setDot(QColor(connection.color));
    m_ui->connection->setText(connection.name);
    m_ui->project->setText(project.name);
    // A project is not known before the sign-in, and then there is nothing to choose from.
    const bool hasPlace = !location.environment.isEmpty() && !project.id.isEmpty();
    const bool hasPaths = hasPlace && descriptor.capabilities.hasFolders;
    for (QWidget* part :
         {static_cast<QWidget*>(m_ui->firstArrow), static_cast<QWidget*>(m_ui->project)})
        part->setVisible(!project.id.isEmpty());
    for (QWidget* part :
         {static_cast<QWidget*>(m_ui->secondArrow), static_cast<QWidget*>(m_ui->environment),
          static_cast<QWidget*>(m_ui->reload)})
        part->setVisible(hasPlace);
    for (QWidget* part :
         {static_cast<QWidget*>(m_ui->thirdArrow), static_cast<QWidget*>(m_ui->path)})
        part->setVisible(hasPaths);
    m_ui->environment->setAccessibleName(levelName(descriptor, 1, tr("Environment")));
    m_ui->path->setAccessibleName(levelName(descriptor, 2, tr("Secret path")));
    m_ui->path->setPlaceholderText(u"/"_s);
    m_completer->setPlace(session, location);
    showEnvironments(project, {});
    restorePath();
    setProblem({});
}

void LocationBar::showEnvironments(const Project& project, const QStringList& production)
{
    const QSignalBlocker quiet(m_ui->environment);
    m_ui->environment->clear();
    for (const Environment& environment : project.environments) {
        const bool guarded = production.contains(environment.slug);
        m_ui->environment->addItem(
            guarded ? themedIcon(u"lock"_s, Tone::Warning)
                    : themedIcon(u"environment"_s, Tone::Muted),
            m_service.fullTitle(environment), environment.slug);
    }
    m_ui->environment->setCurrentIndex(m_ui->environment->findData(m_location.environment));
}

void LocationBar::setProduction(const QStringList& slugs)
{
    showEnvironments(m_project, slugs);
}

void LocationBar::setProblem(const QString& problem)
{
    m_ui->problem->setContent(u"error"_s, Tone::Bad, problem);
    m_ui->path->setAccessibleDescription(problem);
}

QString LocationBar::problem() const
{
    return m_ui->problem->text();
}

void LocationBar::setLoading(bool loading)
{
    m_loading = loading;
    m_ui->reload->setText(loading ? tr("&Cancel") : tr("Rel&oad"));
    m_ui->reload->setIcon(themedIcon(loading ? u"close"_s : u"reload"_s));
}

void LocationBar::focusPath()
{
    m_ui->path->setFocus(Qt::ShortcutFocusReason);
    m_ui->path->selectAll();
}

void LocationBar::restorePath()
{
    m_ui->path->setText(m_location.path);
}

void LocationBar::takePath()
{
    const QString path = normalisedPath(m_ui->path->text());
    const QString problem = pathProblem(path);
    setProblem(problem);
    if (!problem.isEmpty())
        return;
    m_ui->path->setText(path);
    Location wanted = m_location;
    wanted.path = path;
    Q_EMIT locationRequested(wanted);
}

bool LocationBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->path && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && m_ui->path->text() != m_location.path) {
        restorePath();
        setProblem({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Keycutter
