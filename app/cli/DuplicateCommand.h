// SPDX-License-Identifier: MIT
#pragma once

#include "cli/DuplicateOptions.h"
#include "plan/PlanBuilder.h"
#include "plan/RunForecast.h"
#include "services/Session.h"

#include <QObject>

#include <memory>

namespace Keycutter {

class Core;
class RunFollower;

//! `keycutter duplicate`: signs in, lists, plans, asks, runs and prints the outcome of each
//! secret, with the same parts as the window.
class DuplicateCommand : public QObject
{
    Q_OBJECT

public:
    //! @p core must outlive this.
    DuplicateCommand(Core& core, DuplicateOptions options, QObject* parent = nullptr);
    ~DuplicateCommand() override;

    //! Starts; finished() follows.
    void start();

Q_SIGNALS:
    //! Once, with the exit code (see ExitCode.h).
    void finished(int exitCode);

private:
    void open(const QString& connectionId);
    void followState();
    void findPlaces();
    //! Fills in from and to; what is wrong otherwise.
    [[nodiscard]] QString findDestinations(const Project& project);
    //! Why the options do not fit the service; empty when they do.
    [[nodiscard]] QString misfit(const ServiceDescriptor& service) const;
    void listSource();
    void makePlan(const QList<Secret>& secrets);
    [[nodiscard]] PlanOptions planOptions() const;
    void followPlan();
    //! The calls of the plan, and how long the service's limit makes them take.
    [[nodiscard]] RunForecast forecast() const;
    void showPlan();
    //! False, and refused, when the person does not want it or cannot be asked.
    [[nodiscard]] bool confirmed();
    //! Has the run recorded before it starts.
    void record();
    void run();
    void refuse(const QString& problem);

    Core& m_core;
    const DuplicateOptions m_options;
    QString m_connectionId;
    Location m_from;
    QList<Location> m_to;
    QString m_notWritable;
    std::unique_ptr<PlanBuilder> m_plan;
    std::unique_ptr<RunFollower> m_follower;
    int m_run = 0;
    bool m_done = false;
};

} // namespace Keycutter
