// SPDX-License-Identifier: MIT
#include "dialogs/DuplicateDialog.h"

#include "UiContext.h"
#include "delegates/StateLook.h"
#include "dialogs/ConfirmRunDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/CopyDialog.h"
#include "dialogs/CopyEditor.h"
#include "dialogs/DiscardQuestion.h"
#include "dialogs/DuplicateTexts.h"
#include "dialogs/FirstPlan.h"
#include "dialogs/OptionsEditor.h"
#include "items/PlanTableModel.h"
#include "plan/PlanDigest.h"
#include "plan/RunForecast.h"
#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "settings/Settings.h"
#include "ui_DuplicateDialog.h"
#include "widgets/OpeningSize.h"
#include "widgets/TabOrder.h"

#include <QKeyEvent>

#include <algorithm>

namespace Keycutter {

namespace {

//! Stands for all that the question before a run tells of the plan; whether the service holds it
//! back is not in the digest.
QString printOf(const Plan& plan)
{
    QString print = planDigest(plan);
    for (const Destination& destination : plan.destinations)
        print += u' ' + QString::number(int(destination.info.policy.need));
    return print;
}

} // namespace

DuplicateDialog::DuplicateDialog(
    UiContext& context, const QString& connectionId, const Location& from,
    const QList<Secret>& secrets, QWidget* parent)
    : DuplicateDialog(
        context, connectionId, firstPlan(context, connectionId, from, secrets), parent)
{
}

DuplicateDialog::DuplicateDialog(
    UiContext& context, const QString& connectionId, const PlanInput& start, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_connectionId(connectionId)
    , m_start(start)
    , m_ui(std::make_unique<Ui::DuplicateDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    const auto count = int(start.secrets.size());
    setWindowTitle(tr("Duplicate %Ln secret(s)", nullptr, count));
    m_ui->heading->setText(tr("Duplicate %Ln secret(s) from %1", nullptr, count)
                               .arg(context.connections.locationTitle(connectionId, start.from)));
    setUpPlanArea();
    if (const ServiceDescriptor* service = context.connections.descriptor(connectionId);
        service != nullptr)
        setUp(*service);
    connect(
        &context.connections, &ConnectionManager::stateChanged, this, [this](const QString& id) {
            if (id == m_connectionId)
                sessionChanged();
        });
    connect(m_ui->strip, &MessageStrip::actionTriggered, this, &DuplicateDialog::signInAgain);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->duplicateButton, &QPushButton::clicked, this, &DuplicateDialog::duplicate);
    sessionChanged();
    m_untouched = chosen();
    orderTabsByLayout(*this);
    resizeOnScreen(*this, {110 * Theme::unit, (m_copies == nullptr ? 80 : 96) * Theme::unit});
}

DuplicateDialog::~DuplicateDialog() = default;

void DuplicateDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter at the end of what is typed is no wish to throw the plan away: it is for the button
    // that has the focus, and Cancel is the default one for looks only.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        QDialog::keyPressEvent(event);
}

void DuplicateDialog::reject()
{
    if (chosen() == m_untouched)
        QDialog::reject();
    else
        askToDiscardPlan(*this, [this] { QDialog::reject(); });
}

DuplicateDialog::Chosen DuplicateDialog::chosen() const
{
    const PlanOptions now = options();
    return {
        m_ui->destinations->typed(),
        m_copies == nullptr ? QStringList() : m_copies->templates(),
        now.attributes,
        now.ifExists,
        now.naming,
        now.scopes,
        now.comment,
        m_builder ? m_builder->choices() : m_start.choices,
        m_builder ? m_builder->plan().edits : m_start.edits};
}

void DuplicateDialog::setUp(const ServiceDescriptor& service)
{
    const bool staysThere = service.capabilities.sameLocationOnly;
    m_ui->toLabel->setVisible(!staysThere);
    m_ui->destinations->setVisible(!staysThere);
    if (staysThere)
        setUpCopies(service);
    else
        setUpDestinations(service);
    m_start.destinations.clear();
    m_options = new OptionsEditor(*m_ui->form, service, this);
    m_options->setOptions(m_start.options);
    connect(m_options, &OptionsEditor::changed, this, &DuplicateDialog::setOptions);
}

