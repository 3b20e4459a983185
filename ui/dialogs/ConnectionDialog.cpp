// SPDX-License-Identifier: MIT
#include "dialogs/ConnectionDialog.h"

#include "UiContext.h"
#include "dialogs/BrowserSignInPanel.h"
#include "dialogs/ConnectionQuestions.h"
#include "dialogs/ConnectionTexts.h"
#include "dialogs/CredentialForm.h"
#include "dialogs/FormRows.h"
#include "lock/AppLock.h"
#include "platform/ScreenCapture.h"
#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "theme/Theme.h"
#include "ui_ConnectionDialog.h"
#include "widgets/OpeningSize.h"
#include "widgets/TabOrder.h"

#include <QFileDialog>
#include <QUuid>

namespace Keycutter {

namespace {

bool isAboutReaching(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Tls
        || kind == ErrorKind::Malformed;
}

} // namespace

ConnectionDialog::ConnectionDialog(UiContext& context, const QString& serviceId, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
{
    m_connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_connection.serviceId = serviceId;
    m_connection.color = freeColor(m_context.connections.connections());
    setUp();
    setWindowTitle(tr("Add a connection"));
}

ConnectionDialog::ConnectionDialog(
    UiContext& context, const Connection& connection, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_connection(connection)
    , m_isNew(false)
{
    setUp();
    setWindowTitle(tr("Edit the connection “%1”").arg(connection.name));
}

ConnectionDialog::~ConnectionDialog()
{
    // The field with the focus would have its text looked at on its way out.
    m_ui->caEdit->disconnect(this);
    // A test that nobody waits for any more.
    if (m_job && !m_isSaving)
        m_job->cancel();
    m_credentialForm->forgetSecrets();
}

void ConnectionDialog::setUp()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    // The rows between this one and the next of the form are left for the credentials.
    int methodRow = 0;
    int column = 0;
    int span = 0;
    m_ui->form->getItemPosition(
        m_ui->form->indexOf(m_ui->methodPart), &methodRow, &column, &span, &span);
    m_credentialForm = new CredentialForm(*m_ui->form, methodRow + 1, this);
    m_ui->siteLabel->setBuddy(m_ui->site->firstControl());
    for (QLabel* label :
         {m_ui->serviceLabel, m_ui->siteLabel, m_ui->methodLabel, m_ui->nameLabel, m_ui->colorLabel,
          m_ui->caLabel})
        alignWithBuddy(*label);
    m_ui->form->setRowStretch(m_ui->form->rowCount(), 1);
    fillColors();
    for (const Service* service : m_context.connections.registry().all()) {
        const ServiceDescriptor& descriptor = service->descriptor();
        m_ui->serviceBox->addItem(themedIcon(descriptor.icon), descriptor.name, descriptor.id);
    }
    m_ui->serviceLabel->setVisible(m_ui->serviceBox->count() > 1);
    m_ui->serviceBox->setVisible(m_ui->serviceBox->count() > 1);
    m_ui->serviceBox->setEnabled(m_isNew);
    // The hint is all that says what the field is for.
    m_ui->caEdit->setMinimumWidth(
        m_ui->caEdit->fontMetrics().horizontalAdvance(m_ui->caEdit->placeholderText())
        + 3 * Theme::unit);
    load();
    setBusy(nullptr, {});

    connect(m_ui->serviceBox, &QComboBox::activated, this, &ConnectionDialog::showService);
    connect(m_ui->site, &SitePicker::changed, this, &ConnectionDialog::siteChanged);
    connect(m_ui->methodBox, &QComboBox::activated, this, &ConnectionDialog::showMethod);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, m_ui->nameNote, &FieldNote::clear);
    connect(m_ui->caEdit, &QLineEdit::textEdited, m_ui->caNote, &FieldNote::clear);
    connect(m_ui->caEdit, &QLineEdit::editingFinished, this, [this] {
        if (const QString problem = typedCaFileProblem(m_ui->caEdit->text().trimmed());
            !problem.isEmpty())
            m_ui->caNote->setProblem(problem);
    });
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ConnectionDialog::browseForCaFile);
    connect(
        m_ui->browserPanel, &BrowserSignInPanel::startRequested, this,
        &ConnectionDialog::startBrowserSignIn);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConnectionDialog::reject);
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(
        &m_context.connections, &ConnectionManager::credentialsNotKept, this,
        [this](const QString& id, const QString& reason) {
            if (id == m_connection.id)
                m_notKeptReason = reason;
        });
    if (m_context.lock != nullptr)
        connect(m_context.lock, &AppLock::changed, this, &ConnectionDialog::forgetWhileLocked);
    resizeOnScreen(*this, {70 * Theme::unit, 80 * Theme::unit});
}

void ConnectionDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    keepOutOfScreenCapture(*this);
}

void ConnectionDialog::forgetWhileLocked()
{
    if (!m_context.lock->isLocked())
        return;
    if (m_job && !m_isSaving)
        m_job->cancel();
    m_credentialForm->forgetSecrets();
    m_ui->browserPanel->reset();
}

void ConnectionDialog::fillColors()
{
    const QList<ConnectionColor> colors = connectionColors();
    for (const ConnectionColor& color : colors)
        m_ui->colorBox->addItem(colorIcon(color.value), color.name, color.value);
    if (m_ui->colorBox->findData(m_connection.color) < 0 && !m_connection.color.isEmpty())
        m_ui->colorBox->addItem(
            colorIcon(m_connection.color), m_connection.color, m_connection.color);
    m_ui->colorBox->setCurrentIndex(qMax(0, m_ui->colorBox->findData(m_connection.color)));
}

void ConnectionDialog::load()
{
    m_ui->serviceBox->setCurrentIndex(qMax(0, m_ui->serviceBox->findData(m_connection.serviceId)));
    m_ui->nameEdit->setText(m_connection.name);
    m_ui->caEdit->setText(m_connection.caFile);
    showService();
    m_credentialForm->setFields(m_connection.fields);
}

void ConnectionDialog::showService()
{
    const Service* shown = service();
    if (shown == nullptr)
        return;
    const ServiceDescriptor& descriptor = shown->descriptor();
    m_ui->site->setService(*shown, m_connection.site);
    m_ui->methodBox->clear();
    for (const SignInMethod& entry : descriptor.methods)
        m_ui->methodBox->addItem(entry.title, entry.id);
    m_ui->methodBox->setCurrentIndex(qMax(0, m_ui->methodBox->findData(m_connection.method)));
    siteChanged();
    showMethod();
}

void ConnectionDialog::showMethod()
{
    const SignInMethod* shown = method();
    if (shown == nullptr)
        return;
    m_ui->methodText->setContent({}, Tone::Muted, shown->description);
    m_credentialForm->showMethod(service()->descriptor().id, *shown);
    showStored();
    m_ui->browserPanel->setVisible(shown->usesBrowser);
    m_ui->resultNote->clear();
    orderTabsByLayout(*this);
}

void ConnectionDialog::siteChanged()
{
    m_ui->resultNote->clear();
    // What the browser brought is for the site that it was asked for.
    m_ui->browserPanel->reset();
    showStored();
    updateSuggestedName();
}

void ConnectionDialog::showStored()
{
    using Stored = CredentialForm::Stored;
    if (m_isNew || m_ui->methodBox->currentData().toString() != m_connection.method)
        m_credentialForm->setStored(Stored::None);
    else
        m_credentialForm->setStored(keepsStored() ? Stored::Usable : Stored::OfAnotherSite);
}

void ConnectionDialog::updateSuggestedName()
{
    if (!m_isNew || m_ui->nameEdit->text() != m_suggestedName)
        return;
    m_suggestedName = suggestedName(
        service()->descriptor().name, m_ui->site->shortName(), m_context.connections.connections());
    m_ui->nameEdit->setText(m_suggestedName);
}

