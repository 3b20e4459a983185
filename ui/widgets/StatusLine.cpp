// SPDX-License-Identifier: MIT
#include "widgets/StatusLine.h"

#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"

#include <QLocale>

#include <chrono>

namespace Keycutter {

namespace {

//! A person reads some fifteen letters a second; and looks up first.
std::chrono::milliseconds timeToRead(const QString& text)
{
    return std::chrono::seconds(6) + text.size() * std::chrono::milliseconds(70);
}

} // namespace

StatusLine::StatusLine(const ConnectionManager& connections, const RunCenter& runs, QWidget* parent)
    : ElidedLabel(parent)
    , m_connections(connections)
    , m_runs(runs)
{
    setObjectName(QStringLiteral("status"));
    // A long text must not widen the window.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        m_told.clear();
        refresh();
    });
    connect(&connections, &ConnectionManager::stateChanged, this, &StatusLine::refresh);
    connect(&connections, &ConnectionManager::connectionRemoved, this, &StatusLine::refresh);
    connect(&runs, &RunCenter::runStarted, this, &StatusLine::refresh);
    connect(&runs, &RunCenter::runChanged, this, &StatusLine::refresh);
    connect(&runs, &RunCenter::runFinished, this, &StatusLine::refresh);
    connect(&runs, &RunCenter::runForgotten, this, &StatusLine::refresh);
}

void StatusLine::tell(const QString& text)
{
    m_told = text;
    m_reading.start(timeToRead(text));
    refresh();
}

void StatusLine::setActivity(const QString& text)
{
    m_activity = text;
    refresh();
}

void StatusLine::setRest(const QString& text)
{
    m_rest = text;
    refresh();
}

QString StatusLine::signIns() const
{
    const QList<Connection> all = m_connections.connections();
    for (const Connection& connection : all) {
        if (m_connections.state(connection.id) == ConnectionState::Opening)
            return tr("Signing in to “%1”…").arg(connection.name);
    }
    return {};
}

QString StatusLine::runsUnderWay() const
{
    int runs = 0;
    int settled = 0;
    int all = 0;
    for (const int number : m_runs.runs()) {
        const Runner* runner = m_runs.runner(number);
        if (runner == nullptr || runner->run().isFinished())
            continue;
        const RunCounts counts = runner->run().counts();
        ++runs;
        settled += counts.finished;
        all += counts.all;
    }
    const QLocale locale;
    return runs == 0 ? QString()
                     : tr("%Ln run(s) under way: %1 of %2 done", nullptr, runs)
                           .arg(locale.toString(settled), locale.toString(all));
}

void StatusLine::refresh()
{
    QString text = m_rest;
    for (const QString& more : {m_told, m_activity, signIns(), runsUnderWay()}) {
        if (!more.isEmpty()) {
            text = more;
            break;
        }
    }
    setText(text);
    setToolTip(text);
}

} // namespace Keycutter
