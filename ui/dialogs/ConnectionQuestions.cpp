// SPDX-License-Identifier: MIT
#include "dialogs/ConnectionQuestions.h"

#include "UiContext.h"
#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionQuestions)
};

//! What a person is asked. The harmless answer is the default one.
struct Question
{
    QString name; //!< of the box
    QString title;
    QString text;
    QString more;
    QString yes;
    QString no;
};

void ask(const Question& question, QWidget* parent, const std::function<void()>& agreed)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(themedIcon(QStringLiteral("warning"), Tone::Warning).pixmap(QSize(32, 32)));
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.more);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
    QPushButton* no = box->addButton(question.no, QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, agreed);
    box->open();
}

//! What becomes of the run when its session is gone.
QString endOfTheRun()
{
    return Text::tr(
        "The outcome of what was sent already stays unknown, and the rest is not sent. To know "
        "every outcome, cancel the run first and wait until it has stopped.");
}

} // namespace

void signOut(UiContext& context, const QString& connectionId, QWidget* parent)
{
    const auto close = [&context, connectionId] { context.connections.close(connectionId); };
    if (!context.runs.isRunningOver(connectionId)) {
        close();
        return;
    }
    ask({QStringLiteral("signOutQuestion"), Text::tr("A run is under way"),
         Text::tr("Sign out of “%1” and end the run that is under way over it?")
             .arg(context.connections.connection(connectionId).name),
         endOfTheRun(), Text::tr("&Sign out and end the run"), Text::tr("&Keep running")},
        parent, close);
}

void askToRemove(
    const UiContext& context, const QString& connectionId, QWidget* parent,
    const std::function<void()>& agreed)
{
    const Connection connection = context.connections.connection(connectionId);
    QString more = Text::tr("Nothing is changed at %1.").arg(connection.site.host());
    if (context.runs.isRunningOver(connectionId))
        more = Text::tr("A run is under way over it and ends with that. %1 %2")
                   .arg(endOfTheRun(), more);
    ask({QStringLiteral("removeQuestion"), Text::tr("Remove a connection"),
         Text::tr("Remove the connection “%1” and its credential from this computer?")
             .arg(connection.name),
         more, Text::tr("&Remove"), Text::tr("&Cancel")},
        parent, agreed);
}

void askToSaveDuringRun(
    const UiContext& context, const QString& connectionId, QWidget* parent,
    const std::function<void()>& agreed)
{
    ask({QStringLiteral("saveQuestion"), Text::tr("A run is under way"),
         Text::tr("Save the changes to “%1” and end the run that is under way over it?")
             .arg(context.connections.connection(connectionId).name),
         Text::tr("The run goes on with a new credential and a new name, but not with another "
                  "address or another sign-in. %1")
             .arg(endOfTheRun()),
         Text::tr("&Save and end the run"), Text::tr("&Keep running")},
        parent, agreed);
}

} // namespace Keycutter
