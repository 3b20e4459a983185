// SPDX-License-Identifier: MIT
#pragma once

#include "services/ServiceDescriptor.h"

namespace Keycutter {

//! What a plan must know of the service. The defaults are those of a service that copies keys as
//! they are and can overwrite.
struct PlanRules
{
    bool canRename = false;
    bool canOverwrite = true;
    bool hasScopes = false;
    bool canSetComment = false;
    //! A copy may be made without its value.
    bool canOmitValue = true;
    NameRule nameRule = {};
    QList<NameHint> nameHints = {};
    //! The template of a column that is added without one.
    QString nameTemplate = {};
    //! See ServiceDescriptor::pendingStatus.
    QString pendingStatus = {};
};

[[nodiscard]] PlanRules planRulesOf(const ServiceDescriptor& service);

} // namespace Keycutter
