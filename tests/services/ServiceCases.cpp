// SPDX-License-Identifier: MIT
#include "ServiceCase.h"

namespace Keycutter::Test {

QList<ServiceCase> serviceCases()
{
    return {infisicalCase()};
}

} // namespace Keycutter::Test
