// SPDX-License-Identifier: MIT
#pragma once

#include "support/PseudoLanguage.h"

#include <QString>

#include <memory>

namespace Keycutter {

//! The program in another language for as long as this lives: one of languages(), or “pseudo”,
//! which nobody speaks and whose texts are a good third longer.
class InLanguage
{
public:
    explicit InLanguage(const QString& name);
    ~InLanguage();

    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    std::unique_ptr<Test::PseudoLanguage> m_pseudo;
};

} // namespace Keycutter
