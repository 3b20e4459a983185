// SPDX-License-Identifier: MIT
#include "dialogs/FirstPlan.h"

#include "UiContext.h"
#include "services/ConnectionManager.h"
#include "settings/Settings.h"

#include <algorithm>

namespace Keycutter {

namespace {

QString upperLetters()
{
    return QStringLiteral("upper");
}

QString lowerLetters()
{
    return QStringLiteral("lower");
}

NamingRules rulesOf(const RememberedNaming& naming)
{
    NamingRules rules;
    rules.find = naming.find;
    rules.replace = naming.replace;
    rules.regularExpression = naming.regularExpression;
    rules.matchCase = naming.matchCase;
    if (naming.letters == upperLetters())
        rules.letters = NameCase::Upper;
    else if (naming.letters == lowerLetters())
        rules.letters = NameCase::Lower;
    return rules;
}

RememberedNaming remembered(const Plan& plan)
{
    const NamingRules& rules = plan.options.naming;
    RememberedNaming naming{{}, rules.find, rules.replace, rules.regularExpression, rules.matchCase,
                            {}};
    for (const Destination& copy : plan.destinations)
        naming.templates.append(copy.nameTemplate);
    if (rules.letters == NameCase::Upper)
        naming.letters = upperLetters();
    else if (rules.letters == NameCase::Lower)
        naming.letters = lowerLetters();
    return naming;
}

Attributes allOf(const ServiceDescriptor& service)
{
    Attributes all;
    for (const AttributeOption& option : service.attributes)
        all |= option.attribute;
    return all;
}

//! The destinations of the last run that are still there; else the environment after the source's.
QList<Location>
firstDestinations(const UiContext& context, const QString& connectionId, const Location& from)
{
    const QList<Environment> environments
        = context.connections.project(connectionId, from.projectId).environments;
    const auto indexOf = [&environments](const QString& slug) {
        return std::ranges::find(environments, slug, &Environment::slug) - environments.cbegin();
    };
    QList<Location> last = context.settings.lastDestinations(connectionId, from.projectId);
    last.removeIf([&](const Location& location) {
        return location == from || indexOf(location.environment) == environments.size();
    });
    if (!last.isEmpty())
        return last;
    // The usual way goes up one environment: dev, staging, prod.
    const auto next = indexOf(from.environment) + 1;
    const Environment fallback = environments.value(next, environments.value(next - 2));
    return {{from.projectId, fallback.slug, from.path}};
}

//! One column for each name that the copies of the last run got.
QList<Destination>
firstCopies(const RememberedNaming& naming, const ServiceDescriptor& service, const Location& from)
{
    QStringList templates = naming.templates;
    if (templates.isEmpty())
        templates.append(service.nameTemplate);
    QList<Destination> copies;
    for (const QString& nameTemplate : std::as_const(templates))
        copies.append({from, {}, nameTemplate});
    return copies;
}

} // namespace

PlanInput firstPlan(
    const UiContext& context, const QString& connectionId, const Location& from,
    const QList<Secret>& secrets)
{
    PlanInput start;
    start.from = from;
    start.secrets = secrets;
    const ServiceDescriptor* service = context.connections.descriptor(connectionId);
    if (service == nullptr)
        return start;
    const Attributes all = allOf(*service);
    start.options.attributes = context.settings.lastAttributes(service->id, all) & all;
    if (service->capabilities.sameLocationOnly) {
        const RememberedNaming naming = context.settings.lastNaming(connectionId);
        start.options.naming = rulesOf(naming);
        start.destinations = firstCopies(naming, *service, from);
        return start;
    }
    const QList<Location> destinations = firstDestinations(context, connectionId, from);
    for (const Location& location : destinations)
        start.destinations.append({location, {}});
    return start;
}

void rememberPlan(const UiContext& context, const QString& connectionId, const Plan& plan)
{
    const ServiceDescriptor* service = context.connections.descriptor(connectionId);
    if (service == nullptr)
        return;
    context.settings.setLastAttributes(service->id, plan.options.attributes);
    if (service->capabilities.sameLocationOnly) {
        context.settings.setLastNaming(connectionId, remembered(plan));
        return;
    }
    QList<Location> destinations;
    for (const Destination& destination : plan.destinations)
        destinations.append(destination.location);
    context.settings.setLastDestinations(connectionId, plan.from.projectId, destinations);
}

} // namespace Keycutter