void ConnectionDialog::browseForCaFile()
{
    auto* chooser = new QFileDialog(this, tr("Choose a CA file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_ui->caEdit->setText(file);
        m_ui->caNote->setProblem(typedCaFileProblem(file));
    });
    chooser->open();
}

const Service* ConnectionDialog::service() const
{
    return m_context.connections.registry().find(m_ui->serviceBox->currentData().toString());
}

const SignInMethod* ConnectionDialog::method() const
{
    const Service* shown = service();
    return shown == nullptr ? nullptr
                            : shown->descriptor().method(m_ui->methodBox->currentData().toString());
}

bool ConnectionDialog::keepsStored() const
{
    return !m_isNew && m_ui->methodBox->currentData().toString() == m_connection.method
        && m_ui->site->isAt(m_connection.site);
}

std::optional<Connection> ConnectionDialog::read()
{
    clearNotes();
    Connection connection = m_connection;
    connection.serviceId = m_ui->serviceBox->currentData().toString();
    connection.method = m_ui->methodBox->currentData().toString();
    connection.fields = m_credentialForm->fields();
    connection.name = m_ui->nameEdit->text().trimmed();
    connection.color = m_ui->colorBox->currentData().toString();
    connection.caFile = m_ui->caEdit->text().trimmed();

    const std::optional<QUrl> site = m_ui->site->site();
    connection.site = site.value_or(QUrl());
    bool fine = site.has_value();
    fine = m_credentialForm->check() && fine;
    if (method()->usesBrowser && !keepsStored() && !m_ui->browserPanel->isConfirmed()) {
        m_ui->browserPanel->setProblem(tr("Sign in in the browser first."));
        fine = false;
    }
    if (connection.name.isEmpty()) {
        m_ui->nameNote->setProblem(tr("Give the connection a name."));
        fine = false;
    }
    if (const QString problem = typedCaFileProblem(connection.caFile); !problem.isEmpty()) {
        m_ui->caNote->setProblem(problem);
        fine = false;
    }
    if (!fine) {
        focusFirstProblem();
        return std::nullopt;
    }
    return connection;
}

Credentials ConnectionDialog::readCredentials() const
{
    return method()->usesBrowser ? m_ui->browserPanel->credentials()
                                 : m_credentialForm->credentials();
}

void ConnectionDialog::startBrowserSignIn()
{
    clearNotes();
    Connection connection = m_connection;
    connection.method = m_ui->methodBox->currentData().toString();
    connection.serviceId = m_ui->serviceBox->currentData().toString();
    connection.fields = m_credentialForm->fields();
    connection.caFile = m_ui->caEdit->text().trimmed();
    const std::optional<QUrl> site = m_ui->site->site();
    connection.site = site.value_or(QUrl());
    if (site)
        m_ui->browserPanel->start(*service(), connection);
    else
        focusFirstProblem();
}

void ConnectionDialog::test()
{
    const std::optional<Connection> connection = read();
    if (!connection)
        return;
    auto* job = m_context.connections.test(*connection, readCredentials());
    setBusy(job, tr("Signing in to %1…").arg(connection->site.host()));
    job->onFinished(this, [this](const Result<SignInReport>& report) {
        setBusy(nullptr, {});
        if (report)
            showReport(*m_ui->resultNote, *report, service()->descriptor());
        else
            showProblem(report.error());
    });
}

void ConnectionDialog::save()
{
    if (m_isSaved) {
        accept();
        return;
    }
    const std::optional<Connection> connection = read();
    if (!connection)
        return;
    if (m_context.connections.wouldClose(*connection)
        && m_context.runs.isRunningOver(connection->id))
        askToSaveDuringRun(
            m_context, connection->id, this, [this, changed = *connection] { save(changed); });
    else
        save(*connection);
}

