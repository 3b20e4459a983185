// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"

#include <tl/expected.hpp>

namespace Keycutter {

//! A value or an Error. Result<void> for "done or an Error".
template <class T> using Result = tl::expected<T, Error>;

//! Makes the error side of a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Keycutter