void DuplicateDialog::setUpDestinations(const ServiceDescriptor& service)
{
    m_ui->toLabel->setMinimumHeight(m_ui->cancelButton->sizeHint().height());
    m_ui->destinations->setUp(
        project(), service, m_start.from,
        [this](const Location& location) {
            return m_context.isProduction(m_connectionId, location);
        },
        m_ui->toLabel);
    QList<Location> locations;
    for (const Destination& destination : std::as_const(m_start.destinations))
        locations.append(destination.location);
    m_ui->destinations->setLocations(locations);
    connect(m_ui->destinations, &DestinationsEditor::changed, this, &DuplicateDialog::updateAccept);
}

void DuplicateDialog::setUpCopies(const ServiceDescriptor& service)
{
    m_copies = new CopyEditor(*m_ui->form, service, m_start.secrets, this);
    QStringList templates;
    for (const Destination& copy : std::as_const(m_start.destinations))
        templates.append(copy.nameTemplate);
    m_copies->setTemplates(templates);
    m_copies->setOptions(m_start.options);
    connect(m_copies, &CopyEditor::optionsChanged, this, &DuplicateDialog::setOptions);
    connect(m_copies, &CopyEditor::copiesChanged, this, &DuplicateDialog::updateAccept);
    connect(m_copies, &CopyEditor::reloadRequested, this, [this] {
        if (m_builder)
            m_builder->reloadDestination(0);
    });
    connect(m_ui->table, &PlanView::editRequested, this, &DuplicateDialog::editCopies);
    connect(m_ui->table, &PlanView::resetRequested, this, [this](const QList<int>& cells) {
        m_builder->changeEdits(cells, [](CellEdit& edit) { edit = {}; });
    });
}

void DuplicateDialog::setOptions()
{
    if (m_builder)
        m_builder->setOptions(options());
    updateAccept();
}

PlanOptions DuplicateDialog::options() const
{
    PlanOptions options = m_options == nullptr ? PlanOptions{} : m_options->options();
    if (m_copies != nullptr)
        m_copies->fill(options);
    return options;
}

void DuplicateDialog::editCopies(const QList<int>& cells)
{
    const ServiceDescriptor* service = m_context.connections.descriptor(m_connectionId);
    if (!m_builder || service == nullptr)
        return;
    auto* dialog = new CopyDialog(m_builder->plan(), cells, *service, this);
    connect(dialog, &QDialog::accepted, m_builder.get(), [this, dialog, cells] {
        m_builder->changeEdits(cells, [dialog](CellEdit& edit) { dialog->fill(edit); });
    });
    dialog->open();
}

void DuplicateDialog::setUpPlanArea()
{
    connect(m_ui->categories, &CategoryBar::chosen, this, [this](int id) {
        if (m_model)
            m_model->setCategory(PlanCategory(id));
    });
    connect(m_ui->table, &PlanView::currentCellChanged, this, &DuplicateDialog::showCell);
    connect(
        m_ui->table, &PlanView::choiceMade, this,
        [this](const QList<int>& cells, ExistsAction action) {
            m_builder->setChoices(cells, action);
        });
}

Project DuplicateDialog::project() const
{
    return m_context.connections.project(m_connectionId, m_start.from.projectId);
}

QString DuplicateDialog::notWritable() const
{
    return m_context.connections.whyNotDuplicate(m_connectionId, m_start.from.projectId);
}

