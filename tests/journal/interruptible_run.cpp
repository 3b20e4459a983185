// SPDX-License-Identifier: MIT
// A program for the kill test: carries a run out, or takes up one that was interrupted, and kills
// itself at one step of it.
//
//   interruptible_run run STATE_FOLDER SITE CLIENT_ID FROM TO...
//   interruptible_run resume STATE_FOLDER SITE CLIENT_ID
//   interruptible_run undo STATE_FOLDER SITE CLIENT_ID
//
// Undone, and what was overwritten restored, is the newest run that copies. A place is
// PROJECT:ENVIRONMENT:PATH. The service is the one of KEYCUTTER_TEST_SERVICE; where it can rename,
// a few secrets of FROM are copied beside themselves, and there are no TO and no client id. The way
// to sign in is the service's first, or that of KEYCUTTER_TEST_METHOD. The client secret or token
// is in KEYCUTTER_TEST_SECRET, the number of the deadly step, from 1, in KEYCUTTER_TEST_KILL_AT.
// Exit code 0: the run has ended; 3: there was none to take up; 1: it did not work.
#include "plan/PlanBuilder.h"
#include "runs/InterruptedUndo.h"
#include "runs/Runner.h"
#include "runs/journal/RunJournal.h"
#include "runs/undo/UndoPreparation.h"
#include "runs/undo/UndoWork.h"
#include "services/ServiceRegistry.h"

#include <QCoreApplication>
#include <QUuid>

#include <csignal>
#include <cstdio>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr int nothingToDo = 3;
constexpr int copiesBeside = 5;

//! The moments at which the program may die.
class Steps
{
public:
    void pass()
    {
        if (++m_passed == m_deadly)
            std::raise(SIGKILL);
    }

private:
    int m_passed = 0;
    int m_deadly = qEnvironmentVariableIntValue("KEYCUTTER_TEST_KILL_AT");
};

//! The journal, with a step before and after everything that is told to it.
class DeadlyLog : public RunLog
{
public:
    explicit DeadlyLog(RunJournal& journal)
        : m_journal(journal)
    {
    }

    void begin(const Run& run) override
    {
        around([&] { m_journal.begin(run); });
    }
    JobOf<void>* intend(const Run& run, const RunIntent& intent) override
    {
        m_steps.pass();
        JobOf<void>* job = m_journal.intend(run, intent);
        m_steps.pass();
        // It is on the disk, and the call is about to be sent.
        QObject::connect(job, &Job::finished, &m_journal, [this] { m_steps.pass(); });
        return job;
    }
    void close(const Run& run, int intent) override
    {
        around([&] { m_journal.close(run, intent); });
    }
    void recordCells(const Run& run, const std::vector<int>& cells) override
    {
        around([&] { m_journal.recordCells(run, cells); });
    }
    void recordFolders(const Run& run) override
    {
        around([&] { m_journal.recordFolders(run); });
    }
    void recordApprovals(const Run& run) override
    {
        around([&] { m_journal.recordApprovals(run); });
    }
    void end(const Run& run) override
    {
        around([&] { m_journal.end(run); });
    }

private:
    template <class Action> void around(const Action& action)
    {
        m_steps.pass();
        action();
        m_steps.pass();
    }

    RunJournal& m_journal;
    Steps m_steps;
};

RunPauses quickPauses()
{
    using Ms = RunPauses::Ms;
    RunPauses pauses;
    pauses.listing = {Ms(20), Ms(20)};
    pauses.effect = {Ms(10), Ms(30)};
    pauses.folder = {Ms(20)};
    pauses.abandoned = Ms(60);
    return pauses;
}

Location placeOf(const QString& text)
{
    return {text.section(u':', 0, 0), text.section(u':', 1, 1), text.section(u':', 2)};
}

class Program : public QObject
{
public:
    explicit Program(const QStringList& arguments)
        : m_arguments(arguments)
        , m_journal(arguments.value(2))
        , m_log(m_journal)
    {
        registerServices(m_registry);
    }

    void start()
    {
        m_serviceId = qEnvironmentVariable("KEYCUTTER_TEST_SERVICE");
        const Service* service = m_registry.find(m_serviceId);
        Connection connection;
        connection.serviceId = m_serviceId;
        connection.site = QUrl(m_arguments.value(3));
        const SignInMethod method = methodOf(service->descriptor());
        connection.method = method.id;
        Credentials credentials;
        for (const CredentialField& field : method.fields) {
            if (field.secret)
                credentials[field.id] = SecretText(qEnvironmentVariable("KEYCUTTER_TEST_SECRET"));
            else if (!field.optional)
                connection.fields.insert(field.id, m_arguments.value(4));
        }
        m_session = service->createSession(connection, std::move(credentials));
        m_session->signIn()->onFinished(this, [this](const Result<SignInReport>& report) {
            if (!report)
                return fail(report.error());
            if (m_arguments.value(1) == u"run")
                list();
            else
                findRun();
        });
    }

private:
    [[nodiscard]] static SignInMethod methodOf(const ServiceDescriptor& service)
    {
        const QString wanted = qEnvironmentVariable("KEYCUTTER_TEST_METHOD");
        for (const SignInMethod& method : service.methods) {
            if (wanted.isEmpty() || method.id == wanted)
                return method;
        }
        return {};
    }

