// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "services/Service.h"

#include <QWidget>

#include <memory>

namespace Keycutter {

namespace Ui {
class BrowserSignInPanel;
}

//! A sign-in by the browser, step by step: open the page, wait (with a field to paste what the page
//! shows where it cannot reach the program), show who signed in, have that confirmed.
class BrowserSignInPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserSignInPanel(QWidget* parent = nullptr);
    ~BrowserSignInPanel() override;

    //! Begins an attempt for @p connection's site; one under way is given up.
    void start(const Service& service, const Connection& connection);
    //! Gives the attempt and what it brought up.
    void reset();
    void setProblem(const Error& error);
    void setProblem(const QString& text);

    [[nodiscard]] bool isConfirmed() const { return !m_credentials.empty(); }
    //! A copy of what the confirmed sign-in brought; empty before.
    [[nodiscard]] Credentials credentials() const { return cloneCredentials(m_credentials); }

Q_SIGNALS:
    //! The person wants to begin; the owner checks the site and calls start().
    void startRequested();
    void confirmed();

private:
    enum class Step { Idle, Waiting, Confirming, Confirmed };

    void showStep(Step step);
    void showIdentity(const BrowserIdentity& identity);
    void openPage();
    void paste();
    void confirm();

    std::unique_ptr<Ui::BrowserSignInPanel> m_ui;
    std::unique_ptr<BrowserSignIn> m_attempt;
    QUrl m_page;
    QString m_who;
    Credentials m_credentials;
};

} // namespace Keycutter