void ConnectionDialog::save(const Connection& connection)
{
    auto* job = m_context.connections.save(connection, readCredentials());
    m_isSaving = true;
    m_notKeptReason.clear();
    setBusy(job, tr("Saving…"));
    job->onFinished(this, [this, id = connection.id](const Result<void>& saved) {
        m_isSaving = false;
        setBusy(nullptr, {});
        if (saved)
            finishSaved(id);
        else
            showProblem(saved.error());
    });
}

void ConnectionDialog::finishSaved(const QString& id)
{
    Q_EMIT connectionSaved(id);
    if (m_notKeptReason.isEmpty()) {
        accept();
        return;
    }
    m_isSaved = true;
    m_ui->scroll->setEnabled(false);
    m_ui->testButton->hide();
    m_ui->cancelButton->hide();
    m_ui->saveButton->setText(tr("&Close"));
    m_ui->saveButton->setFocus();
    m_ui->resultNote->setWarning(
        tr("The connection is saved, but its credential is kept only until the program is closed "
           "or locks: %1")
            .arg(m_notKeptReason));
}

void ConnectionDialog::setBusy(Job* job, const QString& text)
{
    m_job = job;
    const bool busy = job != nullptr;
    m_ui->busyLabel->setText(text);
    m_ui->busyPart->setVisible(busy);
    // What is being saved cannot be stopped half-way; a test can.
    m_ui->stopButton->setVisible(busy && !m_isSaving);
    m_ui->scroll->setEnabled(!busy);
    m_ui->testButton->setEnabled(!busy);
    m_ui->saveButton->setEnabled(!busy);
    if (busy)
        (m_isSaving ? m_ui->cancelButton : m_ui->stopButton)->setFocus();
}

void ConnectionDialog::showProblem(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        m_ui->resultNote->setWarning(tr("Stopped. Nothing was kept."));
        return;
    }
    FieldNote* note = noteFor(error);
    if (note == nullptr)
        m_ui->browserPanel->setProblem(error);
    else
        note->setError(error);
    focusFirstProblem();
}

FieldNote* ConnectionDialog::noteFor(const Error& error) const
{
    if (error.field == u"site")
        return &m_ui->site->note();
    if (error.field == u"caFile")
        return m_ui->caNote;
    if (error.field == u"name")
        return m_ui->nameNote;
    if (FieldNote* note = m_credentialForm->note(error.field); note != nullptr)
        return note;
    if (error.kind == ErrorKind::Tls && !m_ui->caEdit->text().trimmed().isEmpty())
        return m_ui->caNote;
    if (isAboutReaching(error.kind))
        return &m_ui->site->note();
    if (error.kind == ErrorKind::Unauthorised) {
        if (method() != nullptr && method()->usesBrowser)
            return nullptr; // the browser panel has a note of its own
        if (FieldNote* note = m_credentialForm->note(m_credentialForm->secretFieldId());
            note != nullptr)
            return note;
    }
    return m_ui->resultNote;
}

void ConnectionDialog::clearNotes()
{
    for (FieldNote* note : {&m_ui->site->note(), m_ui->nameNote, m_ui->caNote, m_ui->resultNote})
        note->clear();
    m_credentialForm->clearNotes();
}

void ConnectionDialog::focusFirstProblem()
{
    QList<std::pair<const FieldNote*, QWidget*>> places{{&m_ui->site->note(), m_ui->site->input()}};
    const QList<QWidget*> inputs = m_credentialForm->inputs();
    for (QWidget* input : inputs)
        places.append({m_credentialForm->note(input->objectName()), input});
    places.append({m_ui->nameNote, m_ui->nameEdit});
    places.append({m_ui->caNote, m_ui->caEdit});
    for (const auto& [note, input] : std::as_const(places)) {
        if (note->isProblem()) {
            input->setFocus();
            m_ui->scroll->ensureWidgetVisible(input->parentWidget());
            return;
        }
    }
}

void ConnectionDialog::reject()
{
    if (m_job && !m_isSaving)
        m_job->cancel();
    if (m_isSaved)
        accept();
    else
        QDialog::reject();
}

} // namespace Keycutter
