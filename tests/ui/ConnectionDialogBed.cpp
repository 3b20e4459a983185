// SPDX-License-Identifier: MIT
#include "ConnectionDialogBed.h"

#include "WidgetSteps.h"
#include "dialogs/FieldNote.h"

#include <QComboBox>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Keycutter {

using Steps::part;

void ConnectionDialogBed::setUp()
{
    m_fixture = std::make_unique<UiFixture>();
    // Pages that would be opened in the browser end here.
    QDesktopServices::setUrlHandler(u"keycutter-test"_s, this, "openPage");
    m_pagesOpened = 0;
}

void ConnectionDialogBed::tearDown()
{
    delete m_dialog;
    m_fixture.reset();
    QDesktopServices::unsetUrlHandler(u"keycutter-test"_s);
}

ConnectionDialog* ConnectionDialogBed::add()
{
    m_dialog = new ConnectionDialog(m_fixture->context, u"fake"_s, nullptr);
    m_dialog->open();
    return m_dialog;
}

void ConnectionDialogBed::type(const QString& input, const QString& text)
{
    Steps::type(part<QLineEdit>(m_dialog, input), text);
}

QString ConnectionDialogBed::typed(const QString& input) const
{
    return part<QLineEdit>(m_dialog, input)->text();
}

void ConnectionDialogBed::fillIdentity()
{
    type(u"clientId"_s, u"my-id"_s);
    type(u"clientSecret"_s, u"my-secret"_s);
    type(u"nameEdit"_s, u"My connection"_s);
}

void ConnectionDialogBed::chooseMethod(const QString& id)
{
    auto* box = part<QComboBox>(m_dialog, u"methodBox"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentData().toString() != id)
        QTest::keyClick(box, Qt::Key_Down);
}

void ConnectionDialogBed::chooseOwnSite(const QString& address)
{
    auto* box = part<QComboBox>(m_dialog, u"siteBox"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    type(u"siteEdit"_s, address);
}

FieldNote* ConnectionDialogBed::noteBeside(const QString& input) const
{
    for (QWidget* holder = part<QWidget>(m_dialog, input)->parentWidget(); holder != nullptr;
         holder = holder->parentWidget()) {
        if (auto* note = holder->findChild<FieldNote*>({}, Qt::FindDirectChildrenOnly);
            note != nullptr && note->objectName() != u"resultNote")
            return note;
    }
    return nullptr;
}

Error ConnectionDialogBed::serverSaid(ErrorKind kind, const QString& field)
{
    Error error = Error::of(kind, u"Signing in"_s, u"the server’s own words"_s);
    error.requestId = u"req-123"_s;
    error.field = field;
    return error;
}

} // namespace Keycutter
