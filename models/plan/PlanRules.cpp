// SPDX-License-Identifier: MIT
#include "plan/PlanRules.h"

#include "plan/Naming.h"

#include <algorithm>

namespace Keycutter {

PlanRules planRulesOf(const ServiceDescriptor& service)
{
    const Capabilities& can = service.capabilities;
    PlanRules rules;
    rules.canRename = can.canRename;
    rules.canOverwrite = can.canOverwrite;
    rules.hasScopes = can.hasScopes;
    rules.canSetComment = can.canSetComment;
    rules.canOmitValue = std::ranges::any_of(service.attributes, [](const AttributeOption& option) {
        return option.attribute == Attribute::Value;
    });
    rules.nameRule = service.nameRule;
    rules.nameHints = service.nameHints;
    rules.nameTemplate = service.nameTemplate;
    rules.pendingStatus = service.pendingStatus;
    if (can.canRename && rules.nameTemplate.isEmpty())
        rules.nameTemplate = namePlaceholder();
    return rules;
}

} // namespace Keycutter
