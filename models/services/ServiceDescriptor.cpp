// SPDX-License-Identifier: MIT
#include "services/ServiceDescriptor.h"

#include <algorithm>

namespace Keycutter {

const SignInMethod* ServiceDescriptor::method(const QString& methodId) const
{
    const auto found = std::ranges::find(methods, methodId, &SignInMethod::id);
    return found == methods.cend() ? nullptr : &*found;
}

} // namespace Keycutter
