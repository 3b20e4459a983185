// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/Error.h"
#include "domain/SecretText.h"
#include "services/Session.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Keycutter {

class CredentialForm;
class FieldNote;
class Service;
struct SignInMethod;
struct UiContext;

namespace Ui {
class ConnectionDialog;
}

//! Adds or edits a connection. Built from the service's descriptor alone. Show it with open(); it
//! deletes itself when closed.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    //! To add a connection; @p serviceId is the service chosen at first and may be empty.
    ConnectionDialog(UiContext& context, const QString& serviceId, QWidget* parent);
    //! To edit @p connection, or to sign in to it again.
    ConnectionDialog(UiContext& context, const Connection& connection, QWidget* parent);
    ~ConnectionDialog() override;

    //! Puts a problem that is known already beside its field, for example why a sign-in ended.
    void showProblem(const Error& error);
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    //! The connection was saved. The dialog closes, unless it has to say that the keychain could
    //! not keep the credential.
    void connectionSaved(const QString& id);

private:
    void setUp();
    //! What was typed must not outlast the lock.
    void forgetWhileLocked();
    void fillColors();
    void load();
    void showService();
    void showMethod();
    void siteChanged();
    void updateSuggestedName();
    void browseForCaFile();

    [[nodiscard]] const Service* service() const;
    [[nodiscard]] const SignInMethod* method() const;
    //! True when the credential kept for the connection fits what the form shows.
    void showStored();
    [[nodiscard]] bool keepsStored() const;
    //! The form as a connection; nothing when a field has a problem, which is then shown.
    [[nodiscard]] std::optional<Connection> read();
    [[nodiscard]] Credentials readCredentials() const;
    void startBrowserSignIn();

    void test();
    void save();
    void save(const Connection& connection);
    void setBusy(Job* job, const QString& text);
    void finishSaved(const QString& id);
    [[nodiscard]] FieldNote* noteFor(const Error& error) const;
    void clearNotes();
    void focusFirstProblem();

    UiContext& m_context;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    CredentialForm* m_credentialForm = nullptr;
    Connection m_connection;
    QPointer<Job> m_job;
    QString m_notKeptReason;
    QString m_suggestedName;
    bool m_isNew = true;
    bool m_isSaving = false;
    bool m_isSaved = false;
};

} // namespace Keycutter
