// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Location.h"
#include "plan/PlanBuilder.h"

#include <QDialog>
#include <QPointer>
#include <QSet>

#include <memory>

namespace Keycutter {

class CopyEditor;
class OptionsEditor;
class PlanTableModel;
struct ServiceDescriptor;
struct UiContext;

namespace Ui {
class DuplicateDialog;
}

//! Collects where secrets go and how, shows the plan for it as it changes, and starts the run. Show
//! it with open(); it deletes itself when closed.
class DuplicateDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicateDialog(
        UiContext& context, const QString& connectionId, const Location& from,
        const QList<Secret>& secrets, QWidget* parent);
    //! Begins with the destinations, options, choices and the narrowing of @p start, for example
    //! retryInput().
    DuplicateDialog(
        UiContext& context, const QString& connectionId, const PlanInput& start, QWidget* parent);
    ~DuplicateDialog() override;

    //! Asks first when something was changed by hand since the dialog was made.
    void reject() override;

Q_SIGNALS:
    //! The run of that number was started; the dialog closes.
    void runStarted(int number);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    //! What a person can change here.
    struct Chosen
    {
        QList<Location> destinations;
        QStringList templates;
        Attributes attributes;
        ExistsAction ifExists = ExistsAction::Skip;
        NamingRules naming;
        std::optional<QStringList> scopes;
        std::optional<QString> comment;
        CellChoices choices;
        CellEdits edits;

        friend bool operator==(const Chosen&, const Chosen&) = default;
    };
    [[nodiscard]] Chosen chosen() const;

    void setUp(const ServiceDescriptor& service);
    void setUpDestinations(const ServiceDescriptor& service);
    void setUpCopies(const ServiceDescriptor& service);
    void setUpPlanArea();
    [[nodiscard]] PlanOptions options() const;
    void setOptions();
    void editCopies(const QList<int>& cells);
    //! That the secrets come from.
    [[nodiscard]] Project project() const;
    [[nodiscard]] QString notWritable() const;

    void sessionChanged();
    void makeBuilder(Session* session);
    void signInAgain();
    void showPlan();
    void showCell();
    void updateAccept();
    //! How many calls the plan takes, and how long; empty while it is not known.
    [[nodiscard]] QString callsText() const;
    [[nodiscard]] QString whyNot() const;

    void duplicate();
    [[nodiscard]] QSet<int> productionDestinations() const;
    //! Starts the plan when that is confirmed; @p again: another one than this was confirmed.
    void ask(bool again);
    //! The plan was confirmed when it was @p asked about.
    void takeConfirmation(const QString& asked);
    void start();

    UiContext& m_context;
    const QString m_connectionId;
    //! Where the plan begins; its destinations and options are those of the form from then on.
    PlanInput m_start;
    Chosen m_untouched;
    std::unique_ptr<Ui::DuplicateDialog> m_ui;
    OptionsEditor* m_options = nullptr;
    //! In the place of the destinations, where copies stay beside their sources.
    CopyEditor* m_copies = nullptr;
    QPointer<Session> m_session;
    // The model reads the builder: it goes first.
    std::unique_ptr<PlanBuilder> m_builder;
    std::unique_ptr<PlanTableModel> m_model;
};

} // namespace Keycutter
