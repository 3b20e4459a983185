// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <variant>
#include <vector>

namespace Keycutter {

//! Where a reader stands in a document, and the first thing that was not as expected there.
//! Problems hold paths and type names only, never anything that was read.
class JsonTrail
{
public:
    void enter(QLatin1StringView key);
    void enter(qsizetype index);
    void leave();

    //! Notes that @p key of the present place was not @p expected ("a whole number"). The first
    //! problem stays.
    void report(QLatin1StringView key, const QString& expected);
    //! Notes that the present place itself was not @p expected.
    void report(const QString& expected);

    [[nodiscard]] bool isGood() const { return m_problem.isEmpty(); }
    //! "secrets[3].version: expected a whole number"; empty while all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] QString here() const;

    std::vector<std::variant<QLatin1StringView, qsizetype>> m_steps;
    QString m_problem;
};

} // namespace Keycutter
