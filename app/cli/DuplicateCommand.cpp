// SPDX-License-Identifier: MIT
#include "cli/DuplicateCommand.h"

#include "Core.h"
#include "cli/ConnectionChoice.h"
#include "cli/Console.h"
#include "cli/Lookup.h"
#include "cli/OutcomeText.h"
#include "cli/RunFollower.h"
#include "cli/Terminal.h"
#include "runs/ExitCode.h"
#include "runs/Report.h"
#include "runs/journal/RunHistory.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QString asLine(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace

DuplicateCommand::DuplicateCommand(Core& core, DuplicateOptions options, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_options(std::move(options))
{
}

DuplicateCommand::~DuplicateCommand() = default;

void DuplicateCommand::start()
{
    auto choice = chooseConnection(m_core, m_options);
    if (!choice) {
        refuse(choice.error());
        return;
    }
    const QString id = choice->connection.id;
    if (!choice->isNew) {
        open(id);
        return;
    }
    auto* saving = m_core.connections().save(choice->connection, std::move(choice->credentials));
    saving->onFinished(this, [this, id](const Result<void>& saved) {
        if (saved)
            open(id);
        else
            refuse(toLine(saved.error()));
    });
}

void DuplicateCommand::open(const QString& connectionId)
{
    m_connectionId = connectionId;
    connect(
        &m_core.connections(), &ConnectionManager::stateChanged, this,
        [this](const QString& changed) {
            if (changed == m_connectionId && m_from.projectId.isEmpty())
                followState();
        });
    m_core.connections().open(m_connectionId);
    followState();
}

void DuplicateCommand::followState()
{
    switch (m_core.connections().state(m_connectionId)) {
    case ConnectionState::Open:
        findPlaces();
        return;
    case ConnectionState::Failed:
    case ConnectionState::NeedsSignIn:
        refuse(toLine(m_core.connections().lastError(m_connectionId)));
        return;
    case ConnectionState::Closed:
    case ConnectionState::Opening:
        return;
    }
}

QString DuplicateCommand::misfit(const ServiceDescriptor& service) const
{
    const bool copiesInPlace = service.capabilities.sameLocationOnly;
    if (copiesInPlace && !m_options.copies)
        return tr("%1 makes copies inside one store only: give --account, --store and --name.")
            .arg(service.name);
    if (!copiesInPlace && m_options.copies)
        return tr("%1 gives copies no names of their own: give --project, --from and --to.")
            .arg(service.name);
    return {};
}

void DuplicateCommand::findPlaces()
{
    const ConnectionManager& connections = m_core.connections();
    const ServiceDescriptor& service = *connections.descriptor(m_connectionId);
    if (const QString problem = misfit(service); !problem.isEmpty()) {
        refuse(problem);
        return;
    }
    const auto project = findProject(
        connections.projects(m_connectionId),
        m_options.copies ? m_options.copies->account : m_options.project, service.levels.value(0));
    if (!project) {
        refuse(project.error());
        return;
    }
    m_notWritable = connections.whyNotDuplicate(m_connectionId, project->id);
    if (const QString problem = findDestinations(*project); !problem.isEmpty()) {
        refuse(problem);
        return;
    }
    listSource();
}

QString DuplicateCommand::findDestinations(const Project& project)
{
    const auto from = m_options.copies ? findStore(project, m_options.copies->store)
                                       : findLocation(project, m_options.from);
    if (!from)
        return from.error();
    m_from = *from;
    for (const TypedLocation& typed : m_options.to) {
        const auto to = findLocation(project, typed);
        if (!to)
            return to.error();
        m_to.append(*to);
    }
    return {};
}

void DuplicateCommand::listSource()
{
    auto* listing = m_core.connections().session(m_connectionId)->listSecrets(m_from);
    listing->onFinished(this, [this](const Result<Listing>& listed) {
        if (!listed) {
            refuse(toLine(listed.error()));
            return;
        }
        auto secrets = findSecrets(listed->secrets, m_options.keys, m_from);
        if (!secrets) {
            refuse(secrets.error());
            return;
        }
        // The service lists in no order of its own.
        std::ranges::sort(*secrets, {}, &Secret::key);
        makePlan(*secrets);
    });
}

PlanOptions DuplicateCommand::planOptions() const
{
    Attributes all;
    for (const AttributeOption& option :
         m_core.connections().descriptor(m_connectionId)->attributes)
        all |= option.attribute;
    PlanOptions options{m_options.attributes.value_or(all) & all, m_options.ifExists};
    if (m_options.copies) {
        options.naming = m_options.copies->naming;
        options.scopes = m_options.copies->scopes;
        options.comment = m_options.copies->comment;
    }
    return options;
}

void DuplicateCommand::makePlan(const QList<Secret>& secrets)
{
    m_plan = std::make_unique<PlanBuilder>(
        *m_core.connections().session(m_connectionId), m_from, secrets, m_notWritable);
    m_plan->setOptions(planOptions());
    for (const Location& to : std::as_const(m_to))
        m_plan->addDestination(to);
    if (m_options.copies) {
        for (const QString& nameTemplate : m_options.copies->names)
            m_plan->addDestination(m_from, nameTemplate);
    }
    connect(m_plan.get(), &PlanBuilder::planChanged, this, &DuplicateCommand::followPlan);
    followPlan();
}

void DuplicateCommand::followPlan()
{
    if (m_plan->plan().isLoading() || m_run != 0 || m_done)
        return;
    m_plan->disconnect(this);
    if (m_options.planOnly)
        showPlan();
    else if (m_plan->plan().counts().writes() == 0 || confirmed())
        record();
}

RunForecast DuplicateCommand::forecast() const
{
    const Session* session = m_core.connections().session(m_connectionId);
    return forecastOf(
        m_plan->plan(), m_core.connections().descriptor(m_connectionId)->capabilities,
        session == nullptr ? std::nullopt : session->copyLimit(), QDateTime::currentDateTimeUtc());
}

void DuplicateCommand::showPlan()
{
    const Plan& plan = m_plan->plan();
    if (m_options.json) {
        QJsonObject object = toJson(plan);
        object.insert("forecast"_L1, toJson(forecast()));
        Console::print(asLine(object));
    } else {
        const QString calls = toText(forecast());
        Console::print(toText(plan) + (calls.isEmpty() ? calls : u'\n' + calls + u'\n'));
    }
    m_done = true;
    Q_EMIT finished(int(exitCodeOf(plan)));
}

bool DuplicateCommand::confirmed()
{
    if (m_options.yes)
        return true;
    const Plan& plan = m_plan->plan();
    const Connection connection = m_core.connections().connection(m_connectionId);
    QStringList marks;
    for (const Destination& to : plan.destinations) {
        const bool production = m_core.settings().isProduction(
            m_connectionId, to.location,
            m_core.connections().environmentTitle(m_connectionId, to.location));
        marks.append(production ? tr("PRODUCTION") : QString());
    }
    Console::tell(tr("This writes %n secret(s) through “%1” (%2):", nullptr, plan.counts().writes())
                      .arg(connection.name, connection.site.toString()));
    Console::tell(destinationsText(plan, marks));
    Console::tell(toText(forecast()));
    if (!Terminal::inputIsTerminal())
        refuse(tr("There is no terminal to ask for confirmation on. Add --yes to go on without "
                  "being asked. Nothing was written."));
    else if (!Console::confirm(tr("Go on? [y/N] ")))
        refuse(tr("Nothing was written."));
    else
        return true;
    return false;
}

void DuplicateCommand::record()
{
    RunHistory& history = m_core.history();
    if (history.isReady())
        return run();
    connect(&history, &RunHistory::ready, this, &DuplicateCommand::run);
}

void DuplicateCommand::run()
{
    if (const QString notice = m_core.history().notice(); !notice.isEmpty())
        Console::tell(notice);
    m_run = m_core.runs().start(m_connectionId, m_plan->plan());
    Runner* runner = m_core.runs().runner(m_run);
    if (!runner) {
        refuse(toLine(m_core.connections().lastError(m_connectionId)));
        return;
    }
    m_follower = std::make_unique<RunFollower>(*runner, m_options.json);
    connect(m_follower.get(), &RunFollower::finished, this, [this](int exitCode) {
        m_done = true;
        Q_EMIT finished(exitCode);
    });
    m_follower->start();
}

void DuplicateCommand::refuse(const QString& problem)
{
    if (std::exchange(m_done, true))
        return;
    Console::tell(problem);
    Q_EMIT finished(int(ExitCode::NothingDone));
}

} // namespace Keycutter
