// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Project.h"
#include "plan/Plan.h"
#include "services/ServiceDescriptor.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace Keycutter {

class IconText;
class PathBox;
class Session;

//! One destination of a plan: environment, path, and what is known of it.
class DestinationRow : public QWidget
{
    Q_OBJECT

public:
    DestinationRow(
        const Project& project, const ServiceDescriptor& service, QWidget* parent = nullptr);

    void setSession(Session* session);
    void setLocation(const Location& location);
    //! The location as it is typed; its path may not be usable.
    [[nodiscard]] Location location() const;
    //! Its place in the list, from 1, for the accessible names.
    void setNumber(int number, bool removable);

    //! Shows why this row is no destination.
    void showProblem(const QString& problem);
    void showInfo(const DestinationInfo& info);
    void showProduction(bool production);
    [[nodiscard]] QString stateText() const;
    //! The one that a label's shortcut leads to.
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void locationChanged();
    void retryRequested();
    void removeRequested();

private:
    void buildRow();

    Project m_project;
    bool m_hasFolders;
    QString m_pathWord;
    QString m_environmentWord;
    Session* m_session = nullptr;
    QComboBox* m_environment;
    PathBox* m_path;
    IconText* m_production;
    IconText* m_state;
    QToolButton* m_retry;
    QToolButton* m_remove;
};

} // namespace Keycutter
