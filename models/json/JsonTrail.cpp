// SPDX-License-Identifier: MIT
#include "json/JsonTrail.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString described(const QString& path, const QString& expected)
{
    const QString place
        = path.isEmpty() ? QCoreApplication::translate("JsonTrail", "the whole answer") : path;
    return QCoreApplication::translate("JsonTrail", "%1: expected %2").arg(place, expected);
}

} // namespace

void JsonTrail::enter(QLatin1StringView key)
{
    m_steps.emplace_back(key);
}

void JsonTrail::enter(qsizetype index)
{
    m_steps.emplace_back(index);
}

void JsonTrail::leave()
{
    m_steps.pop_back();
}

QString JsonTrail::here() const
{
    QString path;
    for (const auto& step : m_steps) {
        if (const auto* index = std::get_if<qsizetype>(&step)) {
            path += u'[' + QString::number(*index) + u']';
            continue;
        }
        if (!path.isEmpty())
            path += u'.';
        path += std::get<QLatin1StringView>(step);
    }
    return path;
}

void JsonTrail::report(QLatin1StringView key, const QString& expected)
{
    enter(key);
    report(expected);
    leave();
}

void JsonTrail::report(const QString& expected)
{
    if (isGood())
        m_problem = described(here(), expected);
}

} // namespace Keycutter
