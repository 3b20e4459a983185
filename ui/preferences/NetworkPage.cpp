// SPDX-License-Identifier: MIT
#include "preferences/NetworkPage.h"

#include "dialogs/ConnectionTexts.h"
#include "settings/Settings.h"
#include "ui_NetworkPage.h"

#include <QDir>
#include <QFileDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Kind = ProxyChoice::Kind;

bool isHost(const QString& text)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(text);
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

NetworkPage::NetworkPage(Settings& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::NetworkPage>())
{
    m_ui->setupUi(this);
    load();
    connectFields();
    check();
}

NetworkPage::~NetworkPage() = default;

void NetworkPage::load()
{
    const ProxyChoice proxy = m_settings.proxy();
    m_ui->systemProxy->setChecked(proxy.kind == Kind::System);
    m_ui->noProxy->setChecked(proxy.kind == Kind::None);
    m_ui->ownProxy->setChecked(proxy.kind == Kind::Own);
    m_ui->hostEdit->setText(proxy.host);
    if (proxy.port > 0)
        m_ui->portBox->setValue(proxy.port);
    m_ui->caEdit->setText(QDir::toNativeSeparators(m_settings.caFile()));
}

void NetworkPage::connectFields()
{
    for (const QRadioButton* button : {m_ui->systemProxy, m_ui->noProxy, m_ui->ownProxy}) {
        connect(button, &QRadioButton::clicked, this, [this] {
            commitProxy();
            if (m_ui->ownProxy->isChecked() && m_ui->hostEdit->text().isEmpty())
                m_ui->hostEdit->setFocus();
        });
    }
    connect(m_ui->hostEdit, &QLineEdit::textEdited, this, &NetworkPage::check);
    connect(m_ui->hostEdit, &QLineEdit::editingFinished, this, &NetworkPage::commitProxy);
    connect(m_ui->portBox, &QSpinBox::valueChanged, this, &NetworkPage::commitProxy);
    connect(m_ui->caEdit, &QLineEdit::editingFinished, this, &NetworkPage::commitCaFile);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &NetworkPage::browse);
}

void NetworkPage::splitAddress()
{
    QString text = m_ui->hostEdit->text().trimmed();
    if (!text.contains(u':') || isHost(text))
        return;
    if (!text.contains(u"://"))
        text.prepend(u"http://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!isPlain || url.scheme() != u"http")
        return;
    m_ui->hostEdit->setText(url.host());
    if (url.port() > 0)
        m_ui->portBox->setValue(url.port());
}

QString NetworkPage::hostProblem() const
{
    const QString host = m_ui->hostEdit->text().trimmed();
    if (!m_ui->ownProxy->isChecked() || isHost(host))
        return {};
    if (host.isEmpty())
        return tr("Type the proxy’s host. Until then the proxy stays as it was.");
    if (host.contains(u'@'))
        return tr("A proxy’s password is not kept here. Set such a proxy up in the system, and "
                  "choose “As the system says”.");
    return tr("“%1” is no host name and no address of an HTTP proxy. Until it is one, the proxy "
              "stays as it was.")
        .arg(host);
}

void NetworkPage::check()
{
    m_ui->ownPart->setEnabled(m_ui->ownProxy->isChecked());
    m_ui->hostNote->setProblem(hostProblem());
    Q_EMIT checked();
}

void NetworkPage::commitProxy()
{
    splitAddress();
    check();
    if (m_ui->hostNote->isProblem())
        return;
    ProxyChoice choice;
    choice.host = m_ui->hostEdit->text().trimmed();
    choice.port = quint16(m_ui->portBox->value());
    if (m_ui->ownProxy->isChecked())
        choice.kind = Kind::Own;
    else
        choice.kind = m_ui->noProxy->isChecked() ? Kind::None : Kind::System;
    m_settings.setProxy(choice);
}

void NetworkPage::commitCaFile()
{
    const QString file = QDir::fromNativeSeparators(m_ui->caEdit->text().trimmed());
    m_ui->caNote->setProblem(typedCaFileProblem(file));
    if (!m_ui->caNote->isProblem())
        m_settings.setCaFile(file);
    Q_EMIT checked();
}

void NetworkPage::browse()
{
    auto* chooser = new QFileDialog(this, tr("Choose a CA file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_ui->caEdit->setText(QDir::toNativeSeparators(file));
        commitCaFile();
    });
    chooser->open();
}

void NetworkPage::commit()
{
    commitProxy();
    commitCaFile();
}

QWidget* NetworkPage::wrongField() const
{
    if (m_ui->hostNote->isProblem())
        return m_ui->hostEdit;
    return m_ui->caNote->isProblem() ? m_ui->caEdit : nullptr;
}

} // namespace Keycutter
