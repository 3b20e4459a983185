// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"
#include "services/ServiceDescriptor.h"

#include <QObject>

class QGridLayout;
class QToolButton;

namespace Keycutter {

class CommentEditor;
class IconText;
class NamingEditor;
class PlanBuilder;
class ReplaceEditor;
class ScopesEditor;

//! What copies are called and carry, as rows of a form, for services where a copy stays beside its
//! source under another name. Only the rows that the service's capabilities call for are there.
class CopyEditor : public QObject
{
    Q_OBJECT

public:
    //! Appends its rows to @p form. @p sources are the secrets to copy.
    CopyEditor(
        QGridLayout& form, const ServiceDescriptor& service, const QList<Secret>& sources,
        QObject* parent);

    void setTemplates(const QStringList& nameTemplates);
    [[nodiscard]] QStringList templates() const;
    void setOptions(const PlanOptions& options);
    //! Sets what these rows say in @p options.
    void fill(PlanOptions& options) const;
    //! The builder whose columns follow the templates; nullptr for none.
    void setBuilder(PlanBuilder* builder);
    //! Says what is wrong with the rules beside them, as the plan has found it.
    void showPlan(const Plan& plan);
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    //! What fill() gives has changed.
    void optionsChanged();
    //! The copies or their problems have changed.
    void copiesChanged();
    //! The place of the copies should be looked at again.
    void reloadRequested();

private:
    void addPlace(QGridLayout& form, const ServiceDescriptor& service);

    IconText* m_place = nullptr;
    QToolButton* m_retry = nullptr;
    QString m_firstTemplate;
    NamingEditor* m_naming = nullptr;
    ReplaceEditor* m_replace = nullptr;
    ScopesEditor* m_scopes = nullptr;
    CommentEditor* m_comment = nullptr;
};

//! Scopes of @p secrets, each once, in the order of their names.
[[nodiscard]] QStringList scopesAmong(const QList<Secret>& secrets);

} // namespace Keycutter
