// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/Location.h"
#include "domain/Project.h"
#include "services/ServiceDescriptor.h"

#include <QWidget>

#include <memory>

namespace Keycutter {

namespace Ui {
class LocationBar;
}

class PathCompleter;
class Session;

//! Shows where the secrets come from and takes another place: connection, project, environment,
//! path. A path that is no path is said so beside the field, and what was typed stays.
class LocationBar : public QWidget
{
    Q_OBJECT

public:
    explicit LocationBar(QWidget* parent = nullptr);
    ~LocationBar() override;

    //! Shows @p location of @p connection. @p session is asked for folders while a path is typed.
    void setPlace(
        const Connection& connection, const ServiceDescriptor& descriptor, const Project& project,
        const Location& location, Session* session);
    //! Which of the project's environments are marked as production.
    void setProduction(const QStringList& slugs);
    //! Says under the path what is wrong with it; empty takes that away.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;
    void setLoading(bool loading);
    void focusPath();
    //! Shows the path of the place again, for example after Escape.
    void restorePath();

Q_SIGNALS:
    //! Another environment or path was asked for.
    void locationRequested(const Keycutter::Location& location);
    void reloadRequested();
    void cancelRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takePath();
    void showEnvironments(const Project& project, const QStringList& production);

    std::unique_ptr<Ui::LocationBar> m_ui;
    PathCompleter* m_completer = nullptr; // child of the field
    ServiceDescriptor m_service;
    Project m_project;
    Location m_location;
    bool m_loading = false;
};

} // namespace Keycutter
