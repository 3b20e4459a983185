// SPDX-License-Identifier: MIT
#pragma once

#include "UiFixture.h"
#include "dialogs/ConnectionDialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Keycutter {

class FieldNote;

//! The dialog of a connection, and what a person types into it.
class ConnectionDialogBed : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    //! In the place of the browser.
    void openPage(const QUrl&) { ++m_pagesOpened; }

protected:
    //! Everything anew; before each test.
    void setUp();
    void tearDown();
    ConnectionDialog* add();
    void type(const QString& input, const QString& text);
    void fillIdentity();
    [[nodiscard]] QString typed(const QString& input) const;
    void chooseMethod(const QString& id);
    void chooseOwnSite(const QString& address);
    //! The note right below the input of that name.
    [[nodiscard]] FieldNote* noteBeside(const QString& input) const;
    //! What the service answers to a sign-in, about @p field where that is known.
    [[nodiscard]] static Error serverSaid(ErrorKind kind, const QString& field = {});

    std::unique_ptr<UiFixture> m_fixture;
    QPointer<ConnectionDialog> m_dialog;
    int m_pagesOpened = 0;
};

} // namespace Keycutter
