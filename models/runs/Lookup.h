// SPDX-License-Identifier: MIT
#pragma once

#include "runs/PatientQuestion.h"

namespace Keycutter {

//! Lists a location for a run.
class Lookup final : public PatientQuestionOf<Listing>
{
public:
    Lookup(
        Session& session, const Location& location, std::vector<std::chrono::milliseconds> pauses,
        QObject* parent)
        : PatientQuestionOf(
            session, [location](Session& asked) { return asked.lookUpSecrets(location); },
            std::move(pauses), parent)
    {
    }
};

} // namespace Keycutter