    void list()
    {
        const Location from = placeOf(m_arguments.value(5));
        m_session->listSecrets(from)->onFinished(
            this, [this, from](const Result<Listing>& listing) {
                if (!listing)
                    return fail(listing.error());
                QList<Secret> secrets = listing->secrets;
                std::ranges::sort(secrets, {}, &Secret::key);
                plan(from, secrets);
            });
    }

    void plan(const Location& from, const QList<Secret>& secrets)
    {
        const bool renames = m_session->descriptor().capabilities.canRename;
        m_builder = std::make_unique<PlanBuilder>(
            *m_session, from, renames ? secrets.first(copiesBeside) : secrets, QString());
        if (renames)
            m_builder->addDestination(from, u"{name}_KILLED"_s);
        m_builder->setOptions({Attribute::Value | Attribute::Comment, ExistsAction::Overwrite});
        for (const QString& to : m_arguments.mid(6))
            m_builder->addDestination(placeOf(to));
        connect(m_builder.get(), &PlanBuilder::planChanged, this, &Program::runWhenPlanned);
        runWhenPlanned();
    }

    void runWhenPlanned()
    {
        if (m_builder->plan().isLoading() || m_runner)
            return;
        Run run;
        run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        run.number = m_journal.lastNumber() + 1;
        run.plan = m_builder->plan();
        run.serviceId = m_serviceId;
        for (const Destination& to : run.plan.destinations)
            run.destinationTitles.append(toText(to.location));
        m_runner = std::make_unique<Runner>(*m_session, std::move(run));
        m_runner->setLog(&m_log);
        carryOut();
    }

    [[nodiscard]] bool isWanted(const RunHead& head) const
    {
        if (m_arguments.value(1) == u"undo")
            return head.state == StoredState::Finished && head.undoes.isEmpty();
        return head.state == StoredState::Running;
    }

    void findRun()
    {
        m_journal.heads()->onFinished(this, [this](const Result<QList<RunHead>>& heads) {
            if (!heads)
                return fail(heads.error());
            for (const RunHead& head : *heads) {
                if (isWanted(head))
                    return load(head.id);
            }
            QCoreApplication::exit(nothingToDo);
        });
    }

    void load(const QString& id)
    {
        m_journal.load(id)->onFinished(this, [this](const Result<StoredRun>& stored) {
            if (!stored)
                return fail(stored.error());
            if (m_arguments.value(1) == u"undo")
                prepareUndo(stored->run);
            else
                takeUp(*stored);
        });
    }

    void takeUp(const StoredRun& stored)
    {
        if (isUndo(stored.run)) {
            m_runner = std::make_unique<Runner>(
                *m_session, stored.run,
                std::make_unique<InterruptedUndo>(stored.open, stored.toClose));
        } else {
            m_runner = std::make_unique<Runner>(*m_session, stored.run);
            m_runner->checkFirst(stored.open, Runner::AfterCheck::GoOn);
        }
        m_runner->setLog(&m_log, stored.lastIntent);
        carryOut();
    }

    void prepareUndo(const Run& run)
    {
        auto* preparation = new UndoPreparation(*m_session, run, this);
        connect(preparation, &UndoPreparation::finished, this, [this, preparation] {
            const UndoPlan plan = preparation->plan({true});
            Run undo = undoRunOf(plan);
            undo.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            undo.number = m_journal.lastNumber() + 1;
            m_runner = std::make_unique<Runner>(
                *m_session, std::move(undo), std::make_unique<UndoWork>(plan));
            m_runner->setLog(&m_log);
            carryOut();
        });
        preparation->setPauses(quickPauses());
        preparation->start();
    }

    void carryOut()
    {
        m_runner->setPauses(quickPauses());
        connect(m_runner.get(), &Runner::finished, this, [] { QCoreApplication::exit(0); });
        m_runner->start();
    }

    void fail(const Error& error)
    {
        std::fprintf(stderr, "%s\n", qPrintable(error.message()));
        QCoreApplication::exit(1);
    }

    QStringList m_arguments;
    QString m_serviceId;
    RunJournal m_journal;
    DeadlyLog m_log;
    ServiceRegistry m_registry;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlanBuilder> m_builder;
    std::unique_ptr<Runner> m_runner;
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    Program program(QCoreApplication::arguments());
    program.start();
    return QCoreApplication::exec();
}
