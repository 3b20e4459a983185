// SPDX-License-Identifier: MIT
#include "dialogs/BrowserSignInPanel.h"

#include "ui_BrowserSignInPanel.h"

#include <QDesktopServices>

namespace Keycutter {

BrowserSignInPanel::BrowserSignInPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BrowserSignInPanel>())
{
    m_ui->setupUi(this);
    m_ui->waitingText->setContent(
        QStringLiteral("info"), Tone::Info,
        tr("Waiting for the sign-in in the browser. Come back here when it is done."));
    connect(m_ui->startButton, &QPushButton::clicked, this, &BrowserSignInPanel::startRequested);
    connect(m_ui->againButton, &QPushButton::clicked, this, &BrowserSignInPanel::startRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &BrowserSignInPanel::openPage);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &BrowserSignInPanel::reset);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &BrowserSignInPanel::reset);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &BrowserSignInPanel::paste);
    connect(m_ui->pasteEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_ui->pasteButton->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_ui->useButton, &QPushButton::clicked, this, &BrowserSignInPanel::confirm);
    showStep(Step::Idle);
}

BrowserSignInPanel::~BrowserSignInPanel() = default;

void BrowserSignInPanel::start(const Service& service, const Connection& connection)
{
    reset();
    m_attempt = service.createBrowserSignIn(connection);
    if (!m_attempt)
        return;
    connect(m_attempt.get(), &BrowserSignIn::arrived, this, &BrowserSignInPanel::showIdentity);
    connect(m_attempt.get(), &BrowserSignIn::failed, this, [this](const Error& error) {
        // The attempt is the sender: it must outlive this slot.
        m_attempt.release()->deleteLater();
        showStep(Step::Idle);
        setProblem(error);
    });
    const Result<QUrl> page = m_attempt->start();
    if (!page) {
        m_attempt.reset();
        setProblem(page.error());
        return;
    }
    m_page = *page;
    showStep(Step::Waiting);
    openPage();
}

void BrowserSignInPanel::reset()
{
    m_attempt.reset();
    m_credentials.clear();
    m_ui->pasteEdit->clear();
    m_ui->note->clear();
    showStep(Step::Idle);
}

void BrowserSignInPanel::setProblem(const Error& error)
{
    m_ui->note->setError(error);
}

void BrowserSignInPanel::setProblem(const QString& text)
{
    m_ui->note->setProblem(text);
}

void BrowserSignInPanel::openPage()
{
    if (!QDesktopServices::openUrl(m_page))
        m_ui->note->setWarning(
            tr("No browser could be opened. Open this page yourself: %1").arg(m_page.toString()));
}

void BrowserSignInPanel::paste()
{
    if (!m_attempt)
        return;
    const Result<void> taken = m_attempt->paste(m_ui->pasteEdit->text().trimmed());
    if (taken)
        m_ui->note->clear();
    else
        m_ui->note->setError(taken.error());
}

void BrowserSignInPanel::showIdentity(const BrowserIdentity& identity)
{
    m_who = identity.organisation.isEmpty()
        ? identity.email
        : tr("%1, organisation %2").arg(identity.email, identity.organisation);
    m_ui->identityText->setContent(
        QStringLiteral("info"), Tone::Info,
        tr("The browser signed in as %1.\nUse this sign-in? Do so only if this is you.")
            .arg(m_who));
    m_ui->pasteEdit->clear();
    m_ui->note->clear();
    showStep(Step::Confirming);
    m_ui->discardButton->setFocus();
}

void BrowserSignInPanel::confirm()
{
    if (!m_attempt)
        return;
    m_credentials = m_attempt->takeCredentials();
    m_attempt.reset();
    m_ui->confirmedText->setContent(
        QStringLiteral("check"), Tone::Good, tr("Signed in as %1.").arg(m_who));
    showStep(Step::Confirmed);
    Q_EMIT confirmed();
}

void BrowserSignInPanel::showStep(Step step)
{
    m_ui->idlePart->setVisible(step == Step::Idle);
    m_ui->waitingPart->setVisible(step == Step::Waiting);
    m_ui->confirmPart->setVisible(step == Step::Confirming);
    m_ui->donePart->setVisible(step == Step::Confirmed);
}

} // namespace Keycutter