void DuplicateDialog::sessionChanged()
{
    Session* session = m_context.connections.session(m_connectionId);
    const ConnectionState state = m_context.connections.state(m_connectionId);
    if (session != m_session || (session == nullptr && m_builder != nullptr)) {
        m_session = session;
        makeBuilder(session);
    }
    if (state == ConnectionState::Open) {
        m_ui->strip->clear();
    } else if (state == ConnectionState::Opening) {
        m_ui->strip->showMessage(MessageStrip::Kind::Notice, tr("Signing in…"));
    } else {
        if (state == ConnectionState::Closed)
            m_ui->strip->showMessage(
                MessageStrip::Kind::Warning,
                tr("The connection was closed. Sign in again to go on; what is chosen here "
                   "stays."));
        else
            m_ui->strip->showError(m_context.connections.lastError(m_connectionId));
        m_ui->strip->setAction(tr("Sign &in…"));
    }
    updateAccept();
}

void DuplicateDialog::makeBuilder(Session* session)
{
    m_ui->table->setModel(nullptr);
    m_model.reset();
    m_ui->destinations->setBuilder(nullptr, nullptr);
    if (m_copies != nullptr)
        m_copies->setBuilder(nullptr);
    if (m_builder) {
        m_start.edits = m_builder->plan().edits;
        m_start.choices = m_builder->choices();
    }
    m_builder.reset();
    if (session == nullptr) {
        showPlan();
        return;
    }
    m_start.notWritable = notWritable();
    m_start.options = options();
    m_builder = std::make_unique<PlanBuilder>(*session, m_start);
    m_model = std::make_unique<PlanTableModel>(*m_builder);
    m_ui->table->setModel(m_model.get());
    connect(m_builder.get(), &PlanBuilder::planChanged, this, &DuplicateDialog::showPlan);
    if (m_copies != nullptr)
        m_copies->setBuilder(m_builder.get());
    else
        m_ui->destinations->setBuilder(m_builder.get(), session);
    showPlan();
}

void DuplicateDialog::signInAgain()
{
    auto* dialog
        = new ConnectionDialog(m_context, m_context.connections.connection(m_connectionId), this);
    connect(
        dialog, &ConnectionDialog::connectionSaved, &m_context.connections,
        &ConnectionManager::open);
    dialog->open();
}

void DuplicateDialog::showPlan()
{
    if (m_copies != nullptr && m_builder)
        m_copies->showPlan(m_builder->plan());
    const bool canOverwrite = !m_builder || m_builder->plan().rules.canOverwrite;
    const auto category
        = [this](PlanCategory id, const QString& title, const StateLook& look, bool always) {
              return Category{
                  int(id), title, look.icon, look.tone, m_model ? m_model->count(id) : 0, always};
          };
    m_ui->categories->setCategories({
        category(PlanCategory::All, tr("All"), {}, true),
        category(PlanCategory::New, tr("New"), lookOf(CellState::New, CellAction::Create), true),
        category(
            PlanCategory::Overwrite, tr("Overwrite"),
            lookOf(CellState::Exists, CellAction::Overwrite), canOverwrite),
        category(
            PlanCategory::Skip, tr("Skip"), lookOf(CellState::Exists, CellAction::Skip),
            canOverwrite),
        category(
            PlanCategory::Blocked, tr("Blocked"), lookOf(CellState::Blocked, CellAction::None),
            true),
        category(
            PlanCategory::Unknown, tr("Unknown"), lookOf(CellState::Unknown, CellAction::None),
            false),
        category(
            PlanCategory::Warnings, tr("Warnings"), {QStringLiteral("warning"), Tone::Warning},
            false),
    });
    showCell();
    updateAccept();
}

void DuplicateDialog::showCell()
{
    const int index = m_ui->table->currentCell();
    if (!m_builder || index < 0 || index >= int(m_builder->plan().cells.size())) {
        m_ui->cellText->setContent(
            QStringLiteral("info"), Tone::Muted,
            m_copies != nullptr
                ? tr("Go to a name to read more about it. F2 edits it; the menu has its scopes and "
                     "comment.")
                : tr("Go to a cell to read more about it. Space or F2 changes what happens where a "
                     "key exists."));
        return;
    }
    const PlanCell& cell = m_builder->plan().cells[size_t(index)];
    const StateLook look = lookOf(cell.state, cell.action);
    m_ui->cellText->setContent(look.icon, Tone::Text, cellDetails(m_builder->plan(), cell));
}

