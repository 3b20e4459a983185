// SPDX-License-Identifier: MIT
#include "services/ServiceDescriptor.h"

#include <QRegularExpression>

#include <algorithm>

namespace Keycutter {

bool CredentialField::accepts(const QString& typed) const
{
    return pattern.isEmpty()
        || QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(typed).hasMatch();
}

const SignInMethod* ServiceDescriptor::method(const QString& methodId) const
{
    const auto found = std::ranges::find(methods, methodId, &SignInMethod::id);
    return found == methods.cend() ? nullptr : &*found;
}

QString ServiceDescriptor::title(const Environment& environment) const
{
    const bool byId = levels.value(1).calledById || environment.name.isEmpty();
    return byId ? environment.slug : environment.name;
}

QString ServiceDescriptor::fullTitle(const Environment& environment) const
{
    const bool namesDiffer = !environment.name.isEmpty()
        && environment.name.compare(environment.slug, Qt::CaseInsensitive) != 0;
    // An id that nobody calls it by says nothing beside the name.
    if (!levels.value(1).calledById || !namesDiffer)
        return title(environment);
    return QStringLiteral("%1 (%2)").arg(environment.slug, environment.name);
}

} // namespace Keycutter