QString DuplicateDialog::whyNot() const
{
    if (!m_builder || m_session == nullptr)
        return tr("Not signed in.");
    if (m_start.secrets.isEmpty())
        return whyNothingToRun(m_builder->plan(), {});
    if (m_ui->destinations->hasProblem())
        return tr("Correct or remove what is marked above.");
    if (m_copies != nullptr && m_copies->hasProblem())
        return tr("Correct what is marked above.");
    return whyNothingToRun(m_builder->plan(), m_builder->plan().counts());
}

void DuplicateDialog::updateAccept()
{
    const PlanCounts counts = m_builder ? m_builder->plan().counts() : PlanCounts{};
    const QString reason = whyNot();
    m_ui->summary->setText(planSummary(counts) + callsText());
    m_ui->summary->setVisible(counts.all > 0);
    m_ui->reason->setContent(QStringLiteral("info"), Tone::Info, reason);
    m_ui->duplicateButton->setText(
        counts.writes() > 0 ? tr("&Duplicate %Ln secret(s)", nullptr, counts.writes())
                            : tr("&Duplicate"));
    m_ui->duplicateButton->setEnabled(reason.isEmpty());
    m_ui->duplicateButton->setToolTip(reason);
    m_ui->table->setHint(
        counts.all == 0 ? reason : tr("No secret is in this category. Choose another one above."));
}

QString DuplicateDialog::callsText() const
{
    if (!m_builder || m_session == nullptr || m_builder->plan().isLoading())
        return {};
    const QString text = toText(forecastOf(
        m_builder->plan(), m_session->descriptor().capabilities, m_session->copyLimit(),
        QDateTime::currentDateTimeUtc()));
    return text.isEmpty() ? text : u' ' + text;
}

QSet<int> DuplicateDialog::productionDestinations() const
{
    QSet<int> production;
    const QMap<int, std::pair<int, int>> writes = writesPerDestination(m_builder->plan());
    for (auto entry = writes.keyBegin(); entry != writes.keyEnd(); ++entry) {
        const Location& location = m_builder->plan().destinations[*entry].location;
        if (m_context.isProduction(m_connectionId, location))
            production.insert(*entry);
    }
    return production;
}

void DuplicateDialog::duplicate()
{
    if (!whyNot().isEmpty())
        return;
    const int limit = m_context.settings.overwriteLimit();
    const bool overwritesMany = limit > 0 && m_builder->plan().counts().overwrite > limit;
    if (productionDestinations().isEmpty() && !overwritesMany)
        start();
    else
        ask(false);
}

void DuplicateDialog::ask(bool again)
{
    const QString host = m_context.connections.connection(m_connectionId).site.host();
    const auto environmentTitle = [this](const Location& location) {
        return m_context.connections.environmentTitle(m_connectionId, location);
    };
    auto* question = new ConfirmRunDialog(
        m_builder->plan(), m_session->descriptor(), productionDestinations(), host,
        environmentTitle, this);
    if (again)
        question->tellThatThePlanChanged();
    connect(question, &QDialog::accepted, this, [this, asked = printOf(m_builder->plan())] {
        takeConfirmation(asked);
    });
    question->open();
}

void DuplicateDialog::takeConfirmation(const QString& asked)
{
    // While the question was open the session may have gone, and destinations may have been listed.
    if (!whyNot().isEmpty())
        updateAccept();
    else if (printOf(m_builder->plan()) == asked)
        start();
    else
        ask(true);
}

void DuplicateDialog::start()
{
    const int number = m_context.runs.start(m_connectionId, m_builder->plan());
    if (number == 0) {
        Error error = Error::of(ErrorKind::Unauthorised, tr("Starting the run"));
        error.said = tr("the connection is not signed in any more");
        m_ui->strip->showError(error);
        m_ui->strip->setAction(tr("Sign &in…"));
        return;
    }
    rememberPlan(m_context, m_connectionId, m_builder->plan());
    Q_EMIT runStarted(number);
    accept();
}

} // namespace Keycutter
